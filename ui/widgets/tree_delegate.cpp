// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tree_delegate.h"

#include <QPainter>
#include <QWidget>

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int gap = 8;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colors &c = colors(option.palette);
    const QWidget *view = option.widget;
    const QRect row(0, option.rect.top(), view ? view->width() : option.rect.right(),
                    option.rect.height());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, c.tide4);
        const bool focus = option.state.testFlag(QStyle::State_Active) && view
            && (view->hasFocus() || view->parentWidget()->hasFocus());
        painter.fillRect(QRect(0, row.top(), 2, row.height()), focus ? c.tide : c.ink3);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, c.canvas);
    }
}

} // namespace

TreeDelegate::TreeDelegate(Roles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colors &c = colors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool head = m_roles.head >= 0 && index.data(m_roles.head).toBool();
    painter->save();
    paintGround(*painter, option);
    QRect rect = option.rect.adjusted(m_roles.left, 0, -space::m, 0);
    const QByteArray iconName =
        m_roles.icon < 0 ? QByteArray() : index.data(m_roles.icon).toString().toLatin1();
    if (!iconName.isEmpty()) {
        const QRectF place(rect.left(), rect.center().y() - 7.5, size::icon, size::icon);
        paintIcon(*painter, place, QLatin1StringView(iconName), selected ? c.tide : c.ink2);
        rect.setLeft(rect.left() + size::icon + gap);
    }
    if (m_roles.draggable >= 0 && selected && index.data(m_roles.draggable).toBool()) {
        paintIcon(*painter, QRectF(rect.right() - 12, rect.center().y() - 6, 12, 12), "grip"_L1,
                  c.ink3);
        rect.setRight(rect.right() - 16);
    }
    const QString tag = m_roles.tag < 0 ? QString() : index.data(m_roles.tag).toString();
    if (!tag.isEmpty()) {
        const auto kind = TagKind(index.data(m_roles.tagKind).toInt());
        const int width = tagWidth(tag, kind);
        paintTag(*painter, QRect(rect.right() - width, rect.center().y() - 8, width, 18), tag, kind,
                 option.palette);
        rect.setRight(rect.right() - width - gap);
    }
    const QString tail = m_roles.tail < 0 ? QString() : index.data(m_roles.tail).toString();
    painter->setFont(font(TextSize::Notes));
    const int tailWidth = tail.isEmpty() ? 0 : int(tabularWidth(painter->font(), tail)) + gap;
    painter->setPen(c.ink2);
    drawTabular(*painter, rect, Qt::AlignRight | Qt::AlignVCenter, tail);
    const QString text = index.data().toString();
    const bool hit = !m_search.isEmpty() && text.contains(m_search, Qt::CaseInsensitive);
    painter->setFont(font(TextSize::Body, head || hit ? QFont::DemiBold : QFont::Normal));
    painter->setPen(option.state.testFlag(QStyle::State_Enabled) ? c.ink : c.ink3);
    const QRect place = rect.adjusted(0, 0, -tailWidth, 0);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, size::row};
}

void TreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(size::icon + gap - 6, 0, -space::xs, 0));
}

} // namespace tidemark::ui
