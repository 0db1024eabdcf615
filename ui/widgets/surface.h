// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace tidemark::ui {

/// A panel filled with surface; hairlines on the chosen edges.
class Surface : public QWidget
{
    Q_OBJECT

public:
    explicit Surface(Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edges m_lines;
};

/// Surface with a hairline round it and corners of 10.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A 2 px tide line on top says that something is being computed.
    void setWorking(bool working);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_working = false;
};

/// A hairline across a layout.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Sets margins and spacing of a layout in one call.
void setSpaces(QBoxLayout *layout, int left, int top, int right, int bottom, int spacing);

} // namespace tidemark::ui
