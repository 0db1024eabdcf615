// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

class QComboBox;
class QLabel;

namespace tidemark::ui {

class InkLabel;

/// One guess: its name, the field to change it, and the reason with a tick (sure) or a triangle.
class GuessRow final : public QWidget
{
    Q_OBJECT

public:
    GuessRow(const QString &label, const QString &objectName, QWidget *parent = nullptr);

    struct Choice
    {
        QString text = {};
        QVariant value = {};
    };
    /// Replaces the choices; `current` is chosen without a signal. A value that is not among the
    /// choices leaves the field empty.
    void setChoices(const std::vector<Choice> &choices, const QVariant &current);
    void setReason(const QString &reason, bool sure);

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by the user

private:
    QComboBox *m_field = nullptr;
    QLabel *m_mark = nullptr;
    InkLabel *m_reason = nullptr;
};

} // namespace tidemark::ui
