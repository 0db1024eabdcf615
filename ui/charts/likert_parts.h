// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_context.h"
#include "ui/charts/figure_frame.h"

// What the stacked and the diverging Likert chart share.
namespace tidemark::ui {

struct LikertSeries
{
    std::vector<ChartSeries> steps = {}; ///< shown ones, low to high
    std::size_t allSteps = 0; ///< steps of the scale, also those switched off
    std::optional<ChartSeries> dontKnow = {};
    std::optional<ChartSeries> topSum = {};
    std::optional<ChartSeries> bottomSum = {};

    bool hasMiddle() const { return allSteps % 2 == 1; }
    int middle() const { return int(allSteps / 2); }
    /// True where a gap parts this step from the one before it, going down or up the scale.
    bool startsSide(int rank, bool goesDown) const;
};

LikertSeries likertSeries(const FigureContext &figure);

enum class LegendOrder { HighToLow, LowToHighMiddleLast };

std::vector<LegendEntry> likertLegend(const FigureContext &figure, LegendOrder order);

/// A part of a bar with its number where that has room.
void layoutPart(FigureContext &figure, const QRectF &part, const QColor &fill, double percent);

/// The state that all marks of a row have, Shown where they differ.
MarkState rowState(const ChartSpec &spec, const ChartRow &row);

} // namespace tidemark::ui
