// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/study.h"

namespace tidemark::ui {

/// The way from all units to those the figure is about, 26 high: a click goes back to that step.
class TrailRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrailRow)

public:
    explicit TrailRow(QWidget *parent = nullptr);

    /// Shows the conditions of a filter; hides itself where there is none.
    void setFilter(const Study &study, const Source *source, const QString &filter);

Q_SIGNALS:
    /// Only the first `steps` conditions are to stay.
    void cutWanted(int steps);

private:
    void clear();
};

} // namespace tidemark::ui
