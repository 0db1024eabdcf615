// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/line_parts.h"

using namespace Qt::StringLiterals;

// Adjusted shares (07): classes in order on x, the raw share as a small open dot to the left.
namespace tidemark::ui {

namespace {

struct AdjustedChart
{
    FigureContext &figure;
    std::vector<ChartSeries> adjusted;
    std::vector<ChartSeries> raw;
    ValueScale scale = {};
    double left = 0.0;
    double right = 0.0;
    double top = 0.0;
    double bottom = 0.0;

    double step() const
    {
        return (right - left) / double(std::max<std::size_t>(figure.spec.rows.size(), 1));
    }
    double x(std::size_t row) const { return left + (double(row) + 0.42) * step(); }
    double rawOffset() const { return std::min(13.0, step() * 0.25); }
};

void placePlot(AdjustedChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    ValueRange range;
    for (const ChartMark &mark : figure.spec.marks)
        range.include(mark, figure.spec.interval.isShown);
    for (const ChartReference &reference : figure.spec.references) {
        if (reference.kind == ReferenceKind::Value)
            range.include(reference.at);
    }
    chart.top = top + 16.0;
    chart.bottom = chart.top + std::clamp(figure.width() * 0.33, 110.0, 170.0);
    chart.scale = niceScale(figure.spec.valueAxis, range, 5);
    chart.scale.from = chart.bottom;
    chart.scale.to = chart.top + 4.0;
    double axis = 0.0;
    for (const double tick : chart.scale.ticks)
        axis = std::max(
            axis,
            figure.canvas.fonts().width(
                tickText(figure.spec.valueAxis, tick, true, figure.spec.language), type::small));
    chart.left = figure.left + axis + 6.0;
    chart.right = std::min(figure.right, chart.left + figure.options.widestPlot);
}

void addHit(AdjustedChart &chart, const ChartMark *mark, QPointF at, std::size_t row, int column)
{
    chart.figure.canvas.hit({.key = mark->key,
                             .mark = indexOf(chart.figure.spec, mark),
                             .area = QRectF(at.x() - 5.0, at.y() - 5.0, 10.0, 10.0),
                             .row = column,
                             .column = int(row)});
}

/// The number stands right of its dot where there is room, else above the interval.
void layoutNumber(AdjustedChart &chart, const ChartMark &mark, QPointF at)
{
    FigureContext &figure = chart.figure;
    const QString text =
        formatPercent(*mark.value, figure.spec.valueAxis.decimals, figure.spec.language);
    const TextLook beside = {type::strongLabel, figure.token().ink, Anchor::Start, true};
    const double room = chart.step() - chart.rawOffset() - 14.0;
    if (figure.canvas.width(text, beside) <= room) {
        double baseline = at.y() + 3.1;
        for (const ChartReference &reference : figure.spec.references) {
            const double line = chart.scale.at(reference.at);
            if (reference.kind == ReferenceKind::Value && std::abs(line - at.y()) < 6.0)
                baseline = line <= at.y() ? line + 10.0 : line - 4.0;
        }
        if (layoutIfFree(figure, text, {at.x() + 9.0, baseline}, beside, 1.0))
            return;
    }
    const double edge = mark.upper && figure.spec.interval.isShown
        ? chart.scale.at(chart.scale.clamped(*mark.upper))
        : at.y() - 5.0;
    layoutIfFree(figure, text, {at.x(), edge - 4.0},
                 {type::strongSmall, figure.token().ink, Anchor::Middle, true}, 1.0);
}

void layoutPoint(AdjustedChart &chart, std::size_t row)
{
    FigureContext &figure = chart.figure;
    const QString &key = figure.spec.rows[row].key;
    if (!chart.raw.empty()) {
        const ChartMark *mark = findMark(figure.spec, key, chart.raw.front().key);
        if (const auto value = shownValue(mark)) {
            const QPointF at(chart.x(row) - chart.rawOffset(), chart.scale.at(*value));
            figure.canvas.circle(at, 2.9, figure.token().surface, {figure.token().ink3, 1.1});
            addHit(chart, mark, at, row, 1);
        }
    }
    if (chart.adjusted.empty())
        return;
    const ChartMark *mark = findMark(figure.spec, key, chart.adjusted.front().key);
    const auto value = shownValue(mark);
    if (!value)
        return;
    const QPointF at(chart.x(row), chart.scale.at(chart.scale.clamped(*value)));
    if (figure.spec.interval.isShown && mark->lower && mark->upper)
        figure.canvas.whisker({at.x(), chart.scale.at(chart.scale.clamped(*mark->lower))},
                              {at.x(), chart.scale.at(chart.scale.clamped(*mark->upper))},
                              {figure.token().tide, 1.5});
    figure.canvas.dot(at, 3.9, figure.token().tide);
    layoutNumber(chart, *mark, at);
    addHit(chart, mark, at, row, 0);
}

void layoutReferences(AdjustedChart &chart)
{
    FigureContext &figure = chart.figure;
    for (const ChartReference &reference : figure.spec.references) {
        if (reference.kind != ReferenceKind::Value || !chart.scale.contains(reference.at))
            continue;
        const double y = chart.scale.at(reference.at);
        figure.canvas.line({chart.left, y}, {chart.right, y},
                           {figure.token().ink2, 0.8, {3.0, 2.5}}, DrawLayer::Under);
        const TextLook look = {type::small, figure.token().ink2, Anchor::Start, true};
        if (!layoutIfFree(figure, reference.label, {chart.left + 3.0, y - 4.0}, look, 1.0))
            layoutIfFree(figure, reference.label, {chart.left + 3.0, y + 10.0}, look, 1.0);
    }
}

/// Names and bases below the axis; returns the height below them.
double layoutClasses(AdjustedChart &chart)
{
    FigureContext &figure = chart.figure;
    double lowest = chart.bottom;
    const TextStyle style = figure.widthClass == WidthClass::Narrow ? type::small : type::label;
    for (std::size_t row = 0; row < figure.spec.rows.size(); ++row) {
        const ChartRow &one = figure.spec.rows[row];
        const double centre = chart.left + (double(row) + 0.5) * chart.step();
        double y = chart.bottom + 13.0;
        for (const QString &line :
             figure.canvas.fonts().wrap(one.label, style, chart.step() - 2.0)) {
            figure.canvas.text(line, {centre, y}, {style, figure.token().ink, Anchor::Middle});
            y += type::labelLine;
        }
        if (one.n && figure.widthClass != WidthClass::Narrow) {
            figure.canvas.text(
                u"n\u00A0=\u00A0"_s + formatNumber(double(*one.n), 0, figure.spec.language),
                {centre, y + 0.4}, {type::small, figure.token().ink2, Anchor::Middle});
            y += 11.0;
        }
        lowest = std::max(lowest, y - type::labelLine + 3.0);
    }
    return lowest;
}

std::vector<LegendEntry> legendOf(const AdjustedChart &chart)
{
    const FigureContext &figure = chart.figure;
    std::vector<LegendEntry> entries;
    for (const ChartSeries &series : figure.spec.series) {
        const bool isRaw = series.role == SeriesRole::Unadjusted;
        entries.push_back({series.name,
                           isRaw ? figure.token().ink3 : figure.token().tide,
                           {},
                           isRaw ? Swatch::OpenDot : Swatch::Dot,
                           series.key,
                           series.isHidden});
    }
    return entries;
}

} // namespace

double layoutAdjusted(FigureContext &figure, double top)
{
    AdjustedChart chart{.figure = figure,
                        .adjusted = shownSeries(figure, SeriesRole::Estimate),
                        .raw = shownSeries(figure, SeriesRole::Unadjusted)};
    placePlot(chart, top);
    layoutVerticalAxis(figure, figure.spec.valueAxis, chart.scale, chart.left, chart.right);
    if (chart.scale.minimum > 0.0)
        layoutAxisBreak(figure, chart.scale, chart.left);
    for (std::size_t row = 0; row < figure.spec.rows.size(); ++row)
        layoutPoint(chart, row);
    layoutReferences(chart);
    const double bottom = layoutClasses(chart);
    return layoutLegend(figure, legendOf(chart), bottom + 8.0) + 2.0;
}

} // namespace tidemark::ui
