// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_parts.h"

#include <algorithm>

#include <QPainter>
#include <QStyleOption>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui::parts {

namespace {

constexpr int menuRow = 28;
constexpr int menuIndent = 34;

} // namespace

void drawMenuPanel(QPainter &painter, const QStyleOption &option)
{
    const Colors &c = colors(option.palette);
    painter.save();
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(option.rect, Qt::transparent);
    painter.restore();
    drawRounded(painter, QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), size::radius,
                c.surface, c.line);
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Colors &c = colors(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), c.line);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled)
        drawRounded(painter, QRectF(rect).adjusted(4, 1, -4, -1), 4, c.tide4, {});
    const QRect mark(rect.left() + 11, rect.center().y() - 7, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, mark, "check"_L1, c.tide);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    painter.save();
    painter.setFont(option.font);
    painter.setPen(enabled ? c.ink : c.ink3);
    const QRect text = rect.adjusted(menuIndent, 0, -14, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, parts[0]);
    if (parts.size() > 1) {
        painter.setPen(enabled ? c.ink2 : c.ink3);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, parts[1]);
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter, QRect(rect.right() - 24, rect.top(), 14, rect.height()), Qt::RightArrow,
                  c.ink2);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const QFontMetrics metrics(option.font);
    const QStringList parts = option.text.split(u'\t');
    int width = menuIndent + metrics.size(Qt::TextShowMnemonic, parts[0]).width() + 28;
    if (parts.size() > 1)
        width += metrics.horizontalAdvance(parts[1]) + 24;
    return {std::max({width, size.width(), 160}), menuRow};
}

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Colors &c = colors(option.palette);
    const bool active = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, c.surface);
    if (active)
        drawRounded(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), size::radius, c.tide4, {});
    painter.save();
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? active ? c.ink : c.ink2 : c.ink3);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Colors &c = colors(option.palette);
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.tide);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.tide4);
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const Colors &c = colors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(!option.state.testFlag(QStyle::State_Enabled) ? c.ink3
                       : selected                                ? c.tide
                                                                 : c.ink2);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

} // namespace tidemark::ui::parts
