// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop_frame.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

DropFrame::DropFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = c.surface;
    veil.setAlphaF(0.72F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(c.tide, 2.0));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setFont(ui::font(TextSize::Headline, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to read in"));
}

} // namespace tidemark::ui
