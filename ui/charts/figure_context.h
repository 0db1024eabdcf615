// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

#include "core/report/chart_words.h"
#include "ui/charts/figure_canvas.h"
#include "ui/charts/figure_layout.h"

namespace tidemark::ui {

enum class WidthClass {
    Narrow, ///< 8 cm: labels above their bars, no number columns
    Medium, ///< 12 cm: no intervals in number columns
    Full, ///< 16 cm and more
};

namespace type {
inline constexpr TextStyle headline = {12.0, QFont::DemiBold};
inline constexpr TextStyle subtitle = {9.0, QFont::Normal};
inline constexpr TextStyle label = {8.5, QFont::Normal};
inline constexpr TextStyle strongLabel = {8.5, QFont::DemiBold};
inline constexpr TextStyle partNumber = {8.5, QFont::Medium};
inline constexpr TextStyle small = {8.0, QFont::Normal};
inline constexpr TextStyle mediumSmall = {8.0, QFont::Medium};
inline constexpr TextStyle strongSmall = {8.0, QFont::DemiBold};
inline constexpr double labelLine = 10.62;
inline constexpr double smallLine = 11.0;
} // namespace type

/// What every kind of figure is laid out from and into. Lengths in points before textScale.
struct FigureContext
{
    const ChartSpec &spec;
    const FigureOptions &options;
    FigureCanvas &canvas;
    const ChartWords &words;
    double left = 10.0; ///< of the content
    double right = 443.54;
    WidthClass widthClass = WidthClass::Full;
    QStringList reading = {}; ///< "how to read", first in the note
    QStringList signs = {}; ///< what signs mean, after the notes of the spec

    double width() const { return right - left; }
    /// A length that gives up `most` of itself on the lowest screens.
    double squeezed(double length, double most) const
    {
        return length * (1.0 - most * options.squeeze);
    }
    const FigureColors &colors() const { return canvas.colors(); }
    const Colors &token() const { return canvas.colors().token; }
};

/// Series that are drawn: not switched off.
std::vector<ChartSeries> shownSeries(const FigureContext &figure, SeriesRole role);

/// The value of a mark if it may be seen.
std::optional<double> shownValue(const ChartMark *mark);

/// Index of a mark in the spec.
std::size_t indexOf(const ChartSpec &spec, const ChartMark *mark);

// Each lays out the body of one kind between `top` and the height it returns.
double layoutBars(FigureContext &figure, double top);
double layoutChange(FigureContext &figure, double top);
double layoutSlope(FigureContext &figure, double top);
double layoutLikert(FigureContext &figure, double top);
double layoutDiverging(FigureContext &figure, double top);
double layoutEffects(FigureContext &figure, double top);
double layoutAdjusted(FigureContext &figure, double top);
double layoutLines(FigureContext &figure, double top);
double layoutHistogram(FigureContext &figure, double top);
double layoutBoxes(FigureContext &figure, double top);
double layoutHeat(FigureContext &figure, double top);
double layoutFlow(FigureContext &figure, double top);
double layoutWaffle(FigureContext &figure, double top);
double layoutHexMap(FigureContext &figure, double top);
double layoutPanels(FigureContext &figure, double top);

} // namespace tidemark::ui
