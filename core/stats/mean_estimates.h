// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/category_column.h"
#include "core/stats/parallel_blocks.h"
#include "core/stats/sample_design.h"
#include "core/stats/share_estimates.h"

namespace tidemark::stats {

/// Numbers by groups, row by row.
struct MeanInput
{
    std::span<const double> values = {}; ///< NaN: missing, the row is left out
    std::optional<CategoryColumn> group = {};
    std::span<const double> weights = {}; ///< as in CellInput
    std::span<const std::uint8_t> domain = {}; ///< as in CellInput
};

/// Sums behind means and totals, per leaf of the design and group. x is counted from `shift`, so
/// that squares keep their digits.
struct MeanSums
{
    struct Powers
    {
        double w = 0.0;
        double wx = 0.0;
        double wxx = 0.0;
        double ww = 0.0;
        double wwx = 0.0;
        double wwxx = 0.0;
        double count = 0.0;
    };

    int groups = 0;
    double shift = 0.0;
    std::vector<Powers> totals = {}; ///< per group
    std::vector<Powers> leaves = {}; ///< leaf by leaf, groups entries each
    bool complete = true; ///< false: cancelled
};

/// Two passes over the rows in blocks (the first finds the shift); same bits on any number of
/// threads. @pre all columns have design.rows rows
MeanSums meanSums(const MeanInput &input, const SampleDesign &design,
                  const Execution &execution = {});

/// One number per group: `cells.categories` is 1.
struct MeanEstimates
{
    CellEstimates cells = {};
    /// Variance of x in the population. R: svyvar(~x, design)
    std::vector<double> variances = {};
};

/// Weighted means. Influence w (x - mean) / sum w.
/// R: svyby(~x, ~g, design, svymean, covmat = TRUE)
MeanEstimates meanEstimates(const MeanSums &sums, const SampleDesign &design);

/// Totals sum w x. R: svyby(~x, ~g, design, svytotal, covmat = TRUE)
MeanEstimates totalEstimates(const MeanSums &sums, const SampleDesign &design);

/// Design effect of a mean with replacement, and without from a population of the weighted base.
/// R: svymean(deff = "replace"), svymean(deff = TRUE)
double meanDesignEffect(double populationVariance, double variance, const EstimateBase &base);
double meanDesignEffectWithoutReplacement(double populationVariance, double variance,
                                          const EstimateBase &base);

/// Means of a question whose categories have scores (a scale 1 ... 5, or 0/1 for a top-2-box),
/// from its shares within groups: linear combinations, so the covariance follows.
/// R: svyby(~score, ~g, design, svymean, covmat = TRUE)
CellEstimates scoreMeans(const CellEstimates &shares, std::span<const double> scores);

} // namespace tidemark::stats
