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

void WordingLabel::setRuns(std::vector<WordRun> runs)
{
    m_runs = std::move(runs);
    QStringList words;
    for (const WordRun &run : m_runs)
        words << run.text;
    setAccessibleName(words.join(u' '));
    setToolTip(words.join(u' '));
    updateGeometry();
    update();
}

int WordingLabel::layOut(int width, QPainter *painter) const
{
    const Colors &c = colors(palette());
    const QFontMetrics plain(ui::font(TextSize::Body));
    const QFontMetrics strong(ui::font(TextSize::Body, QFont::DemiBold));
    int x = 0;
    int y = 0;
    for (const WordRun &run : m_runs) {
        const QFontMetrics &metrics = run.differs ? strong : plain;
        for (const QString &word : run.text.split(u' ', Qt::SkipEmptyParts)) {
            const int wide = metrics.horizontalAdvance(word);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += lineHeight;
            }
            const QRect place(x, y, wide, lineHeight);
            if (painter && run.differs) {
                painter->fillRect(place.adjusted(-2, 1, 2, -1), c.ember2);
                painter->fillRect(QRect(x - 2, place.bottom() - 1, wide + 4, 2), c.ember);
            }
            if (painter) {
                painter->setFont(
                    ui::font(TextSize::Body, run.differs ? QFont::DemiBold : QFont::Normal));
                painter->setPen(c.ink);
                painter->drawText(place, Qt::AlignVCenter | Qt::TextDontClip, word);
            }
            x += wide + plain.horizontalAdvance(u' ') + (run.differs ? 3 : 0);
        }
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
