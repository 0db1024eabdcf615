// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tidemark::ui {

class InkLabel;

/// A dashed place that takes one dropped file; a button in it leads to the file dialog.
class DropArea final : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setOver(bool over);

    InkLabel *m_line = nullptr;
    bool m_isOver = false;
};

} // namespace tidemark::ui
