// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/report/chart_spec.h"
#include "ui/charts/figure_drawing.h"
#include "ui/charts/house_style.h"

namespace tidemark::ui {

/// How a figure is laid out. Lengths in points at final size.
struct FigureOptions
{
    double width = 453.54; ///< 16 cm
    double textScale = 1.0; ///< 1: the smallest text is 8 pt
    double strokeScale = 1.0; ///< of strokes beside that of text
    double widestPlot = 1000.0; ///< before textScale
    FigureColors colors = {};
    QString fontFamily = {};
    QString logoText = {};
    bool hasSideMargins = true;
    double squeeze = 0.0; ///< on a low screen: the share of the air that is given up, 0 to 1
};

constexpr double pointsPerCm = 72.0 / 2.54;

/// The options for paper or slides: width in cm, smallest text in pt. From 26 cm the figure is a
/// slide: type 1.6 times, strokes 1.4 times, plot at most 22 cm.
FigureOptions figureOptions(double widthCm, double smallestText, Theme theme,
                            const HouseStyle &style = {});

/// False for the kinds that a width has no room for (8 cm: 05, 06, 11 over five columns, 12, 16, 17
/// over four panels; 16 needs 12 cm).
bool isOffered(const ChartSpec &spec, const FigureOptions &options);

/// Lays out the figure. Pure: the same values give the same drawing. GUI thread (fonts).
FigureDrawing layoutFigure(const ChartSpec &spec, const FigureOptions &options);

} // namespace tidemark::ui
