// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/derived_estimates.h"
#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Numbers in ascending order with the weights added up so far.
struct Distribution
{
    std::vector<double> x = {};
    std::vector<double> cumulated = {};

    double total() const { return cumulated.back(); }
};

Distribution distributionOf(std::span<const double> values, std::span<const double> weights)
{
    std::vector<std::pair<double, double>> cases;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double w = weights.empty() ? 1.0 : weights[i];
        if (!std::isnan(values[i]) && w * w > 0.0)
            cases.emplace_back(values[i], w);
    }
    std::sort(cases.begin(), cases.end());
    Distribution result;
    double sum = 0.0;
    for (const auto &[x, w] : cases) {
        sum += w;
        result.x.push_back(x);
        result.cumulated.push_back(sum);
    }
    return result;
}

/// Math and School: the first value with F >= p; F = p up to rounding counts as hit.
double stepQuantile(const Distribution &distribution, double p, QuantileRule rule)
{
    const double wanted = p * distribution.total();
    const double slack = 1e-13 * distribution.total();
    const auto found = std::lower_bound(distribution.cumulated.begin(),
                                        distribution.cumulated.end(), wanted - slack);
    const auto place =
        std::min(std::size_t(found - distribution.cumulated.begin()), distribution.x.size() - 1);
    const bool isHit = std::fabs(distribution.cumulated[place] - wanted) <= slack;
    if (rule == QuantileRule::School && isHit && place + 1 < distribution.x.size())
        return (distribution.x[place] + distribution.x[place + 1]) / 2.0;
    return distribution.x[place];
}

/// Hf6 and Hf7: linear between the points (F(x_k), x_k), flat beyond them.
double linearQuantile(const Distribution &distribution, double p, QuantileRule rule)
{
    const std::vector<double> &x = distribution.x;
    const std::vector<double> &sums = distribution.cumulated;
    const std::size_t n = x.size();
    if (n == 1)
        return x.front();
    const double lastWeight = sums[n - 1] - sums[n - 2];
    const auto place = [&](std::size_t k) {
        if (rule == QuantileRule::Hf6)
            return sums[k] / (sums[n - 1] + lastWeight);
        return (k == 0 ? 0.0 : sums[k - 1]) / sums[n - 2];
    };
    if (p <= place(0))
        return x.front();
    if (p >= place(n - 1))
        return x.back();
    std::size_t low = 0;
    std::size_t high = n - 1;
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (place(middle) <= p ? low : high) = middle;
    }
    const double part = (p - place(low)) / (place(high) - place(low));
    return x[low] + part * (x[high] - x[low]);
}

double quantileOf(const Distribution &distribution, double p, QuantileRule rule)
{
    if (distribution.x.empty() || !(p >= 0.0 && p <= 1.0))
        return nan;
    if (rule == QuantileRule::Math || rule == QuantileRule::School)
        return stepQuantile(distribution, p, rule);
    return linearQuantile(distribution, p, rule);
}

/// Weights of one group's rows, 0 for the others.
std::vector<double> weightsOfGroup(const MeanInput &input, std::span<const std::int32_t> groups,
                                   std::int32_t group)
{
    std::vector<double> result(groups.size(), 0.0);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        const bool isIn = input.domain.empty() || input.domain[row] != 0;
        if (groups[row] == group && isIn && !std::isnan(input.values[row]))
            result[row] = input.weights.empty() ? 1.0 : input.weights[row];
    }
    return result;
}

QuantileEstimate estimate(std::span<const double> values, const std::vector<double> &weights,
                          const SampleDesign &design, const QuantileOptions &options,
                          const Execution &execution)
{
    const Distribution distribution = distributionOf(values, weights);
    QuantileEstimate result;
    result.value = quantileOf(distribution, options.p, options.rule);
    std::vector<std::int8_t> isBelow(values.size());
    for (std::size_t row = 0; row < values.size(); ++row)
        isBelow[row] = values[row] <= result.value ? 1 : 0;
    const CellInput cells{.question =
                              consecutiveCategories(std::span<const std::int8_t>(isBelow), 0, 2),
                          .weights = weights};
    const CellEstimates below =
        shareEstimates(cellSums(cells, design, execution), design, ShareOf::Group);
    result.base = below.bases[1];
    const double df = result.base.df();
    const Interval share = shareInterval({.share = below.values[1],
                                          .standardError = below.covariance.standardError(1),
                                          .df = df,
                                          .base = double(result.base.count),
                                          .effectiveBase = result.base.effective},
                                         options.interval, options.level);
    result.interval = {quantileOf(distribution, share.lower, options.rule),
                       quantileOf(distribution, share.upper, options.rule)};
    result.standardError = (result.interval.upper - result.interval.lower)
        / (2.0 * tQuantile(0.5 + options.level / 2.0, df));
    return result;
}

} // namespace

double weightedQuantile(std::span<const double> values, std::span<const double> weights, double p,
                        QuantileRule rule)
{
    return quantileOf(distributionOf(values, weights), p, rule);
}

std::vector<QuantileEstimate> quantileEstimates(const MeanInput &input, const SampleDesign &design,
                                                const QuantileOptions &options,
                                                const Execution &execution)
{
    std::vector<std::int32_t> groups(design.rows, 0);
    if (input.group)
        CellDecoder(*input.group, 1).writeTo(groups, 0);
    std::vector<QuantileEstimate> result;
    for (int group = 0; group < (input.group ? input.group->categories : 1); ++group)
        result.push_back(estimate(input.values, weightsOfGroup(input, groups, group), design,
                                  options, execution));
    return result;
}

} // namespace tidemark::stats
