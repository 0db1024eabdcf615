// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/value_scale.h"

using namespace Qt::StringLiterals;

// Change (02): the shares of the waves to the left, the change with its own interval to the right.
namespace tidemark::ui {

namespace {

constexpr double panelGap = 34.0;
constexpr double columnGap = 10.0;

struct ChangeChart
{
    FigureContext &figure;
    std::vector<ChartSeries> waves; ///< oldest first
    ChartSeries change;
    RowPlan rows = {};
    ValueScale levels = {};
    ValueScale changes = {};
    double numberRight = 0.0;
    double top = 0.0;
    double bottom = 0.0;

    const QString &language() const { return figure.spec.language; }
    bool hasChangePanel() const { return figure.widthClass != WidthClass::Narrow; }
    bool hasIntervals() const { return figure.widthClass == WidthClass::Full; }
    const ChartMark *level(const RowSlot &slot, std::size_t wave) const
    {
        return findMark(figure.spec, slot.row->key, waves[wave].key);
    }
    const ChartMark *changeOf(const RowSlot &slot) const
    {
        return findMark(figure.spec, slot.row->key, change.key);
    }
};

bool excludesZero(const ChartMark &mark)
{
    return mark.lower && mark.upper && (*mark.lower > 0.0 || *mark.upper < 0.0);
}

bool isInPoints(const ChangeChart &chart)
{
    return chart.figure.spec.changeAxis.unit == ChartUnit::PercentagePoints;
}

QString changeText(const ChangeChart &chart, const ChartMark &mark)
{
    const QString text =
        formatChange(*mark.value, chart.figure.spec.changeAxis.decimals, chart.language());
    return chart.hasChangePanel() || !isInPoints(chart)
        ? text
        : QString(text + u'\u00A0' + chart.figure.words.pointsShort);
}

QString intervalText(const ChangeChart &chart, const ChartMark &mark)
{
    if (!mark.lower || !mark.upper)
        return {};
    return formatChangeInterval(*mark.lower, *mark.upper, chart.figure.spec.changeAxis.decimals,
                                chart.language());
}

/// Widest number and widest interval of the right-hand columns.
std::pair<double, double> columnWidths(const ChangeChart &chart)
{
    double number = 0.0;
    double interval = 0.0;
    const FigureFonts &fonts = chart.figure.canvas.fonts();
    for (const ChartRow &row : chart.figure.spec.rows) {
        const ChartMark *mark = findMark(chart.figure.spec, row.key, chart.change.key);
        if (!shownValue(mark))
            continue;
        number = std::max(number, fonts.tabularWidth(changeText(chart, *mark), type::strongLabel));
        interval = std::max(interval, fonts.tabularWidth(intervalText(chart, *mark), type::small));
    }
    return {number, chart.hasIntervals() ? interval : 0.0};
}

ValueRange rangeOf(const ChangeChart &chart, const std::vector<ChartSeries> &series,
                   bool withInterval)
{
    ValueRange range;
    range.include(0.0);
    for (const ChartMark &mark : chart.figure.spec.marks) {
        const bool isOfSeries = std::any_of(
            series.begin(), series.end(), [&](const auto &one) { return one.key == mark.series; });
        if (isOfSeries)
            range.include(mark, withInterval);
    }
    return range;
}

void placePanels(ChangeChart &chart)
{
    FigureContext &figure = chart.figure;
    const auto [number, interval] = columnWidths(chart);
    chart.numberRight = figure.right - (interval > 0.0 ? interval + 8.0 : 0.0);
    const double left = chart.rows.plotLeft + 8.0;
    const double end = chart.numberRight - number - columnGap;
    ValueRange levels = rangeOf(chart, chart.waves, false);
    if (figure.spec.valueAxis.unit == ChartUnit::Percent && levels.highest > 50.0)
        levels.include(100.0);
    if (!chart.hasChangePanel()) {
        chart.levels = fittingScale(figure, figure.spec.valueAxis, levels, left, end - 26.0, 3);
        return;
    }
    const double room = std::min(end - left - panelGap, figure.options.widestPlot);
    const double split = left + room * 0.58;
    chart.levels = fittingScale(figure, figure.spec.valueAxis, levels, left, split, 5);
    ValueRange changes = rangeOf(chart, {chart.change}, true);
    chart.changes = fittingScale(figure, signedAxis(figure.spec.changeAxis), changes,
                                 split + panelGap, split + panelGap + room * 0.42, 5);
}

/// Heads stand on one baseline; longer ones grow upwards. Returns that baseline.
double layoutHeads(ChangeChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    const TextLook look = {type::strongSmall, figure.token().ink};
    const FigureFonts &fonts = figure.canvas.fonts();
    const double split = chart.hasChangePanel() ? chart.changes.from : figure.right;
    const QStringList levels = figure.spec.heads.levels.isEmpty()
        ? QStringList()
        : fonts.wrap(figure.spec.heads.levels, look.style, split - chart.levels.from - 8.0);
    const QStringList changes = figure.spec.heads.change.isEmpty() || !chart.hasChangePanel()
        ? QStringList()
        : fonts.wrap(figure.spec.heads.change, look.style, figure.right - chart.changes.from);
    const auto most = std::max(levels.size(), changes.size());
    const double baseline = top + 16.0 + double(std::max<qsizetype>(most - 1, 0)) * 10.0;
    const auto write = [&](const QStringList &lines, double x) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            figure.canvas.text(lines[i], {x, baseline - double(lines.size() - 1 - i) * 10.0}, look);
    };
    write(levels, chart.levels.from);
    write(changes, chart.changes.from);
    return most > 0 ? baseline : top;
}

void drawDot(ChangeChart &chart, QPointF at, std::size_t wave)
{
    const bool isNewest = wave + 1 == chart.waves.size();
    const double radius = isNewest ? 3.9 : 3.4;
    chart.figure.canvas.dot(at, radius, chart.figure.colors().waveMark(chart.waves[wave].rank));
}

/// Names of oldest and newest wave over the first pair of dots, clear of each other.
void layoutWaveNames(ChangeChart &chart, double older, double newer, double y)
{
    FigureContext &figure = chart.figure;
    const double middle = (older + newer) / 2.0;
    const bool rises = newer >= older;
    const TextLook oldLook = {type::small, figure.token().ink2, rises ? Anchor::End : Anchor::Start,
                              true};
    const TextLook newLook = {type::strongSmall, figure.token().tide,
                              rises ? Anchor::Start : Anchor::End, true};
    const double leftEnd = std::min(std::min(older, newer) + 3.0, middle - 3.0);
    const double rightStart = std::max(std::max(older, newer) - 3.0, middle + 3.0);
    const QString &oldName = chart.waves.front().name;
    const QString &newName = chart.waves.back().name;
    const double leftWidth =
        figure.canvas.width(rises ? oldName : newName, rises ? oldLook : newLook);
    const double shift = std::max(0.0, chart.rows.plotLeft - (leftEnd - leftWidth));
    figure.canvas.text(oldName, {(rises ? leftEnd : rightStart) + shift, y - 7.0}, oldLook);
    figure.canvas.text(newName, {(rises ? rightStart : leftEnd) + shift, y - 7.0}, newLook);
}

struct LevelPlace
{
    const ChartMark *mark;
    std::size_t wave;
    double x;
};

/// Dots of the waves that may be shown, oldest first.
std::vector<LevelPlace> levelPlaces(const ChangeChart &chart, const RowSlot &slot)
{
    std::vector<LevelPlace> places;
    for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
        const ChartMark *mark = chart.level(slot, wave);
        if (const auto value = shownValue(mark))
            places.push_back({mark, wave, chart.levels.at(chart.levels.clamped(*value))});
    }
    return places;
}

