// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/design_chip.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

DesignChip::DesignChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(ui::font(TextSize::Notes));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Who was asked, and how it is reckoned with (Ctrl+D)"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize DesignChip::sizeHint() const
{
    return {int(tabularWidth(font(), text())) + 34, 20};
}

void DesignChip::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.tide4);
    painter.drawRoundedRect(rect(), 10, 10);
    paintIcon(painter, QRectF(7, 3, 14, 14), "design"_L1, c.tide);
    QFont own = font();
    own.setUnderline(underMouse());
    painter.setFont(own);
    painter.setPen(c.ink);
    drawTabular(painter, QRectF(25, 0, width() - 25, height()), Qt::AlignLeft | Qt::AlignVCenter,
                text());
}

} // namespace tidemark::ui
