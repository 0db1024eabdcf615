// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_parts.h"

#include <algorithm>

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double bandShare = 0.16;

std::vector<QPointF> pointsOf(const LineRun &run, bool isSteps)
{
    std::vector<QPointF> points;
    for (const LinePoint &point : run) {
        if (isSteps && !points.empty())
            points.emplace_back(point.at, points.back().y());
        points.emplace_back(point.at, *point.mark->value);
    }
    return points;
}

PlotBand bandOf(const LineRun &run, const LineItem &item)
{
    PlotBand band;
    for (const LinePoint &point : run) {
        if (!point.mark->lower || !point.mark->upper)
            continue;
        band.lower.emplace_back(point.at, *point.mark->lower);
        band.upper.emplace_back(point.at, *point.mark->upper);
    }
    band.color = item.color;
    band.color.setAlphaF(float(bandShare));
    return band;
}

/// True if the run's first value lies over the mean of the others at that time.
bool isUpper(const LineChart &chart, const LineItem &item, const LinePoint &point)
{
    double sum = 0.0;
    int count = 0;
    for (const LineItem &other : chart.items) {
        for (const LineRun &run : other.runs) {
            for (const LinePoint &rival : run) {
                if (other.index != item.index && rival.row == point.row) {
                    sum += *rival.mark->value;
                    ++count;
                }
            }
        }
    }
    return count == 0 || *point.mark->value >= sum / count;
}

} // namespace

double EndLabel::width(const FigureFonts &fonts) const
{
    double widest = fonts.width(detail.join(u"  "_s), type::small);
    for (const QString &line : name)
        widest = std::max(widest, fonts.width(line, type::strongLabel));
    return widest;
}

double EndLabel::height() const
{
    return double(name.size() + (detail.isEmpty() ? 0 : 1)) * type::labelLine - 2.0;
}

void planLines(LineChart &chart)
{
    FigurePlot plot;
    plot.xMinimum = chart.times.minimum;
    plot.xMaximum = chart.times.maximum;
    plot.yMinimum = chart.values.minimum;
    plot.yMaximum = chart.values.maximum;
    plot.area = QRectF(chart.times.from, chart.values.to, chart.times.to - chart.times.from,
                       chart.values.from - chart.values.to);
    for (const LineItem &item : chart.items) {
        for (const LineRun &run : item.runs) {
            PlotBand band = bandOf(run, item);
            if (chart.figure.spec.interval.isShown && band.lower.size() > 1)
                plot.bands.push_back(std::move(band));
            PlotLine line{pointsOf(run, chart.isSteps), item.color, 2.0, {}};
            if (chart.isSteps && item.index % 2 == 1)
                line.dash = {5.0, 2.0};
            plot.lines.push_back(std::move(line));
        }
    }
    chart.figure.canvas.drawing().plots.push_back(std::move(plot));
}

void layoutMarkers(LineChart &chart)
{
    if (chart.isSteps)
        return;
    FigureContext &figure = chart.figure;
    for (const LineItem &item : chart.items) {
        for (const LineRun &run : item.runs) {
            for (const LinePoint &point : run)
                layoutMarker(figure,
                             {chart.times.at(point.at), chart.values.at(*point.mark->value)},
                             item.index, item.color, 3.2);
            const LinePoint &first = run.front();
            if (&run == &item.runs.back() && run.size() == 1 && !chart.hasLegend)
                continue;
            const bool isAbove = isUpper(chart, item, first);
            const ChartMark &mark = *first.mark;
            const bool hasBand = figure.spec.interval.isShown && mark.lower && mark.upper;
            const double edge =
                chart.values.at(hasBand ? (isAbove ? *mark.upper : *mark.lower) : *mark.value);
            const double y = isAbove ? std::min(edge - 2.0, chart.values.at(*mark.value) - 6.0)
                                     : std::max(edge + 8.5, chart.values.at(*mark.value) + 13.0);
            const QString text =
                axisNumber(figure.spec.valueAxis, *mark.value, figure.spec.language);
            layoutIfFree(figure, text, {chart.times.at(first.at), y},
                         {type::small, figure.colors().asText(item.color), Anchor::Middle, true},
                         1.0);
        }
    }
}