/// Number outside the pair: the lower value to the left, the higher to the right.
void layoutLevelNumber(ChangeChart &chart, const LevelPlace &place, bool isLeft, double y)
{
    FigureContext &figure = chart.figure;
    const bool isNewest = place.wave + 1 == chart.waves.size();
    const TextLook look = {isNewest ? type::strongLabel : type::label,
                           isNewest ? figure.token().ink : figure.token().ink2,
                           isLeft ? Anchor::End : Anchor::Start, true};
    const QString text = axisNumber(figure.spec.valueAxis, *place.mark->value, chart.language());
    const QRectF box = figure.canvas.text(text, {place.x + (isLeft ? -7.0 : 7.0), y + 3.0}, look);
    const QString few = fewText(figure, *place.mark);
    if (few.isEmpty() || isLeft)
        return;
    figure.canvas.text(few, {box.right() + 4.0, y + 3.0},
                       {type::small, figure.token().ember, Anchor::Start, true});
}

void layoutLevels(ChangeChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    const auto places = levelPlaces(chart, slot);
    const double y = slot.centre();
    if (places.size() > 1) {
        const ChartMark *change = chart.changeOf(slot);
        const bool isSure = shownValue(change) && excludesZero(*change);
        figure.canvas.line({places.front().x, y}, {places.back().x, y},
                           {isSure ? figure.token().ember : figure.token().ink3, 1.6});
    }
    for (const LevelPlace &place : places) {
        drawDot(chart, {place.x, y}, place.wave);
        figure.canvas.hit({.key = place.mark->key,
                           .mark = indexOf(figure.spec, place.mark),
                           .area = QRectF(place.x - 5.0, y - 5.0, 10.0, 10.0),
                           .row = row,
                           .column = int(place.wave)});
    }
    if (places.empty())
        return;
    const bool rises = places.back().x >= places.front().x;
    layoutLevelNumber(chart, places.back(), places.size() > 1 && !rises, y);
    if (places.size() > 1)
        layoutLevelNumber(chart, places.front(), rises, y);
}

