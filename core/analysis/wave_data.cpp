// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wave_data.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

namespace {

/// The column with its codes in those of the oldest wave.
ColumnPtr mappedColumn(const Column &column, const CodeMap &map)
{
    NumberColumn mapped;
    for (qsizetype row = 0; row < columnSize(column); ++row) {
        const double value = numberAt(column, row);
        mapped.values.push_back(std::isnan(value) ? value : map.apply(value));
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
        return BoundVariable{oldest.filterVariables.at(name), mappedColumn(*bound->column, *map)};
    };
}

DesignColumns designColumns(const Snapshot &data, const Source &source, SourceVariables &variables)
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

} // namespace

Result<WaveData> bindWave(const PlannedWave &plan, const PlannedWave &oldest,
                          const Condition &filter, const Snapshot &data)
{
    WaveData wave{.plan = &plan,
                  .variables = std::make_shared<SourceVariables>(data, *plan.source),
                  .rowsInFilter = plan.source->rows};
    auto design = prepareDesign(*plan.source, designColumns(data, *plan.source, *wave.variables));
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
