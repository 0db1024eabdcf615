// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wave_data.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

namespace {

/// The column with its codes in those of the oldest wave. A code that only the newer wave calls
/// missing becomes an empty cell, since the filter goes by the codes of the oldest.
ColumnPtr mappedColumn(const BoundVariable &bound, const CodeMap &map, const MissingRule &oldest)
{
    const Column &column = *bound.column;
    NumberColumn mapped;
    mapped.values.reserve(std::size_t(columnSize(column)));
    for (qsizetype row = 0; row < columnSize(column); ++row) {
        const double value = numberAt(column, row);
        const double code = std::isnan(value) ? value : map.apply(value);
        const bool isOnlyHereMissing =
            code == value && bound.variable->missing.reason(value) && !oldest.reason(value);
        mapped.values.push_back(isOnlyHereMissing ? missingNumber() : code);
    }
    return std::make_shared<const Column>(std::move(mapped));
}

/// Finds the variables of the filter as they are called in the newest wave.
VariableLookup filterLookup(const PlannedWave &plan, const PlannedWave &oldest,
                            SourceVariables &variables, const Study &study)
{
    return [&](const QString &name) -> Result<BoundVariable> {
        const Variable &variable = *plan.filterVariables.at(name);
        auto bound = variables.bind(variable);
        if (!bound || std::holds_alternative<TextColumn>(*bound->column))
            return bound;
        const auto map = codesIn(study, variable, *oldest.source);
        if (!map)
            return map.error();
        if (map->codes.empty())
            return bound;
        const Variable *inOldest = oldest.filterVariables.at(name);
        return BoundVariable{inOldest, mappedColumn(*bound, *map, inOldest->missing)};
    };
}

DesignColumns columnsFor(const Snapshot &data, const Source &source, SourceVariables &variables)
{
    const auto variableOf = [&](VariableId id) { return data.study->variable(id); };
    const auto frame = source.frame ? data.study->source(*source.frame) : nullptr;
    return {
        .bind = [&variables, variableOf](VariableId id) -> Result<BoundVariable> {
            const Variable *variable = variableOf(id);
            if (!variable)
                return Error{ErrorCode::VariableNotFound, {QString::number(id.value)}};
            return variables.bind(*variable);
        },
        .frameRows = [frame, &source]() -> Result<qint64> {
            if (!frame)
                return Error{ErrorCode::FrameMissing, {source.name.text()}};
            return frame->rows;
        },
        .bindInFrame = [frame, &source, &data, variableOf](VariableId id) -> Result<BoundVariable> {
            if (!frame)
                return Error{ErrorCode::FrameMissing, {source.name.text()}};
            const QString name = variableOf(id)->name;
            const Variable *inFrame = data.study->variable(frame->id, name);
            if (!inFrame)
                return Error{ErrorCode::FrameWithoutVariable, {name}};
            const auto column = data.columns.find(inFrame->id);
            if (column == data.columns.end())
                return Error{ErrorCode::ColumnNotLoaded, {name}};
            return BoundVariable{inFrame, column->second};
        },
    };
}

/// Variables whose categories are counted in the frame.
std::vector<VariableId> countedInFrame(const SurveyDesign &design)
{
    std::vector<VariableId> counted;
    for (const DesignStage &stage : design.stages) {
        if (design.populationFromFrame && stage.stratum)
            counted.push_back(*stage.stratum);
    }
    for (const CalibrationMargin &margin : design.calibration.value_or(Calibration()).margins) {
        if (margin.fromFrame)
            counted.push_back(margin.variable);
    }
    return counted;
}

/// The design of a source, made once for a study and its columns.
Result<PreparedDesign> designOf(const Source &source, const Snapshot &data,
                                SourceVariables &variables)
{
    DerivedFacts::Basis basis{data.study};
    for (const VariableId id : designColumns(*data.study, source)) {
        if (const auto column = data.columns.find(id); column != data.columns.end())
            basis.push_back(column->second);
    }
    const auto design = data.facts->of<PreparedDesign>(
        basis, source.id.value, [&]() -> Result<std::shared_ptr<const PreparedDesign>> {
            auto made = prepareDesign(source, columnsFor(data, source, variables));
            if (!made)
                return std::move(made).error();
            if (std::ranges::find(basis, made->weightColumn) != basis.end())
                made->weightColumn.reset(); // else the fact would keep what it is made from
            return std::make_shared<const PreparedDesign>(std::move(made).value());
        });
    if (!design)
        return design.error();
    PreparedDesign prepared = **design;
    if (prepared.isWeighted && !prepared.weightColumn)
        prepared.weightColumn = data.columns.at(*source.design.weight);
    return prepared;
}

} // namespace

std::vector<VariableId> designColumns(const Study &study, const Source &source)
{
    std::vector<VariableId> columns;
    for (const VariableId id : designVariables(source.design)) {
        const Variable *variable = study.variable(id);
        if (!variable)
            continue;
        for (const VariableId needed : columnsToSee(study, source, *variable))
            columns.push_back(needed);
    }
    for (const VariableId id : countedInFrame(source.design)) {
        const Variable *variable = source.frame ? study.variable(id) : nullptr;
        const Variable *inFrame =
            variable ? study.variable(*source.frame, variable->name) : nullptr;
        if (inFrame)
            columns.push_back(inFrame->id);
    }
    return columns;
}

Result<PreparedDesign> preparedDesign(const Source &source, const Snapshot &data)
{
    SourceVariables variables(data, source);
    return designOf(source, data, variables);
}

Result<WaveData> bindWave(const PlannedWave &plan, const PlannedWave &oldest,
                          const Condition &filter, const Snapshot &data)
{
    WaveData wave{.plan = &plan,
                  .variables = std::make_shared<SourceVariables>(data, *plan.source),
                  .rowsInFilter = plan.source->rows};
    auto design = designOf(*plan.source, data, *wave.variables);
    if (!design)
        return std::move(design).error();
    wave.design = std::move(design).value();
    if (filter.kind == Condition::Kind::Everyone)
        return wave;
    auto mask =
        caseMask(filter, wave.rows(), filterLookup(plan, oldest, *wave.variables, *data.study));
    if (!mask)
        return std::move(mask).error();
    wave.filter = std::move(mask).value();
    wave.rowsInFilter = std::ranges::count(wave.filter, std::uint8_t(1));
    return wave;
}

} // namespace tidemark
