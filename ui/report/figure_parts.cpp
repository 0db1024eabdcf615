// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_parts.h"

#include <algorithm>
#include <set>

#include "ui/charts/value_scale.h"

namespace tidemark::ui {

namespace {

constexpr int mostTicks = 6;

bool isMadeOfRows(ChartKind kind)
{
    switch (kind) {
    case ChartKind::ClusteredBars:
    case ChartKind::Change:
    case ChartKind::LikertStacked:
    case ChartKind::LikertDiverging:
    case ChartKind::DotWhisker:
    case ChartKind::AdjustedShares:
    case ChartKind::BoxStrip:
    case ChartKind::Heat:
    case ChartKind::RankedMultiple:
        return true;
    default:
        return false;
    }
}

bool isChange(const ChartSpec &spec, const ChartMark &mark)
{
    return std::any_of(spec.series.begin(), spec.series.end(), [&](const ChartSeries &one) {
        return one.key == mark.series && one.role == SeriesRole::Change;
    });
}

void fix(ChartAxis &axis, const ValueRange &range)
{
    if (range.isEmpty)
        return;
    const ValueScale scale = niceScale(axis, range, mostTicks);
    axis.minimum = scale.minimum;
    axis.maximum = scale.maximum;
}

/// The figure with the ends of its axes written down, so that fewer rows do not move them.
ChartSpec withFixedAxes(ChartSpec spec)
{
    ValueRange levels;
    ValueRange changes;
    for (const ChartMark &mark : spec.marks)
        (isChange(spec, mark) ? changes : levels).include(mark, spec.interval.isShown);
    if (spec.kind == ChartKind::ClusteredBars || spec.kind == ChartKind::RankedMultiple)
        levels.include(0.0);
    if (!changes.isEmpty)
        changes.include(0.0);
    const bool isStacked =
        spec.kind == ChartKind::LikertStacked || spec.kind == ChartKind::LikertDiverging;
    if (!isStacked && spec.kind != ChartKind::Heat)
        fix(spec.valueAxis, levels);
    fix(spec.changeAxis, changes);
    return spec;
}

/// The head over a row in the middle of a group, or nothing.
const ChartRow *headOver(const ChartSpec &spec, std::size_t row)
{
    if (spec.rows[row].role != RowRole::Ordinary || spec.rows[row].indent == 0)
        return nullptr;
    for (std::size_t i = row; i-- > 0;) {
        if (spec.rows[i].role == RowRole::GroupHead)
            return &spec.rows[i];
    }
    return nullptr;
}

ChartSpec rowsOf(const ChartSpec &spec, std::size_t first, std::size_t end)
{
    ChartSpec part = spec;
    part.rows.clear();
    if (const ChartRow *head = headOver(spec, first))
        part.rows.push_back(*head);
    part.rows.insert(part.rows.end(), spec.rows.begin() + std::ptrdiff_t(first),
                     spec.rows.begin() + std::ptrdiff_t(end));
    std::set<QString> kept;
    for (const ChartRow &row : part.rows)
        kept.insert(row.key);
    std::erase_if(part.marks, [&](const auto &mark) { return !kept.contains(mark.row); });
    std::erase_if(part.distributions, [&](const auto &one) { return !kept.contains(one.row); });
    return part;
}

} // namespace

std::vector<ChartSpec> figureParts(const ChartSpec &spec, const FigureOptions &options, double room)
{
    const auto fits = [&](const ChartSpec &part) {
        return layoutFigure(part, options).size.height() <= room;
    };
    if (!isMadeOfRows(spec.kind) || fits(spec))
        return {spec};
    const ChartSpec whole = withFixedAxes(spec);
    std::vector<ChartSpec> parts;
    for (std::size_t first = 0; first < whole.rows.size();) {
        std::size_t end = first + 1;
        for (std::size_t tooFar = whole.rows.size() + 1; tooFar - end > 1;) {
            const std::size_t middle = end + (tooFar - end) / 2;
            (fits(rowsOf(whole, first, middle)) ? end : tooFar) = middle;
        }
        // A head stands with what it is the head of.
        if (end < whole.rows.size() && end > first + 1
            && whole.rows[end - 1].role == RowRole::GroupHead)
            --end;
        parts.push_back(rowsOf(whole, first, end));
        first = end;
    }
    return parts;
}

} // namespace tidemark::ui
