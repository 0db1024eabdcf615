// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

class QWidget;

namespace tidemark::ui {

/// F1 in a dialog, where the commands of the window behind it are off: tells the widget in focus.
class HelpKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpKey)

public:
    using Show = std::function<void(QWidget *place)>;

    /// Watches the application while this lives.
    HelpKey(Show show, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Show m_show;
};

} // namespace tidemark::ui
