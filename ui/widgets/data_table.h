// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace tidemark::ui {

inline constexpr int usualPadding = 10;

/// Roles a model may have for the cells of a DataTable; −1 = none.
struct CellRoles
{
    int total = -1; ///< bool: semibold
    int muted = -1; ///< bool: ink-2
    int emphasis = -1; ///< bool: ember, semibold
    int indent = -1; ///< int
    int icon = -1; ///< name in resources/icons
    int shade = -1; ///< double, 0 to 1: how dark the cell is
    int tags = -1; ///< QStringList: outlined small tags instead of the text
};

/// Draws hairlines, tabular figures and the ring of the current cell.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(CellRoles roles, QObject *parent);

    /// Left and right of the text.
    void setPadding(int pixels) { m_padding = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CellRoles m_roles;
    int m_padding = usualPadding;
};

/// Heads of 24 in two rows where neighbouring columns share a head (`spanRole` of the model). A dot
/// of a colour may stand before a shared head.
class SpanHeader final : public QHeaderView
{
    Q_OBJECT

public:
    SpanHeader(int spanRole, QWidget *parent);

    /// Colours of the dots, in the order of the shared heads; empty = none.
    void setDots(const QList<QColor> &dots);
    /// Left and right of the heads, as in the cells below.
    void setPadding(int pixels) { m_padding = pixels; }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool hasSpans() const;
    QString spanOf(int section) const;

    int m_spanRole;
    QList<QColor> m_dots;
    int m_padding = usualPadding;
};

class FrozenColumn;

/// A table of the design: rows 26, horizontal hairlines only, no grid, no zebra. Scrolled sideways
/// it keeps its first column in sight.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(CellRoles roles, int spanRole = -1, QWidget *parent = nullptr);

    /// Widths by content, the rest of the room shared among the columns.
    void fitColumns();
    SpanHeader *spanHeader() const { return m_header; }
    /// Not behind the first column either.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    SpanHeader *m_header = nullptr;
    CellDelegate *m_cells = nullptr;
    FrozenColumn *m_names = nullptr;
};

} // namespace tidemark::ui
