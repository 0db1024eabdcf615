// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/variable_grid.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/import_wizard/variable_model.h"

namespace tidemark::ui {

bool VariableGrid::isTicked(int row) const
{
    return model()->index(row, VariableModel::Tick).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void VariableGrid::setTicked(int row, bool ticked)
{
    model()->setData(model()->index(row, VariableModel::Tick), ticked ? Qt::Checked : Qt::Unchecked,
                     Qt::CheckStateRole);
}

void VariableGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex clicked = indexAt(event->position().toPoint());
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!clicked.isValid() || event->button() != Qt::LeftButton || (!control && !shift)) {
        GridTable::mousePressEvent(event);
        return;
    }
    if (control) {
        setTicked(clicked.row(), !isTicked(clicked.row()));
    } else {
        const int from = currentIndex().isValid() ? currentIndex().row() : clicked.row();
        for (int row = std::min(from, clicked.row()); row <= std::max(from, clicked.row()); ++row)
            setTicked(row, true);
    }
    setCurrentIndex(clicked);
}

void VariableGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        for (int row = 0; row < model()->rowCount(); ++row)
            setTicked(row, true);
        return;
    }
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + step);
    if (step == 0 || !event->modifiers().testFlag(Qt::ShiftModifier) || !next.isValid()) {
        GridTable::keyPressEvent(event);
        return;
    }
    setTicked(currentIndex().row(), true);
    setTicked(next.row(), true);
    setCurrentIndex(next);
}

} // namespace tidemark::ui
