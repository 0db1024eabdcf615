// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace tidemark::ui {

/// What a model tells the wizard's tables about the look of a cell, beside Qt's own roles.
enum GridRole {
    LookAtRole = Qt::UserRole + 100, ///< bool: ember-2 with an ember line to the left
    TintedRole, ///< bool: the row is chosen, tide-4
    CellTagsRole, ///< QStringList: tags instead of text
    TagLookRole, ///< TagKind as int, of those tags; Neutral unless given
    WarningRole, ///< bool: a triangle behind the text
    QuietRole, ///< bool: ink-2
    StrongRole, ///< bool: semibold
};

/// Paints the cells of the wizard's tables: rows of 26, hairlines below, 10 to the sides, numbers
/// in tabular figures, tick boxes, icons, tags and a ring round the current cell.
class GridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
};

/// A table without grid and frame, rows of 26, header of 24.
class GridTable : public QTableView
{
    Q_OBJECT

public:
    explicit GridTable(QWidget *parent = nullptr);

    /// `width` in pixels; 0 takes a share of what is left.
    void setWidths(std::initializer_list<int> widths);

    QSize minimumSizeHint() const override { return {120, 78}; }

protected:
    /// Tab leaves the table.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
};

} // namespace tidemark::ui
