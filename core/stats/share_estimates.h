// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/stats/cell_sums.h"
#include "core/stats/covariance.h"
#include "core/stats/design_covariance.h"
#include "core/stats/estimate_base.h"

namespace tidemark::stats {

/// What the shares of a table add up to 1 in.
enum class ShareOf {
    Group, ///< shares of the categories within each group: the question by group
    Category, ///< shares of the groups within each category
    All, ///< shares of all cells
};

/// Estimates of a table with groups x categories cells; cell = group * categories + category.
struct CellEstimates
{
    int groups = 0;
    int categories = 0;
    std::vector<double> values = {}; ///< per cell; NaN when its denominator is empty
    Covariance covariance = {}; ///< of all cells; NaN where a value is NaN
    std::vector<EstimateBase> bases = {}; ///< per cell: the cases of its denominator
    /// Influence values per leaf of the design, for the covariance with another wave.
    LeafScores scores = {};

    std::size_t cell(int group, int category) const
    {
        return std::size_t(group) * std::size_t(categories) + std::size_t(category);
    }
};

/// Shares with their covariance. Ratio estimators p = T_cell / T_denominator with influence
/// w (1[cell] - p 1[denominator]) / T_denominator. R: svyby(~q, ~g, design, svymean, covmat = TRUE)
/// for Group, svymean(~interaction(g, q), design) for All.
CellEstimates shareEstimates(const CellSums &sums, const SampleDesign &design, ShareOf of);

/// Totals: the number of units in the population per cell. R: svytotal(~interaction(g, q), design)
CellEstimates countEstimates(const CellSums &sums, const SampleDesign &design);

/// Design effect of a share: its variance over that of a simple random sample of the same size,
/// p(1-p)/(n-1). With `weightedBase` the sample is drawn without replacement from a population of
/// the weighted base. R: svymean(deff = "replace"), svymean(deff = TRUE); NaN where R gives NaN
double shareDesignEffect(double share, double variance, const EstimateBase &base);
double shareDesignEffectWithoutReplacement(double share, double variance, const EstimateBase &base);

} // namespace tidemark::stats
