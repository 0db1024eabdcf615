// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/grid_table.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "ui/import_wizard/grid_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int padding = 10;
constexpr int tickSize = 16;

bool flag(const QModelIndex &index, int role)
{
    return index.data(role).toBool();
}

QRect tickRect(const QRect &cell)
{
    return {cell.left() + padding, cell.center().y() - tickSize / 2 + 1, tickSize, tickSize};
}

void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = tickRect(option.rect);
    box.state = QStyle::State_Enabled;
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On
                                                                       : QStyle::State_Off;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter,
                                          option.widget);
}

void paintTags(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant look = index.data(TagLookRole);
    const TagKind kind = look.isValid() ? TagKind(look.toInt()) : TagKind::Neutral;
    const QStringList tags = index.data(CellTagsRole).toStringList();
    int left = option.rect.left() + padding;
    for (const QString &tag : tags) {
        const QRect place(left, option.rect.center().y() - 8, tagWidth(tag, kind), 18);
        if (place.right() > option.rect.right())
            return;
        paintTag(painter, place, tag, kind, option.palette);
        left = place.right() + 5;
    }
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colors &c = colors(option.palette);
    QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(&painter, place.left(), place.center().y() - 7, 16, 16);
        place.setLeft(place.left() + 22);
    }
    painter.setFont(
        font(TextSize::Body, flag(index, StrongRole) ? QFont::DemiBold : QFont::Normal));
    painter.setPen(flag(index, QuietRole) ? c.ink2 : c.ink);
    const bool warns = flag(index, WarningRole);
    const int room = place.width() - (warns ? 20 : 0);
    const QString text =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    drawTabular(painter, place, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text);
    if (!warns)
        return;
    const int after = place.left() + int(tabularWidth(painter.font(), text)) + 8;
    paintIcon(painter, QRectF(after, place.center().y() - 6, 14, 14), "warning"_L1, c.ember);
}

} // namespace

void GridDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const QRect &rect = option.rect;
    if (flag(index, TintedRole) || option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, c.tide4);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, c.canvas);
    if (flag(index, LookAtRole)) {
        painter.fillRect(rect, c.ember2);
        painter.fillRect(rect.left(), rect.top(), 2, rect.height() - 1, c.ember);
    }
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.line);
}

void GridDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (index.data(Qt::CheckStateRole).isValid())
        paintTick(painter, option, index);
    else if (index.data(CellTagsRole).isValid())
        paintTags(painter, option, index);
    else
        paintText(painter, option, index);
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintContent(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors(option.palette).tide, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 2, 2);
    }
    painter->restore();
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFont body = font(TextSize::Body);
    double width = tabularWidth(body, index.data().toString()) + 2 * padding + 2;
    if (!index.data(Qt::DecorationRole).isNull())
        width += 22;
    if (flag(index, WarningRole))
        width += 24;
    return {int(width), size::row};
}

bool GridDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool tickable =
        index.data(Qt::CheckStateRole).isValid() && index.flags().testFlag(Qt::ItemIsUserCheckable);
    const bool pressed = event->type() == QEvent::MouseButtonRelease
        && option.rect.contains(static_cast<QMouseEvent *>(event)->pos());
    if (!tickable || !pressed)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

GridTable::GridTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new GridDelegate(this));
    setHorizontalHeader(new GridHeader(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    verticalHeader()->setDefaultSectionSize(size::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
}

void GridTable::updateGeometries()
{
    QTableView::updateGeometries();
    // The corner above the row numbers is a button nobody needs.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
}

void GridTable::setWidths(std::initializer_list<int> widths)
{
    int section = 0;
    for (const int width : widths) {
        horizontalHeader()->setSectionResizeMode(
            section, width > 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width > 0)
            horizontalHeader()->resizeSection(section, width);
        ++section;
    }
}

bool GridTable::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QModelIndex index = currentIndex().siblingAtColumn(column);
        if (!index.data(Qt::CheckStateRole).isValid()
            || !index.flags().testFlag(Qt::ItemIsUserCheckable))
            continue;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
}

} // namespace tidemark::ui
