// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/figure_rows.h"

using namespace Qt::StringLiterals;

// Heat map (11): row x column with the number in each cell; the legend in the corner that a
// triangular matrix leaves free.
namespace tidemark::ui {

namespace {

constexpr double usualCell = 47.0;
constexpr double cellHeight = 25.0;
constexpr double legendCell = 24.0;
constexpr double legendHeight = 52.0;

struct HeatMap
{
    FigureContext &figure;
    std::vector<ChartSeries> columns;
    RowPlan rows = {};
    double left = 0.0;
    double cell = usualCell;

    const ChartMark *mark(std::size_t row, std::size_t column) const
    {
        return findMark(figure.spec, rows.slots[row].row->key, columns[column].key);
    }
    double legendWidth() const
    {
        return std::max(double(figure.spec.classes.size()) * legendCell, 60.0);
    }
};

/// Columns that the first `rows` rows need.
std::size_t usedColumns(const HeatMap &map, std::size_t rows)
{
    std::size_t used = 0;
    for (std::size_t row = 0; row < std::min(rows, map.rows.slots.size()); ++row) {
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            if (map.mark(row, column))
                used = std::max(used, column + 1);
        }
    }
    return used;
}

int classOf(const ChartSpec &spec, double value)
{
    int found = 0;
    for (std::size_t i = 0; i < spec.classes.size(); ++i) {
        if (value >= spec.classes[i].lower)
            found = int(i);
    }
    return found;
}

QString numberOf(const FigureContext &figure, double value)
{
    return figure.spec.valueAxis.unit == ChartUnit::Percent
        ? formatShare(value, 0, figure.spec.language)
        : formatNumber(value, figure.spec.valueAxis.decimals, figure.spec.language);
}

/// Title, shades and their lower ends; returns the height below.
double layoutLegendAt(HeatMap &map, double x, double y)
{
    FigureContext &figure = map.figure;
    const ChartSpec &spec = figure.spec;
    double line = y + 8.0;
    const double room = std::max(map.legendWidth(), 90.0);
    for (const QString &text :
         figure.canvas.fonts().wrap(spec.heads.classes, type::strongSmall, room)) {
        figure.canvas.text(text, {x, line}, {type::strongSmall, figure.token().ink});
        line += 10.0;
    }
    const double top = line - 5.0;
    for (std::size_t i = 0; i < spec.classes.size(); ++i) {
        const double from = x + double(i) * legendCell;
        figure.canvas.rect({from, top, legendCell, 8.0},
                           figure.colors().sequential(int(i), int(spec.classes.size())));
        figure.canvas.text(
            spec.classes[i].label, {from, top + 17.0},
            {type::small, figure.token().ink2, i == 0 ? Anchor::Start : Anchor::Middle});
    }
    const bool hasHidden = std::any_of(spec.marks.begin(), spec.marks.end(), [](const auto &mark) {
        return mark.state == MarkState::Hidden;
    });
    if (!hasHidden)
        return top + 20.0;
    figure.canvas.hatched({x, top + 23.0, 12.0, 9.0}, figure.token().surface);
    figure.canvas.text(figure.words.hiddenMark, {x + 16.0, top + 31.0},
                       {type::small, figure.token().ink2});
    figure.signs << figure.words.readMatrix;
    return top + 34.0;
}

void layoutCell(HeatMap &map, std::size_t row, std::size_t column, bool isHighest)
{
    FigureContext &figure = map.figure;
    const ChartMark *mark = map.mark(row, column);
    if (!mark)
        return;
    const QRectF cell(map.left + double(column) * map.cell + 0.6, map.rows.slots[row].markTop + 0.6,
                      map.cell - 1.2, map.rows.slots[row].markHeight - 1.2);
    const QPointF at(cell.center().x(), cell.center().y() + 3.1);
    if (const auto value = shownValue(mark)) {
        const QColor fill = figure.colors().sequential(classOf(figure.spec, *value),
                                                       int(figure.spec.classes.size()));
        figure.canvas.rect(cell, fill);
        figure.canvas.text(numberOf(figure, *value), at,
                           {isHighest ? type::strongLabel : type::label,
                            figure.colors().textOn(fill), Anchor::Middle});
    } else if (mark->state == MarkState::Hidden) {
        figure.canvas.hatched(cell, figure.token().surface);
        figure.canvas.rect({cell.center().x() - 6.0, cell.center().y() - 6.0, 12.0, 12.0},
                           figure.token().surface);
        figure.canvas.text(u":"_s, at, {type::strongLabel, figure.token().ink2, Anchor::Middle});
    } else {
        figure.canvas.rect(cell, figure.token().noData, {figure.colors().noDataLine, 0.5});
        figure.canvas.text(u".."_s, at, {type::label, figure.token().ink2, Anchor::Middle});
    }
    figure.canvas.hit({.key = mark->key,
                       .mark = indexOf(figure.spec, mark),
                       .area = cell,
                       .row = int(row),
                       .column = int(column)});
}

/// Names below their columns; returns the height below.
double layoutColumnNames(HeatMap &map, double top)
{
    FigureContext &figure = map.figure;
    double lowest = top;
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
        double y = top + 11.0;
        for (const QString &line :
             figure.canvas.fonts().wrap(map.columns[column].name, type::small, map.cell - 2.0)) {
            figure.canvas.text(line, {map.left + (double(column) + 0.5) * map.cell, y},
                               {type::small, figure.token().ink2, Anchor::Middle});
            y += 10.0;
        }
        lowest = std::max(lowest, y - 7.0);
    }
    return lowest;
}

