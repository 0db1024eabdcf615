// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"

namespace tidemark::stats {

/// How many rows of a model each cluster has.
struct ClusterSizes
{
    std::vector<std::int32_t> codes = {}; ///< of the clusters with rows, ascending
    std::vector<std::size_t> rows = {};
    std::vector<double> weights = {};
};
/// @param clusters codes of all rows; the domain of the model must leave out rows without cluster
ClusterSizes clusterSizes(const ModelRows &rows, std::span<const std::int32_t> clusters);

/// By how much each coefficient changes when a cluster is left out: -(A - A_g)^-1 s_g with A the
/// information of all rows, A_g and s_g information and score of the cluster. Exact for a linear
/// model, one step of scoring for others. Pregibon 1981; Cook and Weisberg 1982;
/// R: for a linear model and clusters of one row dfbeta(fit), with the sign turned
struct ClusterInfluence
{
    ClusterSizes clusters = {};
    /// Cluster by cluster, one for each column; NaN for collinear columns, and for all columns when
    /// they cannot be told apart without the cluster.
    std::vector<double> changes = {};
};
ClusterInfluence clusterInfluence(const ModelRows &rows, const ModelFit &fit,
                                  std::span<const std::int32_t> clusters);

/// Intraclass correlation of Pearson's residuals by the analysis of variance, (MSB - MSW) /
/// (MSB + (m - 1) MSW) with m the clusters' mean size allowing for their spread; weights do not
/// count. May be below 0; NaN with fewer than two clusters or only one row in each.
/// Donner 1986, eq. 2; R: from aov(residuals(fit, "pearson") ~ factor(cluster))
double residualIcc(const ModelRows &rows, const ModelFit &fit,
                   std::span<const std::int32_t> clusters);

} // namespace tidemark::stats
