// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace tidemark::ui {

class CaseTableModel;

/// Heads of 40: type icon and name semibold, short label below in 11.
class CaseHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit CaseHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// The grid of answers. The first column (the unit) stays while the others scroll: a second view
/// over the same model and selection.
class CaseView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseView)

public:
    explicit CaseView(QWidget *parent = nullptr);

    void setCases(CaseTableModel *model);
    /// Widths by head and the first rows.
    void fitColumns();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void placeFrozen();

    QTableView *m_frozen = nullptr;
};

} // namespace tidemark::ui
