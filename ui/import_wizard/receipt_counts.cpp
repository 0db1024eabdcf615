// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/receipt_counts.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/import_wizard/import_words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int countsHeight = 100;
constexpr std::size_t notUnderstood = 3;
constexpr std::size_t differences = 4;

} // namespace

ReceiptCounts::ReceiptCounts(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(countsHeight);
    setObjectName(u"receiptCounts"_s);
}

void ReceiptCounts::showSummary(const ReceiptSummary &sum)
{
    m_counts[0] = {ImportWords::number(sum.rows), tr("rows"), tr("all lines of the file")};
    m_counts[1] = {ImportWords::number(sum.variables), tr("variables"),
                   tr("%1 with labels").arg(ImportWords::number(sum.withLabels))};
    m_counts[2] = {ImportWords::number(sum.cells), tr("cells"),
                   tr("%1 empty").arg(ImportWords::number(sum.empty))};
    m_counts[notUnderstood] = {ImportWords::number(sum.notUnderstood), tr("cells not understood"),
                               sum.notUnderstood == 0
                                   ? tr("every cell fits its type")
                                   : tr("in %n column(s)", nullptr, sum.columnsNotUnderstood)};
    m_counts[differences] = {ImportWords::number(sum.differences), tr("Differences from raw text"),
                             tr("%1 cells read back").arg(ImportWords::number(sum.compared))};
    m_anyNotUnderstood = sum.notUnderstood > 0;
    m_anyDifference = sum.differences > 0;
    QStringList spoken;
    for (const Count &count : m_counts)
        spoken << count.number + u' ' + count.name + u", "_s + count.below;
    setAccessibleName(spoken.join(u". "_s));
    update();
}

void ReceiptCounts::paintCount(QPainter &painter, const QRectF &rect, std::size_t index) const
{
    const Colors &c = colors(palette());
    const Count &count = m_counts[index];
    const bool last = index == differences;
    const bool warns = (index == notUnderstood && m_anyNotUnderstood) || (last && m_anyDifference);
    const QRectF inside = rect.adjusted(16, 0, -8, 0);
    painter.setFont(ui::font(TextSize::Page, QFont::DemiBold));
    painter.setPen(warns ? (last ? c.ink : c.ember) : last ? c.tide : c.ink);
    drawTabular(painter, QRectF(inside.left(), rect.top() + 14, inside.width(), 32),
                Qt::AlignLeft | Qt::AlignVCenter, count.number);
    if (last) {
        const double after = inside.left() + tabularWidth(painter.font(), count.number) + 10;
        paintIcon(painter, QRectF(after, rect.top() + 21, 18, 18),
                  m_anyDifference ? "warning"_L1 : "check"_L1, m_anyDifference ? c.ember : c.tide);
    }
    const auto line = [&](double y, const QString &text) {
        const int room = int(inside.width());
        painter.drawText(QRectF(inside.left(), rect.top() + y, inside.width(), 18),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
    };
    painter.setFont(ui::font(TextSize::Body, last ? QFont::DemiBold : QFont::Normal));
    painter.setPen(last ? c.ink : c.ink2);
    line(47, count.name);
    painter.setFont(ui::font(TextSize::Notes));
    painter.setPen(c.ink2);
    line(66, count.below);
}

void ReceiptCounts::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::cardRadius,
                           size::cardRadius);
    painter.fillPath(outline, c.surface);
    const double wide = double(width()) / double(m_counts.size());
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(wide * double(differences), 0, wide, height()),
                     m_anyDifference ? c.ember2 : c.tide4);
    painter.restore();
    for (std::size_t index = 0; index < m_counts.size(); ++index) {
        const QRectF place(wide * double(index), 0, wide, height());
        if (index > 0)
            painter.fillRect(QRectF(place.left(), 1, 1, height() - 2), c.line);
        paintCount(painter, place, index);
    }
    painter.strokePath(outline, QPen(c.line, 1));
}

} // namespace tidemark::ui
