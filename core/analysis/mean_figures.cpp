// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mean_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/median.h"
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

/// The value of each row's code; for codes of one or two bytes in many rows through a table.
template <typename Int, typename ValueOf>
void valuesOfCodes(const std::vector<Int> &codes, const ValueOf &valueOf,
                   std::vector<double> &values)
{
    const auto valueOfCode = [&](Int code) {
        return valueOf(isMissingCode(code) ? missingNumber(missingTag(code)) : double(code));
    };
    if (sizeof(Int) > 2 || codes.size() >> (8 * sizeof(Int)) == 0) {
        std::ranges::transform(codes, values.begin(), valueOfCode);
        return;
    }
    using Limits = std::numeric_limits<Int>;
    std::vector<double> table;
    for (std::int64_t code = Limits::min(); code <= Limits::max(); ++code)
        table.push_back(valueOfCode(Int(code)));
    std::ranges::transform(codes, values.begin(), [&](Int code) {
        return table[std::size_t(std::int64_t(code) - Limits::min())];
    });
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
    }
    return figures;
}

MeanFigures::Values MeanFigures::valuesOf(const VariableInWave &item, const ColumnPtr &column)
{
    const MissingRule &missing = item.variable->missing;
    const bool asStored = std::holds_alternative<NumberColumn>(*column) && missing.codes.empty()
        && !missing.range && item.map.codes.empty();
    if (asStored)
        return {.column = column};
    const auto valueOf = [&](double value) {
        return missing.reason(value) ? missingNumber() : item.map.apply(value);
    };
    Values values;
    values.own.resize(std::size_t(columnSize(*column)));
    if (const auto *texts = std::get_if<TextColumn>(&*column)) {
        std::ranges::transform(texts->index, values.own.begin(), [](std::uint32_t index) {
            return index == TextColumn::emptyText ? missingNumber() : 1.0;
        });
    } else if (const auto *numbers = std::get_if<NumberColumn>(&*column)) {
        std::ranges::transform(numbers->values, values.own.begin(), valueOf);
    } else {
        std::visit([&](const auto &codes) { valuesOfCodes(codes, valueOf, values.own); },
                   std::get<CodeColumn>(*column).codes);
    }
    return values;
}

std::vector<FigureTarget> MeanFigures::targets() const
{
    return {{kindOf(m_request.statistic), -1, {0}}};
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
            .weights = m_waves[place.wave].design.weights(),
            .domain = place.domain};
}

Result<WaveFigures> MeanFigures::figures(const FigurePlace &place, JobControl &job) const
{
    switch (m_request.statistic) {
    case NumberStatistic::Mean:
    case NumberStatistic::Total:
        return meanFigures(place, job);
    case NumberStatistic::Median:
        return medianFigures(place, job);
    case NumberStatistic::Count:
        break;
    }
    return countFigures(place, job);
}

Result<WaveFigures> MeanFigures::meanFigures(const FigurePlace &place, JobControl &job) const
{
    const stats::SampleDesign &design = m_waves[place.wave].design.sample;
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

Result<WaveFigures> MeanFigures::medianFigures(const FigurePlace &place, JobControl &job) const
{
    MedianEstimates medians =
        medianEstimates(input(place), m_waves[place.wave].design.sample, m_request.scope.confidence,
                        place.withUnitScores, executionOf(job));
    if (!medians.complete)
        return Error{ErrorCode::Cancelled};
    WaveFigures figures{.cells = std::move(medians.cells),
                        .intervals = std::move(medians.intervals),
                        .unitScores = std::move(medians.unitScores)};
    figures.counts = countsOf(figures.cells);
    return figures;
}

Result<WaveFigures> MeanFigures::countFigures(const FigurePlace &place, JobControl &job) const
{
    const stats::SampleDesign &design = m_waves[place.wave].design.sample;
    const CaseMask hasValue = answered(place.wave, place.item);
    std::vector<std::int8_t> codes(hasValue.size());
    std::ranges::transform(hasValue, codes.begin(),
                           [](std::uint8_t yes) { return std::int8_t(yes ? 0 : -1); });
    const stats::CellInput cells{
        .question = stats::consecutiveCategories(std::span<const std::int8_t>(codes), 0, 1),
        .group = place.level->columns[place.wave],
        .weights = m_waves[place.wave].design.weights(),
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
