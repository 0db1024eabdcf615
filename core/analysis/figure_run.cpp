// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_run.h"

#include <algorithm>
#include <optional>

namespace tidemark {

namespace {

/// Rows of both masks; an empty mask is everyone.
CaseMask both(CaseMask mask, const CaseMask &other)
{
    for (std::size_t row = 0; row < other.size(); ++row)
        mask[row] = mask[row] & other[row];
    return mask;
}

stats::WaveScores scoresOf(const WaveData &wave, const WaveFigures &figures)
{
    return {wave.design.sample, figures.unitScores, figures.cells.values.size()};
}

std::size_t groupCount(const GroupLevel &level)
{
    return level.headings.size();
}

} // namespace

bool FigureRun::Sample::sharesUnits() const
{
    return std::ranges::any_of(pairs, [](const WavePair &pair) { return !pair.partners.empty(); });
}

Result<FigureBook> FigureRun::run(const Scope &scope, const IntervalRule &rule, JobControl &job)
{
    const bool wantsPanel = scope.units != UnitChoice::All && m_waves.size() > 1;
    if (wantsPanel) {
        if (auto possible = m_units.canFormPanel(); !possible)
            return std::move(possible).error();
    }
    const auto panel =
        wantsPanel ? std::optional<PanelSample>(std::in_place, m_waves, m_units) : std::nullopt;
    const Sample all{false, m_waves, pairsOf(m_units)};
    std::vector<Sample> samples;
    if (scope.units != UnitChoice::Panel || !wantsPanel)
        samples.push_back(all);
    if (panel)
        samples.push_back({true, panel->waves(), pairsOf(*panel)});
    m_total =
        qint64(samples.size() * m_source.itemCount() * m_groups.levels().size() * m_waves.size());
    FigureBook book{.wavesShareUnits = all.sharesUnits()};
    for (const Sample &sample : samples) {
        FigureWriter writer(scope, rule, m_source.targets(), sample.waves);
        if (auto added = addSample(sample, writer, job); !added)
            return std::move(added).error();
        std::ranges::move(writer.take(), std::back_inserter(book.estimates));
    }
    std::ranges::sort(book.estimates, {}, &Estimate::key);
    if (m_waves.size() > 1 && m_units.canFormPanel())
        book.unitsInAllWaves = m_units.unitsInAll(chosen(0, false));
    return book;
}

template <typename Partners>
std::vector<WavePair> FigureRun::pairsOf(const Partners &partners) const
{
    std::vector<WavePair> pairs;
    const auto add = [&](std::size_t earlier, std::size_t later) {
        WavePair pair{earlier, later, partners.partners(earlier, later)};
        if (std::ranges::none_of(pair.partners, [](std::int32_t unit) { return unit >= 0; }))
            pair.partners.clear();
        pairs.push_back(std::move(pair));
    };
    const std::size_t waves = m_waves.size();
    for (std::size_t earlier = 0; m_visitor && earlier < waves; ++earlier) {
        for (std::size_t later = earlier + 1; later < waves; ++later)
            add(earlier, later);
    }
    if (m_visitor)
        return pairs;
    for (std::size_t later = 1; later < waves; ++later)
        add(later - 1, later);
    if (waves > 2)
        add(0, waves - 1);
    return pairs;
}

Result<void> FigureRun::addSample(const Sample &sample, FigureWriter &writer, JobControl &job)
{
    for (std::size_t item = 0; item < m_source.itemCount(); ++item) {
        if (auto added = addItem(sample, item, writer, job); !added)
            return added;
    }
    return {};
}

/// Rows of each wave with an answer that counts, in the filter and, if asked, in the panel.
std::vector<CaseMask> FigureRun::chosen(std::size_t item, bool panel) const
{
    std::vector<CaseMask> masks;
    for (std::size_t wave = 0; wave < m_waves.size(); ++wave)
        masks.push_back(both(m_source.answered(wave, item), m_waves[wave].filter));
    return panel ? m_units.panel(masks) : masks;
}

Result<void> FigureRun::addItem(const Sample &sample, std::size_t item, FigureWriter &writer,
                                JobControl &job)
{
    std::vector<CaseMask> masks;
    if (sample.isPanel) {
        masks = chosen(item, true);
    } else {
        for (const WaveData &wave : m_waves)
            masks.push_back(wave.filter);
    }
    EstimateKey where{.panel = sample.isPanel};
    where.item = m_source.itemCount() > 1 ? int(item) : -1;
    for (const GroupLevel &level : m_groups.levels()) {
        if (auto added = addLevel(sample, where, item, level, masks, writer, job); !added)
            return added;
    }
    return {};
}

Result<void> FigureRun::addLevel(const Sample &sample, const EstimateKey &where, std::size_t item,
                                 const GroupLevel &level, const std::vector<CaseMask> &masks,
                                 FigureWriter &writer, JobControl &job)
{
    std::vector<WaveFigures> figures;
    EstimateKey key = where;
    for (std::size_t wave = 0; wave < m_waves.size(); ++wave) {
        auto made = m_source.figures({.wave = wave,
                                      .item = item,
                                      .level = &level,
                                      .domain = masks[wave],
                                      .withUnitScores = sample.sharesUnits(),
                                      .sample = sample.isPanel ? &sample.waves : nullptr},
                                     job);
        if (!made)
            return std::move(made).error();
        figures.push_back(std::move(made).value());
        key.wave = int(wave);
        writer.addWave(key, level, figures.back());
        job.reportProgress(++m_done, m_total);
    }
    std::vector<Overlap> overlaps;
    for (const WavePair &pair : sample.pairs) {
        key.fromWave = int(pair.earlier);
        key.wave = int(pair.later);
        overlaps.push_back(overlapOf(sample, pair, level, item, masks, figures));
        writer.addChange(key, level, figures[pair.earlier], figures[pair.later], overlaps.back());
    }
    if (m_visitor)
        return m_visitor->visit({where, item, level, masks, figures, sample.pairs, overlaps}, job);
    return {};
}

Overlap FigureRun::overlapOf(const Sample &sample, const WavePair &pair, const GroupLevel &level,
                             std::size_t item, const std::vector<CaseMask> &masks,
                             const std::vector<WaveFigures> &figures) const
{
    Overlap overlap;
    if (pair.partners.empty())
        return overlap;
    overlap.cross = stats::waveCovariance(
        scoresOf(sample.waves[pair.earlier], figures[pair.earlier]),
        scoresOf(sample.waves[pair.later], figures[pair.later]), pair.partners);
    overlap.sharedUnits = sharedUnits(sample, pair, level, item, masks, figures);
    return overlap;
}

/// Per group, the first-stage units that have answers in it in both waves.
std::vector<std::size_t> FigureRun::sharedUnits(const Sample &sample, const WavePair &pair,
                                                const GroupLevel &level, std::size_t item,
                                                const std::vector<CaseMask> &masks,
                                                const std::vector<WaveFigures> &figures) const
{
    const std::size_t groups = groupCount(level);
    std::vector<std::size_t> shared(groups, 0);
    const auto &[first, second, partners] = pair;
    if (sample.waves[first].design.sample.first().rowsAreUnits()) {
        const auto earlier = groupsOfRows(first, item, level, masks[first]);
        const auto later = groupsOfRows(second, item, level, masks[second]);
        for (std::size_t unit = 0; unit < partners.size(); ++unit) {
            const std::int32_t group = earlier[unit];
            if (group >= 0 && partners[unit] >= 0 && later[std::size_t(partners[unit])] == group)
                ++shared[std::size_t(group)];
        }
        return shared;
    }
    const auto earlier = clusterGroups(sample, first, item, level, masks[first], figures[first]);
    const auto later = clusterGroups(sample, second, item, level, masks[second], figures[second]);
    for (std::size_t unit = 0; unit < partners.size(); ++unit) {
        for (std::size_t group = 0; group < groups && partners[unit] >= 0; ++group) {
            if (earlier[unit * groups + group]
                && later[std::size_t(partners[unit]) * groups + group])
                ++shared[group];
        }
    }
    return shared;
}

/// The group of each row with an answer that counts and a weight, −1 for other rows.
std::vector<std::int32_t> FigureRun::groupsOfRows(std::size_t wave, std::size_t item,
                                                  const GroupLevel &level,
                                                  const CaseMask &mask) const
{
    const CaseMask answered = both(m_source.answered(wave, item), mask);
    const std::span<const double> weights = m_waves[wave].design.weights();
    std::vector<std::int32_t> groups(answered.size(), 0);
    if (level.columns[wave])
        stats::CellDecoder(*level.columns[wave], 1).writeTo(groups, 0);
    for (std::size_t row = 0; row < answered.size(); ++row) {
        const bool counts = answered[row] && (weights.empty() || weights[row] != 0.0);
        groups[row] = counts ? std::max(groups[row], -1) : -1;
    }
    return groups;
}

std::vector<std::uint8_t> FigureRun::clusterGroups(const Sample &sample, std::size_t wave,
                                                   std::size_t item, const GroupLevel &level,
                                                   const CaseMask &mask,
                                                   const WaveFigures &figures) const
{
    if (!figures.clusterHasGroup.empty())
        return figures.clusterHasGroup;
    const stats::DesignStage &first = sample.waves[wave].design.sample.first();
    const std::vector<std::int32_t> groups = groupsOfRows(wave, item, level, mask);
    std::vector<std::uint8_t> hasGroup(first.units() * groupCount(level), 0);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (groups[row] >= 0)
            hasGroup[std::size_t(first.unitOfRow[row]) * groupCount(level)
                     + std::size_t(groups[row])] = 1;
    }
    return hasGroup;
}

} // namespace tidemark
