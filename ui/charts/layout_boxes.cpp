// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/value_scale.h"

// Box and strip (10): horizontal boxes, the units below with a jitter that is the same each time.
namespace tidemark::ui {

namespace {

constexpr double boxHeight = 10.0;
constexpr std::size_t leastForBox = 5;

struct BoxChart
{
    FigureContext &figure;
    RowPlan rows = {};
    ValueScale scale = {};
    double nRight = 0.0;

    const ChartDistribution *distribution(const ChartRow &row) const
    {
        for (const ChartDistribution &part : figure.spec.distributions) {
            if (part.row == row.key)
                return &part;
        }
        return nullptr;
    }
    const ChartMark *mark(const ChartRow &row) const
    {
        for (const ChartMark &one : figure.spec.marks) {
            if (one.row == row.key)
                return &one;
        }
        return nullptr;
    }
    bool hasN() const { return figure.widthClass != WidthClass::Narrow; }
};

/// A number in [-1, 1] that depends on the row and the unit only (a small hash, no generator).
double jitter(const QString &row, std::size_t index)
{
    quint32 hash = 2166136261U;
    for (const QChar letter : row)
        hash = (hash ^ letter.unicode()) * 16777619U;
    hash = (hash ^ quint32(index)) * 16777619U;
    hash ^= hash >> 15;
    hash *= 2246822519U;
    hash ^= hash >> 13;
    return double(hash % 2001U) / 1000.0 - 1.0;
}

void placeColumns(BoxChart &chart)
{
    FigureContext &figure = chart.figure;
    const FigureFonts &fonts = figure.canvas.fonts();
    ValueRange range;
    double n = 0.0;
    double median = fonts.width(figure.spec.heads.estimate, type::strongSmall);
    median = std::min(median, figure.width() * 0.16);
    for (const ChartRow &row : figure.spec.rows) {
        if (row.n)
            n = std::max(n,
                         fonts.tabularWidth(formatNumber(double(*row.n), 0, figure.spec.language),
                                            type::label));
        const ChartDistribution *part = chart.distribution(row);
        if (!part || (chart.mark(row) && !shownValue(chart.mark(row))))
            continue;
        for (const double value : {part->lowWhisker, part->highWhisker})
            range.include(value);
        for (const double value : part->values)
            range.include(value);
        median =
            std::max(median,
                     fonts.tabularWidth(formatNumber(part->median, figure.spec.valueAxis.decimals,
                                                     figure.spec.language),
                                        type::strongLabel));
    }
    if (figure.spec.valueAxis.unit == ChartUnit::Percent || range.lowest > 0.0)
        range.include(0.0);
    chart.nRight = chart.rows.plotLeft + (chart.hasN() ? n : 0.0);
    const double left = chart.nRight + 10.0;
    const double unit = fonts.width(figure.spec.valueAxis.unitName, type::small) / 2.0 + 10.0;
    const double right =
        std::min(figure.right - std::max(median + 12.0, unit), left + figure.options.widestPlot);
    chart.scale = fittingScale(figure, figure.spec.valueAxis, range, left, right, 7);
}

double layoutHeads(BoxChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    const QStringList lines = figure.spec.heads.estimate.isEmpty()
        ? QStringList()
        : figure.canvas.fonts().wrap(figure.spec.heads.estimate, type::strongSmall,
                                     figure.width() * 0.16);
    const double baseline = top + 15.0 + double(std::max<qsizetype>(lines.size() - 1, 0)) * 10.0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        figure.canvas.text(lines[i], {figure.right, baseline - double(lines.size() - 1 - i) * 10.0},
                           {type::strongSmall, figure.token().ink2, Anchor::End});
    if (chart.hasN())
        figure.canvas.text(figure.spec.heads.n, {chart.nRight, baseline},
                           {type::small, figure.token().ink2, Anchor::End});
    return baseline;
}

void layoutBox(BoxChart &chart, const ChartDistribution &part, double y)
{
    FigureContext &figure = chart.figure;
    const auto x = [&](double value) { return chart.scale.at(value); };
    figure.canvas.line({x(part.lowWhisker), y}, {x(part.highWhisker), y},
                       {figure.token().ink2, 0.9});
    figure.canvas.rect({x(part.firstQuartile), y - boxHeight / 2.0,
                        x(part.thirdQuartile) - x(part.firstQuartile), boxHeight},
                       figure.token().tide4, {figure.token().tide, 1.0});
    figure.canvas.line({x(part.median), y - boxHeight / 2.0 - 0.5},
                       {x(part.median), y + boxHeight / 2.0 + 0.5}, {figure.token().tide, 2.4});
}

void layoutStrip(BoxChart &chart, const ChartDistribution &part, double y)
{
    FigureContext &figure = chart.figure;
    for (std::size_t i = 0; i < part.values.size(); ++i) {
        const double value = part.values[i];
        const bool isOutside = value < part.lowWhisker || value > part.highWhisker;
        QColor color = isOutside ? figure.token().ember : figure.token().tide2;
        color.setAlphaF(0.75F);
        figure.canvas.circle({chart.scale.at(value), y + 3.0 * jitter(part.row, i)}, 1.7, color);
    }
}

void layoutRow(BoxChart &chart, const RowSlot &slot, int index)
{
    FigureContext &figure = chart.figure;
    const ChartRow &row = *slot.row;
    const ChartDistribution *part = chart.distribution(row);
    const ChartMark *mark = chart.mark(row);
    const double baseline = slot.centre() + 3.06;
    if (chart.hasN() && row.n)
        figure.canvas.text(formatNumber(double(*row.n), 0, figure.spec.language),
                           {chart.nRight, baseline},
                           {type::label, figure.token().ink2, Anchor::End, false, true});
    const QRectF area(chart.scale.from, slot.markTop, chart.scale.to - chart.scale.from,
                      slot.markHeight);
    if (mark && !shownValue(mark)) {
        layoutEmptyFrame(figure, area, mark->state);
    } else if (part) {
        const bool isFew = part->values.size() < leastForBox && !part->values.empty();
        if (!isFew)
            layoutBox(chart, *part, slot.markTop + boxHeight / 2.0);
        layoutStrip(chart, *part, slot.markTop + boxHeight + 7.0);
        figure.canvas.text(
            formatNumber(part->median, figure.spec.valueAxis.decimals, figure.spec.language),
            {figure.right, baseline},
            {type::strongLabel, figure.token().ink, Anchor::End, false, true});
    }
    if (mark)
        figure.canvas.hit(
            {.key = mark->key, .mark = indexOf(figure.spec, mark), .area = area, .row = index});
}

} // namespace

double layoutBoxes(FigureContext &figure, double top)
{
    BoxChart chart{.figure = figure};
    const RowOptions options =
        squeezed(figure, {.markHeight = 21.0, .gap = 10.0, .headHeight = 15.0});
    chart.rows = planRows(figure, top, options);
    placeColumns(chart);
    const double plotTop = layoutHeads(chart, top) + 5.0;
    chart.rows = planRows(figure, plotTop + 5.0, options);
    const double plotBottom = chart.rows.bottom - 4.0;
    layoutHorizontalAxis(figure, figure.spec.valueAxis, chart.scale, plotTop, plotBottom);
    layoutRowLabels(figure, chart.rows);
    int index = 0;
    for (const RowSlot &slot : chart.rows.slots) {
        if (slot.row->role != RowRole::GroupHead)
            layoutRow(chart, slot, index++);
    }
    figure.reading << figure.words.readBox;
    return plotBottom + 12.0;
}

} // namespace tidemark::ui
