// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived_figures.h"

#include <cmath>

#include "core/stats/cell_sums.h"
#include "core/stats/derived_estimates.h"
#include "core/stats/unit_scores.h"

namespace tidemark {

namespace {

std::vector<std::int32_t> groupsOfRows(const stats::MeanInput &input)
{
    std::vector<std::int32_t> groups(input.values.size(), 0);
    if (input.group)
        stats::CellDecoder(*input.group, 1).addTo(groups, 0);
    return groups;
}

/// Which rows lie at or below the quantile of their group: 1, else 0; −1 without a number.
std::vector<std::int8_t> atOrBelow(const stats::MeanInput &input,
                                   const std::vector<stats::QuantileEstimate> &quantiles)
{
    const std::vector<std::int32_t> groups = groupsOfRows(input);
    std::vector<std::int8_t> result(groups.size(), -1);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] >= 0 && !std::isnan(input.values[row]))
            result[row] = input.values[row] <= quantiles[std::size_t(groups[row])].value ? 1 : 0;
    }
    return result;
}

/// Influence of each unit: that on the share at or below the quantile, turned into the quantile's
/// scale by the ratio of the standard errors.
std::vector<double> quantileScores(const stats::MeanInput &input, const stats::SampleDesign &design,
                                   const std::vector<stats::QuantileEstimate> &quantiles,
                                   const stats::Execution &execution)
{
    const std::vector<std::int8_t> below = atOrBelow(input, quantiles);
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
        const std::size_t group = (i / 2) % quantiles.size();
        const double error = shares.covariance.standardError(2 * group + 1);
        const double slope = error > 0.0 ? -quantiles[group].standardError / error : 0.0;
        result.push_back(scores[i] * slope);
    }
    return result;
}

stats::QuantileRule ruleOf(QuantileRule rule)
{
    switch (rule) {
    case QuantileRule::School:
        return stats::QuantileRule::School;
    case QuantileRule::Hf6:
        return stats::QuantileRule::Hf6;
    case QuantileRule::Hf7:
        return stats::QuantileRule::Hf7;
    case QuantileRule::Math:
        break;
    }
    return stats::QuantileRule::Math;
}

bool isCancelled(const stats::Execution &execution)
{
    return execution.isCancelled && execution.isCancelled();
}

/// Puts one quantile of each group into its category.
void addQuantile(QuantileFigures &result, std::size_t category,
                 const std::vector<stats::QuantileEstimate> &quantiles,
                 const std::vector<double> &scores)
{
    const auto categories = std::size_t(result.cells.categories);
    const std::size_t cells = quantiles.size() * categories;
    for (std::size_t g = 0; g < quantiles.size(); ++g) {
        const std::size_t cell = g * categories + category;
        result.cells.values[cell] = quantiles[g].value;
        result.cells.bases[cell] = quantiles[g].base;
        result.cells.covariance.values()[cell * cells + cell] =
            quantiles[g].standardError * quantiles[g].standardError;
        result.intervals[cell] = quantiles[g].interval;
    }
    if (result.unitScores.empty())
        result.unitScores.assign(scores.size() * categories, 0.0);
    for (std::size_t i = 0; i < scores.size(); ++i)
        result.unitScores[i * categories + category] = scores[i];
}

} // namespace

QuantileFigures quantilesOf(const stats::MeanInput &input, const stats::SampleDesign &design,
                            const QuantileChoice &choice, const stats::Execution &execution)
{
    const int groups = input.group ? input.group->categories : 1;
    const std::size_t cells = std::size_t(groups) * choice.quantiles.size();
    QuantileFigures result;
    result.cells = {.groups = groups, .categories = int(choice.quantiles.size())};
    result.cells.values.resize(cells);
    result.cells.bases.resize(cells);
    result.cells.covariance = stats::Covariance(cells);
    result.intervals.resize(cells);
    for (std::size_t i = 0; i < choice.quantiles.size(); ++i) {
        const std::vector<stats::QuantileEstimate> quantiles = stats::quantileEstimates(
            input, design,
            {.p = choice.quantiles[i], .rule = ruleOf(choice.rule), .level = choice.confidence},
            execution);
        if (isCancelled(execution))
            return {{.complete = false}};
        addQuantile(result, i, quantiles,
                    choice.withUnitScores ? quantileScores(input, design, quantiles, execution)
                                          : std::vector<double>());
    }
    result.complete = !isCancelled(execution);
    return result;
}

DerivedFigures varianceOf(const stats::MeanInput &input, const stats::SampleDesign &design,
                          bool withUnitScores, const stats::Execution &execution)
{
    DerivedFigures result{.cells = stats::varianceEstimates(input, design, execution)};
    if (!withUnitScores || isCancelled(execution)) {
        result.complete = !isCancelled(execution);
        return result;
    }
    const stats::MeanEstimates means =
        stats::meanEstimates(stats::meanSums(input, design, execution), design);
    const std::vector<std::int32_t> groups = groupsOfRows(input);
    std::vector<double> squares(groups.size(), std::nan(""));
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] < 0)
            continue;
        const auto group = std::size_t(groups[row]);
        const auto n = double(means.cells.bases[group].count);
        const double deviation = input.values[row] - means.cells.values[group];
        squares[row] = deviation * deviation * n / (n - 1.0);
    }
    stats::MeanInput spread = input;
    spread.values = squares;
    result.unitScores = stats::meanUnitScores(
        spread, design, stats::meanEstimates(stats::meanSums(spread, design, execution), design));
    result.complete = !isCancelled(execution);
    return result;
}

DerivedFigures ratioOf(const stats::MeanInput &input, const std::vector<double> &denominators,
                       const stats::SampleDesign &design, bool withUnitScores,
                       const stats::Execution &execution)
{
    DerivedFigures result{.cells = stats::ratioEstimates(input, denominators, design, execution)};
    if (!withUnitScores || isCancelled(execution)) {
        result.complete = !isCancelled(execution);
        return result;
    }
    const std::vector<std::int32_t> groups = groupsOfRows(input);
    std::vector<double> both(denominators);
    for (std::size_t row = 0; row < both.size(); ++row) {
        if (std::isnan(input.values[row]))
            both[row] = input.values[row];
    }
    stats::MeanInput below = input;
    below.values = both;
    const std::vector<double> sums =
        stats::totalEstimates(stats::meanSums(below, design, execution), design).cells.values;
    std::vector<double> residuals(groups.size(), std::nan(""));
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] < 0)
            continue;
        const auto group = std::size_t(groups[row]);
        residuals[row] = (input.values[row] - result.cells.values[group] * both[row]) / sums[group];
    }
    stats::MeanInput influence = input;
    influence.values = residuals;
    result.unitScores = stats::totalUnitScores(
        influence, design,
        stats::totalEstimates(stats::meanSums(influence, design, execution), design));
    result.complete = !isCancelled(execution);
    return result;
}

} // namespace tidemark
