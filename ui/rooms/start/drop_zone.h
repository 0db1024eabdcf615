// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark::ui {

/// Says that a file can be dropped, and which formats are read. The window takes the drop.
class DropZone final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropZone)

public:
    explicit DropZone(int height, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark::ui
