// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_run.h"

#include <algorithm>

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

Result<FigureBook> FigureRun::run(const Scope &scope, const IntervalRule &rule, JobControl &job)
{
    const bool wantsPanel = scope.units != UnitChoice::All && m_waves.size() > 1;
    if (wantsPanel) {
        if (auto possible = m_units.canFormPanel(); !possible)
            return std::move(possible).error();
    }
    findPairs();
    std::vector<bool> passes; // panel or not
    if (scope.units != UnitChoice::Panel || !wantsPanel)
        passes.push_back(false);
    if (wantsPanel)
        passes.push_back(true);
    m_total =
        qint64(passes.size() * m_source.itemCount() * m_groups.levels().size() * m_waves.size());
    FigureWriter writer(scope, rule, m_source.targets(), m_waves);
    for (const bool panel : passes) {
        for (std::size_t item = 0; item < m_source.itemCount(); ++item) {
            if (auto added = addItem(item, panel, writer, job); !added)
                return std::move(added).error();
        }
    }
    FigureBook book{.estimates = writer.take(), .wavesShareUnits = m_shareUnits};
    if (m_waves.size() > 1 && m_units.canFormPanel())
        book.unitsInAllWaves = m_units.unitsInAll(chosen(0, false));
    return book;
}

void FigureRun::findPairs()
{
    const std::size_t waves = m_waves.size();
    for (std::size_t earlier = 0; m_visitor && earlier < waves; ++earlier) {
        for (std::size_t later = earlier + 1; later < waves; ++later)
            addPair(earlier, later);
    }
    if (m_visitor)
        return;
    for (std::size_t later = 1; later < waves; ++later)
        addPair(later - 1, later);
    if (waves > 2)
        addPair(0, waves - 1);
}

void FigureRun::addPair(std::size_t earlier, std::size_t later)
{
    WavePair pair{earlier, later, m_units.partners(earlier, later)};
    const bool share =
        std::ranges::any_of(pair.partners, [](std::int32_t partner) { return partner >= 0; });
    if (!share)
        pair.partners.clear();
    m_shareUnits = m_shareUnits || share;
    m_pairs.push_back(std::move(pair));
}

/// Rows of each wave with an answer that counts, in the filter and, if asked, in the panel.
std::vector<CaseMask> FigureRun::chosen(std::size_t item, bool panel) const
{
    std::vector<CaseMask> masks;
    for (std::size_t wave = 0; wave < m_waves.size(); ++wave)
        masks.push_back(both(m_source.answered(wave, item), m_waves[wave].filter));
    return panel ? m_units.panel(masks) : masks;
}

Result<void> FigureRun::addItem(std::size_t item, bool panel, FigureWriter &writer, JobControl &job)
{
    std::vector<CaseMask> masks;
    if (panel) {
        masks = chosen(item, true);
    } else {
        for (const WaveData &wave : m_waves)
            masks.push_back(wave.filter);
    }
    EstimateKey where{.panel = panel};
    where.item = m_source.itemCount() > 1 ? int(item) : -1;
    for (const GroupLevel &level : m_groups.levels()) {
        if (auto added = addLevel(where, item, level, masks, writer, job); !added)
            return added;
    }
    return {};
}

Result<void> FigureRun::addLevel(const EstimateKey &where, std::size_t item,
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
                                      .withUnitScores = m_shareUnits},
                                     job);
        if (!made)
            return std::move(made).error();
        figures.push_back(std::move(made).value());
        key.wave = int(wave);
        writer.addWave(key, level, figures.back());
        job.reportProgress(++m_done, m_total);
    }
    std::vector<Overlap> overlaps;
    for (const WavePair &pair : m_pairs) {
        key.fromWave = int(pair.earlier);
        key.wave = int(pair.later);
        overlaps.push_back(overlapOf(pair, level, item, masks, figures));
        writer.addChange(key, level, figures[pair.earlier], figures[pair.later], overlaps.back());
    }
    if (m_visitor)
        return m_visitor->visit({where, item, level, masks, figures, m_pairs, overlaps}, job);
    return {};
}

Overlap FigureRun::overlapOf(const WavePair &pair, const GroupLevel &level, std::size_t item,
                             const std::vector<CaseMask> &masks,
                             const std::vector<WaveFigures> &figures) const
{
    Overlap overlap;
    if (pair.partners.empty())
        return overlap;
    overlap.cross =
        stats::waveCovariance(scoresOf(m_waves[pair.earlier], figures[pair.earlier]),
                              scoresOf(m_waves[pair.later], figures[pair.later]), pair.partners);
    const auto groups = std::int64_t(groupCount(level));
    overlap.sharedUnits.assign(std::size_t(groups), 0);
    const std::vector<std::int64_t> later =
        unitsInGroups(pair.later, item, level, masks[pair.later]);
    for (const std::int64_t place : unitsInGroups(pair.earlier, item, level, masks[pair.earlier])) {
        const std::int32_t partner = pair.partners[std::size_t(place / groups)];
        if (partner >= 0 && std::ranges::binary_search(later, partner * groups + place % groups))
            ++overlap.sharedUnits[std::size_t(place % groups)];
    }
    return overlap;
}

/// Which first-stage units have answers in which groups: unit * groups + group, ascending.
std::vector<std::int64_t> FigureRun::unitsInGroups(std::size_t wave, std::size_t item,
                                                   const GroupLevel &level,
                                                   const CaseMask &mask) const
{
    const CaseMask answered = both(m_source.answered(wave, item), mask);
    const std::span<const double> weights = m_waves[wave].design.weights();
    const stats::DesignStage &first = m_waves[wave].design.sample.first();
    std::vector<std::int32_t> groups(answered.size(), 0);
    if (level.columns[wave])
        stats::CellDecoder(*level.columns[wave], 1).addTo(groups, 0);
    std::vector<std::int64_t> places;
    for (std::size_t row = 0; row < answered.size(); ++row) {
        if (!answered[row] || groups[row] < 0 || (!weights.empty() && weights[row] == 0.0))
            continue;
        const auto unit = first.rowsAreUnits() ? std::int64_t(row) : first.unitOfRow[row];
        places.push_back(unit * std::int64_t(groupCount(level)) + groups[row]);
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace tidemark
