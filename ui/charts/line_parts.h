// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/value_scale.h"

// What charts with lines share: runs of points, markers, bands, labels that give way.
namespace tidemark::ui {

struct LinePoint
{
    const ChartMark *mark = nullptr;
    double at = 0.0; ///< position on the time axis
    int row = 0;
};

using LineRun = std::vector<LinePoint>;

struct LineItem
{
    ChartSeries series = {};
    int index = 0;
    QColor color = {};
    std::vector<LineRun> runs = {}; ///< none is empty
};

struct LineChart
{
    FigureContext &figure;
    bool isSteps = false;
    bool hasLegend = false;
    std::vector<LineItem> items = {};
    ValueScale values = {};
    ValueScale times = {};
    double left = 0.0;
    double right = 0.0;
    double top = 0.0;
    double bottom = 0.0;

    bool hasIntervals() const { return figure.widthClass != WidthClass::Narrow; }
};

/// Label at the end of a line.
struct EndLabel
{
    QStringList name = {};
    QStringList detail = {};
    QColor color = {};

    double width(const FigureFonts &fonts) const;
    double height() const;
};

/// Series and bands for Qt Charts.
void planLines(LineChart &chart);

/// Markers at the points and the first value of every run.
void layoutMarkers(LineChart &chart);

/// Two strokes across the value axis and the sentence in the note.
void layoutAxisBreak(FigureContext &figure, const ValueScale &scale, double x);

/// The table of those at risk below a cumulative curve; returns the height below it.
double layoutAtRisk(LineChart &chart, double top);

/// Writes the text unless its box comes nearer than `margin` to another text or leaves the picture.
bool layoutIfFree(FigureContext &figure, const QString &text, QPointF at, const TextLook &look,
                  double margin);

/// Marker of series `index` (circle, square, diamond, triangle) with a white rim.
void layoutMarker(FigureContext &figure, QPointF at, int index, const QColor &color, double radius);

} // namespace tidemark::ui
