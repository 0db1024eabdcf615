// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/change_figures.h"

#include <algorithm>
#include <cmath>

#include "core/stats/composite_change.h"
#include "core/stats/smooth_contrast.h"
#include "core/stats/split_covariance.h"
#include "core/stats/wave_covariance.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t fewestForTrend = 3;

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Sum over the cells of a target in two groups.
template <typename Matrix>
double sumOver(const Matrix &matrix, const std::vector<std::size_t> &rows,
               const std::vector<std::size_t> &columns)
{
    double sum = 0.0;
    for (const std::size_t row : rows) {
        for (const std::size_t column : columns)
            sum += matrix.at(row, column);
    }
    return sum;
}

std::vector<std::size_t> cellsOf(const FigureTarget &target, const stats::CellEstimates &cells,
                                 int group)
{
    std::vector<std::size_t> places;
    for (const int cell : target.cells)
        places.push_back(cells.cell(group, cell));
    return places;
}

double valueOf(const stats::CellEstimates &cells, const std::vector<std::size_t> &places)
{
    double sum = 0.0;
    for (const std::size_t place : places)
        sum += cells.values[place];
    return sum;
}

/// Per unit the influence on the sum of some cells.
std::vector<double> scoresOf(const WaveFigures &figures, const std::vector<std::size_t> &places)
{
    const std::size_t cells = figures.cells.values.size();
    std::vector<double> scores(figures.unitScores.size() / cells, 0.0);
    for (std::size_t unit = 0; unit < scores.size(); ++unit) {
        for (const std::size_t place : places) {
            const double score = figures.unitScores[unit * cells + place];
            scores[unit] += std::isfinite(score) ? score : 0.0; // a group without cases has none
        }
    }
    return scores;
}

/// Least squares weights of the slope; times are the names of the waves where all are numbers.
std::vector<double> slopeWeights(const std::vector<WaveData> &waves)
{
    if (waves.size() < fewestForTrend)
        return {};
    std::vector<double> times;
    for (const WaveData &wave : waves) {
        bool isNumber = false;
        times.push_back(wave.plan->source->wave.toDouble(&isNumber));
        if (!isNumber)
            break;
    }
    const bool areTimes = times.size() == waves.size()
        && std::ranges::adjacent_find(times, std::greater_equal{}) == times.end();
    times.resize(waves.size());
    double mean = 0.0;
    for (std::size_t w = 0; w < times.size(); ++w) {
        times[w] = areTimes ? times[w] : double(w);
        mean += times[w] / double(times.size());
    }
    double squares = 0.0;
    for (double &time : times) {
        time -= mean;
        squares += time * time;
    }
    for (double &time : times)
        time /= squares;
    return times;
}

} // namespace

std::vector<std::int32_t> groupsOf(const GroupLevel &level, std::size_t wave, std::size_t rows)
{
    std::vector<std::int32_t> groups(rows, 0);
    if (level.columns[wave])
        stats::CellDecoder(*level.columns[wave], 1).addTo(groups, 0);
    return groups;
}

void setInterval(Estimate &estimate, const Scope &scope)
{
    if (estimate.value && estimate.standardError) {
        const stats::Interval ends = stats::meanInterval(
            *estimate.value, *estimate.standardError, estimate.degreesOfFreedom, scope.confidence);
        estimate.lower = ifNumber(ends.lower);
        estimate.upper = ifNumber(ends.upper);
    }
    estimate.state = stateOf(scope, estimate.base, estimate.value && estimate.standardError);
}

ChangeFigures::ChangeFigures(const Scope &scope, const std::set<ChangeContrast> &contrasts,
                             const FigureSource &source, const std::vector<WaveData> &waves,
                             const SharedUnits &units)
    : m_scope(scope)
    , m_contrasts(contrasts)
    , m_source(source)
    , m_waves(waves)
    , m_units(units)
    , m_targets(source.targets())
    , m_slope(slopeWeights(waves))
{
}