void layoutHiddenRow(ChangeChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    const QRectF frame(chart.levels.from, slot.centre() - 8.0,
                       (chart.levels.to - chart.levels.from), 16.0);
    bool isFramed = false;
    for (std::size_t wave = 0; wave < chart.waves.size(); ++wave) {
        const ChartMark *mark = chart.level(slot, wave);
        if (!mark)
            continue;
        if (!isFramed)
            layoutEmptyFrame(figure, frame, mark->state);
        isFramed = true;
        figure.canvas.hit({.key = mark->key,
                           .mark = indexOf(figure.spec, mark),
                           .area = frame,
                           .row = row,
                           .column = int(wave)});
    }
}

void layoutChangeNumber(ChangeChart &chart, const ChartMark &mark, double y)
{
    FigureContext &figure = chart.figure;
    const bool isSure = excludesZero(mark);
    figure.canvas.text(changeText(chart, mark), {chart.numberRight, y + 3.1},
                       {isSure ? type::strongLabel : type::label,
                        isSure ? figure.token().ember : figure.token().ink2, Anchor::End, false,
                        true});
    if (chart.hasIntervals())
        figure.canvas.text(intervalText(chart, mark), {figure.right, y + 3.1},
                           {type::small, figure.token().ink2, Anchor::End, false, true});
}

