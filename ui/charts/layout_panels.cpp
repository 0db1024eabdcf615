// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/line_parts.h"

using namespace Qt::StringLiterals;

// Small multiples (17): the same axes in every panel, one line per wave.
namespace tidemark::ui {

namespace {

constexpr double columnGap = 20.0;
constexpr double plotHeight = 78.0;

struct PanelGrid
{
    FigureContext &figure;
    std::vector<ChartSeries> waves; ///< oldest first, the newest on top
    int columns = 3;
    double panelWidth = 0.0;
    double axisWidth = 0.0;
    double plotWidth = 0.0;
    qsizetype titleLines = 1;

    double x(double plotLeft, std::size_t row) const
    {
        const double count = double(std::max<std::size_t>(figure.spec.rows.size(), 1));
        return plotLeft + (double(row) + 0.5) / count * plotWidth;
    }
};

struct PanelPlace
{
    const ChartPanel *panel = nullptr;
    int index = 0;
    double left = 0.0;
    double top = 0.0;
    double plotLeft = 0.0;
    ValueScale scale = {};
};

ValueScale commonScale(const PanelGrid &grid)
{
    ValueRange range;
    range.include(0.0);
    for (const ChartMark &mark : grid.figure.spec.marks)
        range.include(mark, grid.figure.spec.interval.isShown);
    if (grid.figure.spec.valueAxis.unit == ChartUnit::Percent && range.highest > 50.0)
        range.highest = 100.0;
    return niceScale(grid.figure.spec.valueAxis, range, 3);
}

void placeGrid(PanelGrid &grid)
{
    FigureContext &figure = grid.figure;
    grid.columns = figure.widthClass == WidthClass::Full ? 3
        : figure.widthClass == WidthClass::Medium        ? 2
                                                         : 1;
    const double width = std::min(figure.width(), figure.options.widestPlot * 1.4);
    grid.panelWidth = (width - columnGap * (grid.columns - 1)) / grid.columns;
    grid.axisWidth = figure.canvas.fonts().width(u"100"_s, type::small) + 6.0;
    grid.plotWidth = grid.panelWidth - grid.axisWidth;
    for (const ChartPanel &panel : figure.spec.panels)
        grid.titleLines = std::max(
            grid.titleLines,
            figure.canvas.fonts().wrap(panel.title, type::strongLabel, grid.panelWidth).size());
}

void layoutAxes(PanelGrid &grid, const PanelPlace &place)
{
    FigureContext &figure = grid.figure;
    ChartAxis plain = figure.spec.valueAxis;
    plain.unit = ChartUnit::Number;
    plain.unitName.clear();
    layoutVerticalAxis(figure, plain, place.scale, place.plotLeft, place.plotLeft + grid.plotWidth);
    // First and last class keep their names, the others have them where there is room.
    const std::size_t count = figure.spec.rows.size();
    std::vector<std::size_t> order;
    for (const std::size_t i : {std::size_t(0), count - 1, count / 2})
        order.push_back(i);
    for (std::size_t i = 0; i < count; ++i)
        order.push_back(i);
    for (const std::size_t i : order) {
        const QString &name = figure.spec.rows[i].label;
        const double half = figure.canvas.fonts().width(name, type::small) / 2.0;
        const double x =
            std::clamp(grid.x(place.plotLeft, i), place.left + half,
                       std::max(place.left + half, place.left + grid.panelWidth - half));
        if (2.0 * half <= grid.panelWidth)
            layoutIfFree(figure, name, {x, place.scale.from + 10.0},
                         {type::small, figure.token().ink2, Anchor::Middle}, 4.0);
    }
}

using PlacedMark = std::pair<QPointF, const ChartMark *>;

/// The number over its whisker, else under it.
void layoutNumber(FigureContext &figure, const PanelPlace &place, const PlacedMark &point,
                  const QColor &color)
{
    const auto &[at, mark] = point;
    const bool hasWhisker = figure.spec.interval.isShown && mark->upper && mark->lower;
    const double above =
        hasWhisker ? place.scale.at(place.scale.clamped(*mark->upper)) : at.y() - 3.0;
    const double below =
        hasWhisker ? place.scale.at(place.scale.clamped(*mark->lower)) : at.y() + 3.0;
    const QString text = axisNumber(figure.spec.valueAxis, *mark->value, figure.spec.language);
    const TextLook look = {type::strongSmall, figure.colors().asText(color), Anchor::Middle, true};
    if (!layoutIfFree(figure, text, {at.x(), above - 4.0}, look, 1.0))
        layoutIfFree(figure, text, {at.x(), below + 10.0}, look, 1.0);
}

void layoutWave(PanelGrid &grid, const PanelPlace &place, std::size_t wave)
{
    FigureContext &figure = grid.figure;
    const ChartSeries &series = grid.waves[wave];
    const bool isNewest = wave + 1 == grid.waves.size();
    const QColor color = figure.colors().waveMark(series.rank);
    QPainterPath line;
    std::vector<PlacedMark> points;
    for (std::size_t row = 0; row < figure.spec.rows.size(); ++row) {
        const ChartMark *mark =
            findMark(figure.spec, figure.spec.rows[row].key, series.key, place.panel->key);
        const auto value = shownValue(mark);
        if (!value)
            continue;
        const QPointF at(grid.x(place.plotLeft, row), place.scale.at(*value));
        points.empty() ? line.moveTo(at) : line.lineTo(at);
        points.emplace_back(at, mark);
        figure.canvas.hit({.key = mark->key,
                           .mark = indexOf(figure.spec, mark),
                           .area = QRectF(at.x() - 5.0, at.y() - 5.0, 10.0, 10.0),
                           .row = place.index * int(grid.waves.size()) + int(wave),
                           .column = int(row)});
    }
    figure.canvas.path(line, {}, {color, isNewest ? 1.6 : 1.2});
    for (const auto &[at, mark] : points) {
        if (isNewest && figure.spec.interval.isShown && mark->lower && mark->upper)
            figure.canvas.line({at.x(), place.scale.at(place.scale.clamped(*mark->lower))},
                               {at.x(), place.scale.at(place.scale.clamped(*mark->upper))},
                               {color, 1.0});
        figure.canvas.dot(at, isNewest ? 2.8 : 2.3, color);
    }
    if (isNewest && !points.empty()) {
        layoutNumber(figure, place, points.front(), color);
        layoutNumber(figure, place, points.back(), color);
    }
}

void layoutPanel(PanelGrid &grid, PanelPlace place)
{
    FigureContext &figure = grid.figure;
    const QStringList lines =
        figure.canvas.fonts().wrap(place.panel->title, type::strongLabel, grid.panelWidth);
    double y = place.top + 8.0 + double(grid.titleLines - lines.size()) * type::labelLine;
    for (const QString &line : lines) {
        figure.canvas.text(line, {place.left, y}, {type::strongLabel, figure.token().ink});
        y += type::labelLine;
    }
    // Room for a number above a dot at the upper end of the scale.
    place.scale.to = place.top + double(grid.titleLines) * type::labelLine + 14.0;
    place.scale.from = place.scale.to + plotHeight;
    place.plotLeft = place.left + grid.axisWidth;
    layoutAxes(grid, place);
    for (std::size_t wave = 0; wave < grid.waves.size(); ++wave)
        layoutWave(grid, place, wave);
}

std::vector<LegendEntry> legendOf(const FigureContext &figure)
{
    std::vector<LegendEntry> entries;
    for (const ChartSeries &series : figure.spec.series)
        entries.push_back({series.name,
                           figure.colors().waveMark(series.rank),
                           {},
                           Swatch::Dot,
                           series.key,
                           series.isHidden});
    return entries;
}

} // namespace

double layoutPanels(FigureContext &figure, double top)
{
    PanelGrid grid{.figure = figure, .waves = {}};
    for (const ChartSeries &series : figure.spec.series) {
        if (!series.isHidden)
            grid.waves.push_back(series);
    }
    std::stable_sort(grid.waves.begin(), grid.waves.end(),
                     [](const auto &a, const auto &b) { return a.rank > b.rank; });
    if (figure.spec.rows.empty())
        return top;
    if (figure.spec.series.size() > 1)
        top = layoutLegend(figure, legendOf(figure), top + 8.0);
    placeGrid(grid);
    const ValueScale scale = commonScale(grid);
    const double step = double(grid.titleLines) * type::labelLine + 14.0 + plotHeight + 22.0;
    for (std::size_t i = 0; i < figure.spec.panels.size(); ++i) {
        const int column = int(i) % grid.columns;
        const int row = int(i) / grid.columns;
        layoutPanel(grid,
                    {.panel = &figure.spec.panels[i],
                     .index = int(i),
                     .left = figure.left + column * (grid.panelWidth + columnGap),
                     .top = top + 8.0 + row * step,
                     .scale = scale});
    }
    const auto rows =
        (figure.spec.panels.size() + std::size_t(grid.columns) - 1) / std::size_t(grid.columns);
    return top + 8.0 + double(rows) * step - 8.0;
}

} // namespace tidemark::ui
