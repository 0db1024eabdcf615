// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/merged_cells.h"

#include <algorithm>

namespace tidemark::stats {

namespace {

int sizeOf(std::span<const int> to)
{
    return to.empty() ? 0 : *std::ranges::max_element(to) + 1;
}

/// Adds every cell to its new place, table by table.
std::vector<double> merged(const std::vector<double> &tables, std::span<const int> cellTo,
                           std::size_t size)
{
    if (cellTo.empty())
        return {};
    std::vector<double> result(tables.size() / cellTo.size() * size, 0.0);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const int to = cellTo[i % cellTo.size()];
        if (to >= 0)
            result[i / cellTo.size() * size + std::size_t(to)] += tables[i];
    }
    return result;
}

} // namespace

CellSums mergedCells(const CellSums &sums, std::span<const int> groupTo,
                     std::span<const int> categoryTo)
{
    CellSums result{
        .groups = sizeOf(groupTo), .categories = sizeOf(categoryTo), .complete = sums.complete};
    std::vector<int> cellTo;
    for (const int group : groupTo) {
        for (const int category : categoryTo)
            cellTo.push_back(group < 0 || category < 0 ? -1 : group * result.categories + category);
    }
    const auto size = std::size_t(result.groups) * std::size_t(result.categories);
    result.counts = merged(sums.counts, cellTo, size);
    result.weights = merged(sums.weights, cellTo, size);
    result.squaredWeights = merged(sums.squaredWeights, cellTo, size);
    result.leafWeights = merged(sums.leafWeights, cellTo, size);
    result.leafSquares = merged(sums.leafSquares, cellTo, size);
    return result;
}

} // namespace tidemark::stats
