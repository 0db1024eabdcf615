// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tidemark::ui {

/// Rows of 26: icon, name, something in ink-2 at the right. The chosen row is tide-4 with a bar of
/// 2 px at the left edge of the view, ink-3 without focus.
class TreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Item roles of the model; −1 = the model has none.
    struct Roles
    {
        int icon = -1;
        int tail = -1;
        int tag = -1; ///< text of a tag at the right; empty = none
        int tagKind = -1; ///< int of TagKind
        int head = -1; ///< bool: semibold
        int draggable = -1; ///< bool: a grip appears in the chosen row
        int left = 2; ///< pixels before the icon
    };

    TreeDelegate(Roles roles, QObject *parent);

    /// Words that are shown semibold where they occur.
    void setSearch(const QString &search) { m_search = search; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    Roles m_roles;
    QString m_search;
};

} // namespace tidemark::ui
