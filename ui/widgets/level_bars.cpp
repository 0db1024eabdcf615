// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_bars.h"

#include <algorithm>

#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int barRow = 28;
constexpr int thickness = 8;
constexpr int numberWidth = 44;

} // namespace

LevelBars::LevelBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LevelBars::setBars(const std::vector<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const Bar &bar : bars)
        words << bar.label + u' ' + bar.number;
    setAccessibleName(words.join(u", "));
    setVisible(!bars.empty());
    updateGeometry();
    update();
}

QSize LevelBars::sizeHint() const
{
    return {200, int(m_bars.size()) * barRow};
}

void LevelBars::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(ui::font(TextSize::Body));
    int labelWidth = 0;
    for (const Bar &bar : m_bars)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(bar.label));
    labelWidth = std::min(labelWidth, width() * 45 / 100);
    const double left = labelWidth + space::m;
    const double room = std::max(0.0, width() - left - numberWidth - space::s);
    int top = 0;
    for (const Bar &bar : m_bars) {
        painter.setFont(ui::font(TextSize::Body));
        painter.setPen(c.ink);
        painter.drawText(QRect(0, top, labelWidth, barRow), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.label, Qt::ElideRight, labelWidth));
        const double y = top + (barRow - thickness) / 2.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.line);
        painter.drawRoundedRect(QRectF(left, y, room, thickness), 4, 4);
        painter.setBrush(bar.isEmphasised ? c.ember : c.tide);
        painter.drawRoundedRect(QRectF(left, y, std::clamp(bar.share, 0.0, 1.0) * room, thickness),
                                4, 4);
        painter.setFont(ui::font(TextSize::Body, QFont::DemiBold));
        painter.setPen(c.ink);
        drawTabular(painter, QRectF(width() - numberWidth, top, numberWidth, barRow),
                    Qt::AlignRight | Qt::AlignVCenter, bar.number);
        top += barRow;
    }
}

} // namespace tidemark::ui
