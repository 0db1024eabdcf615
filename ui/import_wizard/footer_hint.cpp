// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/footer_hint.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

FooterHint::FooterHint(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FooterHint::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextSize::Notes));
    return {metrics.horizontalAdvance(text()) + 4, size::control};
}

QSize FooterHint::minimumSizeHint() const
{
    return {40, size::control};
}

void FooterHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ui::font(TextSize::Notes));
    painter.setPen(colors(palette()).ink2);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace tidemark::ui
