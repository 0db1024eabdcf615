// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/grid_header.h"

#include <QIcon>
#include <QPainter>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

namespace tidemark::ui {

namespace {

constexpr int padding = 10;
constexpr int iconRoom = 22;

} // namespace

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(24);
    setFixedHeight(size::row);
}

void GridHeader::setNamesLarge(bool large)
{
    m_large = large;
}

QFont GridHeader::textFont() const
{
    return ui::font(m_large ? TextSize::Body : TextSize::Notes, QFont::Medium);
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &c = colors(palette());
    painter->save();
    painter->fillRect(rect, c.surface);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line);
    QRect place = rect.adjusted(padding, 0, -padding, 0);
    const auto icon =
        model()->headerData(section, orientation(), Qt::DecorationRole).value<QIcon>();
    painter->setFont(textFont());
    const QFontMetrics metrics = painter->fontMetrics();
    QString text = model()->headerData(section, orientation()).toString();
    text = metrics.elidedText(text, Qt::ElideRight, place.width() - (icon.isNull() ? 0 : iconRoom));
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    if (!icon.isNull()) {
        const int left = alignment.testFlag(Qt::AlignRight)
            ? place.right() - metrics.horizontalAdvance(text) - iconRoom
            : place.left();
        icon.paint(painter, left, place.center().y() - 7, 16, 16);
        place.setLeft(left + iconRoom);
    }
    painter->setPen(m_large ? c.ink : c.ink2);
    painter->drawText(place, int(alignment | Qt::AlignVCenter), text);
    painter->restore();
}

QSize GridHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation()).toString();
    const bool hasIcon = !model()->headerData(section, orientation(), Qt::DecorationRole).isNull();
    const int width = QFontMetrics(textFont()).horizontalAdvance(text) + 2 * padding
        + (hasIcon ? iconRoom : 0) + 2;
    return {width, size::row};
}

} // namespace tidemark::ui