Result<void> ChangeFigures::visit(const LevelFigures &made, JobControl &job)
{
    addTrends(made);
    for (std::size_t pair = 0; pair < made.pairs.size() && !m_contrasts.empty(); ++pair)
        addContrasts(made, pair);
    if (made.where.panel || m_scope.units != UnitChoice::AllAndPanel)
        return {};
    for (std::size_t pair = 0; pair < made.pairs.size(); ++pair) {
        if (auto added = addPooled(made, pair, job); !added)
            return added;
    }
    return {};
}

/// Rows whose unit answered in both waves of a pair.
std::vector<CaseMask> ChangeFigures::panelOf(const LevelFigures &made, const WavePair &pair) const
{
    const auto answered = [&](std::size_t wave) {
        CaseMask mask = m_source.answered(wave, made.item);
        for (std::size_t row = 0; row < made.masks[wave].size(); ++row)
            mask[row] = mask[row] & made.masks[wave][row];
        return mask;
    };
    const CaseMask earlier = answered(pair.earlier);
    const CaseMask later = answered(pair.later);
    std::vector<CaseMask> panel{CaseMask(earlier.size(), 0), CaseMask(later.size(), 0)};
    const std::vector<std::int32_t> partner = m_units.sameUnits(pair.earlier, pair.later);
    for (std::size_t row = 0; row < partner.size(); ++row) {
        if (partner[row] < 0 || !earlier[row] || !later[std::size_t(partner[row])])
            continue;
        panel[0][row] = 1;
        panel[1][std::size_t(partner[row])] = 1;
    }
    return panel;
}

/// Group 2g holds the panel units of group g, 2g + 1 the others.
std::vector<std::int32_t> ChangeFigures::splitGroups(const LevelFigures &made, std::size_t wave,
                                                     const CaseMask &panel) const
{
    std::vector<std::int32_t> groups = groupsOf(made.level, wave, panel.size());
    for (std::size_t row = 0; row < groups.size(); ++row)
        groups[row] = groups[row] < 0 ? -1 : 2 * groups[row] + (panel[row] ? 0 : 1);
    return groups;
}

Result<void> ChangeFigures::addPooled(const LevelFigures &made, std::size_t pair, JobControl &job)
{
    const WavePair &waves = made.pairs[pair];
    if (waves.partners.empty())
        return {};
    const std::vector<CaseMask> panel = panelOf(made, waves);
    const std::size_t places[] = {waves.earlier, waves.later};
    std::vector<WaveFigures> split;
    for (std::size_t i = 0; i < 2; ++i) {
        const std::vector<std::int32_t> codes = splitGroups(made, places[i], panel[i]);
        GroupLevel level{.depth = made.level.depth + 1};
        level.columns.resize(m_waves.size());
        level.columns[places[i]] = stats::consecutiveCategories(
            std::span<const std::int32_t>(codes), 0, 2 * int(made.level.headings.size()));
        auto figures = m_source.figures({.wave = places[i],
                                         .item = made.item,
                                         .level = &level,
                                         .domain = made.masks[places[i]],
                                         .withUnitScores = true},
                                        job);
        if (!figures)
            return std::move(figures).error();
        split.push_back(std::move(figures).value());
    }
    for (std::size_t group = 0; group < made.level.headings.size(); ++group) {
        if (made.level.depth == 0 || made.level.headings[group] >= 0)
            addPooled(made, pair, group, split);
    }
    return {};
}

