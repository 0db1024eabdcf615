// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_layer.h"

#include <cmath>

#include <QPainter>
#include <QTransform>

namespace tidemark::ui {

namespace {

constexpr double hatchStep = 3.2;
constexpr double hatchWidth = 0.9;
constexpr double haloWidth = 2.6;

double units(double points)
{
    return points * sceneUnitsPerPoint;
}

QPen penOf(const QColor &color, double width, const std::vector<double> &dash)
{
    QPen pen(color, units(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!dash.empty() && width > 0.0) {
        QList<qreal> pattern;
        for (const double part : dash)
            pattern << part / width;
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Lines at 45 degrees through a rectangle, clipped by arithmetic so that vector formats need no
/// clip paths.
QPainterPath hatching(const QRectF &rect)
{
    QPainterPath lines;
    const double step = hatchStep * std::sqrt(2.0);
    for (double offset = step / 2.0; offset < rect.width() + rect.height(); offset += step) {
        const double fromX = std::min(offset, rect.width());
        const double fromY = offset - fromX;
        const double toY = std::min(offset, rect.height());
        const double toX = offset - toY;
        lines.moveTo(rect.left() + fromX, rect.top() + fromY);
        lines.lineTo(rect.left() + toX, rect.top() + toY);
    }
    return lines;
}

} // namespace

QPainterPath inScene(const QPainterPath &path)
{
    return QTransform::fromScale(sceneUnitsPerPoint, sceneUnitsPerPoint).map(path);
}

QRectF inScene(const QRectF &rect)
{
    return {rect.topLeft() * sceneUnitsPerPoint, rect.size() * sceneUnitsPerPoint};
}

FigureLayer::FigureLayer(std::shared_ptr<const FigureDrawing> drawing, QString fontFamily,
                         DrawLayer layer, double strokeScale, QGraphicsItem *parent)
    : QGraphicsObject(parent)
    , m_drawing(std::move(drawing))
    , m_fonts(std::move(fontFamily))
    , m_layer(layer)
    , m_strokeScale(strokeScale)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF FigureLayer::boundingRect() const
{
    return inScene(QRectF(QPointF(), m_drawing->size));
}

void FigureLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const FigureShape &shape : m_drawing->shapes) {
        if (shape.layer == m_layer)
            paintShape(*painter, shape);
    }
    if (m_layer != DrawLayer::Over)
        return;
    for (const FigureText &text : m_drawing->texts)
        paintText(*painter, text);
}

void FigureLayer::paintShape(QPainter &painter, const FigureShape &shape) const
{
    const QPainterPath path = inScene(shape.path);
    const double width = shape.strokeWidth * m_strokeScale;
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.setPen(shape.stroke.isValid() && width > 0.0 ? penOf(shape.stroke, width, shape.dash)
                                                         : QPen(Qt::NoPen));
    painter.drawPath(path);
    if (!shape.isHatched)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(penOf(shape.stroke, hatchWidth * m_strokeScale, {}));
    painter.drawPath(inScene(hatching(shape.path.boundingRect())));
}

void FigureLayer::paintText(QPainter &painter, const FigureText &text) const
{
    const QFont font = m_fonts.font(text.style);
    const QPointF at = text.at * sceneUnitsPerPoint;
    if (text.halo.isValid()) {
        QPainterPath outline;
        outline.addText(at, font, text.text);
        QPen pen(text.halo, units(haloWidth), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(outline, pen);
    }
    painter.setFont(font);
    painter.setPen(text.color);
    if (!text.isTabular) {
        painter.drawText(at, text.text);
        return;
    }
    // Digits stand in the middle of equal boxes; everything else runs on.
    double x = at.x();
    const double digit = units(m_fonts.width(QString(u'0'), text.style));
    for (const QChar letter : text.text) {
        const double own = units(m_fonts.width(QString(letter), text.style));
        const double room = letter.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (room - own) / 2.0, at.y()), QString(letter));
        x += room;
    }
}

} // namespace tidemark::ui
