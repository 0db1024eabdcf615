// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_context.h"

// The parts around the plot that every figure has.
namespace tidemark::ui {

/// Headline and subtitle; returns the height where the body may begin.
double layoutHead(FigureContext &figure, double top);

/// Hairline, tag, notes and logo below the body; returns the height of the whole figure.
double layoutNote(FigureContext &figure, double bodyBottom);

enum class Swatch { Square, Hatched, Dot, OpenDot, Line, Dashed };

struct LegendEntry
{
    QString text = {};
    QColor color = {};
    QColor outline = {};
    Swatch swatch = Swatch::Square;
    QString series = {}; ///< key of the series it switches; empty: none
    bool isHidden = false; ///< switched off: grey and struck through
};

/// Entries in lines from `top`; returns the height below them.
double layoutLegend(FigureContext &figure, const std::vector<LegendEntry> &entries, double top);

} // namespace tidemark::ui
