// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

namespace tidemark::ui {

/// A few shares of one whole as bars with label and number: the adjusted shares of a factor.
class LevelBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LevelBars)

public:
    struct Bar
    {
        QString label = {};
        QString number = {};
        double share = 0.0; ///< 0 to 1
        bool isEmphasised = false; ///< the level that is explained

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    explicit LevelBars(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars);
    const std::vector<Bar> &bars() const { return m_bars; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bar> m_bars;
};

} // namespace tidemark::ui
