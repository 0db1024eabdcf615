// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "core/stats/design_covariance.h"
#include "core/stats/estimate_base.h"

namespace tidemark::stats {

/// Counts the clusters and strata of the first stage that have cases in some columns of a table of
/// sums of weights (as clusterSums() gives it). @pre base.count is set
void countClusters(EstimateBase &base, const SampleDesign &design,
                   std::span<const double> perCluster, std::size_t columns,
                   std::span<const std::size_t> counted);

/// Turns sums of z z' of rows that are units into sums around the means of their groups.
void subtractGroupMeans(LeafScores &scores, const SampleDesign &design);

} // namespace tidemark::stats
