// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/model/study.h"
#include "ui/widgets/surface.h"

namespace tidemark::ui {

class InkLabel;

/// How many findings hold, must be looked at, are not tried: a bar in three parts and the words.
class FindingSummary final : public Surface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingSummary)

public:
    explicit FindingSummary(QWidget *parent = nullptr);

    /// Hides itself where there are no findings.
    void setStudy(const Study *study);
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::array<int, 3> m_counts = {}; ///< hold, look, not tried
    InkLabel *m_words = nullptr;
};

} // namespace tidemark::ui
