// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

namespace tidemark::ui {

/// Values of a variable with their labels and numbers of answers as small bars. Rows 26.
class CountList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString code = {};
        QString label = {};
        QString tag = {}; ///< "missing", "empty": outlined, and the bar is grey
        qint64 count = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit CountList(QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Row> m_rows;
};

} // namespace tidemark::ui