void ChangeFigures::addPooled(const LevelFigures &made, std::size_t pair, std::size_t group,
                              const std::vector<WaveFigures> &split)
{
    for (const FigureTarget &target : m_targets) {
        std::array<std::vector<std::size_t>, 4> places;
        std::array<double, 4> values = {};
        std::array<double, 4> bases = {};
        for (std::size_t i = 0; i < 4; ++i) {
            const stats::CellEstimates &cells = split[i / 2].cells;
            places[i] = cellsOf(target, cells, int(2 * group + i % 2));
            values[i] = valueOf(cells, places[i]);
            bases[i] = cells.bases[places[i].front()].effective;
        }
        const stats::CompositeChange change =
            stats::compositeChange(values, bases, splitCovariance(made.pairs[pair], split, places));
        Estimate estimate = changeEstimate(made, pair, group, target);
        estimate.value = ifNumber(change.value);
        estimate.standardError = ifNumber(change.standardError);
        setInterval(estimate, m_scope);
        addWeight(estimate, u"panelWeightEarlier"_s, change.earlierWeight);
        addWeight(estimate, u"panelWeightLater"_s, change.laterWeight);
        m_estimates.push_back(std::move(estimate));
    }
}

/// Of the estimates of panel and others in both waves; `places` are the cells of each.
stats::Covariance
ChangeFigures::splitCovariance(const WavePair &pair, const std::vector<WaveFigures> &split,
                               const std::array<std::vector<std::size_t>, 4> &places) const
{
    std::array<std::vector<double>, 4> scores;
    for (std::size_t i = 0; i < 4; ++i)
        scores[i] = scoresOf(split[i / 2], places[i]);
    const auto wave = [&](std::size_t number, std::size_t panel) {
        const std::vector<stats::EstimateBase> &bases = split[panel / 2].cells.bases;
        const double others = bases[places[panel + 1].front()].weighted;
        return stats::SplitWave{
            .design = m_waves[number].design.sample,
            .panel = scores[panel],
            .others = scores[panel + 1],
            .panelToOthers = others > 0.0 ? bases[places[panel].front()].weighted / others : 0.0};
    };
    return stats::splitCovariance(wave(pair.earlier, 0), wave(pair.later, 2), pair.partners);
}

/// A combined change without its value.
Estimate ChangeFigures::changeEstimate(const LevelFigures &made, std::size_t pair,
                                       std::size_t group, const FigureTarget &target) const
{
    const WavePair &waves = made.pairs[pair];
    const auto baseOf = [&](std::size_t wave) {
        const stats::CellEstimates &cells = made.figures[wave].cells;
        return cells.bases[cellsOf(target, cells, int(group)).front()];
    };
    const stats::EstimateBase first = baseOf(waves.earlier);
    const stats::EstimateBase second = baseOf(waves.later);
    const std::vector<std::size_t> &shared = made.overlaps[pair].sharedUnits;
    Estimate estimate{.key = made.where,
                      .base = qint64(std::min(first.count, second.count)),
                      .weightedBase = std::min(first.weighted, second.weighted),
                      .effectiveBase = std::min(first.effective, second.effective)};
    estimate.degreesOfFreedom = stats::changeDf(first, second, shared.empty() ? 0 : shared[group]);
    estimate.key.kind = EstimateKind::PooledChange;
    estimate.key.fromWave = int(waves.earlier);
    estimate.key.wave = int(waves.later);
    estimate.key.group = made.level.headings[group];
    estimate.key.category = target.category;
    return estimate;
}

void ChangeFigures::addWeight(const Estimate &estimate, const QString &name, double value)
{
    m_measures.push_back({.measure = name,
                          .wave = estimate.key.wave,
                          .fromWave = estimate.key.fromWave,
                          .group = estimate.key.group,
                          .item = estimate.key.item,
                          .category = estimate.key.category,
                          .state = estimate.state,
                          .value = ifNumber(value)});
}

void ChangeFigures::addContrasts(const LevelFigures &made, std::size_t pair)
{
    for (std::size_t group = 0; group < made.level.headings.size(); ++group) {
        if (made.level.depth > 0 && made.level.headings[group] < 0)
            continue;
        for (const FigureTarget &target : m_targets) {
            for (const ChangeContrast what : m_contrasts)
                m_measures.push_back(contrast(made, pair, group, target, what));
        }
    }
}

