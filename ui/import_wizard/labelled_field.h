// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tidemark::ui {

class InkLabel;
struct Reason;

/// A field with its name above and one line of reason below, with a tick or a triangle.
class LabelledField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `field`.
    LabelledField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setReason(const Reason &reason);

private:
    InkLabel *m_label = nullptr;
    QWidget *m_field = nullptr;
    QLabel *m_mark = nullptr;
    InkLabel *m_reason = nullptr;
};

} // namespace tidemark::ui
