// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int tagHeight = 18;
constexpr int padding = 7;
constexpr int dot = 6;

} // namespace

Tag::Tag(const QString &text, TagKind kind, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_kind(kind)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {tagWidth(m_text, m_kind), tagHeight};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_text, m_kind, palette());
}

int tagWidth(const QString &text, TagKind kind)
{
    return QFontMetrics(font(TextSize::Notes, QFont::Medium)).horizontalAdvance(text) + 2 * padding
        + 2 + (kind == TagKind::Look ? dot + 5 : 0);
}

void paintTag(QPainter &painter, const QRect &rect, const QString &text, TagKind kind,
              const QPalette &palette)
{
    const Colors &c = colors(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(kind == TagKind::Neutral ? QPen(c.line, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(kind == TagKind::Same       ? QBrush(c.tide4)
                         : kind == TagKind::Look ? QBrush(c.ember2)
                                                 : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int x = rect.left() + padding;
    if (kind == TagKind::Look) {
        painter.setBrush(c.ember);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QRectF(x, rect.center().y() - dot / 2.0 + 0.5, dot, dot));
        x += dot + 5;
    }
    painter.setFont(font(TextSize::Notes, QFont::Medium));
    painter.setPen(kind == TagKind::Same ? c.tide : kind == TagKind::Look ? c.ink : c.ink2);
    painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

} // namespace tidemark::ui
