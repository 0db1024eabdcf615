// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/value_scale.h"

using namespace Qt::StringLiterals;

// Dot-and-whisker (06): factors as group heads, their levels as rows. Differences stand around 0
// with an open dot for the reference; shares and means stand on an axis of their own.
namespace tidemark::ui {

namespace {

struct EffectChart
{
    FigureContext &figure;
    ChartSeries series;
    RowPlan rows = {};
    ValueScale scale = {};
    double numberRight = 0.0;

    const ChartAxis &axis() const { return figure.spec.valueAxis; }
    bool isDifference() const { return axis().unit == ChartUnit::PercentagePoints; }
    bool hasIntervals() const { return figure.widthClass == WidthClass::Full; }
    const ChartMark *mark(const RowSlot &slot) const
    {
        return findMark(figure.spec, slot.row->key, series.key);
    }
    QString number(const ChartMark &mark) const
    {
        if (!isDifference())
            return axis().unit == ChartUnit::Percent
                ? formatPercent(*mark.value, axis().decimals, figure.spec.language)
                : formatNumber(*mark.value, axis().decimals, figure.spec.language);
        return formatChange(*mark.value, axis().decimals, figure.spec.language);
    }
    QString interval(const ChartMark &mark) const
    {
        if (!mark.lower || !mark.upper)
            return {};
        if (!isDifference())
            return formatInterval(*mark.lower, *mark.upper, axis().decimals, figure.spec.language);
        return formatChangeInterval(*mark.lower, *mark.upper, axis().decimals,
                                    figure.spec.language);
    }
};

bool excludesZero(const ChartMark &mark)
{
    return mark.lower && mark.upper && (*mark.lower > 0.0 || *mark.upper < 0.0);
}

/// Differences reach as far to both sides; shares begin at 0.
ValueRange rangeOf(const EffectChart &chart)
{
    ValueRange range;
    for (const ChartMark &mark : chart.figure.spec.marks)
        range.include(mark, chart.figure.spec.interval.isShown);
    if (chart.axis().unit == ChartUnit::Percent || range.isEmpty)
        range.include(0.0);
    if (chart.isDifference()) {
        const double reach = std::max(std::abs(range.lowest), std::abs(range.highest));
        range.include(-reach);
        range.include(reach);
    }
    return range;
}

bool hasReference(const ChartSpec &spec)
{
    return std::any_of(spec.rows.begin(), spec.rows.end(),
                       [](const ChartRow &row) { return row.role == RowRole::Reference; });
}

void placeColumns(EffectChart &chart)
{
    FigureContext &figure = chart.figure;
    const FigureFonts &fonts = figure.canvas.fonts();
    const double reference =
        hasReference(figure.spec) ? fonts.width(figure.words.reference, type::small) : 0.0;
    double number = chart.hasIntervals() ? 0.0 : reference;
    double interval = chart.hasIntervals() ? reference : 0.0;
    double few = 0.0;
    for (const ChartMark &mark : figure.spec.marks) {
        if (!shownValue(&mark))
            continue;
        number = std::max(number, fonts.tabularWidth(chart.number(mark), type::strongLabel));
        if (const QString text = fewText(figure, mark); !text.isEmpty())
            few = std::max(few, fonts.width(text, type::small) + 6.0);
        if (chart.hasIntervals())
            interval = std::max(interval, fonts.tabularWidth(chart.interval(mark), type::small));
    }
    chart.numberRight = figure.right - (interval > 0.0 ? interval + 8.0 : 0.0);
    const double left = chart.rows.plotLeft + 6.0;
    const double right =
        std::min(chart.numberRight - number - few - 12.0, left + figure.options.widestPlot);
    chart.scale = fittingScale(figure, chart.axis(), rangeOf(chart), left, right, 5);
}

double layoutHeads(EffectChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    const TextStyle style = type::strongSmall;
    const double room = figure.right - chart.scale.to;
    const QStringList lines = figure.spec.heads.estimate.isEmpty()
        ? QStringList()
        : figure.canvas.fonts().wrap(figure.spec.heads.estimate, style, room);
    const double baseline = top + 16.0 + double(std::max<qsizetype>(lines.size() - 1, 0)) * 10.0;
    if (chart.isDifference()) {
        const double zero = chart.scale.at(0.0);
        figure.canvas.text(figure.words.lower, {zero - 6.0, baseline},
                           {style, figure.token().ink2, Anchor::End});
        figure.canvas.text(figure.words.higher, {zero + 6.0, baseline},
                           {style, figure.token().ink2});
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        figure.canvas.text(lines[i], {figure.right, baseline - double(lines.size() - 1 - i) * 10.0},
                           {style, figure.token().ink2, Anchor::End});
    return baseline;
}

void layoutReference(EffectChart &chart, const RowSlot &slot)
{
    FigureContext &figure = chart.figure;
    figure.canvas.circle({chart.scale.at(0.0), slot.centre()}, 3.2, figure.token().surface,
                         {figure.token().ink2, 1.1});
    figure.canvas.text(figure.words.reference, {figure.right, slot.centre() + 3.0},
                       {type::small, figure.token().ink2, Anchor::End});
}

void layoutEstimate(EffectChart &chart, const ChartMark &mark, double y)
{
    FigureContext &figure = chart.figure;
    const bool isSure = !chart.isDifference() || excludesZero(mark);
    const QColor color = isSure ? figure.token().tide : figure.token().ink2;
    if (mark.lower && mark.upper && figure.spec.interval.isShown)
        layoutWhisker(figure, chart.scale, *mark.lower, *mark.upper, y, {color, 1.4});
    figure.canvas.circle({chart.scale.at(chart.scale.clamped(*mark.value)), y}, 3.6,
                         isSure ? color : figure.token().surface, {color, 1.2});
    const QRectF number =
        figure.canvas.text(chart.number(mark), {chart.numberRight, y + 3.0},
                           {isSure && chart.isDifference() ? type::strongLabel : type::label,
                            figure.token().ink, Anchor::End, false, true});
    figure.canvas.text(fewText(figure, mark), {number.left() - 6.0, y + 3.0},
                       {type::small, figure.token().ember, Anchor::End});
    if (chart.hasIntervals())
        figure.canvas.text(chart.interval(mark), {figure.right, y + 3.0},
                           {type::small, figure.token().ink2, Anchor::End, false, true});
}

void layoutRow(EffectChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    const ChartMark *mark = chart.mark(slot);
    const double y = slot.centre();
    if (slot.row->role == RowRole::Reference && chart.isDifference())
        layoutReference(chart, slot);
    else if (shownValue(mark))
        layoutEstimate(chart, *mark, y);
    else if (mark)
        figure.canvas.text(mark->state == MarkState::Hidden ? u":"_s : u".."_s,
                           {chart.numberRight, y + 3.0},
                           {type::label, figure.token().ink2, Anchor::End});
    if (!mark)
        return;
    const double x = chart.scale.at(chart.scale.clamped(shownValue(mark).value_or(0.0)));
    figure.canvas.hit({.key = mark->key,
                       .mark = indexOf(figure.spec, mark),
                       .area = QRectF(x - 6.0, y - 6.0, 12.0, 12.0),
                       .row = row});
}

} // namespace

double layoutEffects(FigureContext &figure, double top)
{
    EffectChart chart{.figure = figure, .series = {}};
    if (const auto estimates = shownSeries(figure, SeriesRole::Estimate); !estimates.empty())
        chart.series = estimates.front();
    const RowOptions options =
        squeezed(figure, {.markHeight = 8.0, .gap = 6.0, .headHeight = 14.0, .gapBeforeHead = 5.0});
    chart.rows = planRows(figure, top, options);
    placeColumns(chart);
    const double plotTop = layoutHeads(chart, top) + 7.0;
    chart.rows = planRows(figure, plotTop + 2.0, options);
    const double plotBottom = chart.rows.bottom;
    layoutHorizontalAxis(figure, chart.axis(), chart.scale, plotTop, plotBottom);
    layoutRowLabels(figure, chart.rows);
    int row = 0;
    for (const RowSlot &slot : chart.rows.slots) {
        if (slot.row->role != RowRole::GroupHead) {
            layoutRow(chart, slot, row++);
        } else if (slot.top > plotTop + 3.0) {
            const double y = slot.top - 3.5;
            figure.canvas.line({figure.left, y}, {figure.right, y}, {figure.colors().grid, 0.6},
                               DrawLayer::Under);
        }
    }
    if (chart.isDifference())
        figure.reading << figure.words.readEffects;
    if (chart.isDifference() && hasReference(figure.spec))
        figure.reading << figure.words.readReference;
    return plotBottom + 12.0;
}

} // namespace tidemark::ui
