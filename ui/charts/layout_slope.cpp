// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/value_scale.h"

using namespace Qt::StringLiterals;

// Slope chart (03): one line per row from the oldest to the newest wave.
namespace tidemark::ui {

namespace {

struct SlopeItem
{
    const ChartRow *row = nullptr;
    int index = 0;
    std::vector<const ChartMark *> levels = {}; ///< one per wave; nullptr where not shown
    const ChartMark *change = nullptr;
    QStringList name = {};
    QColor color = {};
    bool isSure = false;
};

struct SlopeChart
{
    FigureContext &figure;
    std::vector<ChartSeries> waves; ///< oldest first
    std::vector<SlopeItem> items = {};
    ValueScale values = {};
    double left = 0.0;
    double right = 0.0;
    double top = 0.0;
    double bottom = 0.0;
    double nameRight = 0.0;
    double changeLeft = 0.0;

    double x(std::size_t wave) const
    {
        const double step = waves.size() > 1 ? double(wave) / double(waves.size() - 1) : 0.5;
        return left + step * (right - left);
    }
    QString share(const ChartMark &mark) const
    {
        return axisNumber(figure.spec.valueAxis, *mark.value, figure.spec.language);
    }
};

QColor colorOf(const SlopeChart &chart, const SlopeItem &item)
{
    if (!item.isSure)
        return chart.figure.token().ink3;
    return *item.change->value < 0.0 ? chart.figure.token().ember : chart.figure.token().tide;
}

void collectItems(SlopeChart &chart)
{
    const ChartSpec &spec = chart.figure.spec;
    const auto changes = seriesOfRole(spec, SeriesRole::Change);
    int index = 0;
    for (const ChartRow &row : spec.rows) {
        if (row.role == RowRole::GroupHead)
            continue;
        SlopeItem item{.row = &row, .index = index++};
        bool isComplete = !chart.waves.empty();
        for (const ChartSeries &wave : chart.waves) {
            const ChartMark *mark = findMark(spec, row.key, wave.key);
            item.levels.push_back(shownValue(mark) ? mark : nullptr);
            isComplete = isComplete && item.levels.back();
        }
        if (!changes.empty())
            item.change = findMark(spec, row.key, changes.front().key);
        const bool hasChange = shownValue(item.change) && item.change->lower && item.change->upper;
        item.isSure = hasChange && (*item.change->lower > 0.0 || *item.change->upper < 0.0);
        item.color = colorOf(chart, item);
        if (isComplete)
            chart.items.push_back(std::move(item));
    }
}

QString changeText(const SlopeChart &chart, const SlopeItem &item)
{
    if (!shownValue(item.change))
        return {};
    const ChartAxis &axis = chart.figure.spec.changeAxis;
    const QString text =
        formatChange(*item.change->value, axis.decimals, chart.figure.spec.language);
    return axis.unit == ChartUnit::PercentagePoints
        ? QString(text + u'\u00A0' + chart.figure.words.pointsShort)
        : text;
}

QString intervalText(const SlopeChart &chart, const SlopeItem &item)
{
    const bool isWanted = chart.figure.widthClass == WidthClass::Full && shownValue(item.change)
        && item.change->lower && item.change->upper;
    if (!isWanted)
        return {};
    return formatChangeInterval(*item.change->lower, *item.change->upper,
                                chart.figure.spec.changeAxis.decimals, chart.figure.spec.language);
}

void placeColumns(SlopeChart &chart)
{
    FigureContext &figure = chart.figure;
    const FigureFonts &fonts = figure.canvas.fonts();
    const double most = figure.width() * (figure.widthClass == WidthClass::Narrow ? 0.38 : 0.33);
    double name = 0.0;
    double number = 0.0;
    double change = 0.0;
    double interval = 0.0;
    for (SlopeItem &item : chart.items) {
        item.name = fonts.wrap(item.row->label, type::label, most);
        for (const QString &line : item.name)
            name = std::max(name, fonts.width(line, type::label));
        for (const ChartMark *mark : item.levels)
            number = std::max(number, fonts.width(chart.share(*mark), type::strongLabel));
        change = std::max(change, fonts.width(changeText(chart, item), type::label));
        interval = std::max(interval, fonts.tabularWidth(intervalText(chart, item), type::small));
    }
    chart.nameRight = figure.left + name;
    chart.left = chart.nameRight + 8.0 + number + 9.0;
    const double changes =
        change > 0.0 ? change + (interval > 0.0 ? interval + 8.0 : 0.0) + 10.0 : 0.0;
    chart.right = std::min(figure.right - changes - number - 9.0,
                           chart.left + figure.options.widestPlot * 0.5);
    chart.right = std::min(chart.right, chart.left + 0.42 * figure.width());
    chart.changeLeft = chart.right + 9.0 + number + 10.0;
}

double labelGap(const SlopeChart &chart)
{
    qsizetype lines = 1;
    for (const SlopeItem &item : chart.items)
        lines = std::max(lines, item.name.size());
    return lines > 1 ? double(lines) * type::labelLine + 2.0 : 12.0;
}

void placeValues(SlopeChart &chart)
{
    ValueRange range;
    for (const SlopeItem &item : chart.items) {
        for (const ChartMark *mark : item.levels)
            range.include(*mark->value);
    }
    const double span = std::max(range.highest - range.lowest, 1.0);
    chart.values = {.minimum = range.lowest - 0.1 * span, .maximum = range.highest + 0.05 * span};
    const double crowd = double(chart.items.size() + 1) * labelGap(chart);
    const double wanted = std::clamp(chart.figure.width() * 0.45, 140.0, 198.0);
    const double height = std::max(chart.figure.squeezed(wanted, 0.35), crowd);
    chart.bottom = chart.top + height;
    chart.values.from = chart.bottom;
    chart.values.to = chart.top;
}

/// Heights of the labels of one wave, clear of each other.
std::vector<double> labelHeights(const SlopeChart &chart, std::size_t wave, double gap)
{
    std::vector<double> wanted;
    for (const SlopeItem &item : chart.items)
        wanted.push_back(chart.values.at(*item.levels[wave]->value));
    return spread(wanted, gap, chart.top + gap / 2.0, chart.bottom - gap / 2.0);
}

void layoutLeader(SlopeChart &chart, double fromX, double toX, double dotY, double labelY)
{
    if (std::abs(dotY - labelY) > 6.0)
        chart.figure.canvas.line({fromX, dotY}, {toX, labelY}, {chart.figure.token().ink3, 0.6});
}

void layoutLeft(SlopeChart &chart)
{
    FigureContext &figure = chart.figure;
    const auto heights = labelHeights(chart, 0, labelGap(chart));
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        const SlopeItem &item = chart.items[i];
        const double y = heights[i] + 3.0;
        figure.canvas.text(chart.share(*item.levels.front()), {chart.left - 9.0, y},
                           {type::label, figure.token().ink, Anchor::End});
        double baseline = y - double(item.name.size() - 1) * type::labelLine / 2.0;
        for (const QString &line : item.name) {
            figure.canvas.text(line, {chart.nameRight, baseline},
                               {item.row->role == RowRole::Total ? type::strongLabel : type::label,
                                figure.token().ink, Anchor::End});
            baseline += type::labelLine;
        }
        layoutLeader(chart, chart.left - 4.0, chart.left - 8.0,
                     chart.values.at(*item.levels.front()->value), heights[i]);
    }
}

void layoutRight(SlopeChart &chart)
{
    FigureContext &figure = chart.figure;
    const auto heights = labelHeights(chart, chart.waves.size() - 1, 12.0);
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        const SlopeItem &item = chart.items[i];
        const double y = heights[i] + 3.0;
        figure.canvas.text(chart.share(*item.levels.back()), {chart.right + 9.0, y},
                           {type::strongLabel, figure.token().ink});
        const QColor color = item.isSure ? item.color : figure.token().ink2;
        const QRectF box = figure.canvas.text(changeText(chart, item), {chart.changeLeft, y},
                                              {type::label, color});
        figure.canvas.text(intervalText(chart, item), {box.right() + 8.0, y},
                           {type::small, figure.token().ink2});
        if (item.change)
            figure.canvas.hit({.key = item.change->key,
                               .mark = indexOf(figure.spec, item.change),
                               .area = box,
                               .row = item.index,
                               .column = int(chart.waves.size())});
        layoutLeader(chart, chart.right + 4.0, chart.right + 8.0,
                     chart.values.at(*item.levels.back()->value), heights[i]);
    }
}

