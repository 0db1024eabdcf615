// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/value_scale.h"

// Clustered bars (01) and ranked multiple response (15).
namespace tidemark::ui {

namespace {

constexpr double gapInCluster = 1.5;
constexpr double labelGap = 5.0;

struct BarChart
{
    FigureContext &figure;
    std::vector<ChartSeries> waves; ///< from the upper to the lower bar of a cluster
    double barHeight = 11.5;
    RowPlan rows = {};
    ValueScale scale = {};
    double plotTop = 0.0;
    double plotBottom = 0.0;

    bool isRanked() const { return figure.spec.kind == ChartKind::RankedMultiple; }
    const ChartMark *mark(const RowSlot &slot, std::size_t wave) const
    {
        return findMark(figure.spec, slot.row->key, waves[wave].key);
    }
    QRectF bar(const RowSlot &slot, std::size_t wave, double value) const
    {
        const double top = slot.markTop + double(wave) * (barHeight + gapInCluster);
        return {scale.from, top, scale.at(value) - scale.from, barHeight};
    }
};

bool isWaveOrEstimate(const ChartSeries &series)
{
    return series.role == SeriesRole::Wave || series.role == SeriesRole::Estimate;
}

/// Older waves above, the newest last.
std::vector<ChartSeries> barsFromAbove(const FigureContext &figure)
{
    std::vector<ChartSeries> bars;
    for (const ChartSeries &series : figure.spec.series) {
        if (isWaveOrEstimate(series) && !series.isHidden)
            bars.push_back(series);
    }
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto &a, const auto &b) { return a.rank > b.rank; });
    return bars;
}

/// The row whose bar is dark in a ranked chart: the largest of the ordinary ones.
const ChartRow *topRow(const BarChart &chart)
{
    const ChartRow *top = nullptr;
    double most = -1.0;
    for (const RowSlot &slot : chart.rows.slots) {
        const auto value = shownValue(chart.mark(slot, chart.waves.size() - 1));
        if (slot.row->role == RowRole::Ordinary && value && *value > most) {
            most = *value;
            top = slot.row;
        }
    }
    return top;
}

struct BarLook
{
    QColor fill;
    QColor outline;
    bool isStrong;
};

BarLook lookOf(const BarChart &chart, const RowSlot &slot, std::size_t wave, const ChartRow *top)
{
    const Colors &token = chart.figure.token();
    if (!chart.isRanked()) {
        const int rank = chart.waves[wave].rank;
        return {chart.figure.colors().waveArea(rank), chart.figure.colors().waveOutline(rank),
                wave + 1 == chart.waves.size()};
    }
    if (slot.row->role == RowRole::Other || slot.row->role == RowRole::Exclusive)
        return {token.line, token.ink3, false};
    if (slot.row == top)
        return {token.tide, {}, true};
    return {token.tide3, {}, false};
}

QString valueText(const BarChart &chart, const ChartMark &mark)
{
    const ChartAxis &axis = chart.figure.spec.valueAxis;
    return axis.unit == ChartUnit::Percent
        ? formatPercent(*mark.value, axis.decimals, chart.figure.spec.language)
        : formatNumber(*mark.value, axis.decimals, chart.figure.spec.language);
}

double upperEnd(const BarChart &chart, const ChartMark &mark)
{
    const bool hasWhisker = chart.figure.spec.interval.isShown && mark.upper;
    return hasWhisker ? std::max(*mark.upper, *mark.value) : *mark.value;
}

/// The plot is as wide as its value labels leave it: none may leave the picture.
void fitScale(BarChart &chart)
{
    FigureContext &figure = chart.figure;
    ValueRange range;
    range.include(0.0);
    for (const RowSlot &slot : chart.rows.slots) {
        for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
            if (const ChartMark *mark = chart.mark(slot, wave))
                range.include(*mark, figure.spec.interval.isShown);
        }
    }
    if (figure.spec.valueAxis.unit == ChartUnit::Percent && range.highest > 100.0)
        range.highest = 100.0;
    const double left = chart.rows.plotLeft;
    const int ticks = figure.widthClass == WidthClass::Narrow ? 3 : 6;
    const QString unit = tickText(figure.spec.valueAxis, 100.0, true, figure.spec.language);
    double right = std::min(figure.right - figure.canvas.fonts().width(unit, type::small) / 2.0,
                            left + figure.options.widestPlot);
    chart.scale = fittingScale(figure, figure.spec.valueAxis, range, left, right, ticks);
    for (const RowSlot &slot : chart.rows.slots) {
        for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
            const ChartMark *mark = chart.mark(slot, wave);
            if (!shownValue(mark))
                continue;
            QString text = valueText(chart, *mark);
            if (const QString few = fewText(figure, *mark); !few.isEmpty())
                text += u"  " + few;
            const double room = figure.right - left - labelGap
                - figure.canvas.fonts().width(text, type::strongLabel);
            const double share = std::min(1.0, upperEnd(chart, *mark) / chart.scale.maximum);
            if (share > 0.0)
                right = std::min(right, left + room / share);
        }
    }
    chart.scale = fittingScale(figure, figure.spec.valueAxis, range, left, right, ticks);
}

