// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "ui/charts/figure_text.h"

// A figure that has been laid out: plain values in points, top left is (0, 0). What Qt Charts draws
// stands in FigurePlot, everything else in shapes and texts.
namespace tidemark::ui {

enum class DrawLayer {
    Under, ///< below the series of Qt Charts: ground, grid
    Over, ///< above them: whiskers, labels, own marks
};

/// A path with fill, stroke or both; an invalid colour is not drawn.
struct FigureShape
{
    QPainterPath path = {};
    QColor fill = {};
    QColor stroke = {};
    double strokeWidth = 0.0;
    std::vector<double> dash = {};
    bool isHatched = false; ///< 45 degree lines in the stroke colour over the fill
    DrawLayer layer = DrawLayer::Over;
};

struct FigureText
{
    QString text = {};
    QPointF at = {}; ///< left end of the baseline
    TextStyle style = {};
    QColor color = {};
    QColor halo = {}; ///< invalid: none
    bool isTabular = false; ///< digits as wide as "0"
    QRectF box = {};
};

/// Where a mark can be pointed at and focused.
struct FigureHit
{
    QString key = {};
    std::size_t mark = 0; ///< index in ChartSpec::marks
    QRectF area = {};
    int row = 0; ///< reading order: rows from the top, columns from the left
    int column = 0;
};

/// A legend entry that switches a series on and off.
struct LegendHit
{
    QString series = {};
    QRectF area = {};
};

struct PlotLine
{
    std::vector<QPointF> points = {};
    QColor color = {};
    double width = 2.0;
    std::vector<double> dash = {}; ///< in points
};

struct PlotBand
{
    std::vector<QPointF> lower = {};
    std::vector<QPointF> upper = {};
    QColor color = {};
};

/// One value per row from the top; bars of several sets lie beside each other unless stacked.
struct PlotBarSet
{
    QString name = {};
    std::vector<double> values = {};
    QColor fill = {};
    QColor outline = {};
};

enum class BarDirection { Horizontal, HorizontalStacked, VerticalStacked };

/// What Qt Charts draws in one rectangle, in the units of its axes.
struct FigurePlot
{
    QRectF area = {};
    double xMinimum = 0.0;
    double xMaximum = 1.0;
    double yMinimum = 0.0;
    double yMaximum = 1.0;
    BarDirection direction = BarDirection::Horizontal;
    double barWidth = 0.0; ///< share of a row (or bin) that its bars take
    std::vector<PlotBarSet> bars = {};
    std::vector<PlotBand> bands = {};
    std::vector<PlotLine> lines = {};
};

struct FigureDrawing
{
    QSizeF size = {};
    std::vector<FigureShape> shapes = {};
    std::vector<FigureText> texts = {};
    std::vector<FigurePlot> plots = {};
    std::vector<FigureHit> hits = {}; ///< in reading order
    std::vector<LegendHit> legend = {};
};

} // namespace tidemark::ui
