// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/derived_estimates.h"

#include <cmath>
#include <limits>

#include "core/stats/replicate_variance.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Group of each row; negative when it is left out.
std::vector<std::int32_t> groupsOfRows(const MeanInput &input, std::size_t rows)
{
    std::vector<std::int32_t> groups(rows, 0);
    if (input.group)
        CellDecoder(*input.group, 1).writeTo(groups, 0);
    return groups;
}

MeanInput withValues(const MeanInput &input, std::span<const double> values)
{
    MeanInput result = input;
    result.values = values;
    return result;
}

/// NaN wherever the other column is.
std::vector<double> maskedBy(std::span<const double> values, std::span<const double> other)
{
    std::vector<double> result(values.begin(), values.end());
    for (std::size_t row = 0; row < result.size(); ++row) {
        if (std::isnan(other[row]))
            result[row] = nan;
    }
    return result;
}

/// Sums of w x of each group, leaf by leaf.
LeafScores leafTotals(const MeanSums &sums)
{
    LeafScores totals{std::size_t(sums.groups), {}, {}};
    for (const MeanSums::Powers &powers : sums.leaves)
        totals.sums.push_back(powers.wx + sums.shift * powers.w);
    return totals;
}

/// n/(n - 1) times the mean square around the mean.
double spread(double w, double wx, double wxx, double n)
{
    const double mean = wx / w;
    return (wxx / w - mean * mean) * n / (n - 1.0);
}

/// The variance of each group in each replicate, less that of all.
std::vector<double> varianceDeviations(const MeanSums &sums, const ReplicateFactors &factors)
{
    const auto groups = std::size_t(sums.groups);
    std::vector<double> result(factors.replicates * groups);
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::size_t g = i % groups;
        const double *factor = factors.factors.data() + i / groups * factors.units;
        double w = 0.0;
        double wx = 0.0;
        double wxx = 0.0;
        for (std::size_t unit = 0; unit < factors.units; ++unit) {
            const MeanSums::Powers &powers = sums.leaves[unit * groups + g];
            w += factor[unit] * powers.w;
            wx += factor[unit] * powers.wx;
            wxx += factor[unit] * powers.wxx;
        }
        const MeanSums::Powers &all = sums.totals[g];
        result[i] = spread(w, wx, wxx, all.count) - spread(all.w, all.wx, all.wxx, all.count);
    }
    return result;
}

} // namespace

CellEstimates ratioEstimates(const MeanInput &input, std::span<const double> denominator,
                             const SampleDesign &design, const Execution &execution)
{
    const std::vector<double> y = maskedBy(input.values, denominator);
    const std::vector<double> x = maskedBy(denominator, input.values);
    const CellEstimates sumY =
        totalEstimates(meanSums(withValues(input, y), design, execution), design).cells;
    const MeanSums sumsX = meanSums(withValues(input, x), design, execution);
    const CellEstimates sumX = totalEstimates(sumsX, design).cells;
    const std::vector<std::int32_t> groups = groupsOfRows(input, design.rows);
    std::vector<double> residuals(design.rows, nan);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (groups[row] < 0)
            continue;
        const auto g = std::size_t(groups[row]);
        const double ratio = sumY.values[g] / sumX.values[g];
        residuals[row] = (y[row] - ratio * x[row]) / sumX.values[g];
    }
    const MeanSums sums = meanSums(withValues(input, residuals), design, execution);
    CellEstimates result = totalEstimates(sums, design).cells;
    if (design.replicates) {
        result.scores =
            replicateScores(*design.replicates, leafTotals(sums), leafTotals(sumsX).sums);
        result.covariance = designCovariance(design, result.scores);
    }
    for (std::size_t g = 0; g < result.values.size(); ++g)
        result.values[g] = sumY.values[g] / sumX.values[g];
    return result;
}

CellEstimates varianceEstimates(const MeanInput &input, const SampleDesign &design,
                                const Execution &execution)
{
    const MeanSums sums = meanSums(input, design, execution);
    const CellEstimates means = meanEstimates(sums, design).cells;
    const std::vector<std::int32_t> groups = groupsOfRows(input, design.rows);
    std::vector<double> squares(design.rows, nan);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (groups[row] < 0)
            continue;
        const auto g = std::size_t(groups[row]);
        const double n = double(means.bases[g].count);
        const double deviation = input.values[row] - means.values[g];
        squares[row] = n > 1.0 ? deviation * deviation * n / (n - 1.0) : nan;
    }
    CellEstimates result =
        meanEstimates(meanSums(withValues(input, squares), design, execution), design).cells;
    if (!design.replicates)
        return result;
    result.scores = {result.values.size(), varianceDeviations(sums, *design.replicates), {}};
    scaleDeviations(result.scores.sums, result.values.size(), design.replicates->scheme);
    result.covariance = designCovariance(design, result.scores);
    return result;
}

} // namespace tidemark::stats
