// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/tokens.h"

namespace tidemark::ui {

Surface::Surface(Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
}

void Surface::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, c.line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, c.line);
    if (m_lines.testFlag(Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), c.line);
    if (m_lines.testFlag(Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), c.line);
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setWorking(bool working)
{
    m_working = working;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cardRadius,
                           size::cardRadius);
    painter.fillPath(outline, c.surface);
    painter.strokePath(outline, QPen(c.line, 1.0));
    if (!m_working)
        return;
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), 2), c.tide);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colors(palette()).line);
}

void setSpaces(QBoxLayout *layout, int left, int top, int right, int bottom, int spacing)
{
    layout->setContentsMargins(left, top, right, bottom);
    layout->setSpacing(spacing);
}

} // namespace tidemark::ui
