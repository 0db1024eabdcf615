// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_style.h"

#include <algorithm>
#include <limits>

#include "core/report/report_words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// The series by which rows are put in order: the newest wave, the sum of the high steps, or the
/// first that is no change.
const ChartSeries *leadingSeries(const ChartSpec &spec)
{
    const ChartSeries *first = nullptr;
    for (const ChartSeries &series : spec.series) {
        if (series.role == SeriesRole::TopSum)
            return &series;
        if (series.role == SeriesRole::Change || series.role == SeriesRole::DontKnow)
            continue;
        if (!first || (series.role == SeriesRole::Wave && series.rank < first->rank))
            first = &series;
    }
    return first;
}

double valueOf(const ChartSpec &spec, const ChartRow &row, const QString &series)
{
    const ChartMark *mark = findMark(spec, row.key, series);
    return mark && mark->value ? *mark->value : -std::numeric_limits<double>::infinity();
}

void sortRows(ChartSpec &spec)
{
    const ChartSeries *lead = leadingSeries(spec);
    if (!lead)
        return;
    const auto isSorted = [](const ChartRow &row) { return row.role == RowRole::Ordinary; };
    for (auto first = spec.rows.begin(); first != spec.rows.end();) {
        first = std::find_if(first, spec.rows.end(), isSorted);
        const auto last = std::find_if_not(first, spec.rows.end(), isSorted);
        std::stable_sort(first, last, [&](const ChartRow &a, const ChartRow &b) {
            return valueOf(spec, a, lead->key) > valueOf(spec, b, lead->key);
        });
        first = last;
    }
    spec.orderNote =
        threefold(spec.language, u"Sortert etter %1."_s, u"Sortert etter %1."_s, u"Sorted by %1."_s)
            .arg(lead->name);
}

bool hasRowOrder(ChartKind kind)
{
    return kind == ChartKind::ClusteredBars || kind == ChartKind::Change
        || kind == ChartKind::DotWhisker || kind == ChartKind::LikertStacked
        || kind == ChartKind::LikertDiverging || kind == ChartKind::RankedMultiple;
}

} // namespace

ChartSpec styled(ChartSpec spec, const FigureStyle &style)
{
    if (style.decimals) {
        spec.valueAxis.decimals = *style.decimals;
        spec.changeAxis.decimals = *style.decimals;
    }
    if (!style.showsBase) {
        for (ChartRow &row : spec.rows)
            row.n.reset();
        spec.heads.n.clear();
    }
    if (style.sortsByValue && hasRowOrder(spec.kind))
        sortRows(spec);
    return spec;
}

} // namespace tidemark
