// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/theme/fonts.h"

namespace tidemark::ui {

enum class Ink { First, Second, Third, Tide, Ember };

/// A label in one of the five type sizes and a colour of the theme; wraps if asked to.
class InkLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit InkLabel(const QString &text = {}, TextSize size = TextSize::Body,
                      Ink ink = Ink::First, QFont::Weight weight = QFont::Normal,
                      QWidget *parent = nullptr);

    void setInk(Ink ink);
};

/// A label that wraps its text and can be selected with mouse and keyboard.
InkLabel *readingLabel(const QString &text, TextSize size = TextSize::Body, Ink ink = Ink::First);

} // namespace tidemark::ui
