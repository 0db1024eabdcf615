// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_writer.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/distributions.h"

namespace tidemark {

namespace {

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The cells of a target within one group, as places among all cells.
std::vector<std::size_t> cellsOf(const FigureTarget &target, const stats::CellEstimates &cells,
                                 std::size_t group)
{
    std::vector<std::size_t> places;
    for (const int cell : target.cells)
        places.push_back(cells.cell(int(group), cell));
    return places;
}

double sumOf(const std::vector<double> &values, const std::vector<std::size_t> &places)
{
    double sum = 0.0;
    for (const std::size_t place : places)
        sum += values[place];
    return sum;
}

double varianceOf(const stats::Covariance &covariance, const std::vector<std::size_t> &places)
{
    double sum = 0.0;
    for (const std::size_t i : places) {
        for (const std::size_t j : places)
            sum += covariance.at(i, j);
    }
    return std::max(0.0, sum);
}

stats::ShareMethod methodOf(IntervalMethod method)
{
    switch (method) {
    case IntervalMethod::Logit:
        return stats::ShareMethod::Logit;
    case IntervalMethod::Wilson:
        return stats::ShareMethod::Wilson;
    case IntervalMethod::Arcsine:
        return stats::ShareMethod::Arcsine;
    case IntervalMethod::Likelihood:
        return stats::ShareMethod::Likelihood;
    case IntervalMethod::KornGraubard:
    case IntervalMethod::ClopperPearson:
        break;
    }
    return stats::ShareMethod::KornGraubard;
}

/// What is not shown carries no value.
void clearValues(Estimate &estimate)
{
    estimate.value.reset();
    estimate.standardError.reset();
    estimate.lower.reset();
    estimate.upper.reset();
    estimate.designEffect.reset();
}

} // namespace

void FigureWriter::addWave(const EstimateKey &where, const GroupLevel &level,
                           const WaveFigures &figures)
{
    for (std::size_t group = 0; group < level.headings.size(); ++group) {
        if (level.depth > 0 && level.headings[group] < 0)
            continue;
        for (const FigureTarget &target : m_targets) {
            EstimateKey key = where;
            key.kind = target.kind;
            key.group = level.headings[group];
            key.category = target.category;
            add(estimate(key, target, group, figures));
        }
    }
}

Estimate FigureWriter::estimate(const EstimateKey &key, const FigureTarget &target,
                                std::size_t group, const WaveFigures &figures) const
{
    const std::vector<std::size_t> cells = cellsOf(target, figures.cells, group);
    const stats::EstimateBase &base = figures.cells.bases[cells.front()];
    const double variance = varianceOf(figures.cells.covariance, cells);
    Estimate result{.key = key,
                    .value = ifNumber(sumOf(figures.cells.values, cells)),
                    .standardError = ifNumber(std::sqrt(variance)),
                    .base = qint64(base.count),
                    .count = qint64(std::llround(sumOf(figures.counts, cells))),
                    .weightedBase = base.weighted,
                    .effectiveBase = base.effective,
                    .degreesOfFreedom = base.df()};
    if (!result.value || base.count == 0) {
        clearValues(result);
        return result;
    }
    if (m_rule.share)
        result.designEffect = ifNumber(stats::shareDesignEffect(*result.value, variance, base));
    else if (!figures.designEffects.empty())
        result.designEffect = ifNumber(figures.designEffects[cells.front()]);
    const stats::Interval ends = interval(result, cells.front(), figures);
    result.lower = ifNumber(ends.lower);
    result.upper = ifNumber(ends.upper);
    return result;
}

stats::Interval FigureWriter::interval(const Estimate &estimate, std::size_t cell,
                                       const WaveFigures &figures) const
{
    if (!figures.intervals.empty())
        return figures.intervals[cell];
    if (!estimate.standardError)
        return {};
    if (m_rule.share)
        return shareInterval(estimate);
    return stats::meanInterval(*estimate.value, *estimate.standardError, estimate.degreesOfFreedom,
                               m_rule.confidence);
}

stats::Interval FigureWriter::shareInterval(const Estimate &estimate) const
{
    const double share = *estimate.value;
    const auto n = double(estimate.base);
    const bool isSimple = m_waves[std::size_t(estimate.key.wave)].design.isSimple();
    if (*m_rule.share == IntervalMethod::ClopperPearson && isSimple)
        return stats::countInterval(double(estimate.count), n, stats::CountMethod::Exact,
                                    m_rule.confidence);
    if (*m_rule.share == IntervalMethod::Wilson && isSimple) {
        const PreparedDesign &design = m_waves[std::size_t(estimate.key.wave)].design;
        const double rows = design.sample.first().unitsInGroup.front();
        const double population =
            design.populationSize.value_or(std::numeric_limits<double>::infinity());
        return stats::wilsonInterval(share, n, stats::normalQuantile(0.5 + m_rule.confidence / 2.0),
                                     n * population / rows);
    }
    // logit and arcsine say nothing where everyone or nobody has the property
    const bool isEdge = share <= 0.0 || share >= 1.0;
    const stats::ShareMethod method = isEdge
            && (*m_rule.share == IntervalMethod::Logit || *m_rule.share == IntervalMethod::Arcsine)
        ? stats::ShareMethod::KornGraubard
        : methodOf(*m_rule.share);
    return stats::shareInterval({.share = share,
                                 .standardError = *estimate.standardError,
                                 .df = estimate.degreesOfFreedom,
                                 .base = n,
                                 .effectiveBase = estimate.effectiveBase},
                                method, m_rule.confidence);
}

void FigureWriter::addChange(const EstimateKey &where, const GroupLevel &level,
                             const WaveFigures &earlier, const WaveFigures &later,
                             const Overlap &overlap)
{
    for (std::size_t group = 0; group < level.headings.size(); ++group) {
        if (level.depth > 0 && level.headings[group] < 0)
            continue;
        for (const FigureTarget &target : m_targets) {
            EstimateKey key = where;
            key.kind = EstimateKind::Change;
            key.group = level.headings[group];
            key.category = target.category;
            add(change(key, target, group, earlier, later, overlap));
        }
    }
}

Estimate FigureWriter::change(const EstimateKey &key, const FigureTarget &target, std::size_t group,
                              const WaveFigures &earlier, const WaveFigures &later,
                              const Overlap &overlap) const
{
    const std::vector<std::size_t> cells = cellsOf(target, later.cells, group);
    const stats::EstimateBase &first = earlier.cells.bases[cells.front()];
    const stats::EstimateBase &second = later.cells.bases[cells.front()];
    double covariance = 0.0;
    for (std::size_t i = 0; overlap.cross && i < cells.size(); ++i) {
        for (const std::size_t j : cells)
            covariance += overlap.cross->at(cells[i], j);
    }
    const double variance = varianceOf(earlier.cells.covariance, cells)
        + varianceOf(later.cells.covariance, cells) - 2.0 * covariance;
    Estimate result{
        .key = key,
        .value = ifNumber(sumOf(later.cells.values, cells) - sumOf(earlier.cells.values, cells)),
        .standardError = ifNumber(std::sqrt(std::max(0.0, variance))),
        .base = qint64(std::min(first.count, second.count)),
        .weightedBase = std::min(first.weighted, second.weighted),
        .effectiveBase = std::min(first.effective, second.effective)};
    const std::size_t shared = overlap.sharedUnits.empty() ? 0 : overlap.sharedUnits[group];
    result.degreesOfFreedom = stats::changeDf(first, second, shared);
    if (!result.value || !result.standardError || result.base == 0) {
        clearValues(result);
        return result;
    }
    const stats::Interval ends = stats::meanInterval(*result.value, *result.standardError,
                                                     result.degreesOfFreedom, m_rule.confidence);
    result.lower = ifNumber(ends.lower);
    result.upper = ifNumber(ends.upper);
    return result;
}

EstimateState stateOf(const Scope &scope, qint64 base, bool isEstimable)
{
    if (base == 0 || !isEstimable)
        return EstimateState::NotEstimable;
    if (base < scope.smallestBase)
        return EstimateState::TooFew;
    return base < scope.fewAnswers ? EstimateState::FewAnswers : EstimateState::Shown;
}

void FigureWriter::add(Estimate estimate)
{
    estimate.state = stateOf(m_scope, estimate.base, estimate.value.has_value());
    m_estimates.push_back(std::move(estimate));
}

std::vector<Estimate> FigureWriter::take()
{
    std::ranges::sort(m_estimates, {}, &Estimate::key);
    return std::move(m_estimates);
}

} // namespace tidemark
