// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_canvas.h"

#include <algorithm>
#include <utility>

namespace tidemark::ui {

namespace {

constexpr double haloWidth = 2.6;
constexpr double leastHit = 12.0;

} // namespace

FigureCanvas::FigureCanvas(FigureDrawing &drawing, const FigureFonts &fonts,
                           const FigureColors &colors)
    : m_drawing(drawing)
    , m_fonts(fonts)
    , m_colors(colors)
{
}

double FigureCanvas::width(const QString &text, const TextLook &look) const
{
    return look.isTabular ? m_fonts.tabularWidth(text, look.style)
                          : m_fonts.width(text, look.style);
}

QRectF FigureCanvas::text(const QString &text, QPointF at, const TextLook &look)
{
    if (text.isEmpty())
        return {};
    const double wide = width(text, look);
    const double back = look.anchor == Anchor::Start ? 0.0
        : look.anchor == Anchor::Middle              ? wide / 2.0
                                                     : wide;
    const QPointF left = at - QPointF(back, 0.0);
    FigureText item;
    item.text = text;
    item.at = left;
    item.style = look.style;
    item.color = look.color;
    item.halo = look.hasHalo ? m_colors.token.surface : QColor();
    item.isTabular = look.isTabular;
    item.box = lineBox(left.x(), left.y(), wide, look.style.size);
    m_drawing.texts.push_back(item);
    return item.box;
}

void FigureCanvas::line(QPointF from, QPointF to, const Stroke &stroke, DrawLayer layer)
{
    QPainterPath path(from);
    path.lineTo(to);
    this->path(path, {}, stroke, layer);
}

void FigureCanvas::rect(const QRectF &rect, const QColor &fill, const Stroke &outline,
                        DrawLayer layer)
{
    QPainterPath path;
    path.addRect(rect);
    this->path(path, fill, outline, layer);
}

void FigureCanvas::hatched(const QRectF &rect, const QColor &ground)
{
    FigureShape shape;
    shape.path.addRect(rect);
    shape.fill = ground;
    shape.stroke = m_colors.token.ink3;
    shape.strokeWidth = 0.5;
    shape.isHatched = true;
    m_drawing.shapes.push_back(std::move(shape));
}

void FigureCanvas::circle(QPointF centre, double radius, const QColor &fill, const Stroke &outline)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    this->path(path, fill, outline);
}

void FigureCanvas::dot(QPointF centre, double radius, const QColor &fill)
{
    circle(centre, radius + 0.6, m_colors.token.surface);
    circle(centre, radius, fill);
}

void FigureCanvas::square(QPointF centre, double half, const QColor &fill, const Stroke &outline)
{
    rect({centre.x() - half, centre.y() - half, 2 * half, 2 * half}, fill, outline);
}

void FigureCanvas::path(const QPainterPath &path, const QColor &fill, const Stroke &outline,
                        DrawLayer layer)
{
    FigureShape shape;
    shape.path = path;
    shape.fill = fill;
    shape.stroke = outline.color;
    shape.strokeWidth = outline.color.isValid() ? outline.width : 0.0;
    shape.dash = outline.dash;
    shape.layer = layer;
    m_drawing.shapes.push_back(std::move(shape));
}

void FigureCanvas::whisker(QPointF from, QPointF to, const Stroke &stroke)
{
    const QPointF length = to - from;
    const double span = std::max(std::abs(length.x()), std::abs(length.y()));
    const QPointF tip = span > 0 ? length / span * 0.6 : QPointF();
    line(from - tip, to + tip, {m_colors.token.surface, haloWidth});
    line(from, to, stroke);
}

void FigureCanvas::arrowHead(QPointF tip, QPointF towards, const QColor &color)
{
    const QPointF back = tip - towards * 4.0;
    const QPointF side = QPointF(-towards.y(), towards.x()) * 2.2;
    QPainterPath path(tip);
    path.lineTo(back + side);
    path.lineTo(back - side);
    path.closeSubpath();
    this->path(path, color);
}

void FigureCanvas::hit(FigureHit hit)
{
    const double growX = std::max(0.0, leastHit - hit.area.width()) / 2.0;
    const double growY = std::max(0.0, leastHit - hit.area.height()) / 2.0;
    hit.area.adjust(-growX, -growY, growX, growY);
    m_drawing.hits.push_back(std::move(hit));
}

} // namespace tidemark::ui
