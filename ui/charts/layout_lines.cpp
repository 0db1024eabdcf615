// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/line_parts.h"
#include "ui/charts/value_scale.h"

using namespace Qt::StringLiterals;

// Lines over time (08) and cumulative start (14).
namespace tidemark::ui {

namespace {

constexpr double endGap = 9.0;

double positionOf(const ChartRow &row, std::size_t index)
{
    return row.position.value_or(double(index));
}

/// Points of one series up to each break.
std::vector<LineRun> runsOf(const LineChart &chart, const ChartSeries &series)
{
    std::vector<LineRun> runs(1);
    const ChartSpec &spec = chart.figure.spec;
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        const double at = positionOf(spec.rows[i], i);
        const ChartMark *mark = findMark(spec, spec.rows[i].key, series.key);
        const bool isBroken = !runs.back().empty()
            && std::any_of(spec.references.begin(), spec.references.end(), [&](const auto &one) {
                   return one.kind == ReferenceKind::Break && one.at > runs.back().back().at
                       && one.at <= at;
               });
        if ((isBroken || !shownValue(mark)) && !runs.back().empty())
            runs.emplace_back();
        if (shownValue(mark))
            runs.back().push_back({mark, at, int(i)});
    }
    if (runs.back().empty())
        runs.pop_back();
    return runs;
}

QString valueText(const LineChart &chart, const ChartMark &mark)
{
    const ChartAxis &axis = chart.figure.spec.valueAxis;
    return axis.unit == ChartUnit::Percent
        ? formatPercent(*mark.value, axis.decimals, chart.figure.spec.language)
        : formatNumber(*mark.value, axis.decimals, chart.figure.spec.language);
}

/// Lines of a label at the end of a line: the name, then value and interval.
EndLabel endLabel(const LineChart &chart, const LineItem &item)
{
    EndLabel label{.color = chart.figure.colors().asText(item.color)};
    label.name = chart.figure.canvas.fonts().wrap(item.series.name, type::strongLabel,
                                                  chart.figure.width() * 0.26);
    const ChartMark *last = item.runs.empty() ? nullptr : item.runs.back().back().mark;
    if (!last || chart.isSteps)
        return label;
    label.detail << valueText(chart, *last);
    if (chart.hasIntervals() && last->lower && last->upper)
        label.detail << formatInterval(*last->lower, *last->upper,
                                       chart.figure.spec.valueAxis.decimals,
                                       chart.figure.spec.language);
    return label;
}

ValueRange valueRange(const LineChart &chart)
{
    ValueRange range;
    if (chart.figure.spec.valueAxis.unit == ChartUnit::Percent
        && !chart.figure.spec.valueAxis.minimum)
        range.include(0.0);
    for (const LineItem &item : chart.items) {
        for (const LineRun &run : item.runs) {
            for (const LinePoint &point : run)
                range.include(*point.mark, chart.figure.spec.interval.isShown);
        }
    }
    return range;
}

void collectItems(LineChart &chart)
{
    int index = 0;
    for (const ChartSeries &series : chart.figure.spec.series) {
        LineItem item{.series = series, .index = index++};
        item.color = series.role == SeriesRole::Wave ? chart.figure.colors().waveMark(series.rank)
            : series.role == SeriesRole::Category    ? chart.figure.colors().category(series.rank)
                                                     : chart.figure.token().tide;
        if (!series.isHidden)
            item.runs = runsOf(chart, series);
        if (!item.runs.empty())
            chart.items.push_back(std::move(item));
    }
}

void placePlot(LineChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    const FigureFonts &fonts = figure.canvas.fonts();
    const double height = figure.squeezed(std::clamp(figure.width() * 0.38, 120.0, 190.0), 0.35);
    chart.top = top + 16.0;
    chart.bottom = chart.top + height;
    chart.values = niceScale(figure.spec.valueAxis, valueRange(chart), 5);
    chart.values.from = chart.bottom;
    chart.values.to = chart.top + 6.0;
    double axisWidth = 0.0;
    for (const double tick : chart.values.ticks)
        axisWidth =
            std::max(axisWidth,
                     fonts.width(tickText(figure.spec.valueAxis, tick, true, figure.spec.language),
                                 type::small));
    double ends = 0.0;
    for (const LineItem &item : chart.items)
        ends = std::max(ends, endLabel(chart, item).width(fonts));
    chart.left = figure.left + axisWidth + 6.0;
    chart.right = std::min(figure.right - (chart.hasLegend ? 8.0 : ends + endGap),
                           chart.left + figure.options.widestPlot);
}

ValueScale positions(const LineChart &chart)
{
    const ChartSpec &spec = chart.figure.spec;
    ValueRange range;
    for (std::size_t i = 0; i < spec.rows.size(); ++i)
        range.include(positionOf(spec.rows[i], i));
    const double inset = chart.isSteps ? 0.0 : 8.0;
    if (chart.isSteps)
        return fittingScale(chart.figure, spec.positionAxis, range, chart.left, chart.right, 9);
    ValueScale scale{.minimum = range.lowest,
                     .maximum = range.highest,
                     .from = chart.left + inset,
                     .to = chart.right};
    if (scale.maximum <= scale.minimum) {
        scale.minimum -= 0.5;
        scale.maximum += 0.5;
    }
    return scale;
}

void layoutTimeTick(LineChart &chart, double x, const QString &text)
{
    FigureContext &figure = chart.figure;
    const double half = figure.canvas.fonts().width(text, type::small) / 2.0;
    figure.canvas.line({x, chart.bottom}, {x, chart.bottom + 3.0}, {figure.token().ink2, 0.7},
                       DrawLayer::Under);
    const bool leaves = x + half > figure.right;
    layoutIfFree(figure, text, {leaves ? figure.right - half : x, chart.bottom + 12.0},
                 {type::small, figure.token().ink2, Anchor::Middle}, 3.0);
}

void layoutTimeAxis(LineChart &chart)
{
    const ChartSpec &spec = chart.figure.spec;
    if (chart.isSteps) {
        for (std::size_t i = 0; i < chart.times.ticks.size(); ++i) {
            const double tick = chart.times.ticks[i];
            layoutTimeTick(chart, chart.times.at(tick),
                           tickText(spec.positionAxis, tick, i + 1 == chart.times.ticks.size(),
                                    spec.language));
        }
        return;
    }
    // The newest point keeps its label, then the first; others where they have room.
    std::vector<std::size_t> order;
    if (!spec.rows.empty())
        order.push_back(spec.rows.size() - 1);
    for (std::size_t i = 0; i + 1 < spec.rows.size(); ++i)
        order.push_back(i);
    for (const std::size_t i : order)
        layoutTimeTick(chart, chart.times.at(positionOf(spec.rows[i], i)), spec.rows[i].label);
}

void layoutReferences(LineChart &chart)
{
    FigureContext &figure = chart.figure;
    double y = chart.bottom - 8.0;
    for (const ChartReference &reference : figure.spec.references) {
        if (reference.kind == ReferenceKind::Value || !chart.times.contains(reference.at))
            continue;
        const double x = chart.times.at(reference.at);
        figure.canvas.line({x, chart.top - 10.0}, {x, chart.bottom},
                           {figure.token().ink2, 0.8, {3.0, 2.5}});
        const double room = std::max(chart.right - x, x - chart.left) - 8.0;
        const bool isRight = chart.right - x >= x - chart.left;
        const QStringList lines = figure.canvas.fonts().wrap(reference.label, type::small, room);
        y -= double(lines.size() - 1) * 10.0;
        for (qsizetype i = 0; i < lines.size(); ++i)
            layoutIfFree(
                figure, lines[i], {x + (isRight ? 4.0 : -4.0), y + double(i) * 10.0},
                {type::small, figure.token().ink2, isRight ? Anchor::Start : Anchor::End, true},
                1.0);
        y -= 12.0;
        if (reference.kind == ReferenceKind::Break
            && !figure.reading.contains(figure.words.readBreak))
            figure.reading << figure.words.readBreak;
    }
}

void layoutEnds(LineChart &chart)
{
    FigureContext &figure = chart.figure;
    std::vector<double> wanted;
    std::vector<EndLabel> labels;
    double gap = 12.0;
    for (const LineItem &item : chart.items) {
        labels.push_back(endLabel(chart, item));
        gap = std::max(gap, labels.back().height() + 3.0);
        wanted.push_back(chart.values.at(*item.runs.back().back().mark->value)
                         - labels.back().height() / 2.0);
    }
    const double height = labels.empty() ? 0.0 : gap;
    const auto placed = spread(wanted, gap, chart.top - 8.0, chart.bottom - height + 3.0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double x = chart.right + endGap;
        double y = placed[i] + 6.5;
        if (std::abs(placed[i] - wanted[i]) > 6.0)
            figure.canvas.line({chart.right + 4.0, wanted[i] + labels[i].height() / 2.0},
                               {x - 2.0, y - 3.0}, {figure.token().ink3, 0.6});
        for (const QString &line : labels[i].name) {
            figure.canvas.text(line, {x, y}, {type::strongLabel, labels[i].color});
            y += type::labelLine;
        }
        figure.canvas.text(labels[i].detail.join(u"  "_s), {x, y},
                           {type::small, figure.token().ink2});
    }
}

void layoutHits(LineChart &chart)
{
    for (const LineItem &item : chart.items) {
        for (const LineRun &run : item.runs) {
            for (const LinePoint &point : run) {
                const QPointF at(chart.times.at(point.at), chart.values.at(*point.mark->value));
                chart.figure.canvas.hit({.key = point.mark->key,
                                         .mark = indexOf(chart.figure.spec, point.mark),
                                         .area = QRectF(at.x() - 5.0, at.y() - 5.0, 10.0, 10.0),
                                         .row = item.index,
                                         .column = point.row});
            }
        }
    }
}

std::vector<LegendEntry> legendOf(const LineChart &chart)
{
    std::vector<LegendEntry> entries;
    for (const ChartSeries &series : chart.figure.spec.series) {
        const QColor color = series.role == SeriesRole::Wave
            ? chart.figure.colors().waveMark(series.rank)
            : chart.figure.colors().category(series.rank);
        entries.push_back({series.name, color, {}, Swatch::Line, series.key, series.isHidden});
    }
    return entries;
}

} // namespace

