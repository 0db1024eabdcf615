// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

SearchField::SearchField(const QString &placeholder, const QKeySequence &keys, QWidget *parent)
    : QLineEdit(parent)
    , m_keys(keys)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(24, 0, 0, 0);
    setClearButtonEnabled(true);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Colors &c = colors(palette());
    paintIcon(painter, QRectF(10, (height() - 16) / 2.0, 16, 16), "search"_L1, c.ink2);
    if (text().isEmpty() && !m_keys.isEmpty())
        paintKeys(painter, rect().adjusted(0, 0, -8, 0), m_keys, palette());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void paintKeys(QPainter &painter, const QRect &rect, const QKeySequence &keys,
               const QPalette &palette)
{
    const Colors &c = colors(palette);
    const QString text = keys.toString(QKeySequence::NativeText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font(TextSize::Notes));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 10;
    const QRect box(rect.right() - width, rect.center().y() - 7, width, 16);
    painter.setPen(QPen(c.line, 1.0));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(c.ink3);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace tidemark::ui
