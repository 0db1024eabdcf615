// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/design_part.h"

#include <algorithm>
#include <cmath>

namespace tidemark::stats {

namespace {

std::size_t unitOf(const DesignStage &stage, std::size_t row)
{
    return stage.rowsAreUnits() ? row : std::size_t(stage.unitOfRow[row]);
}

std::size_t groupOf(const DesignStage &stage, std::size_t row)
{
    if (!stage.rowsAreUnits())
        return std::size_t(stage.groupOfUnit[unitOf(stage, row)]);
    return stage.groupOfRow.empty() ? 0 : std::size_t(stage.groupOfRow[row]);
}

/// Each row that is kept, and a row that is kept for each of the others.
std::vector<std::size_t> standIns(const SampleDesign &whole, std::span<const std::uint8_t> kept)
{
    const auto isKept = [&](std::size_t row) { return kept[unitOf(whole.first(), row)] != 0; };
    std::size_t any = 0;
    while (any + 1 < whole.rows && !isKept(any))
        ++any;
    std::vector<std::size_t> rows(whole.rows, any);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (isKept(row))
            rows[row] = row;
    }
    return rows;
}

struct StageColumns
{
    std::vector<std::int32_t> stratum = {};
    std::vector<std::int32_t> cluster = {};
    std::vector<double> population = {};
};

StageColumns columnsOf(const SampleDesign &whole, const DesignStage &stage,
                       const std::vector<std::size_t> &rows)
{
    const bool isFirst = &stage == &whole.first();
    StageColumns columns;
    for (const std::size_t row : rows) {
        const std::size_t group = groupOf(stage, row);
        columns.stratum.push_back(isFirst ? whole.stratumCodes[group] : std::int32_t(group));
        columns.cluster.push_back(std::int32_t(unitOf(stage, row)));
        columns.population.push_back(stage.populationOfGroup[group]);
    }
    if (std::ranges::all_of(columns.population, [](double size) { return std::isinf(size); }))
        columns.population.clear();
    return columns;
}

} // namespace

DesignPart partOfDesign(const SampleDesign &whole, std::span<const std::uint8_t> kept)
{
    const std::vector<std::size_t> rows = standIns(whole, kept);
    std::vector<StageColumns> columns;
    for (const DesignStage &stage : whole.stages)
        columns.push_back(columnsOf(whole, stage, rows));
    DesignInput input{.rows = rows.size(), .singletons = whole.singletons};
    for (const StageColumns &stage : columns)
        input.stages.push_back({.stratum = std::span<const std::int32_t>(stage.stratum),
                                .cluster = std::span<const std::int32_t>(stage.cluster),
                                .population = stage.population});
    if (input.singletons == SingletonPolicy::Refuse)
        input.singletons = SingletonPolicy::GrandMean;
    DesignPart part{.design = prepareDesign(input).design};
    part.design.dfRule = whole.dfRule;
    part.units = part.design.clusterCodes;
    return part;
}

} // namespace tidemark::stats
