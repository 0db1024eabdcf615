// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/data_table.h"

namespace tidemark::ui {

/// The first column of a table once more, in front of it while the table is scrolled sideways, so
/// that a number far to the right still has its row's name. It never scrolls by itself.
class FrozenColumn final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrozenColumn)

public:
    FrozenColumn(QTableView &table, CellRoles roles, int spanRole);

    /// Takes model, selection, width and place from the table.
    void follow();
    /// The table scrolls; this stays where it is.
    void scrollTo(const QModelIndex &, ScrollHint) override {}

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTableView &m_table;
};

} // namespace tidemark::ui
