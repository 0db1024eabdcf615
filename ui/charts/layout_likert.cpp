// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/likert_parts.h"

using namespace Qt::StringLiterals;

// Stacked 100 % bars (04): the high end at the base, the middle and "don't know" parted off.
namespace tidemark::ui {

namespace {

constexpr double barHeight = 17.0;
constexpr double middleGap = 2.5;
constexpr double dontKnowGap = 7.0;

struct StackedChart
{
    FigureContext &figure;
    LikertSeries series;
    RowPlan rows = {};
    double from = 0.0;
    double to = 0.0; ///< end of the bars
    double numberX = 0.0; ///< start of the numbers behind "don't know"

    bool hasN() const
    {
        return figure.widthClass != WidthClass::Narrow
            && std::any_of(figure.spec.rows.begin(), figure.spec.rows.end(),
                           [](const ChartRow &row) { return row.n.has_value(); });
    }
    /// Points per per cent once the gaps are taken off.
    double perPercent() const
    {
        const double gaps =
            (series.hasMiddle() ? 2.0 : 1.0) * middleGap + (series.dontKnow ? dontKnowGap : 0.0);
        return (to - from - gaps) / 100.0;
    }
};

QString sumText(const StackedChart &chart, const RowSlot &slot)
{
    const ChartMark *mark = findMark(chart.figure.spec, slot.row->key, chart.series.topSum->key);
    if (const auto value = shownValue(mark))
        return formatPercent(*value, 0, chart.figure.spec.language);
    return mark && mark->state == MarkState::Hidden ? u":"_s : QString();
}

double widestN(const StackedChart &chart)
{
    double widest = chart.figure.canvas.fonts().width(chart.figure.spec.heads.n, type::small);
    for (const ChartRow &row : chart.figure.spec.rows) {
        if (row.n)
            widest = std::max(
                widest,
                chart.figure.canvas.fonts().tabularWidth(
                    formatNumber(double(*row.n), 0, chart.figure.spec.language), type::label));
    }
    return widest;
}

/// Lines of the sum's head, in a column no wider than a fifth of the figure.
QStringList sumHead(const StackedChart &chart)
{
    if (!chart.series.topSum || chart.figure.spec.heads.topSum.isEmpty())
        return {};
    return chart.figure.canvas.fonts().wrap(chart.figure.spec.heads.topSum, type::strongSmall,
                                            chart.figure.width() * 0.2);
}

void placeColumns(StackedChart &chart)
{
    FigureContext &figure = chart.figure;
    chart.from = chart.rows.plotLeft;
    if (chart.hasN())
        chart.from += widestN(chart) + 8.0;
    double right = figure.right;
    if (chart.series.topSum)
        right -= figure.canvas.fonts().width(u"100 %"_s, type::strongLabel) + 10.0;
    if (chart.series.dontKnow)
        right -= figure.canvas.fonts().width(u"00"_s, type::label) + 4.0;
    chart.to = std::min(right, chart.from + figure.options.widestPlot);
    chart.numberX = chart.to + 4.0;
}

/// Heads over n and the sum; returns the height where rows may begin.
double layoutHeads(StackedChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    const QStringList lines = sumHead(chart);
    const bool hasN = chart.hasN() && !figure.spec.heads.n.isEmpty();
    if (lines.isEmpty() && !hasN)
        return top + 8.0;
    const double baseline = top + 15.0 + double(std::max<qsizetype>(lines.size() - 1, 0)) * 10.0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        figure.canvas.text(lines[i], {figure.right, baseline - double(lines.size() - 1 - i) * 10.0},
                           {type::strongSmall, figure.token().ink, Anchor::End});
    if (hasN)
        figure.canvas.text(figure.spec.heads.n, {chart.from - 8.0, baseline},
                           {type::small, figure.token().ink2, Anchor::End});
    return baseline + 5.0;
}

/// The parts of one bar from the base outwards.
void layoutParts(StackedChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    double x = chart.from;
    const int count = int(chart.series.allSteps);
    for (std::size_t i = 0; i < chart.series.steps.size(); ++i) {
        const ChartSeries &step = chart.series.steps[chart.series.steps.size() - 1 - i];
        const ChartMark *mark = findMark(figure.spec, slot.row->key, step.key);
        const double wide = shownValue(mark).value_or(0.0) * chart.perPercent();
        if (chart.series.startsSide(step.rank, true))
            x += middleGap;
        const QRectF part(x, slot.markTop, wide, barHeight);
        if (mark && wide > 0.0) {
            layoutPart(figure, part, figure.colors().likertStep(step.rank, count), *mark->value);
            figure.canvas.hit({.key = mark->key,
                               .mark = indexOf(figure.spec, mark),
                               .area = part,
                               .row = row,
                               .column = int(i)});
        }
        x += wide;
    }
}

void layoutDontKnow(StackedChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    if (!chart.series.dontKnow || chart.series.dontKnow->isHidden)
        return;
    const ChartMark *mark = findMark(figure.spec, slot.row->key, chart.series.dontKnow->key);
    const auto value = shownValue(mark);
    if (!value)
        return;
    const double wide = *value * chart.perPercent();
    const QRectF part(chart.to - wide, slot.markTop, wide, barHeight);
    if (wide > 0.0)
        figure.canvas.hatched(part, figure.token().dontKnow);
    figure.canvas.text(formatShare(*value, 0, figure.spec.language),
                       {chart.numberX, slot.centre() + 3.1}, {type::label, figure.token().ink2});
    figure.canvas.hit({.key = mark->key,
                       .mark = indexOf(figure.spec, mark),
                       .area = part,
                       .row = row,
                       .column = int(chart.series.steps.size())});
}

void layoutColumns(StackedChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    const double baseline = slot.centre() + 3.1;
    if (chart.hasN() && slot.row->n) {
        const bool isFew = rowState(figure.spec, *slot.row) == MarkState::FewAnswers;
        if (isFew && !figure.signs.contains(figure.words.fewAnswers))
            figure.signs << figure.words.fewAnswers;
        figure.canvas.text(formatNumber(double(*slot.row->n), 0, figure.spec.language),
                           {chart.from - 8.0, baseline},
                           {type::label, isFew ? figure.token().ember : figure.token().ink2,
                            Anchor::End, false, true});
    }
    if (!chart.series.topSum)
        return;
    const QString text = sumText(chart, slot);
    const bool isNumber = text != ":"_L1;
    const QRectF box = figure.canvas.text(text, {figure.right, baseline},
                                          {isNumber ? type::strongLabel : type::label,
                                           isNumber ? figure.token().tide : figure.token().ink2,
                                           Anchor::End, false, true});
    const ChartMark *mark = findMark(figure.spec, slot.row->key, chart.series.topSum->key);
    if (mark && !text.isEmpty())
        figure.canvas.hit({.key = mark->key,
                           .mark = indexOf(figure.spec, mark),
                           .area = box,
                           .row = row,
                           .column = int(chart.series.steps.size()) + 1});
}

void layoutRow(StackedChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    const MarkState state = rowState(figure.spec, *slot.row);
    if (state == MarkState::Hidden || state == MarkState::NoData) {
        const QRectF frame(chart.from, slot.markTop, chart.to - chart.from, barHeight);
        layoutEmptyFrame(figure, frame, state);
        for (std::size_t i = 0; i < chart.series.steps.size(); ++i) {
            const ChartMark *mark = findMark(figure.spec, slot.row->key, chart.series.steps[i].key);
            if (!mark)
                continue;
            figure.canvas.hit({.key = mark->key,
                               .mark = indexOf(figure.spec, mark),
                               .area = frame,
                               .row = row,
                               .column = 0});
            break;
        }
    } else {
        layoutParts(chart, slot, row);
        layoutDontKnow(chart, slot, row);
    }
    layoutColumns(chart, slot, row);
}

} // namespace

double layoutLikert(FigureContext &figure, double top)
{
    StackedChart chart{.figure = figure, .series = likertSeries(figure)};
    top = layoutLegend(figure, likertLegend(figure, LegendOrder::HighToLow), top + 10.0);
    chart.rows = planRows(figure, top, {});
    placeColumns(chart);
    const double rowsTop = layoutHeads(chart, top);
    const RowOptions options = squeezed(
        figure, {.markHeight = barHeight, .gap = 9.0, .extraAfterTotal = 7.0, .headHeight = 15.0});
    chart.rows = planRows(figure, rowsTop, options);
    layoutRowLabels(figure, chart.rows);
    int row = 0;
    for (const RowSlot &slot : chart.rows.slots) {
        if (slot.row->role != RowRole::GroupHead)
            layoutRow(chart, slot, row++);
    }
    return chart.rows.bottom - options.gap + 2.0;
}

} // namespace tidemark::ui