/// Bars are drawn by Qt Charts, one set per wave; a ranked chart has a set per colour, stacked, so
/// that the one bar of each row keeps its place.
void planSeries(BarChart &chart)
{
    FigurePlot plot;
    const auto &slots = chart.rows.slots;
    const double step = slots.front().height;
    plot.area = QRectF(chart.scale.from, chart.plotTop, chart.scale.to - chart.scale.from,
                       chart.plotBottom - chart.plotTop);
    plot.xMinimum = chart.scale.minimum;
    plot.xMaximum = chart.scale.maximum;
    const double first = slots.front().centre();
    plot.yMinimum = (chart.plotTop - first) / step;
    plot.yMaximum = (chart.plotBottom - first) / step;
    plot.barWidth = slots.front().markHeight / step;
    plot.direction = chart.isRanked() ? BarDirection::HorizontalStacked : BarDirection::Horizontal;
    const ChartRow *top = topRow(chart);
    for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
        for (std::size_t row = 0; row < slots.size(); ++row) {
            const BarLook look = lookOf(chart, slots[row], wave, top);
            auto set = std::find_if(plot.bars.begin(), plot.bars.end(), [&](const auto &known) {
                return known.fill == look.fill && known.name == chart.waves[wave].name;
            });
            if (set == plot.bars.end()) {
                plot.bars.push_back({chart.waves[wave].name, std::vector<double>(slots.size(), 0.0),
                                     look.fill, look.outline});
                set = plot.bars.end() - 1;
            }
            set->values[row] = shownValue(chart.mark(slots[row], wave)).value_or(0.0);
        }
    }
    chart.figure.canvas.drawing().plots.push_back(std::move(plot));
}

void layoutValue(BarChart &chart, const RowSlot &slot, std::size_t wave, const BarLook &look)
{
    FigureContext &figure = chart.figure;
    const ChartMark &mark = *chart.mark(slot, wave);
    const double y = chart.bar(slot, wave, *mark.value).center().y();
    double end = chart.scale.at(*mark.value);
    if (figure.spec.interval.isShown && mark.lower && mark.upper) {
        layoutWhisker(figure, chart.scale, *mark.lower, *mark.upper, y, {figure.token().ink, 0.9});
        end = std::max(end, chart.scale.at(chart.scale.clamped(*mark.upper)));
    }
    const bool isOlder = wave + 1 < chart.waves.size();
    const TextLook text = {look.isStrong ? type::strongLabel : type::label,
                           isOlder ? figure.token().ink2 : figure.token().ink, Anchor::Start, true};
    const QRectF box = figure.canvas.text(valueText(chart, mark), {end + labelGap, y + 3.1}, text);
    figure.canvas.text(fewText(figure, mark), {box.right() + 5.0, y + 3.1},
                       {type::small, figure.token().ember, Anchor::Start, true});
}

/// Waves are named in their bars where the bars have room, else in the first cluster, else in a
/// legend (which was laid out before).
bool layoutWaveName(BarChart &chart, const RowSlot &slot, std::size_t wave, const BarLook &look)
{
    const ChartMark *mark = chart.mark(slot, wave);
    const auto value = shownValue(mark);
    if (!value)
        return false;
    const TextStyle style = look.isStrong ? type::strongSmall : type::small;
    const QRectF bar = chart.bar(slot, wave, *value);
    const double free = mark->lower && chart.figure.spec.interval.isShown
        ? chart.scale.at(*mark->lower) - bar.left()
        : bar.width();
    if (free < chart.figure.canvas.fonts().width(chart.waves[wave].name, style) + 7.0)
        return false;
    chart.figure.canvas.text(chart.waves[wave].name, {bar.left() + 5.0, bar.center().y() + 3.0},
                             {style, chart.figure.colors().textOn(look.fill)});
    return true;
}

/// The first cluster whose bars all have room for their names; nullptr if none has.
bool hasRoomForNames(const BarChart &chart, const RowSlot &slot)
{
    for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
        const ChartMark *mark = chart.mark(slot, wave);
        const auto value = shownValue(mark);
        const double needed =
            chart.figure.canvas.fonts().width(chart.waves[wave].name, type::strongSmall) + 7.0;
        const double end = value ? (mark->lower ? *mark->lower : *value) : 0.0;
        if (!value || chart.scale.at(end) - chart.scale.from < std::max(30.0, needed))
            return false;
    }
    return true;
}

