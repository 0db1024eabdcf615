// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mean_figures.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/numbers.h"
#include "core/stats/unit_scores.h"

namespace tidemark {

namespace {

EstimateKind kindOf(NumberStatistic statistic)
{
    switch (statistic) {
    case NumberStatistic::Mean:
        return EstimateKind::Mean;
    case NumberStatistic::Total:
        return EstimateKind::Total;
    case NumberStatistic::Median:
        return EstimateKind::Median;
    case NumberStatistic::Quantile:
        return EstimateKind::Quantile;
    case NumberStatistic::Variance:
        return EstimateKind::Variance;
    case NumberStatistic::Ratio:
        return EstimateKind::Ratio;
    case NumberStatistic::Count:
        break;
    }
    return EstimateKind::Count;
}

std::vector<std::uint8_t> clustersWithGroups(const stats::MeanSums &sums,
                                             const stats::SampleDesign &design)
{
    if (design.first().rowsAreUnits())
        return {};
    std::vector<double> counts;
    for (const stats::MeanSums::Powers &leaf : sums.leaves)
        counts.push_back(leaf.count);
    std::vector<std::uint8_t> hasGroup;
    for (const double count : stats::clusterSums(design, counts, std::size_t(sums.groups)))
        hasGroup.push_back(count > 0.0 ? 1 : 0);
    return hasGroup;
}

std::vector<double> countsOf(const stats::CellEstimates &cells)
{
    std::vector<double> counts;
    for (const stats::EstimateBase &base : cells.bases)
        counts.push_back(double(base.count));
    return counts;
}

} // namespace

std::span<const double> MeanFigures::Values::span() const
{
    return column ? std::span<const double>(std::get<NumberColumn>(*column).values) : own;
}

Result<std::unique_ptr<MeanFigures>> MeanFigures::make(const MeanRequest &request,
                                                       const std::vector<WaveData> &waves)
{
    std::unique_ptr<MeanFigures> figures(new MeanFigures(request, waves));
    for (const WaveData &wave : waves) {
        figures->m_values.emplace_back();
        for (const VariableInWave &item : wave.plan->items) {
            const auto bound = wave.variables->bind(*item.variable);
            if (!bound)
                return bound.error();
            const bool isText = std::holds_alternative<TextColumn>(*bound->column);
            if (isText && request.statistic != NumberStatistic::Count)
                return Error{ErrorCode::QuestionDoesNotFit, {item.variable->name}};
            figures->m_values.back().push_back(valuesOf(item, bound->column));
        }
        if (request.statistic != NumberStatistic::Ratio)
            continue;
        if (auto added = figures->addDenominator(wave); !added)
            return std::move(added).error();
    }
    return figures;
}

/// A ratio is over rows that have both numbers.
Result<void> MeanFigures::addDenominator(const WaveData &wave)
{
    const VariableInWave &planned = wave.plan->others.front();
    const auto bound = wave.variables->bind(*planned.variable);
    if (!bound)
        return bound.error();
    if (std::holds_alternative<TextColumn>(*bound->column))
        return Error{ErrorCode::QuestionDoesNotFit, {planned.variable->name}};
    m_denominators.push_back(numbersOf(planned, *bound->column));
    for (Values &values : m_values.back()) {
        const std::span<const double> all = values.span();
        std::vector<double> both(all.begin(), all.end());
        for (std::size_t row = 0; row < both.size(); ++row) {
            if (std::isnan(m_denominators.back()[row]))
                both[row] = missingNumber();
        }
        values = {.own = std::move(both)};
    }
    return {};
}

MeanFigures::Values MeanFigures::valuesOf(const VariableInWave &item, const ColumnPtr &column)
{
    const MissingRule &missing = item.variable->missing;
    const bool asStored = std::holds_alternative<NumberColumn>(*column) && missing.codes.empty()
        && !missing.range && item.map.codes.empty();
    if (asStored)
        return {.column = column};
    return {.own = numbersOf(item, *column)};
}

std::vector<FigureTarget> MeanFigures::targets() const
{
    if (m_request.statistic != NumberStatistic::Quantile)
        return {{kindOf(m_request.statistic), -1, {0}}};
    std::vector<FigureTarget> targets;
    for (int i = 0; i < int(m_request.quantiles.size()); ++i)
        targets.push_back({EstimateKind::Quantile, i, {i}});
    return targets;
}

CaseMask MeanFigures::answered(std::size_t wave, std::size_t item) const
{
    const std::span<const double> values = m_values[wave][item].span();
    CaseMask mask(values.size());
    std::ranges::transform(values, mask.begin(),
                           [](double value) { return std::uint8_t(!std::isnan(value)); });
    return mask;
}

stats::MeanInput MeanFigures::input(const FigurePlace &place) const
{
    return {.values = m_values[place.wave][place.item].span(),
            .group = place.level->columns[place.wave],
            .weights = place.waveOf(m_waves).design.weights(),
            .domain = place.domain};
}

Result<WaveFigures> MeanFigures::figures(const FigurePlace &place, JobControl &job) const
{
    switch (m_request.statistic) {
    case NumberStatistic::Mean:
    case NumberStatistic::Total:
        return meanFigures(place, job);
    case NumberStatistic::Median:
        return quantileFigures(place, {0.5}, QuantileRule::Math, job);
    case NumberStatistic::Quantile:
        return quantileFigures(place, m_request.quantiles, m_request.rule, job);
    case NumberStatistic::Variance:
        return varianceFigures(place, job);
    case NumberStatistic::Ratio:
        return ratioFigures(place, job);
    case NumberStatistic::Count:
        break;
    }
    return countFigures(place, job);
}

Result<WaveFigures> MeanFigures::meanFigures(const FigurePlace &place, JobControl &job) const
{
    const stats::SampleDesign &design = place.waveOf(m_waves).design.sample;
    const stats::MeanInput rows = input(place);
    const stats::MeanSums sums = stats::meanSums(rows, design, executionOf(job));
    if (!sums.complete)
        return Error{ErrorCode::Cancelled};
    const bool isMean = m_request.statistic == NumberStatistic::Mean;
    const stats::MeanEstimates estimates =
        isMean ? stats::meanEstimates(sums, design) : stats::totalEstimates(sums, design);
    WaveFigures figures{.cells = estimates.cells, .counts = countsOf(estimates.cells)};
    for (std::size_t g = 0; isMean && g < estimates.variances.size(); ++g)
        figures.designEffects.push_back(stats::meanDesignEffect(
            estimates.variances[g], figures.cells.covariance.variance(g), figures.cells.bases[g]));
    if (!place.withUnitScores)
        return figures;
    figures.unitScores = isMean ? stats::meanUnitScores(rows, design, estimates)
                                : stats::totalUnitScores(rows, design, estimates);
    figures.clusterHasGroup = clustersWithGroups(sums, design);
    return figures;
}

Result<WaveFigures> MeanFigures::quantileFigures(const FigurePlace &place,
                                                 const std::vector<double> &quantiles,
                                                 QuantileRule rule, JobControl &job) const
{
    QuantileFigures found = quantilesOf(input(place), place.waveOf(m_waves).design.sample,
                                        {.quantiles = quantiles,
                                         .rule = rule,
                                         .confidence = m_request.scope.confidence,
                                         .withUnitScores = place.withUnitScores},
                                        executionOf(job));
    if (!found.complete)
        return Error{ErrorCode::Cancelled};
    WaveFigures figures{.cells = std::move(found.cells),
                        .intervals = std::move(found.intervals),
                        .unitScores = std::move(found.unitScores)};
    figures.counts = countsOf(figures.cells);
    return figures;
}

Result<WaveFigures> MeanFigures::varianceFigures(const FigurePlace &place, JobControl &job) const
{
    return derived(varianceOf(input(place), place.waveOf(m_waves).design.sample,
                              place.withUnitScores, executionOf(job)));
}

Result<WaveFigures> MeanFigures::ratioFigures(const FigurePlace &place, JobControl &job) const
{
    return derived(ratioOf(input(place), m_denominators[place.wave],
                           place.waveOf(m_waves).design.sample, place.withUnitScores,
                           executionOf(job)));
}

Result<WaveFigures> MeanFigures::derived(DerivedFigures found)
{
    if (!found.complete)
        return Error{ErrorCode::Cancelled};
    WaveFigures figures{.cells = std::move(found.cells), .unitScores = std::move(found.unitScores)};
    figures.counts = countsOf(figures.cells);
    return figures;
}

Result<WaveFigures> MeanFigures::countFigures(const FigurePlace &place, JobControl &job) const
{
    const stats::SampleDesign &design = place.waveOf(m_waves).design.sample;
    const CaseMask hasValue = answered(place.wave, place.item);
    std::vector<std::int8_t> codes(hasValue.size());
    std::ranges::transform(hasValue, codes.begin(),
                           [](std::uint8_t yes) { return std::int8_t(yes ? 0 : -1); });
    const stats::CellInput cells{
        .question = stats::consecutiveCategories(std::span<const std::int8_t>(codes), 0, 1),
        .group = place.level->columns[place.wave],
        .weights = place.waveOf(m_waves).design.weights(),
        .domain = place.domain};
    const stats::CellSums sums = stats::cellSums(cells, design, executionOf(job));
    if (!sums.complete)
        return Error{ErrorCode::Cancelled};
    WaveFigures figures{.cells = stats::countEstimates(sums, design), .counts = sums.counts};
    if (!place.withUnitScores)
        return figures;
    figures.unitScores = stats::countUnitScores(cells, design, figures.cells);
    figures.clusterHasGroup = clustersWithGroups(sums, design);
    return figures;
}

} // namespace tidemark
