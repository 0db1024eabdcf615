// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark::ui {

/// One row of the step rail: number or tick, name, what was decided. 52 high.
class RailStep final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Ahead, Current, Done };

    RailStep(int number, const QString &name, bool isLast, QWidget *parent = nullptr);

    void setState(State state);
    void setDecided(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintMark(QPainter &painter, const QRectF &circle) const;

    int m_number = 0;
    QString m_name;
    QString m_decided;
    State m_state = State::Ahead;
    bool m_isLast = false;
};

} // namespace tidemark::ui