std::vector<LegendEntry> waveLegend(const BarChart &chart)
{
    std::vector<LegendEntry> entries;
    for (const ChartSeries &series : chart.figure.spec.series) {
        if (!isWaveOrEstimate(series))
            continue;
        entries.push_back({series.name, chart.figure.colors().waveArea(series.rank),
                           chart.figure.colors().waveOutline(series.rank), Swatch::Square,
                           series.key, series.isHidden});
    }
    return entries;
}

void layoutRow(BarChart &chart, const RowSlot &slot, int row, bool namesWaves, const ChartRow *top)
{
    for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
        const ChartMark *mark = chart.mark(slot, wave);
        if (!mark)
            continue;
        const BarLook look = lookOf(chart, slot, wave, top);
        const auto value = shownValue(mark);
        QRectF area = chart.bar(slot, wave, value.value_or(0.0));
        if (value) {
            if (namesWaves)
                layoutWaveName(chart, slot, wave, look);
            layoutValue(chart, slot, wave, look);
            area.setRight(std::max(area.right(), area.left() + 12.0));
        } else {
            area.setWidth((chart.scale.to - chart.scale.from) * 0.5);
            layoutEmptyFrame(chart.figure, area.adjusted(0.4, 0.4, 0.0, -0.4), mark->state);
        }
        chart.figure.canvas.hit({.key = mark->key,
                                 .mark = indexOf(chart.figure.spec, mark),
                                 .area = area,
                                 .row = row,
                                 .column = int(wave)});
    }
}

/// The base line; beside the bars only where labels stand above them.
void layoutBase(BarChart &chart)
{
    const double x = chart.scale.at(0.0);
    const Stroke stroke = {chart.figure.token().ink2, 0.9};
    if (!chart.rows.hasLabelsAbove) {
        chart.figure.canvas.line({x, chart.plotTop}, {x, chart.plotBottom}, stroke);
        return;
    }
    for (const RowSlot &slot : chart.rows.slots) {
        if (slot.row->role != RowRole::GroupHead)
            chart.figure.canvas.line({x, slot.markTop - 1.0},
                                     {x, slot.markTop + slot.markHeight + 1.0}, stroke);
    }
}

} // namespace

double layoutBars(FigureContext &figure, double top)
{
    BarChart chart{.figure = figure, .waves = barsFromAbove(figure)};
    chart.barHeight = figure.squeezed(chart.isRanked() ? 13.0 : 11.5, 0.15);
    if (figure.spec.rows.empty())
        return top;
    const std::size_t bars = std::max<std::size_t>(chart.waves.size(), 1);
    const double cluster = double(bars) * chart.barHeight + double(bars - 1) * gapInCluster;
    const RowOptions options = squeezed(
        figure, {.markHeight = cluster, .gap = chart.isRanked() ? 11.0 : 12.5, .isUniform = true});
    const auto plan = [&] {
        chart.plotTop = top + 7.0;
        chart.rows = planRows(figure, chart.plotTop + 3.0, options);
        chart.plotBottom = chart.rows.bottom - options.gap + 4.0;
        fitScale(chart);
    };
    plan();
    const bool hasHidden = waveLegend(chart).size() > chart.waves.size();
    const auto &slots = chart.rows.slots;
    const bool allNamed = std::all_of(slots.begin(), slots.end(), [&](const RowSlot &slot) {
        return hasRoomForNames(chart, slot);
    });
    auto named = std::find_if(slots.begin(), slots.end(),
                              [&](const RowSlot &slot) { return hasRoomForNames(chart, slot); });
    const std::size_t namedRow = std::size_t(named - slots.begin());
    const bool hasSeveral = waveLegend(chart).size() > 1;
    if (hasSeveral && (hasHidden || namedRow >= slots.size())) {
        top = layoutLegend(figure, waveLegend(chart), top + 10.0);
        plan();
    }
    if (!chart.waves.empty())
        planSeries(chart);
    layoutHorizontalAxis(figure, figure.spec.valueAxis, chart.scale, chart.plotTop,
                         chart.plotBottom);
    layoutRowLabels(figure, chart.rows);
    const ChartRow *dark = chart.waves.empty() ? nullptr : topRow(chart);
    for (std::size_t row = 0; row < slots.size(); ++row) {
        const bool names = hasSeveral && !hasHidden && (allNamed || row == namedRow);
        layoutRow(chart, slots[row], int(row), names, dark);
    }
    layoutBase(chart);
    return chart.plotBottom + 12.0;
}

} // namespace tidemark::ui