/// Wide enough for the longest word over a column, so that none is broken without need.
double wantedCell(const HeatMap &map)
{
    double wanted = usualCell;
    for (const ChartSeries &column : map.columns) {
        for (const QString &word : column.name.split(u' '))
            wanted = std::max(wanted, map.figure.canvas.fonts().width(word, type::small) + 6.0);
    }
    return wanted;
}

double highestValue(const ChartSpec &spec)
{
    double highest = -1e300;
    for (const ChartMark &mark : spec.marks)
        highest = std::max(highest, shownValue(&mark).value_or(highest));
    return highest;
}

} // namespace

double layoutHeat(FigureContext &figure, double top)
{
    HeatMap map{.figure = figure, .columns = shownSeries(figure, SeriesRole::Category)};
    if (map.columns.empty() || figure.spec.rows.empty())
        return top;
    const RowOptions options{.markHeight = figure.squeezed(cellHeight, 0.45), .gap = 0.0};
    map.rows = planRows(figure, top + 10.0, options);
    map.left = map.rows.plotLeft;
    map.cell = std::min(wantedCell(map), (figure.right - map.left) / double(map.columns.size()));
    const double legendLeft = figure.right - map.legendWidth() - 8.0;
    const double usedRight = map.left + double(usedColumns(map, 3)) * map.cell;
    const bool isCornerFree =
        !map.rows.hasLabelsAbove && usedRight + 12.0 < legendLeft && map.rows.slots.size() > 3;
    if (isCornerFree) {
        const double bottom = layoutLegendAt(map, legendLeft, top + 6.0);
        // A long title may reach rows that are wider than the first three.
        if (bottom > map.rows.slots[2].bottom())
            map.rows = planRows(figure, bottom - legendHeight + 10.0, options);
    } else {
        map.rows = planRows(figure, layoutLegendAt(map, figure.left, top + 6.0) + 10.0, options);
    }
    layoutRowLabels(figure, map.rows);
    const double highest = highestValue(figure.spec);
    for (std::size_t row = 0; row < map.rows.slots.size(); ++row) {
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const auto value = shownValue(map.mark(row, column));
            layoutCell(map, row, column, value && *value == highest);
        }
    }
    return layoutColumnNames(map, map.rows.bottom) + 2.0;
}

} // namespace tidemark::ui
