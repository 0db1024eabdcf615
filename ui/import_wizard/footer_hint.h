// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tidemark::ui {

/// A line of text in the wizard's row of buttons, which takes nothing but buttons. It cannot be
/// pressed or reached by Tab.
class FooterHint final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FooterHint(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark::ui
