// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/import/wave_matcher.h"

namespace tidemark::ui {

/// A wording whose differing words stand on ember-2 with an ember line under them. Wraps.
class WordingLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit WordingLabel(QWidget *parent = nullptr);

    void setWords(std::vector<WordDifference> words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, class QPainter *painter) const;

    std::vector<WordDifference> m_words;
};

} // namespace tidemark::ui