void layoutAxisBreak(FigureContext &figure, const ValueScale &scale, double x)
{
    QPainterPath strokes;
    for (const double y : {scale.from - 7.8, scale.from - 4.8}) {
        strokes.moveTo(x - 4.0, y);
        strokes.lineTo(x + 4.0, y - 3.0);
    }
    figure.canvas.path(strokes, {}, {figure.token().ink2, 0.9});
    figure.reading << figure.words.axisStart.arg(
        formatNumber(scale.minimum, 0, figure.spec.language));
}

double layoutAtRisk(LineChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    figure.canvas.text(figure.words.atRisk, {figure.left, top + 8.0},
                       {type::strongSmall, figure.token().ink2});
    double y = top + 19.0;
    for (const LineItem &item : chart.items) {
        const double nameX = chart.right + 14.0;
        const QStringList name = figure.canvas.fonts().wrap(item.series.name, type::small,
                                                            std::max(30.0, figure.right - nameX));
        for (const LineRun &run : item.runs) {
            for (const LinePoint &point : run) {
                const auto &ticks = chart.times.ticks;
                const bool isAtTick = std::any_of(ticks.begin(), ticks.end(), [&](double tick) {
                    return std::abs(tick - point.at) < 1e-9;
                });
                if (!isAtTick || !point.mark->n)
                    continue;
                const QString text = formatNumber(double(*point.mark->n), 0, figure.spec.language);
                const double half = figure.canvas.fonts().width(text, type::small) / 2.0;
                const double x = std::clamp(chart.times.at(point.at), figure.left + half,
                                            chart.right + 10.0 - half);
                layoutIfFree(figure, text, {x, y},
                             {type::small, figure.token().ink2, Anchor::Middle}, 4.0);
            }
        }
        for (qsizetype i = 0; i < name.size() && !chart.hasLegend; ++i)
            figure.canvas.text(name[i], {nameX, y + double(i) * type::smallLine},
                               {type::small, figure.token().ink2});
        y += double(std::max<qsizetype>(chart.hasLegend ? 1 : name.size(), 1)) * type::smallLine;
    }
    return y - 7.0;
}

bool layoutIfFree(FigureContext &figure, const QString &text, QPointF at, const TextLook &look,
                  double margin)
{
    if (text.isEmpty())
        return false;
    FigureDrawing &drawing = figure.canvas.drawing();
    const QRectF box = figure.canvas.text(text, at, look);
    const QRectF room = box.adjusted(-margin, -margin / 2.0, margin, margin / 2.0);
    const bool leaves = box.left() < 0.0 || box.right() > figure.right + 10.0;
    const bool isTaken = std::any_of(drawing.texts.begin(), drawing.texts.end() - 1,
                                     [&](const auto &other) { return other.box.intersects(room); });
    if (leaves || isTaken)
        drawing.texts.pop_back();
    return !leaves && !isTaken;
}

void layoutMarker(FigureContext &figure, QPointF at, int index, const QColor &color, double radius)
{
    const Stroke rim = {figure.token().surface, 1.0};
    QPainterPath path;
    switch (index % 4) {
    case 0:
        figure.canvas.dot(at, radius, color);
        return;
    case 1:
        figure.canvas.square(at, radius * 0.9, color, rim);
        return;
    case 2:
        path.addPolygon(QPolygonF({at + QPointF(0, -radius * 1.3), at + QPointF(radius * 1.3, 0),
                                   at + QPointF(0, radius * 1.3), at + QPointF(-radius * 1.3, 0)}));
        break;
    default:
        path.addPolygon(
            QPolygonF({at + QPointF(0, -radius * 1.25), at + QPointF(radius * 1.2, radius * 0.9),
                       at + QPointF(-radius * 1.2, radius * 0.9)}));
        break;
    }
    path.closeSubpath();
    figure.canvas.path(path, color, rim);
}

} // namespace tidemark::ui