void layoutDots(SlopeChart &chart)
{
    FigureContext &figure = chart.figure;
    for (const SlopeItem &item : chart.items) {
        for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
            const ChartMark *mark = item.levels[wave];
            const QPointF at(chart.x(wave), chart.values.at(*mark->value));
            const bool isNewest = wave + 1 == chart.waves.size();
            figure.canvas.dot(at, isNewest ? 3.8 : 3.4, item.color);
            figure.canvas.hit({.key = mark->key,
                               .mark = indexOf(figure.spec, mark),
                               .area = QRectF(at.x() - 5.0, at.y() - 5.0, 10.0, 10.0),
                               .row = item.index,
                               .column = int(wave)});
        }
    }
}

void planLines(SlopeChart &chart)
{
    FigurePlot plot;
    plot.area = QRectF(chart.left, chart.top, chart.right - chart.left, chart.bottom - chart.top);
    plot.xMaximum = std::max(1.0, double(chart.waves.size()) - 1.0);
    plot.yMinimum = chart.values.minimum;
    plot.yMaximum = chart.values.maximum;
    for (const SlopeItem &item : chart.items) {
        PlotLine line{{}, item.color, item.isSure ? 2.0 : 1.4, {}};
        if (!item.isSure)
            line.dash = {4.0, 3.0};
        for (std::size_t wave = 0; wave < chart.waves.size(); ++wave)
            line.points.emplace_back(double(wave), *item.levels[wave]->value);
        plot.lines.push_back(std::move(line));
    }
    chart.figure.canvas.drawing().plots.push_back(std::move(plot));
}

