// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/median.h"

#include <cmath>

#include "core/stats/cell_sums.h"
#include "core/stats/derived_estimates.h"
#include "core/stats/unit_scores.h"

namespace tidemark {

namespace {

/// Which rows lie at or below the median of their group: 1, else 0; −1 without a number.
std::vector<std::int8_t> atOrBelow(const stats::MeanInput &input,
                                   const std::vector<stats::QuantileEstimate> &medians)
{
    std::vector<std::int32_t> groups(input.values.size(), 0);
    if (input.group)
        stats::CellDecoder(*input.group, 1).addTo(groups, 0);
    std::vector<std::int8_t> result(groups.size(), -1);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] >= 0 && !std::isnan(input.values[row]))
            result[row] = input.values[row] <= medians[std::size_t(groups[row])].value ? 1 : 0;
    }
    return result;
}

/// Influence of each unit: that on the share at or below the median, turned into the median's scale
/// by the ratio of the standard errors.
std::vector<double> medianScores(const stats::MeanInput &input, const stats::SampleDesign &design,
                                 const std::vector<stats::QuantileEstimate> &medians,
                                 const stats::Execution &execution)
{
    const std::vector<std::int8_t> below = atOrBelow(input, medians);
    const stats::CellInput cells{
        .question = stats::consecutiveCategories(std::span<const std::int8_t>(below), 0, 2),
        .group = input.group,
        .weights = input.weights,
        .domain = input.domain};
    const stats::CellSums sums = stats::cellSums(cells, design, execution);
    if (!sums.complete)
        return {};
    const stats::CellEstimates shares = stats::shareEstimates(sums, design, stats::ShareOf::Group);
    const std::vector<double> scores =
        stats::shareUnitScores(cells, design, shares, stats::ShareOf::Group);
    std::vector<double> result;
    for (std::size_t i = 1; i < scores.size(); i += 2) {
        const std::size_t group = (i / 2) % medians.size();
        const double error = shares.covariance.standardError(2 * group + 1);
        const double slope = error > 0.0 ? -medians[group].standardError / error : 0.0;
        result.push_back(scores[i] * slope);
    }
    return result;
}

} // namespace

MedianEstimates medianEstimates(const stats::MeanInput &input, const stats::SampleDesign &design,
                                double confidence, bool withUnitScores,
                                const stats::Execution &execution)
{
    const std::vector<stats::QuantileEstimate> medians =
        stats::quantileEstimates(input, design, {.level = confidence}, execution);
    MedianEstimates result{.cells = {.groups = int(medians.size()), .categories = 1}};
    result.cells.covariance = stats::Covariance(medians.size());
    for (std::size_t g = 0; g < medians.size(); ++g) {
        const stats::QuantileEstimate &median = medians[g];
        result.cells.values.push_back(median.value);
        result.cells.bases.push_back(median.base);
        result.cells.covariance.values()[g * medians.size() + g] =
            median.standardError * median.standardError;
        result.intervals.push_back(median.interval);
    }
    if (withUnitScores)
        result.unitScores = medianScores(input, design, medians, execution);
    result.complete = !execution.isCancelled || !execution.isCancelled();
    return result;
}

} // namespace tidemark
