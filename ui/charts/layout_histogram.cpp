// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/report/chart_numbers.h"
#include "ui/charts/line_parts.h"

using namespace Qt::StringLiterals;

// Histogram with cumulative curve (09); at 8 cm one above the other.
namespace tidemark::ui {

namespace {

constexpr double panelHeight = 120.0;

struct Panel
{
    double left = 0.0;
    double right = 0.0;
    double top = 0.0; ///< of the head
    ValueScale x = {};
    ValueScale y = {};
    double plotTop = 0.0;
    double plotBottom = 0.0;
};

QString valueText(const FigureContext &figure, double value)
{
    const ChartAxis &axis = figure.spec.positionAxis;
    return axis.unit == ChartUnit::Percent
        ? formatPercent(value, axis.decimals, figure.spec.language)
        : formatNumber(value, axis.decimals, figure.spec.language);
}

/// Head, grid and both axes of a panel.
void layoutPanel(FigureContext &figure, Panel &panel, const QString &head, const ValueRange &shares,
                 const ValueRange &values)
{
    double y = panel.top + 9.0;
    for (const QString &line :
         figure.canvas.fonts().wrap(head, type::strongSmall, panel.right - panel.left)) {
        if (!line.isEmpty())
            figure.canvas.text(line, {panel.left, y}, {type::strongSmall, figure.token().ink});
        y += 10.0;
    }
    panel.plotTop = y + 8.0;
    panel.plotBottom = panel.plotTop + figure.squeezed(panelHeight, 0.35);
    panel.y = niceScale({}, shares, 5);
    panel.y.from = panel.plotBottom;
    panel.y.to = panel.plotTop + 10.0;
    const double axis = figure.canvas.fonts().width(u"100 %"_s, type::small) + 6.0;
    const double ends = figure.canvas.fonts().width(valueText(figure, 100.0), type::small) / 2.0;
    panel.x = fittingScale(figure, figure.spec.positionAxis, values, panel.left + axis,
                           panel.right - ends, 5);
    layoutVerticalAxis(figure, {}, panel.y, panel.x.from, panel.x.to);
    for (std::size_t i = 0; i < panel.x.ticks.size(); ++i) {
        const double tick = panel.x.ticks[i];
        const QString text = tickText(figure.spec.positionAxis, tick, i + 1 == panel.x.ticks.size(),
                                      figure.spec.language);
        figure.canvas.text(text, {panel.x.at(tick), panel.plotBottom + 11.0},
                           {type::small, figure.token().ink2, Anchor::Middle});
    }
}

/// Bars below the median are dark. Qt draws them in bins of equal width.
void planBins(FigureContext &figure, const Panel &panel, const ChartDistribution &part)
{
    const double bins = double(part.binShares.size());
    if (part.binShares.empty() || part.edges.size() != part.binShares.size() + 1)
        return;
    FigurePlot plot;
    plot.area = QRectF(panel.x.at(part.edges.front()), panel.y.to,
                       panel.x.at(part.edges.back()) - panel.x.at(part.edges.front()),
                       panel.y.from - panel.y.to);
    plot.xMinimum = -0.5;
    plot.xMaximum = bins - 0.5;
    plot.yMinimum = panel.y.minimum;
    plot.yMaximum = panel.y.maximum;
    plot.direction = BarDirection::VerticalStacked;
    plot.barWidth = 0.94;
    PlotBarSet dark{{}, {}, figure.token().tide, {}};
    PlotBarSet light{{}, {}, figure.token().tide3, {}};
    for (std::size_t i = 0; i < part.binShares.size(); ++i) {
        const bool isBelow = (part.edges[i] + part.edges[i + 1]) / 2.0 < part.median;
        dark.values.push_back(isBelow ? part.binShares[i] : 0.0);
        light.values.push_back(isBelow ? 0.0 : part.binShares[i]);
    }
    plot.bars = {dark, light};
    figure.canvas.drawing().plots.push_back(std::move(plot));
}

void layoutMedian(FigureContext &figure, const Panel &panel, const ChartDistribution &part)
{
    const double x = panel.x.at(part.median);
    figure.canvas.line({x, panel.plotTop}, {x, panel.plotBottom}, {figure.token().ember, 1.3});
    const QString text = figure.words.median.arg(valueText(figure, part.median));
    const bool flips = x + 6.0 + figure.canvas.fonts().width(text, type::strongLabel) > panel.right;
    figure.canvas.text(
        text, {x + (flips ? -4.0 : 4.0), panel.plotTop + 6.0},
        {type::strongLabel, figure.token().ember, flips ? Anchor::End : Anchor::Start, true});
}

/// The middle half as a strip below the axis; returns the height below it.
double layoutQuartiles(FigureContext &figure, const Panel &panel, const ChartDistribution &part)
{
    const double y = panel.plotBottom + 20.0;
    const double from = panel.x.at(part.firstQuartile);
    const double to = panel.x.at(part.thirdQuartile);
    const double median = panel.x.at(part.median);
    figure.canvas.rect({from, y - 2.0, to - from, 4.0}, figure.token().tide2);
    figure.canvas.line({median, y - 4.0}, {median, y + 4.0}, {figure.token().ember, 1.6});
    const QString range =
        formatNumber(part.firstQuartile, figure.spec.positionAxis.decimals, figure.spec.language)
        + u'–' + valueText(figure, part.thirdQuartile);
    const QString text = figure.words.middleHalf.arg(range);
    const double wide = figure.canvas.fonts().width(text, type::small);
    if (to + 5.0 + wide <= panel.right) {
        figure.canvas.text(text, {to + 5.0, y + 3.0}, {type::small, figure.token().ink2});
        return y + 6.0;
    }
    figure.canvas.text(text, {panel.left, y + 14.0}, {type::small, figure.token().ink2});
    return y + 17.0;
}

void layoutGuide(FigureContext &figure, const Panel &panel, double share, double value,
                 double clearOf)
{
    const bool isMedian = share == 50.0;
    const QColor color = isMedian ? figure.token().ember : figure.token().ink2;
    const QPointF at(panel.x.at(value), panel.y.at(share));
    QPainterPath guide(QPointF(panel.x.from, at.y()));
    guide.lineTo(at);
    guide.lineTo(at.x(), panel.plotBottom);
    figure.canvas.path(guide, {}, {color, 0.8, {2.5, 2.0}});
    figure.canvas.dot(at, 2.8, color);
    const QString text = isMedian
        ? figure.words.median.arg(valueText(figure, value))
        : figure.words.atMost.arg(formatPercent(share, 0, figure.spec.language),
                                  valueText(figure, value));
    const TextLook look = {isMedian ? type::strongSmall : type::small, color, Anchor::Start, true};
    const double y = at.y() + (share > 50.0 ? 10.0 : 4.0);
    const double wide = figure.canvas.width(text, look);
    layoutIfFree(figure, text, {std::min(panel.x.at(clearOf) + 8.0, panel.right - wide), y}, look,
                 1.0);
}

void layoutCurve(FigureContext &figure, Panel &panel, const ChartDistribution &part,
                 const ValueRange &values)
{
    ValueRange shares;
    shares.include(0.0);
    shares.include(100.0);
    layoutPanel(figure, panel, figure.spec.heads.cumulative, shares, values);
    FigurePlot plot;
    plot.area =
        QRectF(panel.x.from, panel.y.to, panel.x.to - panel.x.from, panel.y.from - panel.y.to);
    plot.xMinimum = panel.x.minimum;
    plot.xMaximum = panel.x.maximum;
    plot.yMinimum = panel.y.minimum;
    plot.yMaximum = panel.y.maximum;
    PlotLine line{{}, figure.token().tide, 2.0, {}};
    for (std::size_t i = 0; i < std::min(part.cumulativeAt.size(), part.cumulative.size()); ++i)
        line.points.emplace_back(part.cumulativeAt[i], part.cumulative[i]);
    plot.lines = {line};
    figure.canvas.drawing().plots.push_back(std::move(plot));
    layoutGuide(figure, panel, 50.0, part.median, part.thirdQuartile);
    layoutGuide(figure, panel, 25.0, part.firstQuartile, part.thirdQuartile);
    layoutGuide(figure, panel, 75.0, part.thirdQuartile, part.thirdQuartile);
}

} // namespace

double layoutHistogram(FigureContext &figure, double top)
{
    if (figure.spec.distributions.empty())
        return top;
    const ChartDistribution &part = figure.spec.distributions.front();
    const bool isStacked = figure.widthClass == WidthClass::Narrow;
    const double right = figure.left + std::min(figure.width(), figure.options.widestPlot * 1.4);
    Panel bins{.left = figure.left,
               .right = isStacked ? right : figure.left + (right - figure.left) * 0.52,
               .top = top + 10.0};
    ValueRange shares;
    shares.include(0.0);
    for (const double share : part.binShares)
        shares.include(share);
    ValueRange values;
    for (const double edge : part.edges)
        values.include(edge);
    values.include(part.median);
    layoutPanel(figure, bins, figure.spec.heads.levels, shares, values);
    planBins(figure, bins, part);
    layoutMedian(figure, bins, part);
    double bottom = layoutQuartiles(figure, bins, part);
    figure.reading << figure.words.readDarkBars;
    if (part.cumulative.empty())
        return bottom;
    Panel curve{.left = isStacked ? figure.left : bins.right + 16.0,
                .right = right,
                .top = isStacked ? bottom + 12.0 : top + 10.0};
    layoutCurve(figure, curve, part, values);
    return std::max(bottom, curve.plotBottom + 14.0);
}

} // namespace tidemark::ui
