// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

class QAction;
class QMenuBar;
class QTabBar;

namespace tidemark::ui {

/// 48 high: mark, menus, rooms in the middle, undo, redo and the command field.
class HeaderBar final : public Surface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderBar)

public:
    explicit HeaderBar(const QStringList &rooms, QWidget *parent = nullptr);

    QMenuBar *menuBar() const { return m_menus; }
    void setUndoActions(QAction *undo, QAction *redo);
    /// Chooses without a signal.
    void setCurrentRoom(int room);
    void setRoomEnabled(int room, bool enabled);

Q_SIGNALS:
    void roomChosen(int room);
    void commandsWanted();

private:
    QMenuBar *m_menus = nullptr;
    QTabBar *m_rooms = nullptr;
    QWidget *m_tail = nullptr;
};

} // namespace tidemark::ui
