// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_colors.h"
#include "ui/charts/figure_drawing.h"

namespace tidemark::ui {

enum class Anchor { Start, Middle, End };

/// What a line of text looks like beyond its style.
struct TextLook
{
    TextStyle style = {};
    QColor color = {};
    Anchor anchor = Anchor::Start;
    bool hasHalo = false;
    bool isTabular = false;
};

/// Pen of a line.
struct Stroke
{
    QColor color = {};
    double width = 0.6;
    std::vector<double> dash = {};
};

/// Adds to a drawing. All lengths in points.
class FigureCanvas
{
public:
    FigureCanvas(FigureDrawing &drawing, const FigureFonts &fonts, const FigureColors &colors);

    const FigureFonts &fonts() const { return m_fonts; }
    const FigureColors &colors() const { return m_colors; }
    FigureDrawing &drawing() { return m_drawing; }

    double width(const QString &text, const TextLook &look) const;
    /// One line of text with its anchor at `at`; returns its box.
    QRectF text(const QString &text, QPointF at, const TextLook &look);
    void line(QPointF from, QPointF to, const Stroke &stroke, DrawLayer layer = DrawLayer::Over);
    void rect(const QRectF &rect, const QColor &fill, const Stroke &outline = {},
              DrawLayer layer = DrawLayer::Over);
    void hatched(const QRectF &rect, const QColor &ground);
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &outline = {});
    /// A filled dot of full size with a rim in the colour of the paper.
    void dot(QPointF centre, double radius, const QColor &fill);
    void square(QPointF centre, double half, const QColor &fill, const Stroke &outline = {});
    void path(const QPainterPath &path, const QColor &fill, const Stroke &outline = {},
              DrawLayer layer = DrawLayer::Over);
    /// Whisker from `from` to `to` with the halo below it.
    void whisker(QPointF from, QPointF to, const Stroke &stroke);
    /// An arrow head at `tip` that points in the direction of `towards` (unit steps).
    void arrowHead(QPointF tip, QPointF towards, const QColor &color);
    /// A place to point at; grown to the least size of 16 screen pixels.
    void hit(FigureHit hit);

private:
    FigureDrawing &m_drawing;
    const FigureFonts &m_fonts;
    const FigureColors &m_colors;
};

} // namespace tidemark::ui