Measure ChangeFigures::contrast(const LevelFigures &made, std::size_t pair, std::size_t group,
                                const FigureTarget &target, ChangeContrast what) const
{
    const stats::CellEstimates &earlier = made.figures[made.pairs[pair].earlier].cells;
    const stats::CellEstimates &later = made.figures[made.pairs[pair].later].cells;
    const std::vector<std::size_t> cells = cellsOf(target, later, int(group));
    const Overlap &overlap = made.overlaps[pair];
    const stats::EstimatePair values{
        .earlier = valueOf(earlier, cells),
        .later = valueOf(later, cells),
        .earlierVariance = sumOver(earlier.covariance, cells, cells),
        .laterVariance = sumOver(later.covariance, cells, cells),
        .covariance = overlap.cross ? sumOver(*overlap.cross, cells, cells) : 0.0};
    const Estimate change = changeEstimate(made, pair, group, target);
    const bool isRatio = what == ChangeContrast::Ratio;
    const stats::SmoothContrast found = isRatio
        ? stats::ratioContrast(values, change.degreesOfFreedom, m_scope.confidence)
        : stats::oddsRatioContrast(values, change.degreesOfFreedom, m_scope.confidence);
    return {.measure = isRatio ? u"changeRatio"_s : u"changeOddsRatio"_s,
            .wave = change.key.wave,
            .fromWave = change.key.fromWave,
            .group = change.key.group,
            .item = change.key.item,
            .category = change.key.category,
            .panel = change.key.panel,
            .state = stateOf(m_scope, change.base, std::isfinite(found.value)),
            .value = ifNumber(found.value),
            .standardError = ifNumber(found.standardError),
            .lower = ifNumber(found.interval.lower),
            .upper = ifNumber(found.interval.upper),
            .base = change.base};
}

void ChangeFigures::addTrends(const LevelFigures &made)
{
    if (m_slope.empty())
        return;
    for (std::size_t group = 0; group < made.level.headings.size(); ++group) {
        if (made.level.depth > 0 && made.level.headings[group] < 0)
            continue;
        for (const FigureTarget &target : m_targets)
            m_estimates.push_back(trend(made, target, group));
    }
}

Estimate ChangeFigures::trend(const LevelFigures &made, const FigureTarget &target,
                              std::size_t group) const
{
    Estimate estimate{.key = made.where};
    double value = 0.0;
    double variance = 0.0;
    const auto &first = made.figures.front().cells;
    const std::vector<std::size_t> cells = cellsOf(target, first, int(group));
    estimate.base = qint64(first.bases[cells.front()].count);
    for (std::size_t w = 0; w < m_slope.size(); ++w) {
        const stats::CellEstimates &wave = made.figures[w].cells;
        value += m_slope[w] * valueOf(wave, cells);
        variance += m_slope[w] * m_slope[w] * sumOver(wave.covariance, cells, cells);
        estimate.base = std::min(estimate.base, qint64(wave.bases[cells.front()].count));
    }
    double df = std::numeric_limits<double>::infinity();
    for (std::size_t p = 0; p < made.pairs.size(); ++p) {
        const auto [earlier, later] = std::pair(made.pairs[p].earlier, made.pairs[p].later);
        const Overlap &overlap = made.overlaps[p];
        if (overlap.cross)
            variance +=
                2.0 * m_slope[earlier] * m_slope[later] * sumOver(*overlap.cross, cells, cells);
        const std::size_t shared = overlap.sharedUnits.empty() ? 0 : overlap.sharedUnits[group];
        df = std::min(df,
                      stats::changeDf(made.figures[earlier].cells.bases[cells.front()],
                                      made.figures[later].cells.bases[cells.front()], shared));
    }
    estimate.key.kind = EstimateKind::Trend;
    estimate.key.fromWave = 0;
    estimate.key.wave = int(m_slope.size()) - 1;
    estimate.key.group = made.level.headings[group];
    estimate.key.category = target.category;
    estimate.value = ifNumber(value);
    estimate.standardError = ifNumber(std::sqrt(std::max(0.0, variance)));
    estimate.degreesOfFreedom = df;
    setInterval(estimate, m_scope);
    return estimate;
}

} // namespace tidemark
