// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_frame.h"

using namespace Qt::StringLiterals;

// Flow between two waves of a panel (12): states in code order, the first is the one to reach.
namespace tidemark::ui {

namespace {

constexpr double barWidth = 9.0;
constexpr double barGap = 9.0;
constexpr double plotHeight = 190.0;
constexpr double leastNumber = 4.0;

struct FlowState
{
    QStringList lines = {};
    QString label = {};
    double total = 0.0;
    double top = 0.0;
    double height = 0.0;
    double used = 0.0; ///< of the bar by flows drawn so far
};

struct FlowChart
{
    FigureContext &figure;
    std::vector<ChartSeries> after = {};
    std::vector<FlowState> from = {};
    std::vector<FlowState> to = {};
    double left = 0.0; ///< right edge of the bars before
    double right = 0.0; ///< left edge of the bars after
    double perUnit = 1.0;

    double count(std::size_t row, std::size_t column) const
    {
        return shownValue(findMark(figure.spec, figure.spec.rows[row].key, after[column].key))
            .value_or(0.0);
    }
    QString text(double value) const { return formatNumber(value, 0, figure.spec.language); }
};

void collectStates(FlowChart &chart)
{
    const ChartSpec &spec = chart.figure.spec;
    chart.after = shownSeries(chart.figure, SeriesRole::Category);
    chart.from.resize(spec.rows.size());
    chart.to.resize(chart.after.size());
    for (std::size_t row = 0; row < chart.from.size(); ++row) {
        for (std::size_t column = 0; column < chart.to.size(); ++column) {
            chart.from[row].total += chart.count(row, column);
            chart.to[column].total += chart.count(row, column);
        }
    }
    for (std::size_t row = 0; row < chart.from.size(); ++row)
        chart.from[row].label = spec.rows[row].label + u"  "_s + chart.text(chart.from[row].total);
    for (std::size_t column = 0; column < chart.to.size(); ++column)
        chart.to[column].label =
            chart.text(chart.to[column].total) + u"  "_s + chart.after[column].name;
}

/// Bars in code order with equal gaps; low ones leave their labels room.
void placeBars(FlowChart &chart, std::vector<FlowState> &states, double top)
{
    double y = top;
    for (FlowState &state : states) {
        state.top = y;
        state.height = state.total * chart.perUnit;
        const double label = double(state.lines.size()) * type::labelLine + 2.0;
        y += std::max(state.height + barGap, label);
    }
}

void placeColumns(FlowChart &chart, double top)
{
    FigureContext &figure = chart.figure;
    const double room = figure.width() * 0.28;
    double widest = 0.0;
    double total = 1e-9;
    for (auto *states : {&chart.from, &chart.to}) {
        for (FlowState &state : *states) {
            state.lines = figure.canvas.fonts().wrap(state.label, type::strongLabel, room);
            for (const QString &line : state.lines)
                widest = std::max(widest, figure.canvas.fonts().width(line, type::strongLabel));
        }
    }
    for (const FlowState &state : chart.from)
        total += state.total;
    const double width = std::min(figure.width(), figure.options.widestPlot * 1.4);
    chart.left = figure.left + widest + 7.0 + barWidth;
    chart.right = figure.left + width - widest - 7.0 - barWidth;
    chart.perUnit = (figure.squeezed(plotHeight, 0.55) - 3.0 * barGap) / total;
    placeBars(chart, chart.from, top);
    placeBars(chart, chart.to, top);
}

enum class FlowKind { Unchanged, ToFirst, Gain, Loss };

FlowKind kindOf(std::size_t row, std::size_t column)
{
    if (row == column)
        return FlowKind::Unchanged;
    if (column > row)
        return FlowKind::Loss;
    return column == 0 ? FlowKind::ToFirst : FlowKind::Gain;
}

QColor colorOf(const FlowChart &chart, FlowKind kind)
{
    const Colors &token = chart.figure.token();
    switch (kind) {
    case FlowKind::Unchanged:
        return blend(token.tide3, token.surface, 0.55);
    case FlowKind::ToFirst:
        return blend(token.tide, token.surface, 0.8);
    case FlowKind::Gain:
        return blend(token.tide2, token.surface, 0.8);
    case FlowKind::Loss:
        break;
    }
    return blend(token.ember, token.surface, 0.8);
}

void layoutBand(FlowChart &chart, std::size_t row, std::size_t column, double count)
{
    FigureContext &figure = chart.figure;
    const double height = count * chart.perUnit;
    const double fromY = chart.from[row].top + chart.from[row].used;
    const double toY = chart.to[column].top + chart.to[column].used;
    chart.from[row].used += height;
    chart.to[column].used += height;
    const double middle = (chart.left + chart.right) / 2.0;
    QPainterPath band(QPointF(chart.left, fromY));
    band.cubicTo({middle, fromY}, {middle, toY}, {chart.right, toY});
    band.lineTo(chart.right, toY + height);
    band.cubicTo({middle, toY + height}, {middle, fromY + height}, {chart.left, fromY + height});
    band.closeSubpath();
    const FlowKind kind = kindOf(row, column);
    figure.canvas.path(band, colorOf(chart, kind));
    if (kind == FlowKind::Loss && height > 2.0) {
        QPainterPath spine(QPointF(chart.left, fromY + height / 2.0));
        spine.cubicTo({middle, fromY + height / 2.0}, {middle, toY + height / 2.0},
                      {chart.right, toY + height / 2.0});
        figure.canvas.path(spine, {}, {figure.token().surface, 1.0, {3.0, 2.5}});
    }
    const ChartMark *mark =
        findMark(figure.spec, figure.spec.rows[row].key, chart.after[column].key);
    figure.canvas.hit({.key = mark->key,
                       .mark = indexOf(figure.spec, mark),
                       .area = QRectF(chart.left, fromY, 30.0, height),
                       .row = int(row),
                       .column = int(column)});
}

/// Numbers at the start of the flows that have room for them.
void layoutNumbers(FlowChart &chart)
{
    FigureContext &figure = chart.figure;
    for (std::size_t row = 0; row < chart.from.size(); ++row) {
        double y = chart.from[row].top;
        for (std::size_t column = 0; column < chart.to.size(); ++column) {
            const double count = chart.count(row, column);
            const double height = count * chart.perUnit;
            if (count >= leastNumber && kindOf(row, column) != FlowKind::Loss && height >= 4.5) {
                const double centre = y + height / 2.0 + 2.9;
                const bool isCrowded =
                    std::any_of(figure.canvas.drawing().texts.begin(),
                                figure.canvas.drawing().texts.end(), [&](const FigureText &text) {
                                    return text.box.intersects(
                                        QRectF(chart.left + 6.0, centre - 6.4, 18.0, 8.2));
                                });
                if (!isCrowded)
                    figure.canvas.text(
                        chart.text(count), {chart.left + 6.0, centre},
                        {type::strongSmall, figure.token().ink, Anchor::Start, true});
            }
            y += height;
        }
    }
}

void layoutStates(FlowChart &chart)
{
    FigureContext &figure = chart.figure;
    const auto draw = [&](const std::vector<FlowState> &states, bool isBefore) {
        const double x = isBefore ? chart.left - barWidth : chart.right;
        for (std::size_t i = 0; i < states.size(); ++i) {
            const FlowState &state = states[i];
            figure.canvas.rect({x, state.top, barWidth, state.height}, figure.token().ink);
            const double lines = double(state.lines.size() - 1) * type::labelLine;
            double y =
                std::max(state.top + state.height / 2.0 - lines / 2.0, state.top + 1.0) + 3.0;
            for (const QString &line : state.lines) {
                figure.canvas.text(line, {isBefore ? x - 7.0 : x + barWidth + 7.0, y},
                                   {i == 0 ? type::strongLabel : type::label, figure.token().ink,
                                    isBefore ? Anchor::End : Anchor::Start});
                y += type::labelLine;
            }
        }
    };
    draw(chart.from, true);
    draw(chart.to, false);
}

std::vector<LegendEntry> legendOf(const FlowChart &chart)
{
    const ChartWords &words = chart.figure.words;
    QString first = chart.after.empty() ? QString() : chart.after.front().name;
    if (!first.isEmpty())
        first[0] = first[0].toLower();
    return {{words.unchanged, colorOf(chart, FlowKind::Unchanged)},
            {words.toState.arg(first), colorOf(chart, FlowKind::ToFirst)},
            {words.otherGain, colorOf(chart, FlowKind::Gain)},
            {words.loss, colorOf(chart, FlowKind::Loss)}};
}

double lowestOf(const std::vector<FlowState> &states)
{
    double lowest = 0.0;
    for (const FlowState &state : states)
        lowest = std::max({lowest, state.top + state.height,
                           state.top + double(state.lines.size()) * type::labelLine + 2.0});
    return lowest;
}

} // namespace

double layoutFlow(FigureContext &figure, double top)
{
    FlowChart chart{.figure = figure};
    collectStates(chart);
    if (chart.from.empty() || chart.to.empty())
        return top;
    const double plotTop = top + 24.0;
    placeColumns(chart, plotTop);
    const double half = (chart.right - chart.left) / 2.0 - 4.0;
    const auto head = [&](const QString &text, double x, Anchor anchor) {
        for (const QString &line :
             figure.canvas.fonts().wrap(text, type::strongLabel, half).mid(0, 1))
            figure.canvas.text(line, {x, plotTop - 7.0},
                               {type::strongLabel, figure.token().ink, anchor});
    };
    head(figure.spec.heads.levels, chart.left, Anchor::End);
    head(figure.spec.heads.change, chart.right, Anchor::Start);
    for (std::size_t row = 0; row < chart.from.size(); ++row) {
        for (std::size_t column = 0; column < chart.to.size(); ++column) {
            if (const double count = chart.count(row, column); count > 0.0)
                layoutBand(chart, row, column, count);
        }
    }
    layoutStates(chart);
    layoutNumbers(chart);
    figure.signs << figure.words.readFlow.arg(int(leastNumber));
    const double bottom = std::max(lowestOf(chart.from), lowestOf(chart.to));
    return layoutLegend(figure, legendOf(chart), bottom + 10.0) + 2.0;
}

} // namespace tidemark::ui