std::vector<LegendEntry> legendOf(const FigureContext &figure)
{
    std::vector<LegendEntry> entries;
    for (const ChartSeries &series : seriesOfRole(figure.spec, SeriesRole::Wave))
        entries.push_back({series.name,
                           figure.colors().waveMark(series.rank),
                           {},
                           Swatch::Dot,
                           series.key,
                           series.isHidden});
    return entries;
}

} // namespace

double layoutSlope(FigureContext &figure, double top)
{
    SlopeChart chart{.figure = figure, .waves = shownSeries(figure, SeriesRole::Wave)};
    std::stable_sort(chart.waves.begin(), chart.waves.end(),
                     [](const auto &a, const auto &b) { return a.rank > b.rank; });
    if (legendOf(figure).size() != chart.waves.size())
        top = layoutLegend(figure, legendOf(figure), top + 10.0);
    collectItems(chart);
    if (chart.items.empty())
        return top;
    chart.top = top + 22.0;
    placeColumns(chart);
    placeValues(chart);
    for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
        const double x = chart.x(wave);
        figure.canvas.line({x, chart.top}, {x, chart.bottom}, {figure.token().line, 0.9},
                           DrawLayer::Under);
        figure.canvas.text(chart.waves[wave].name, {x, chart.top - 6.0},
                           {type::strongLabel, figure.token().ink, Anchor::Middle});
    }
    planLines(chart);
    layoutLeft(chart);
    layoutRight(chart);
    layoutDots(chart);
    figure.reading << figure.words.readSlope;
    if (figure.spec.changeAxis.unit == ChartUnit::PercentagePoints)
        figure.signs << figure.words.pointsExplained;
    return chart.bottom + 4.0;
}

} // namespace tidemark::ui
