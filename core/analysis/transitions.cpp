// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/transitions.h"

namespace tidemark {

namespace {

std::vector<std::int32_t> decoded(const stats::CategoryColumn &column)
{
    std::vector<std::int32_t> categories(stats::rowCount(column.codes), 0);
    stats::CellDecoder(column, 1).addTo(categories, 0);
    return categories;
}

} // namespace

PairedAnswers pairedAnswers(const ChangeSource &source, const SharedUnits &units, std::size_t item,
                            const std::vector<CaseMask> &masks, std::size_t earlier,
                            std::size_t later)
{
    PairedAnswers pair{.earlier = earlier, .later = later};
    const std::vector<std::int32_t> first = decoded(source.column(earlier, item));
    pair.after = decoded(source.column(later, item));
    pair.before.assign(pair.after.size(), -1);
    pair.rowBefore.assign(pair.after.size(), -1);
    const std::vector<std::int32_t> partner = units.sameUnits(earlier, later);
    for (std::size_t row = 0; row < partner.size(); ++row) {
        const std::int32_t other = partner[row];
        if (other < 0 || !masks[earlier][row] || !masks[later][std::size_t(other)])
            continue;
        pair.before[std::size_t(other)] = first[row];
        pair.rowBefore[std::size_t(other)] = std::int32_t(row);
    }
    return pair;
}

Result<std::vector<Estimate>> transitions(const PairedAnswers &pair, int states, const Scope &scope,
                                          const IntervalRule &rule,
                                          const std::vector<WaveData> &waves, JobControl &job)
{
    GroupLevel level{.depth = 1};
    std::vector<FigureTarget> targets;
    for (int state = 0; state < states; ++state) {
        level.headings.push_back(state);
        targets.push_back({EstimateKind::Transition, state, {state}});
    }
    level.columns.resize(waves.size());
    level.columns[pair.later] =
        stats::consecutiveCategories(std::span<const std::int32_t>(pair.before), 0, states);
    const auto figures = shareFigures(
        stats::consecutiveCategories(std::span<const std::int32_t>(pair.after), 0, states),
        waves[pair.later], {.wave = pair.later, .level = &level}, job);
    if (!figures)
        return figures.error();
    FigureWriter writer(scope, rule, std::move(targets), waves);
    writer.addWave({.panel = true, .wave = int(pair.later), .fromWave = int(pair.earlier)}, level,
                   *figures);
    std::vector<Estimate> estimates = writer.take();
    for (Estimate &estimate : estimates) {
        estimate.key.fromCategory = estimate.key.group;
        estimate.key.group = -1;
    }
    return estimates;
}

} // namespace tidemark