double layoutLines(FigureContext &figure, double top)
{
    LineChart chart{.figure = figure};
    chart.isSteps = figure.spec.kind == ChartKind::CumulativeStart;
    collectItems(chart);
    const bool hasHidden = std::any_of(figure.spec.series.begin(), figure.spec.series.end(),
                                       [](const auto &series) { return series.isHidden; });
    chart.hasLegend = figure.spec.series.size() > 1
        && (hasHidden || figure.spec.series.size() > 4 || figure.widthClass == WidthClass::Narrow);
    if (chart.hasLegend)
        top = layoutLegend(figure, legendOf(chart), top + 10.0);
    placePlot(chart, top);
    chart.times = positions(chart);
    layoutVerticalAxis(figure, figure.spec.valueAxis, chart.values, chart.left, chart.right);
    if (chart.values.minimum > 0.0 && figure.spec.valueAxis.unit == ChartUnit::Percent)
        layoutAxisBreak(figure, chart.values, chart.left);
    layoutTimeAxis(chart);
    planLines(chart);
    if (!chart.hasLegend)
        layoutEnds(chart);
    layoutMarkers(chart);
    layoutReferences(chart);
    layoutHits(chart);
    const double bottom = chart.bottom + 14.0;
    return chart.isSteps ? layoutAtRisk(chart, bottom + 4.0) : bottom;
}

} // namespace tidemark::ui
