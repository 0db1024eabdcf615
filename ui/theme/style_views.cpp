// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui::parts {

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Colors &c = colors(option.palette);
    if (option.maximum <= option.minimum)
        return;
    QColor fill = c.ink3;
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    fill.setAlphaF(active ? 0.8F : 0.55F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(handle).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

void drawArrow(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    const QPointF middle = QRectF(rect).center();
    QPolygonF line({QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)});
    QTransform turn;
    turn.translate(middle.x(), middle.y());
    turn.rotate(direction == Qt::UpArrow          ? 180
                    : direction == Qt::RightArrow ? -90
                    : direction == Qt::LeftArrow  ? 90
                                                  : 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(turn.map(line));
    painter.restore();
}

void drawBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    drawArrow(painter, option.rect,
              option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : Qt::RightArrow,
              colors(option.palette).ink3);
}

void drawRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colors &c = colors(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, c.tide4);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, c.canvas);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Colors &c = colors(option.palette);
    painter.fillRect(option.rect, c.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     c.line);
}

void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Colors &c = colors(option.palette);
    painter.save();
    painter.setFont(font(TextSize::Notes, QFont::Medium));
    painter.setPen(c.ink2);
    const QRect rect = option.rect.adjusted(4, 0, -4, 0);
    const QString text =
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(option.textAlignment) | Qt::AlignVCenter, text);
    painter.restore();
}

} // namespace tidemark::ui::parts
