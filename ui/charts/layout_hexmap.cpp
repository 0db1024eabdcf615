// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "core/report/chart_numbers.h"
#include "ui/charts/figure_rows.h"
#include "ui/charts/hex_layout.h"
#include "ui/charts/map_labels.h"

using namespace Qt::StringLiterals;

// Hexagon map of the municipalities (16).
namespace tidemark::ui {

namespace {

constexpr double legendStep = 14.0;
constexpr double longestBar = 56.0;

struct HexMap
{
    FigureContext &figure;
    std::vector<HexCell> cells = {};
    double size = 12.0; ///< between the centres of neighbours
    QPointF origin = {};

    QPointF place(QPointF inUnits) const { return origin + inUnits * size; }
    QPointF centre(const HexCell &cell) const { return place(hexCentre(cell)); }
    int classCount() const { return int(figure.spec.classes.size()); }
};

QPainterPath hexagon(QPointF centre, double radius)
{
    QPainterPath path;
    for (int k = 0; k < 6; ++k) {
        const double angle = std::numbers::pi / 180.0 * (60.0 * k - 90.0);
        const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
        k == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

/// The class of a value, or -1. The last class holds its upper end too.
int classOf(const ChartSpec &spec, double value)
{
    for (std::size_t i = 0; i < spec.classes.size(); ++i) {
        const bool isLast = i + 1 == spec.classes.size();
        const ChartClass &part = spec.classes[i];
        if (value >= part.lower && (value < part.upper || (isLast && value <= part.upper)))
            return int(i);
    }
    return -1;
}

QColor classColor(const HexMap &map, int index)
{
    return map.figure.colors().sequential(index, map.classCount());
}

double radiusOf(const HexMap &map)
{
    return map.size / std::numbers::sqrt3;
}

/// Small open shape: nobody answered.
void drawOpen(HexMap &map, QPointF centre)
{
    FigureContext &figure = map.figure;
    const double radius = radiusOf(map) * 0.955;
    figure.canvas.path(hexagon(centre, radius),
                       blend(figure.token().noData, figure.token().surface, 0.6));
    figure.canvas.path(hexagon(centre, radius * 0.6), figure.token().surface,
                       {figure.colors().noDataLine, 0.6});
}

void drawSuppressed(HexMap &map, QPointF centre)
{
    FigureContext &figure = map.figure;
    const double radius = radiusOf(map) * 0.955;
    figure.canvas.path(hexagon(centre, radius), figure.token().surface, {figure.token().ink3, 0.5});
    for (const double offset : {-0.45, 0.0, 0.45}) {
        const QPointF middle = centre + QPointF(offset, offset) * radius * 0.9;
        const double half = radius * (offset == 0.0 ? 0.55 : 0.32);
        figure.canvas.line(middle + QPointF(half, -half), middle - QPointF(half, -half),
                           {figure.token().ink3, 0.9});
    }
}

void drawCell(HexMap &map, const HexCell &cell, const ChartMark *mark)
{
    const QPointF centre = map.centre(cell);
    const auto value = shownValue(mark);
    const int index = value ? classOf(map.figure.spec, *value) : -1;
    if (index >= 0)
        map.figure.canvas.path(hexagon(centre, radiusOf(map) * 0.955), classColor(map, index));
    else if (mark && mark->state == MarkState::Hidden)
        drawSuppressed(map, centre);
    else
        drawOpen(map, centre);
}

/// Cells in reading order: rows of the map from the north, then from the west.
void layoutCells(HexMap &map)
{
    std::map<QString, const ChartMark *> markOf;
    for (const ChartMark &mark : map.figure.spec.marks)
        markOf[mark.row] = &mark;
    std::vector<HexCell> ordered = map.cells;
    std::sort(ordered.begin(), ordered.end(), [](const HexCell &a, const HexCell &b) {
        return std::pair(a.r, a.q) < std::pair(b.r, b.q);
    });
    for (const HexCell &cell : ordered) {
        const auto found = markOf.find(cell.code);
        const ChartMark *mark = found == markOf.end() ? nullptr : found->second;
        drawCell(map, cell, mark);
        if (!mark)
            continue;
        const QPointF centre = map.centre(cell);
        const double half = map.size / 2.0;
        map.figure.canvas.drawing().hits.push_back(
            {.key = mark->key,
             .mark = indexOf(map.figure.spec, mark),
             .area = QRectF(centre.x() - half, centre.y() - half, map.size, map.size),
             .row = cell.r,
             .column = 2 * cell.q + cell.r});
    }
}

void layoutBorders(HexMap &map)
{
    QPainterPath path;
    for (const QLineF &edge : countyBorders(map.cells)) {
        path.moveTo(map.place(edge.p1()));
        path.lineTo(map.place(edge.p2()));
    }
    map.figure.canvas.path(path, {}, {map.figure.token().surface, 2.4});
    map.figure.canvas.path(path, {}, {map.figure.token().ink, 0.9});
}

struct ClassCounts
{
    std::vector<int> classes;
    int suppressed = 0;
    int unanswered = 0; ///< municipalities of the map without a value
};

ClassCounts countClasses(const HexMap &map)
{
    const ChartSpec &spec = map.figure.spec;
    ClassCounts counts{.classes = std::vector<int>(spec.classes.size(), 0),
                       .unanswered = int(map.cells.size())};
    for (const ChartMark &mark : spec.marks) {
        const auto value = shownValue(&mark);
        const int index = value ? classOf(spec, *value) : -1;
        const bool isSuppressed = mark.state == MarkState::Hidden;
        if (index >= 0)
            ++counts.classes[std::size_t(index)];
        counts.suppressed += isSuppressed ? 1 : 0;
        counts.unanswered -= index >= 0 || isSuppressed ? 1 : 0;
    }
    return counts;
}

/// Title lines of the legend; returns the height below them.
double layoutLegendTitle(HexMap &map, double y)
{
    FigureContext &figure = map.figure;
    const auto write = [&](const QString &text, const TextStyle &style, const QColor &color) {
        if (text.isEmpty())
            return;
        for (const QString &line : figure.canvas.fonts().wrap(text, style, figure.width() * 0.34)) {
            figure.canvas.text(line, {figure.left, y + 8.0}, {style, color});
            y += 11.0;
        }
    };
    write(figure.spec.heads.classes, type::strongLabel, figure.token().ink);
    write(figure.spec.heads.classesNote, type::small, figure.token().ink2);
    return y + 2.0;
}

/// Rows for municipalities without a shade.
double layoutLegendStates(HexMap &map, const ClassCounts &counts, double y)
{
    FigureContext &figure = map.figure;
    const auto write = [&](const QString &text) {
        figure.canvas.text(text, {figure.left + 17.0, y + 9.0}, {type::label, figure.token().ink2});
        y += legendStep;
    };
    if (counts.suppressed > 0) {
        drawSuppressed(map, {figure.left + 6.0, y + 6.0});
        write(figure.words.hiddenMark);
    }
    if (counts.unanswered > 0) {
        figure.canvas.path(hexagon({figure.left + 6.0, y + 6.0}, 4.3), figure.token().surface,
                           {figure.colors().noDataLine, 0.6});
        write(figure.words.noAnswer.arg(formatNumber(counts.unanswered, 0, figure.spec.language)));
    }
    return y;
}

/// The legend is a histogram of the classes; returns the height below it.
double layoutLegendBars(HexMap &map, double top)
{
    FigureContext &figure = map.figure;
    const ChartSpec &spec = figure.spec;
    const ClassCounts counts = countClasses(map);
    double y = layoutLegendTitle(map, top);
    double label = 0.0;
    for (const ChartClass &part : spec.classes)
        label = std::max(label, figure.canvas.fonts().width(part.label, type::label));
    int most = 1;
    for (const int count : counts.classes)
        most = std::max(most, count);
    for (std::size_t k = spec.classes.size(); k-- > 0; y += legendStep) {
        const QColor fill = classColor(map, int(k));
        const bool isPale = contrast(fill, figure.token().surface) < 1.4;
        const Stroke rim = {isPale ? figure.token().ink3 : QColor(), 0.5};
        const double x = figure.left + 17.0 + label + 6.0;
        const double wide = longestBar * counts.classes[k] / most;
        figure.canvas.path(hexagon({figure.left + 6.0, y + 6.0}, 6.2), fill, rim);
        figure.canvas.text(spec.classes[k].label, {figure.left + 17.0, y + 9.0},
                           {type::label, figure.token().ink});
        figure.canvas.rect({x, y + 1.5, wide, 9.0}, fill, rim);
        figure.canvas.text(formatNumber(counts.classes[k], 0, spec.language),
                           {x + wide + 4.0, y + 9.0}, {type::small, figure.token().ink2});
    }
    return layoutLegendStates(map, counts, y + 2.0);
}

} // namespace

double layoutHexMap(FigureContext &figure, double top)
{
    HexMap map{.figure = figure};
    std::vector<QString> codes;
    for (const ChartRow &row : figure.spec.rows)
        codes.push_back(row.key);
    map.cells = hexCells(boundaryOf(codes).value_or(Boundary::Of2024));
    QRectF extent;
    for (const HexCell &cell : map.cells) {
        const QPointF centre = hexCentre(cell);
        extent |= QRectF(centre.x() - 0.5, centre.y() - 0.58, 1.0, 1.16);
    }
    const MapLabels labels(figure, map.cells);
    const double room = std::min(figure.width(), figure.options.widestPlot) - labels.leftRoom();
    map.size = figure.squeezed(std::min(room / extent.width(), 14.0), 0.5);
    map.origin =
        QPointF(figure.right - extent.right() * map.size, top + 16.0 - extent.top() * map.size);
    layoutCells(map);
    layoutBorders(map);
    const double legendBottom = layoutLegendBars(map, top + 22.0);
    const double mapBottom = map.origin.y() + extent.bottom() * map.size;
    const double labelBottom = labels.layout(figure, map.origin, map.size);
    const double insetBottom = figure.spec.inset
        ? layoutInset(figure, map.cells, map.origin, map.size, std::max(mapBottom, labelBottom))
        : 0.0;
    figure.reading << figure.words.readMap;
    return std::max({mapBottom, labelBottom, legendBottom, insetBottom}) + 4.0;
}

} // namespace tidemark::ui
