// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/grid_table.h"

namespace tidemark::ui {

/// The grid of variables. The current line is shown to the right; ticked lines are changed
/// together: Space or Ctrl+click ticks a line, Shift+click and Shift+arrows tick on from the
/// current one, Ctrl+A ticks all that are shown.
class VariableGrid final : public GridTable
{
    Q_OBJECT

public:
    using GridTable::GridTable;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setTicked(int row, bool ticked);
    bool isTicked(int row) const;
};

} // namespace tidemark::ui
