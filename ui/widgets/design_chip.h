// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tidemark::ui {

/// "356 municipalities · N known · n = 231 (65 %) · unweighted": always in the status bar; a click
/// opens the design.
class DesignChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DesignChip(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tidemark::ui
