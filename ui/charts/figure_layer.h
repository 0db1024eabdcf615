// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QGraphicsObject>

#include "ui/charts/figure_drawing.h"

namespace tidemark::ui {

/// Paints one layer of a drawing: everything that Qt Charts does not draw.
class FigureLayer final : public QGraphicsObject
{
    Q_OBJECT

public:
    FigureLayer(std::shared_ptr<const FigureDrawing> drawing, QString fontFamily, DrawLayer layer,
                double strokeScale, QGraphicsItem *parent);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintShape(QPainter &painter, const FigureShape &shape) const;
    void paintText(QPainter &painter, const FigureText &text) const;

    std::shared_ptr<const FigureDrawing> m_drawing;
    FigureFonts m_fonts;
    DrawLayer m_layer;
    double m_strokeScale;
};

/// `path` in scene units.
QPainterPath inScene(const QPainterPath &path);
QRectF inScene(const QRectF &rect);

} // namespace tidemark::ui
