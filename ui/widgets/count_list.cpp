// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_list.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tag.h"

namespace tidemark::ui {

namespace {

constexpr int row = 26;
constexpr int barWidth = 44;

void paintBar(QPainter &painter, const Colors &c, const QRectF &track, double share,
              const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.line);
    painter.drawRoundedRect(track, 2.5, 2.5);
    if (share <= 0.0)
        return;
    painter.setBrush(color);
    const double width = std::max(2.0, track.width() * share);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(width, track.height())), 2.5, 2.5);
}

} // namespace

CountList::CountList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountList::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList lines;
    for (const Row &one : m_rows)
        lines << one.label + u": " + locale().toString(one.count);
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize CountList::sizeHint() const
{
    return {200, int(m_rows.size()) * row};
}

void CountList::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 largest = 1;
    double countWidth = 0.0;
    double codeWidth = 12.0;
    for (const Row &one : m_rows) {
        largest = std::max(largest, one.count);
        countWidth = std::max(countWidth, tabularWidth(font(), locale().toString(one.count)));
        codeWidth = std::max(codeWidth, tabularWidth(font(), one.code));
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &one = m_rows[i];
        const QRectF line(0, double(i) * row, width(), row);
        painter.setPen(c.ink2);
        drawTabular(painter, QRectF(0, line.top(), codeWidth, row),
                    Qt::AlignRight | Qt::AlignVCenter, one.code);
        drawTabular(painter, line, Qt::AlignRight | Qt::AlignVCenter, locale().toString(one.count));
        const double barLeft = width() - countWidth - 12 - barWidth;
        const double textLeft = codeWidth + 10;
        double textRight = barLeft - 8;
        bool hasBar = true;
        if (!one.tag.isEmpty()) {
            const int tag = tagWidth(one.tag, TagKind::Neutral);
            // A reason is read before its bar: where there is no room for both, the tag stays.
            hasBar = textLeft + fontMetrics().horizontalAdvance(one.label) <= textRight - tag - 6;
            const double tagRight = hasBar ? textRight : barLeft + barWidth;
            textRight = tagRight - tag - 6;
            paintTag(painter, QRect(int(textRight) + 6, int(line.top()) + 4, tag, 18), one.tag,
                     TagKind::Neutral, palette());
        }
        if (hasBar)
            paintBar(painter, c, {barLeft, line.center().y() - 2.5, barWidth, 5.0},
                     double(one.count) / double(largest), one.tag.isEmpty() ? c.tide2 : c.ink3);
        painter.setPen(c.ink);
        painter.setFont(font());
        const QRectF label(textLeft, line.top(), textRight - textLeft, row);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(one.label, Qt::ElideRight, int(label.width())));
    }
}

} // namespace tidemark::ui
