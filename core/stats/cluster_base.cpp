// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cluster_base.h"

#include <algorithm>
#include <vector>

namespace tidemark::stats {

void countClusters(EstimateBase &base, const SampleDesign &design,
                   std::span<const double> perCluster, std::size_t columns,
                   std::span<const std::size_t> counted)
{
    const DesignStage &first = design.first();
    if (design.replicates) {
        base.clusters = std::size_t(design.df()) + 1;
        base.strata = 1;
        return;
    }
    if (design.dfRule == DfRule::Design) {
        base.clusters = design.drawnUnits();
        base.strata = first.groups();
        return;
    }
    std::vector<bool> seen(first.groups(), false);
    for (std::size_t i = 0; i < perCluster.size() / columns; ++i) {
        const double *sums = perCluster.data() + i * columns;
        if (std::none_of(counted.begin(), counted.end(),
                         [sums](std::size_t column) { return sums[column] != 0.0; }))
            continue;
        base.clusters += first.rowsAreUnits() ? 0 : 1;
        seen[first.rowsAreUnits() ? i : std::size_t(first.groupOfUnit[i])] = true;
    }
    base.strata = std::size_t(std::count(seen.begin(), seen.end(), true));
    if (first.rowsAreUnits())
        base.clusters = base.count;
}

void subtractGroupMeans(LeafScores &scores, const SampleDesign &design)
{
    const DesignStage &finest = design.finest();
    const std::vector<GroupScale> scales = groupScales(design, design.stages.size() - 1);
    const std::size_t size = scores.estimates;
    for (std::size_t group = 0; group < scales.size(); ++group) {
        if (!scales[group].centred || scales[group].factor == 0.0)
            continue;
        const double *sums = scores.sums.data() + group * size;
        const double scale = scales[group].factor / finest.unitsInGroup[group];
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j)
                scores.rowSquares[i * size + j] -= scale * sums[i] * sums[j];
        }
    }
}

} // namespace tidemark::stats
