// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/likert_parts.h"

// Diverging Likert bars (05): the low end left of zero, the high end right; the middle and "don't
// know" in columns of their own with the same scale.
namespace tidemark::ui {

namespace {

constexpr double barHeight = 17.0;
constexpr double sumRoom = 22.0;
constexpr double columnGap = 18.0;

struct DivergingChart
{
    FigureContext &figure;
    LikertSeries series;
    RowPlan rows = {};
    double perPercent = 1.0;
    double zero = 0.0;
    double middleLeft = 0.0;
    double middleWidth = 0.0;
    double dontKnowLeft = 0.0;

    double value(const ChartRow &row, const ChartSeries &step) const
    {
        return shownValue(findMark(figure.spec, row.key, step.key)).value_or(0.0);
    }
    int half() const { return int(series.allSteps) / 2; }
    bool isLow(const ChartSeries &step) const { return step.rank < half(); }
    bool isMiddle(const ChartSeries &step) const
    {
        return series.hasMiddle() && step.rank == series.middle();
    }
};

struct Extents
{
    double low = 1.0;
    double high = 1.0;
    double middle = 1.0;
    double dontKnow = 1.0;
};

Extents extentsOf(const DivergingChart &chart)
{
    Extents most;
    for (const ChartRow &row : chart.figure.spec.rows) {
        Extents sum{0.0, 0.0, 0.0, 0.0};
        for (const ChartSeries &step : chart.series.steps) {
            double &side = chart.isMiddle(step) ? sum.middle
                : chart.isLow(step)             ? sum.low
                                                : sum.high;
            side += chart.value(row, step);
        }
        if (chart.series.dontKnow)
            sum.dontKnow = chart.value(row, *chart.series.dontKnow);
        most.low = std::max(most.low, sum.low);
        most.high = std::max(most.high, sum.high);
        most.middle = std::max(most.middle, sum.middle);
        most.dontKnow = std::max(most.dontKnow, sum.dontKnow);
    }
    return most;
}

/// One scale for both sides and both columns; columns are at least as wide as short heads.
void placeColumns(DivergingChart &chart)
{
    FigureContext &figure = chart.figure;
    const Extents most = extentsOf(chart);
    const double left = chart.rows.plotLeft;
    const double room = std::min(figure.right - left, figure.options.widestPlot);
    const bool hasDontKnow = chart.series.dontKnow.has_value();
    const double middle = chart.series.hasMiddle() ? std::max(45.0, room * 0.14) : 0.0;
    const double dontKnow = hasDontKnow ? std::max(38.0, room * 0.08) : 0.0;
    const double gaps =
        2.0 * sumRoom + (middle > 0.0 ? columnGap : 0.0) + (dontKnow > 0.0 ? columnGap : 0.0);
    chart.perPercent = (room - middle - dontKnow - gaps) / (most.low + most.high);
    if (middle > 0.0)
        chart.perPercent = std::min(chart.perPercent, middle / most.middle);
    if (dontKnow > 0.0)
        chart.perPercent = std::min(chart.perPercent, (dontKnow - 14.0) / most.dontKnow);
    chart.zero = left + sumRoom + most.low * chart.perPercent;
    chart.dontKnowLeft = left + room - dontKnow;
    chart.middleWidth = middle;
    chart.middleLeft = chart.dontKnowLeft - (dontKnow > 0.0 ? columnGap : 0.0) - middle;
}

struct Head
{
    QString text;
    double x;
    double width;
    Anchor anchor;
    QColor color;
};

std::vector<Head> headsOf(const DivergingChart &chart)
{
    const FigureContext &figure = chart.figure;
    const int count = int(chart.series.allSteps);
    std::vector<Head> heads;
    heads.push_back({figure.spec.heads.bottomSum, chart.zero - 5.0,
                     chart.zero - 5.0 - chart.rows.plotLeft, Anchor::End,
                     figure.colors().asText(figure.colors().likertStep(0, count))});
    heads.push_back({figure.spec.heads.topSum, chart.zero + 5.0,
                     chart.middleLeft - chart.zero - 12.0, Anchor::Start,
                     figure.colors().asText(figure.colors().likertStep(count - 1, count))});
    for (const ChartSeries &step : chart.series.steps) {
        if (chart.isMiddle(step))
            heads.push_back({step.name, chart.middleLeft, chart.middleWidth + 10.0, Anchor::Start,
                             figure.token().ink2});
    }
    if (chart.series.dontKnow)
        heads.push_back({chart.series.dontKnow->name, chart.dontKnowLeft,
                         figure.right - chart.dontKnowLeft, Anchor::Start, figure.token().ink2});
    std::erase_if(heads, [](const Head &head) { return head.text.isEmpty(); });
    return heads;
}

/// Returns the height of the common baseline.
double layoutHeads(DivergingChart &chart, double top)
{
    const FigureFonts &fonts = chart.figure.canvas.fonts();
    qsizetype most = 1;
    for (const Head &head : headsOf(chart))
        most = std::max(most, fonts.wrap(head.text, type::strongSmall, head.width).size());
    const double baseline = top + 14.0 + double(most - 1) * 10.0;
    for (const Head &head : headsOf(chart)) {
        const QStringList lines = fonts.wrap(head.text, type::strongSmall, head.width);
        for (qsizetype i = 0; i < lines.size(); ++i)
            chart.figure.canvas.text(lines[i],
                                     {head.x, baseline - double(lines.size() - 1 - i) * 10.0},
                                     {type::strongSmall, head.color, head.anchor});
    }
    return baseline;
}

void addHit(DivergingChart &chart, const ChartMark *mark, const QRectF &area, int row, int column)
{
    if (mark)
        chart.figure.canvas.hit({.key = mark->key,
                                 .mark = indexOf(chart.figure.spec, mark),
                                 .area = area,
                                 .row = row,
                                 .column = column});
}

/// Parts of one side from zero outwards; returns where it ends.
double layoutSide(DivergingChart &chart, const RowSlot &slot, int row, bool isLow)
{
    FigureContext &figure = chart.figure;
    double x = chart.zero;
    const auto &steps = chart.series.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const ChartSeries &step = isLow ? steps[steps.size() - 1 - i] : steps[i];
        if (chart.isMiddle(step) || chart.isLow(step) != isLow)
            continue;
        const double percent = chart.value(*slot.row, step);
        const double wide = percent * chart.perPercent;
        const QRectF part(isLow ? x - wide : x, slot.markTop, wide, barHeight);
        if (wide > 0.0) {
            layoutPart(figure, part,
                       figure.colors().likertStep(step.rank, int(chart.series.allSteps)), percent);
            addHit(chart, findMark(figure.spec, slot.row->key, step.key), part, row, step.rank);
        }
        x += isLow ? -wide : wide;
    }
    return x;
}

void layoutSum(DivergingChart &chart, const RowSlot &slot, int row, bool isLow, double x)
{
    FigureContext &figure = chart.figure;
    const auto &sum = isLow ? chart.series.bottomSum : chart.series.topSum;
    if (!sum)
        return;
    const int count = int(chart.series.allSteps);
    const ChartMark *mark = findMark(figure.spec, slot.row->key, sum->key);
    const auto value = shownValue(mark);
    if (!value)
        return;
    const QRectF box = figure.canvas.text(
        formatShare(*value, 0, figure.spec.language),
        {x + (isLow ? -4.0 : 4.0), slot.centre() + 3.1},
        {type::strongLabel,
         figure.colors().asText(figure.colors().likertStep(isLow ? 0 : count - 1, count)),
         isLow ? Anchor::End : Anchor::Start});
    addHit(chart, mark, box, row, isLow ? -1 : count);
}

void layoutColumns(DivergingChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    for (const ChartSeries &step : chart.series.steps) {
        const double percent = chart.value(*slot.row, step);
        if (!chart.isMiddle(step) || percent <= 0.0)
            continue;
        const QRectF part(chart.middleLeft, slot.markTop, percent * chart.perPercent, barHeight);
        layoutPart(figure, part, figure.colors().likertStep(step.rank, int(chart.series.allSteps)),
                   percent);
        addHit(chart, findMark(figure.spec, slot.row->key, step.key), part, row,
               int(chart.series.allSteps) + 1);
    }
    if (!chart.series.dontKnow || chart.series.dontKnow->isHidden)
        return;
    const ChartMark *mark = findMark(figure.spec, slot.row->key, chart.series.dontKnow->key);
    const auto value = shownValue(mark);
    if (!value)
        return;
    const QRectF part(chart.dontKnowLeft, slot.markTop, *value * chart.perPercent, barHeight);
    if (*value > 0.0)
        figure.canvas.hatched(part, figure.token().dontKnow);
    figure.canvas.text(formatShare(*value, 0, figure.spec.language),
                       {part.right() + 3.0, slot.centre() + 3.1},
                       {type::label, figure.token().ink2});
    addHit(chart, mark, part, row, int(chart.series.allSteps) + 2);
}

void layoutRow(DivergingChart &chart, const RowSlot &slot, int row)
{
    const MarkState state = rowState(chart.figure.spec, *slot.row);
    if (state == MarkState::Hidden || state == MarkState::NoData) {
        const QRectF frame(chart.rows.plotLeft, slot.markTop,
                           chart.middleLeft - chart.rows.plotLeft - 10.0, barHeight);
        layoutEmptyFrame(chart.figure, frame, state);
        if (!chart.series.steps.empty())
            addHit(chart,
                   findMark(chart.figure.spec, slot.row->key, chart.series.steps.front().key),
                   frame, row, 0);
        return;
    }
    layoutSum(chart, slot, row, true, layoutSide(chart, slot, row, true));
    layoutSum(chart, slot, row, false, layoutSide(chart, slot, row, false));
    layoutColumns(chart, slot, row);
}

} // namespace

double layoutDiverging(FigureContext &figure, double top)
{
    DivergingChart chart{.figure = figure, .series = likertSeries(figure)};
    top = layoutLegend(figure, likertLegend(figure, LegendOrder::LowToHighMiddleLast), top + 10.0);
    chart.rows = planRows(figure, top, {});
    placeColumns(chart);
    const double plotTop = layoutHeads(chart, top) + 3.0;
    const RowOptions options =
        squeezed(figure, {.markHeight = barHeight, .gap = 10.0, .headHeight = 15.0});
    chart.rows = planRows(figure, plotTop + 3.0, options);
    layoutRowLabels(figure, chart.rows);
    int row = 0;
    for (const RowSlot &slot : chart.rows.slots) {
        if (slot.row->role != RowRole::GroupHead)
            layoutRow(chart, slot, row++);
    }
    const double bottom = chart.rows.bottom - options.gap + 3.0;
    figure.canvas.line({chart.zero, plotTop}, {chart.zero, bottom}, {figure.token().ink, 0.9});
    return bottom;
}

} // namespace tidemark::ui
