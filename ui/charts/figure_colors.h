// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

#include "ui/theme/tokens.h"

namespace tidemark::ui {

/// The colours a figure is drawn with: the tokens of a theme, and what only figures need.
struct FigureColors
{
    Colors token = {};
    QColor grid = {}; ///< line at 60 % on surface
    QColor noDataLine = {}; ///< outline of open shapes
    QColor inkOnLight = {}; ///< for text on a pale fill
    QColor inkOnDark = {}; ///< for text on a deep fill

    /// Colour of a wave as dot or line; rank 0 is the newest.
    QColor waveMark(int rank) const;
    /// Colour of a wave as an area, and of its outline (invalid for none).
    QColor waveArea(int rank) const;
    QColor waveOutline(int rank) const;
    /// Step `rank` (0 = low end) of a scale with `count` steps.
    QColor likertStep(int rank, int count) const;
    /// Categories without order; grey from the seventh on.
    QColor category(int rank) const;
    /// Class `index` of `count`, few to many.
    QColor sequential(int index, int count) const;
    /// `color` for text on paper: moved towards ink until the contrast is 4.5.
    QColor asText(QColor color) const;
    /// The text colour with contrast 4.5 on `fill`, white first.
    QColor textOn(const QColor &fill) const;
};

FigureColors figureColors(Theme theme);

/// `top` laid over `ground` with the given share (0 to 1).
QColor blend(const QColor &top, const QColor &ground, double share);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace tidemark::ui
