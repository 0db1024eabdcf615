// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/start/drop_zone.h"

#include <QPainter>

#include "ui/rooms/start/start_panel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

DropZone::DropZone(int height, QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(height);
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(c.line, 1.2);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::cardRadius,
                            size::cardRadius);
    const int top = height() / 2 - 30;
    paintIcon(painter, QRectF(width() / 2.0 - 9, top, 18, 18), "download"_L1, c.ink2);
    painter.setPen(c.ink2);
    painter.drawText(QRect(0, top + 23, width(), 20), Qt::AlignCenter,
                     StartPanel::tr("Drop a file anywhere"));
    painter.setFont(ui::font(TextSize::Notes));
    painter.drawText(QRect(0, top + 42, width(), 18), Qt::AlignCenter,
                     u"CSV, Excel, SPSS, Stata, SAS"_s);
}

} // namespace tidemark::ui
