// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;
constexpr int tailWidth = 12;
constexpr int longest = 260;
constexpr int longestWithAddition = 340;
constexpr int longestNarrow = 176;
constexpr int longestAddition = 140;
constexpr int least = 112;
constexpr int linePadding = 4;
constexpr int spareText = 2; ///< the drawn text may be wider than its advance
constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

Chip::Chip(const QString &text, const QString &iconName, Tail tail, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_tail(tail)
{
    setText(text);
    setToolTip(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chip::setAddition(const QString &addition)
{
    m_addition = QFontMetrics(ui::font(TextSize::Notes))
                     .elidedText(addition, Qt::ElideRight, longestAddition);
    setToolTip(m_addition == addition ? text() : text() + u' ' + addition);
    updateGeometry();
    update();
}

void Chip::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    updateGeometry();
}

int Chip::besideText() const
{
    int width = 2 * padding + 2;
    if (!m_icon.isEmpty())
        width += size::icon + gap;
    if (!m_addition.isEmpty())
        width += QFontMetrics(ui::font(TextSize::Notes)).horizontalAdvance(m_addition) + gap;
    if (m_tail != Tail::None)
        width += tailWidth + gap;
    return width;
}

QSize Chip::sizeHint() const
{
    const int natural = besideText() + QFontMetrics(font()).horizontalAdvance(text());
    const int most = m_addition.isEmpty() ? longest : longestWithAddition;
    const int width = std::min(natural, m_isNarrow ? longestNarrow : most);
    return {width, heightForWidth(width)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), least), size::chip};
}

int Chip::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - besideText() + spareText), 10000);
    const int text = QFontMetrics(font()).boundingRect(room, textFlags, this->text()).height();
    return std::max(size::chip, text + 2 * linePadding);
}

QRect Chip::tailRect() const
{
    return {width() - padding - tailWidth, (height() - tailWidth) / 2, tailWidth, tailWidth};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? QPen(c.tide3, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(c.tide4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                            size::radius);
    int x = padding;
    int right = width() - padding;
    if (m_tail != Tail::None) {
        const auto name = m_tail == Tail::Cross ? "cross"_L1 : "chevron-down"_L1;
        paintIcon(painter, tailRect(), name, c.ink2);
        right = tailRect().left() - gap;
    }
    if (!m_icon.isEmpty()) {
        const QByteArray name = m_icon.toLatin1();
        paintIcon(painter, QRectF(x, (height() - size::icon) / 2, size::icon, size::icon),
                  QLatin1StringView(name), c.tide);
        x += size::icon + gap;
    }
    const QFontMetrics small(ui::font(TextSize::Notes));
    const int addition = m_addition.isEmpty() ? 0 : small.horizontalAdvance(m_addition) + gap;
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.ink : c.ink3);
    painter.drawText(QRect(x, 0, right - x - addition + spareText, height()), textFlags, text());
    if (addition > 0) {
        painter.setFont(ui::font(TextSize::Notes));
        painter.setPen(c.ink2);
        painter.drawText(QRect(right - addition + gap, 0, addition, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, m_addition);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross =
        m_tail == Tail::Cross && tailRect().adjusted(-6, -6, 6, 6).contains(event->pos());
    if (!onCross || event->button() != Qt::LeftButton) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT removed();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_tail == Tail::Cross
        && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace tidemark::ui
