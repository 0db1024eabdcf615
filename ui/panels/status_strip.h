// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/widgets/surface.h"

class QPushButton;

namespace tidemark::ui {

class DesignChip;
class InkLabel;
class Tag;

/// 28 high: design chip and a passing message left, save state and "synthetic answers" right.
class StatusStrip final : public Surface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusStrip)

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// Empty: no chip, `idle` stands in its place.
    void setDesign(const QString &design, const QString &idle);
    void setState(const QString &state);
    void setSynthetic(bool synthetic);
    /// For 8 s; with an "Undo" beside it if asked for.
    void say(const QString &message, bool canUndo = false);
    QString message() const;

Q_SIGNALS:
    void designWanted();
    void undoWanted();

private:
    DesignChip *m_design = nullptr;
    InkLabel *m_idle = nullptr;
    InkLabel *m_message = nullptr;
    QPushButton *m_undo = nullptr;
    InkLabel *m_state = nullptr;
    Tag *m_synthetic = nullptr;
    QTimer m_timer;
};

} // namespace tidemark::ui
