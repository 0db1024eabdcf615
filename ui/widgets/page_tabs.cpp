// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_tabs.h"

#include <QLocale>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tag.h"

namespace tidemark::ui {

namespace {

constexpr int between = 26;
constexpr int tagGap = 8;
constexpr int tagHeight = 18;

int textWidth(const QString &text)
{
    return QFontMetrics(ui::font(TextSize::Body, QFont::DemiBold)).horizontalAdvance(text);
}

} // namespace

PageTabs::PageTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageTabs::setRemarks(int page, int count)
{
    if (m_remarks.size() <= page)
        m_remarks.resize(page + 1);
    m_remarks[page] = count;
    setTabToolTip(page, count > 0 ? tr("%n remark(s)", nullptr, count) : QString());
    setAccessibleTabName(page,
                         count > 0 ? tr("%1, %n remark(s)", nullptr, count).arg(tabText(page))
                                   : tabText(page));
    setTabText(page, tabText(page)); // asks for the size again
    updateGeometry();
    update();
}

int PageTabs::contentWidth(int index) const
{
    const int tag = remarks(index) > 0
        ? tagGap + tagWidth(locale().toString(remarks(index)), TagKind::Look)
        : 0;
    return textWidth(tabText(index)) + tag;
}

QSize PageTabs::tabSizeHint(int index) const
{
    return {contentWidth(index) + between, size::sectionHeading};
}

void PageTabs::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(palette());
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect rect = tabRect(i);
        const bool isCurrent = i == currentIndex();
        painter.setFont(ui::font(TextSize::Body, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isCurrent ? c.tide : c.ink2);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, tabText(i));
        if (remarks(i) > 0) {
            const QString text = locale().toString(remarks(i));
            const QRect tag(rect.left() + textWidth(tabText(i)) + tagGap,
                            rect.center().y() - tagHeight / 2 + 1, tagWidth(text, TagKind::Look),
                            tagHeight);
            paintTag(painter, tag, text, TagKind::Look, palette());
        }
        if (isCurrent)
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, contentWidth(i), 2), c.tide);
    }
}

} // namespace tidemark::ui
