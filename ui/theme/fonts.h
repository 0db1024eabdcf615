// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tidemark::ui {

/// The five type sizes of the program, in logical pixels.
enum class TextSize {
    Notes, ///< 11
    Body, ///< 12.5, also tables
    Title, ///< 14, panels
    Headline, ///< 18, charts
    Page, ///< 24
};

double pixels(TextSize size);

/// Makes the Inter files of the resources known; call once after the application object is made.
void installFonts();

/// Inter in one of the five sizes; `weight` is Normal or, for headlines and chosen things,
/// DemiBold.
QFont font(TextSize size, QFont::Weight weight = QFont::Normal);

/// Inter in any size, for charts on paper.
QFont fontOfPixels(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace tidemark::ui
