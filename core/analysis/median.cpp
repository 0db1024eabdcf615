// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/median.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/cell_sums.h"
#include "core/stats/distributions.h"
#include "core/stats/share_estimates.h"
#include "core/stats/unit_scores.h"

namespace tidemark {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct WeightedValue
{
    double value = 0.0;
    double weight = 0.0;
};

/// The cases of one group in order of their value, with running sums of weights.
class WeightedOrder final
{
public:
    void add(double value, double weight) { m_values.push_back({value, weight}); }

    void sort()
    {
        std::ranges::stable_sort(m_values, {}, &WeightedValue::value);
        double sum = 0.0;
        for (WeightedValue &entry : m_values) {
            sum += entry.weight;
            entry.weight = sum;
        }
    }

    /// The smallest value with a share of at least `p` of the weight at or below it.
    double quantile(double p) const
    {
        if (m_values.empty() || !(p >= 0.0 && p <= 1.0))
            return nan;
        const double wanted = p * m_values.back().weight * (1.0 - 1e-13);
        const auto found = std::ranges::lower_bound(m_values, wanted, {}, &WeightedValue::weight);
        return found == m_values.end() ? m_values.back().value : found->value;
    }

private:
    std::vector<WeightedValue> m_values = {};
};

/// The group of each row, −1 where the row has no value or is not in the domain.
std::vector<std::int32_t> groupsOfRows(const stats::MeanInput &input)
{
    std::vector<std::int32_t> groups(input.values.size(), 0);
    if (input.group)
        stats::CellDecoder(*input.group, 1).addTo(groups, 0);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        const bool isIn = input.domain.empty() || input.domain[row] != 0;
        const bool hasWeight = input.weights.empty() || input.weights[row] > 0.0;
        if (!isIn || !hasWeight || std::isnan(input.values[row]))
            groups[row] = -1;
    }
    return groups;
}

std::vector<WeightedOrder> ordersOf(const stats::MeanInput &input,
                                    const std::vector<std::int32_t> &groups)
{
    std::vector<WeightedOrder> orders(input.group ? std::size_t(input.group->categories) : 1);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] >= 0)
            orders[std::size_t(groups[row])].add(input.values[row],
                                                 input.weights.empty() ? 1.0 : input.weights[row]);
    }
    for (WeightedOrder &order : orders)
        order.sort();
    return orders;
}

/// Which rows lie at or below the median of their group: 1, else 0; −1 without a group.
std::vector<std::int8_t> atOrBelow(const stats::MeanInput &input,
                                   const std::vector<std::int32_t> &groups,
                                   const std::vector<double> &medians)
{
    std::vector<std::int8_t> result(groups.size(), -1);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] >= 0)
            result[row] = input.values[row] <= medians[std::size_t(groups[row])] ? 1 : 0;
    }
    return result;
}

} // namespace

MedianEstimates medianEstimates(const stats::MeanInput &input, const stats::SampleDesign &design,
                                double confidence, bool withUnitScores,
                                const stats::Execution &execution)
{
    const std::vector<std::int32_t> groups = groupsOfRows(input);
    const std::vector<WeightedOrder> orders = ordersOf(input, groups);
    MedianEstimates result;
    result.cells = {.groups = int(orders.size()), .categories = 1};
    for (const WeightedOrder &order : orders)
        result.cells.values.push_back(order.quantile(0.5));
    const std::vector<std::int8_t> below = atOrBelow(input, groups, result.cells.values);
    const stats::CellInput cells{
        .question = stats::consecutiveCategories(std::span<const std::int8_t>(below), 0, 2),
        .group = input.group,
        .weights = input.weights,
        .domain = input.domain};
    const stats::CellSums sums = stats::cellSums(cells, design, execution);
    result.complete = sums.complete;
    if (!result.complete)
        return result;
    const stats::CellEstimates shares = stats::shareEstimates(sums, design, stats::ShareOf::Group);
    std::vector<double> slopes; // of the median on the share at or below it
    result.cells.covariance = stats::Covariance(orders.size());
    for (std::size_t g = 0; g < orders.size(); ++g) {
        const std::size_t cell = 2 * g + 1;
        const stats::EstimateBase &base = shares.bases[cell];
        const double error = shares.covariance.standardError(cell);
        const stats::Interval share =
            stats::meanInterval(shares.values[cell], error, base.domainDf(), confidence);
        const stats::Interval interval{orders[g].quantile(share.lower),
                                       orders[g].quantile(share.upper)};
        const double t = stats::tQuantile(0.5 + confidence / 2.0, base.domainDf());
        const double medianError = (interval.upper - interval.lower) / (2.0 * t);
        result.intervals.push_back(interval);
        result.cells.bases.push_back(base);
        result.cells.covariance.values()[g * orders.size() + g] = medianError * medianError;
        slopes.push_back(error > 0.0 ? -medianError / error : 0.0);
    }
    if (!withUnitScores)
        return result;
    const std::vector<double> scores =
        stats::shareUnitScores(cells, design, shares, stats::ShareOf::Group);
    for (std::size_t i = 1; i < scores.size(); i += 2)
        result.unitScores.push_back(scores[i] * slopes[(i / 2) % orders.size()]);
    return result;
}

} // namespace tidemark
