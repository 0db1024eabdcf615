// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double tiny = 1e-9;

/// The smallest round step that is not under `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        // 2.5 only where it gives whole numbers.
        if (factor == 2.5 && power < 10.0 - tiny)
            continue;
        if (factor * power >= least - tiny * power)
            return factor * power;
    }
    return 10.0 * power;
}

struct Ends
{
    double minimum;
    double maximum;
};

Ends endsFor(const ChartAxis &axis, const ValueRange &range, double step)
{
    const double low = std::floor(range.lowest / step + tiny) * step;
    const double high = std::ceil(range.highest / step - tiny) * step;
    return {axis.minimum.value_or(low), axis.maximum.value_or(std::max(high, low + step))};
}

std::vector<double> ticksBetween(const Ends &ends, double step)
{
    std::vector<double> ticks;
    const double first = std::ceil(ends.minimum / step - tiny);
    const double last = std::floor(ends.maximum / step + tiny);
    for (double k = first; k <= last; ++k)
        ticks.push_back(k == 0.0 ? 0.0 : k * step);
    return ticks;
}

int decimalsOf(double tick)
{
    for (int decimals = 0; decimals < 4; ++decimals) {
        const double scaled = tick * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return 4;
}

} // namespace

double ValueScale::clamped(double value) const
{
    return std::clamp(value, minimum, maximum);
}

void ValueRange::include(double value)
{
    lowest = isEmpty ? value : std::min(lowest, value);
    highest = isEmpty ? value : std::max(highest, value);
    isEmpty = false;
}

void ValueRange::include(const ChartMark &mark, bool withInterval)
{
    if (!shownValue(&mark))
        return;
    include(*mark.value);
    if (withInterval && mark.lower && mark.upper) {
        include(*mark.lower);
        include(*mark.upper);
    }
}

ValueScale niceScale(const ChartAxis &axis, const ValueRange &range, int mostTicks)
{
    ValueRange wanted = range;
    if (axis.minimum)
        wanted.include(*axis.minimum);
    if (axis.maximum)
        wanted.include(*axis.maximum);
    const double span = std::max(wanted.highest - wanted.lowest, tiny);
    double step = roundStep(span / std::max(1, mostTicks - 1));
    Ends ends = endsFor(axis, wanted, step);
    std::vector<double> ticks = ticksBetween(ends, step);
    while (int(ticks.size()) > std::max(2, mostTicks)) {
        step = roundStep(step * 1.01);
        ends = endsFor(axis, wanted, step);
        ticks = ticksBetween(ends, step);
    }
    if (!axis.ticks.empty())
        ticks = axis.ticks;
    return {.minimum = ends.minimum, .maximum = ends.maximum, .ticks = std::move(ticks)};
}

QString axisNumber(const ChartAxis &axis, double value, const QString &language)
{
    return axis.unit == ChartUnit::Percent ? formatShare(value, axis.decimals, language)
                                           : formatNumber(value, axis.decimals, language);
}

ChartAxis signedAxis(ChartAxis axis)
{
    axis.unit = ChartUnit::PercentagePoints;
    return axis;
}

QString tickText(const ChartAxis &axis, double tick, bool isLast, const QString &language)
{
    const int decimals = decimalsOf(tick);
    QString text = axis.unit == ChartUnit::PercentagePoints
        ? formatChange(tick, decimals, language)
        : formatNumber(tick, decimals, language);
    if (!isLast)
        return text;
    if (axis.unit == ChartUnit::Percent)
        return text + u"\u00A0%"_s;
    return axis.unitName.isEmpty() ? text : QString(text + u'\u00A0' + axis.unitName);
}

ValueScale fittingScale(const FigureContext &figure, const ChartAxis &axis, const ValueRange &range,
                        double from, double to, int mostTicks)
{
    for (int ticks = mostTicks;; --ticks) {
        ValueScale scale = niceScale(axis, range, ticks);
        scale.from = from;
        scale.to = to;
        double end = -1e9;
        bool fits = true;
        for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
            const bool isLast = i + 1 == scale.ticks.size();
            const QString text = tickText(axis, scale.ticks[i], isLast, figure.spec.language);
            const double half = figure.canvas.fonts().width(text, type::small) / 2.0;
            fits = fits && scale.at(scale.ticks[i]) - half > end + 4.0;
            end = scale.at(scale.ticks[i]) + half;
        }
        if (fits || ticks <= 2)
            return scale;
    }
}

void layoutHorizontalAxis(FigureContext &figure, const ChartAxis &axis, const ValueScale &scale,
                          double top, double bottom)
{
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const double tick = scale.ticks[i];
        const double x = scale.at(tick);
        const bool isZeroLine = tick == 0.0 && axis.unit == ChartUnit::PercentagePoints;
        if (!isZeroLine)
            figure.canvas.line({x, top}, {x, bottom}, {figure.colors().grid, 0.6},
                               DrawLayer::Under);
        const QString text =
            tickText(axis, tick, i + 1 == scale.ticks.size(), figure.spec.language);
        figure.canvas.text(text, {x, bottom + 10.0},
                           {type::small, figure.token().ink2, Anchor::Middle});
    }
    if (axis.unit == ChartUnit::PercentagePoints && scale.contains(0.0)) {
        const double x = scale.at(0.0);
        figure.canvas.line({x, top}, {x, bottom}, {figure.token().ink2, 0.9}, DrawLayer::Under);
    }
}

void layoutVerticalAxis(FigureContext &figure, const ChartAxis &axis, const ValueScale &scale,
                        double left, double right)
{
    for (std::size_t i = 0; i < scale.ticks.size(); ++i) {
        const double tick = scale.ticks[i];
        const double y = scale.at(tick);
        const bool isBase = tick == scale.minimum || tick == 0.0;
        const Stroke stroke =
            isBase ? Stroke{figure.token().ink2, 0.9} : Stroke{figure.colors().grid, 0.6};
        figure.canvas.line({left, y}, {right, y}, stroke, DrawLayer::Under);
        const QString text =
            tickText(axis, tick, i + 1 == scale.ticks.size(), figure.spec.language);
        figure.canvas.text(text, {left - 6.0, y + 3.0},
                           {type::small, figure.token().ink2, Anchor::End});
    }
}

void layoutWhisker(FigureContext &figure, const ValueScale &scale, double lower, double upper,
                   double y, const Stroke &stroke)
{
    const double from = scale.at(scale.clamped(lower));
    const double to = scale.at(scale.clamped(upper));
    figure.canvas.whisker({from, y}, {to, y}, stroke);
    const bool leavesLow = lower < scale.minimum;
    const bool leavesHigh = upper > scale.maximum;
    if (leavesLow)
        figure.canvas.arrowHead({from, y}, {-1.0, 0.0}, stroke.color);
    if (leavesHigh)
        figure.canvas.arrowHead({to, y}, {1.0, 0.0}, stroke.color);
    if ((leavesLow || leavesHigh) && !figure.signs.contains(figure.words.axisBeyond))
        figure.signs << figure.words.axisBeyond;
}

} // namespace tidemark::ui