void layoutChangeMark(ChangeChart &chart, const RowSlot &slot, int row)
{
    FigureContext &figure = chart.figure;
    const ChartMark *mark = chart.changeOf(slot);
    if (!mark || chart.change.isHidden)
        return;
    const double y = slot.centre();
    FigureHit hit{.key = mark->key,
                  .mark = indexOf(figure.spec, mark),
                  .row = row,
                  .column = int(chart.waves.size())};
    if (!shownValue(mark)) {
        figure.canvas.text(mark->state == MarkState::Hidden ? u":"_s : u".."_s,
                           {chart.numberRight, y + 3.1},
                           {type::label, figure.token().ink2, Anchor::End});
        hit.area = QRectF(chart.numberRight - 20.0, y - 6.0, 20.0, 12.0);
    } else {
        layoutChangeNumber(chart, *mark, y);
        hit.area = QRectF(chart.numberRight - 20.0, y - 6.0, 20.0, 12.0);
        if (chart.hasChangePanel()) {
            const double x = chart.changes.at(chart.changes.clamped(*mark->value));
            const bool isSure = excludesZero(*mark);
            const QColor faint = blend(figure.token().ember, figure.token().surface, 0.55);
            if (mark->lower && mark->upper)
                layoutWhisker(figure, chart.changes, *mark->lower, *mark->upper, y,
                              {isSure ? figure.token().ember : faint, 1.2});
            figure.canvas.circle({x, y}, 3.6,
                                 isSure ? figure.token().ember : figure.token().surface,
                                 {figure.token().ember, 1.2});
            hit.area = QRectF(x - 5.0, y - 5.0, 10.0, 10.0);
        }
    }
    figure.canvas.hit(std::move(hit));
}

std::vector<LegendEntry> legendOf(const FigureContext &figure)
{
    std::vector<LegendEntry> entries;
    for (const ChartSeries &series : figure.spec.series) {
        if (series.role == SeriesRole::Wave)
            entries.push_back({series.name,
                               figure.colors().waveMark(series.rank),
                               {},
                               Swatch::Dot,
                               series.key,
                               series.isHidden});
    }
    return entries;
}

void layoutRows(ChangeChart &chart, bool namesWaves)
{
    int row = 0;
    for (const RowSlot &slot : chart.rows.slots) {
        if (slot.row->role == RowRole::GroupHead)
            continue;
        const auto places = levelPlaces(chart, slot);
        if (namesWaves && places.size() == chart.waves.size() && places.size() > 1) {
            layoutWaveNames(chart, places.front().x, places.back().x, slot.centre());
            namesWaves = false;
        }
        if (places.empty())
            layoutHiddenRow(chart, slot, row);
        else
            layoutLevels(chart, slot, row);
        layoutChangeMark(chart, slot, row);
        ++row;
    }
}

} // namespace

double layoutChange(FigureContext &figure, double top)
{
    ChangeChart chart{
        .figure = figure, .waves = shownSeries(figure, SeriesRole::Wave), .change = {}};
    std::stable_sort(chart.waves.begin(), chart.waves.end(),
                     [](const auto &a, const auto &b) { return a.rank > b.rank; });
    if (const auto changes = seriesOfRole(figure.spec, SeriesRole::Change); !changes.empty())
        chart.change = changes.front();
    const bool needsLegend =
        !chart.hasChangePanel() || legendOf(figure).size() != chart.waves.size();
    if (needsLegend)
        top = layoutLegend(figure, legendOf(figure), top + 10.0);
    chart.rows = planRows(figure, top, {});
    placePanels(chart);
    chart.top = layoutHeads(chart, top) + 9.0;
    const RowOptions options = squeezed(figure,
                                        {.markHeight = figure.squeezed(18.0, 0.15),
                                         .gap = 6.0,
                                         .extraAfterTotal = 6.0,
                                         .headHeight = 14.0});
    chart.rows = planRows(figure, chart.top + 6.0, options);
    chart.bottom = chart.rows.bottom - 2.0;
    layoutHorizontalAxis(figure, figure.spec.valueAxis, chart.levels, chart.top, chart.bottom);
    if (chart.hasChangePanel())
        layoutHorizontalAxis(figure, signedAxis(figure.spec.changeAxis), chart.changes, chart.top,
                             chart.bottom);
    layoutRowLabels(figure, chart.rows);
    layoutRows(chart, !needsLegend);
    figure.reading << figure.words.readChange;
    if (!chart.hasChangePanel() && isInPoints(chart))
        figure.signs << figure.words.pointsExplained;
    return chart.bottom + 12.0;
}

} // namespace tidemark::ui
