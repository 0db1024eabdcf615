// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/wording_label.h"

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int lineHeight = 20;

} // namespace

WordingLabel::WordingLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordingLabel::setWords(std::vector<WordDifference> words)
{
    m_words = std::move(words);
    QStringList texts;
    for (const WordDifference &word : m_words)
        texts << word.word;
    setAccessibleName(texts.join(u' '));
    setToolTip(texts.join(u' '));
    updateGeometry();
    update();
}

int WordingLabel::layOut(int width, QPainter *painter) const
{
    const Colors &c = colors(palette());
    int x = 0;
    int y = 0;
    for (const WordDifference &word : m_words) {
        const QFont face = ui::font(TextSize::Body, word.differs ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(face);
        const int wide = metrics.horizontalAdvance(word.word);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight;
        }
        const QRect place(x, y, wide, lineHeight);
        if (painter && word.differs) {
            painter->fillRect(place.adjusted(-2, 1, 2, -1), c.ember2);
            painter->fillRect(QRect(x - 2, place.bottom() - 1, wide + 4, 2), c.ember);
        }
        if (painter) {
            painter->setFont(face);
            painter->setPen(c.ink);
            painter->drawText(place, Qt::AlignVCenter | Qt::TextDontClip, word.word);
        }
        x += wide + metrics.horizontalAdvance(u' ') + (word.differs ? 3 : 0);
    }
    return y + lineHeight;
}

int WordingLabel::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize WordingLabel::sizeHint() const
{
    return {240, heightForWidth(240)};
}

void WordingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace tidemark::ui
