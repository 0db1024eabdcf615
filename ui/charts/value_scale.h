// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/figure_context.h"

namespace tidemark::ui {

/// A linear axis between two places of the drawing.
struct ValueScale
{
    double minimum = 0.0;
    double maximum = 1.0;
    double from = 0.0; ///< place of the minimum
    double to = 1.0; ///< place of the maximum
    std::vector<double> ticks = {};

    double at(double value) const
    {
        return from + (value - minimum) / (maximum - minimum) * (to - from);
    }
    bool contains(double value) const { return value >= minimum && value <= maximum; }
    double clamped(double value) const;
};

/// Lowest and highest of values, bounds and intervals.
struct ValueRange
{
    double lowest = 0.0;
    double highest = 0.0;
    bool isEmpty = true;

    void include(double value);
    void include(const ChartMark &mark, bool withInterval);
};

/// Round ends and steps with at most `mostTicks` ticks. What the axis fixes is kept.
ValueScale niceScale(const ChartAxis &axis, const ValueRange &range, int mostTicks);

/// A value of an axis without unit or sign: shares by the rules for shares.
QString axisNumber(const ChartAxis &axis, double value, const QString &language);

/// The axis as changes are drawn on it: signed numbers and a zero line, whatever the unit.
ChartAxis signedAxis(ChartAxis axis);

/// The number at a tick; the unit stands at the last one only.
QString tickText(const ChartAxis &axis, double tick, bool isLast, const QString &language);

/// Grid lines between the heights and numbers below; the zero line of changes is darker.
void layoutHorizontalAxis(FigureContext &figure, const ChartAxis &axis, const ValueScale &scale,
                          double top, double bottom);

/// Grid lines from `left` to `right` and numbers left of them, for a vertical scale.
void layoutVerticalAxis(FigureContext &figure, const ChartAxis &axis, const ValueScale &scale,
                        double left, double right);

/// niceScale() between `from` and `to` with as many ticks as their numbers leave room for.
ValueScale fittingScale(const FigureContext &figure, const ChartAxis &axis, const ValueRange &range,
                        double from, double to, int mostTicks);

/// Whisker or arrow heads where the interval leaves the scale; horizontal at height `y`.
void layoutWhisker(FigureContext &figure, const ValueScale &scale, double lower, double upper,
                   double y, const Stroke &stroke);

} // namespace tidemark::ui
