// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_series.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "ui/charts/figure_layer.h"

namespace tidemark::ui {

namespace {

struct Axes
{
    QValueAxis *x;
    QValueAxis *y;
};

QValueAxis *addAxis(QChart &chart, double minimum, double maximum, Qt::Alignment side)
{
    auto *axis = new QValueAxis(&chart);
    axis->setRange(minimum, maximum);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

void attach(QChart &chart, QAbstractSeries *series, const Axes &axes)
{
    chart.addSeries(series);
    series->attachAxis(axes.x);
    series->attachAxis(axes.y);
}

QAbstractBarSeries *emptyBars(BarDirection direction, QChart &chart)
{
    switch (direction) {
    case BarDirection::Horizontal:
        return new QHorizontalBarSeries(&chart);
    case BarDirection::HorizontalStacked:
        return new QHorizontalStackedBarSeries(&chart);
    case BarDirection::VerticalStacked:
        break;
    }
    return new QStackedBarSeries(&chart);
}

void addBars(QChart &chart, const FigurePlot &plot, const Axes &axes)
{
    if (plot.bars.empty())
        return;
    QAbstractBarSeries *bars = emptyBars(plot.direction, chart);
    bars->setBarWidth(plot.barWidth);
    for (const PlotBarSet &set : plot.bars) {
        auto *part = new QBarSet(set.name, bars);
        for (const double value : set.values)
            part->append(value);
        part->setBrush(set.fill);
        part->setPen(set.outline.isValid() ? QPen(set.outline, 0.5 * sceneUnitsPerPoint)
                                           : QPen(Qt::NoPen));
        bars->append(part);
    }
    attach(chart, bars, axes);
}

QLineSeries *lineOf(const std::vector<QPointF> &points, QObject *parent)
{
    auto *line = new QLineSeries(parent);
    for (const QPointF &point : points)
        line->append(point);
    return line;
}

void addBand(QChart &chart, const PlotBand &band, const Axes &axes)
{
    auto *area = new QAreaSeries(lineOf(band.upper, &chart), lineOf(band.lower, &chart));
    area->setPen(Qt::NoPen);
    area->setBrush(band.color);
    attach(chart, area, axes);
}

void addLine(QChart &chart, const PlotLine &line, const Axes &axes, double strokeScale)
{
    const double width = line.width * strokeScale;
    QPen pen(line.color, width * sceneUnitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!line.dash.empty()) {
        QList<qreal> pattern;
        for (const double part : line.dash)
            pattern << part / width;
        pen.setDashPattern(pattern);
    }
    QLineSeries *series = lineOf(line.points, &chart);
    series->setPen(pen);
    attach(chart, series, axes);
}

} // namespace

QChart *makeChart(const FigurePlot &plot, const QSizeF &size, double strokeScale)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0.0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->setVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    chart->setAcceptedMouseButtons(Qt::NoButton);
    chart->resize(size * sceneUnitsPerPoint);
    Axes axes{addAxis(*chart, plot.xMinimum, plot.xMaximum, Qt::AlignBottom),
              addAxis(*chart, plot.yMinimum, plot.yMaximum, Qt::AlignLeft)};
    // Rows count from the top.
    axes.y->setReverse(!plot.bars.empty() && plot.direction != BarDirection::VerticalStacked);
    addBars(*chart, plot, axes);
    for (const PlotBand &band : plot.bands)
        addBand(*chart, band, axes);
    for (const PlotLine &line : plot.lines)
        addLine(*chart, line, axes, strokeScale);
    chart->setPlotArea(inScene(plot.area));
    return chart;
}

} // namespace tidemark::ui
