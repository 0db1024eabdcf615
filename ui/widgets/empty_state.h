// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tidemark::ui {

class InkLabel;

/// One line and one action in the middle of an empty space.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// Without `action` there is only the line.
    explicit EmptyState(const QString &line, const QString &action = {}, QWidget *parent = nullptr);

    void setLine(const QString &line);

Q_SIGNALS:
    void actionChosen();

private:
    InkLabel *m_line = nullptr;
};

} // namespace tidemark::ui
