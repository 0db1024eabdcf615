// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

class QPalette;

namespace tidemark::ui {

enum class Theme { Light, Dark };

/// The colours of one theme. Earlier waves are lighter, the newest is `tide`; `ember` is kept for
/// change, warnings and the one thing to look at.
struct Colors
{
    QColor ink = {}; ///< text, axis values
    QColor ink2 = {}; ///< secondary text, notes, units
    QColor ink3 = {}; ///< disabled, hints; never carries information
    QColor surface = {}; ///< panels, paper; text on tide
    QColor canvas = {}; ///< window background
    QColor line = {}; ///< hairlines, grid (grid at 60 %)
    QColor tide = {}; ///< selection, newest wave, primary button
    QColor tide2 = {}; ///< second newest wave
    QColor tide3 = {}; ///< older waves, hover
    QColor tide4 = {}; ///< selected row, chip background
    QColor ember = {}; ///< change, warnings
    QColor ember2 = {}; ///< background of warnings
    QColor tidePressed = {}; ///< primary button under the mouse
    std::array<QColor, 5> likert = {}; ///< diverging, low to high
    QColor dontKnow = {}; ///< with hatching of ink3
    QColor notApplicable = {}; ///< with a line
    std::array<QColor, 6> categories = {}; ///< without order
    std::array<QColor, 6> sequential = {}; ///< map, heat: low to high
    QColor noData = {};
};

const Colors &colors(Theme theme);

/// The colours of the theme `palette` was made for, so a widget asks colors(palette()).
const Colors &colors(const QPalette &palette);

/// The palette of a theme; every role is set.
QPalette paletteFor(Theme theme);

/// Distances in logical pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

/// Sizes of parts in logical pixels (window.md 1 and 3).
namespace size {
inline constexpr int radius = 6;
inline constexpr int cardRadius = 10;
inline constexpr int control = 32;
inline constexpr int controlSmall = 28;
inline constexpr int chip = 26;
inline constexpr int row = 26;
inline constexpr int header = 48;
inline constexpr int statusBar = 28;
inline constexpr int sectionHeading = 40;
inline constexpr int icon = 16;
} // namespace size

} // namespace tidemark::ui
