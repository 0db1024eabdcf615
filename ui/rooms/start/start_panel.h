// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surface.h"

namespace tidemark::ui {

class Actions;
class DropZone;

/// The left side of the start room: name, four actions, drop area, links.
class StartPanel final : public Surface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPanel)

public:
    explicit StartPanel(const Actions &actions, QWidget *parent = nullptr);

    void setDropZoneShown(bool shown);

private:
    DropZone *m_drop = nullptr;
};

} // namespace tidemark::ui
