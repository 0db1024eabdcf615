// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace tidemark::ui {

/// The ring of 2 px tide, 1 px outside the button or check box the keyboard is on. Fields show the
/// focus in their border and cells draw their own ring. One object per program, made by
/// applyTheme().
class FocusRing final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    FocusRing();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    QPointer<QWidget> m_target = nullptr;
};

} // namespace tidemark::ui
