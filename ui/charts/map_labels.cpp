// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map_labels.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double rowHeight = 0.8660254037844386;
constexpr double leastCell = 8.0; ///< pt, at 12 cm

bool coversCell(const QRectF &rect, const std::vector<HexCell> &cells, QPointF origin, double size)
{
    return std::any_of(cells.begin(), cells.end(), [&](const HexCell &cell) {
        const QPointF centre = origin + hexCentre(cell) * size;
        return QRectF(centre.x() - size / 2, centre.y() - size * 0.58, size, size * 1.16)
            .intersects(rect);
    });
}

bool coversText(const QRectF &rect, const FigureDrawing &drawing)
{
    return std::any_of(drawing.texts.begin(), drawing.texts.end(),
                       [&](const FigureText &text) { return text.box.intersects(rect); });
}

void drawLeader(FigureContext &figure, const QPolygonF &points, bool hasDot)
{
    QPainterPath path;
    path.addPolygon(points);
    figure.canvas.path(path, {}, {figure.token().surface, 2.4});
    figure.canvas.path(path, {}, {figure.token().ink2, 0.7});
    if (hasDot)
        figure.canvas.circle(points.first(), 1.8, figure.token().ink,
                             {figure.token().surface, 0.7});
}

} // namespace

MapLabels::MapLabels(const FigureContext &figure, std::vector<HexCell> cells)
    : m_cells(std::move(cells))
{
    double westEnd = std::numeric_limits<double>::max();
    for (const HexCell &cell : m_cells)
        westEnd = std::min(westEnd, hexCentre(cell).x());
    for (const County &county : counties()) {
        Name name = placed(county);
        name.width = figure.canvas.fonts().width(name.text, type::mediumSmall);
        if (name.side == Side::West)
            m_leftRoom =
                std::max(m_leftRoom, name.width + 4.0 - (name.anchor.x() - westEnd) * leastCell);
        m_names.push_back(std::move(name));
    }
}

/// True if no cell of this and the neighbouring rows lies beyond the edge of the cell at `centre`.
bool MapLabels::isFree(QPointF centre, double direction) const
{
    return std::none_of(m_cells.begin(), m_cells.end(), [&](const HexCell &cell) {
        const QPointF other = hexCentre(cell);
        return std::abs(other.y() - centre.y()) < rowHeight * 1.1
            && (other.x() - centre.x()) * direction > 0.6;
    });
}

int MapLabels::cellsBeyond(QPointF centre, Side side) const
{
    return int(std::count_if(m_cells.begin(), m_cells.end(), [&](const HexCell &cell) {
        const QPointF away = hexCentre(cell) - centre;
        return side == Side::South ? std::abs(away.x()) < 0.45 && away.y() > 0.5
                                   : std::abs(away.y()) < 0.4 && away.x() > 0.5;
    }));
}

MapLabels::Name MapLabels::placed(const County &county) const
{
    std::vector<QPointF> own;
    QPointF sum;
    for (const HexCell &cell : m_cells) {
        if (cell.county != county.code)
            continue;
        own.push_back(hexCentre(cell));
        sum += own.back();
    }
    Name best{.text = county.name};
    if (own.empty())
        return best;
    const QPointF middle = sum / double(own.size());
    double least = std::numeric_limits<double>::max();
    for (const QPointF &centre : own) {
        const double away = std::abs(centre.y() - middle.y());
        const bool isWest = isFree(centre, -1.0);
        // The west is preferred: there the coast leaves room all along the country.
        const double cost = isWest ? away : isFree(centre, 1.0) ? away + 20.0 : 1e3;
        if (cost >= least || cost >= 1e3)
            continue;
        least = cost;
        best.anchor = centre;
        best.side = isWest ? Side::West : Side::East;
    }
    if (least < 1e3)
        return best;
    best.isEnclosed = true;
    double fewest = std::numeric_limits<double>::max();
    for (const QPointF &centre : own) {
        for (const Side side : {Side::East, Side::South}) {
            const double cost = cellsBeyond(centre, side) * (side == Side::South ? 2.0 : 1.0)
                + 0.1 * std::hypot(centre.x() - middle.x(), centre.y() - middle.y());
            if (cost < fewest) {
                fewest = cost;
                best.anchor = centre;
                best.side = side;
            }
        }
    }
    return best;
}

double MapLabels::layout(FigureContext &figure, QPointF origin, double size) const
{
    const TextLook look = {type::mediumSmall, figure.token().ink2, Anchor::End, true};
    for (const Name &name : m_names) {
        if (name.side != Side::West)
            continue;
        const QPointF at = origin + name.anchor * size;
        figure.canvas.text(name.text, {at.x() - size / 2 - 4.0, at.y() + 3.0}, look);
    }
    layoutEast(figure, origin, size);
    layoutSouth(figure, origin, size);
    double bottom = 0.0;
    for (const FigureText &text : figure.canvas.drawing().texts)
        bottom = std::max(bottom, text.box.bottom());
    return bottom;
}

void MapLabels::layoutEast(FigureContext &figure, QPointF origin, double size) const
{
    std::vector<const Name *> east;
    for (const Name &name : m_names) {
        if (name.side == Side::East)
            east.push_back(&name);
    }
    std::sort(east.begin(), east.end(),
              [](const Name *a, const Name *b) { return a->anchor.y() < b->anchor.y(); });
    for (std::size_t first = 0; first < east.size();) {
        std::size_t end = first + 1;
        while (end < east.size() && east[end]->anchor.y() - east[end - 1]->anchor.y() < 5.0)
            ++end;
        // Names that stand close share one column right of everything beside them.
        double column = 0.0;
        std::vector<double> wanted;
        for (std::size_t i = first; i < end; ++i)
            wanted.push_back(origin.y() + east[i]->anchor.y() * size);
        const auto heights = spread(wanted, 13.0, 0.0, 1e6);
        for (const HexCell &cell : m_cells) {
            const QPointF centre = origin + hexCentre(cell) * size;
            if (centre.y() > heights.front() - size * 1.2
                && centre.y() < heights.back() + size * 1.2)
                column = std::max(column, centre.x() + size / 2);
        }
        const bool isAlone = end == first + 1 && !east[first]->isEnclosed;
        for (std::size_t i = first; i < end; ++i) {
            const QPointF from = origin + east[i]->anchor * size
                + QPointF(east[i]->isEnclosed ? 0.0 : size / 2 + 2.0, 0.0);
            const double y = heights[i - first];
            const double x = column + (isAlone ? 4.0 : 18.0);
            if (!isAlone)
                drawLeader(figure, {from, QPointF(x - 10.0, from.y()), QPointF(x - 3.0, y)},
                           east[i]->isEnclosed);
            figure.canvas.text(east[i]->text, {x, y + 3.0},
                               {type::mediumSmall, figure.token().ink2, Anchor::Start, true});
        }
        first = end;
    }
}

void MapLabels::layoutSouth(FigureContext &figure, QPointF origin, double size) const
{
    // From the east to the west, so that no leader crosses a name.
    std::vector<Name> south;
    std::copy_if(m_names.begin(), m_names.end(), std::back_inserter(south),
                 [](const Name &name) { return name.side == Side::South; });
    std::sort(south.begin(), south.end(),
              [](const Name &a, const Name &b) { return a.anchor.x() > b.anchor.x(); });
    for (const Name &name : south) {
        const QPointF from = origin + name.anchor * size;
        double y = from.y() + size;
        const auto box = [&] { return QRectF(from.x(), y - 6.0, name.width + 8.0, 12.0); };
        while (coversCell(box(), m_cells, origin, size)
               || coversText(box(), figure.canvas.drawing()))
            y += 1.0;
        drawLeader(figure, {from, QPointF(from.x(), y), QPointF(from.x() + 4.0, y)}, true);
        figure.canvas.text(name.text, {from.x() + 6.0, y + 3.0},
                           {type::mediumSmall, figure.token().ink2, Anchor::Start, true});
    }
}

namespace {

/// Bars of the inset below `y` in a column that begins at `left`.
void layoutInsetBars(FigureContext &figure, double left, double right, double y)
{
    const ChartInset &inset = *figure.spec.inset;
    const FigureFonts &fonts = figure.canvas.fonts();
    const auto number = [&](std::size_t i) {
        return formatNumber(inset.values[i], inset.decimals, figure.spec.language);
    };
    double label = 0.0;
    double most = 1e-9;
    double widest = 0.0;
    const auto count = std::min<std::size_t>(std::size_t(inset.labels.size()), inset.values.size());
    for (std::size_t i = 0; i < count; ++i) {
        label = std::max(label, fonts.width(inset.labels[qsizetype(i)], type::label));
        most = std::max(most, inset.values[i]);
        widest = std::max(widest, fonts.width(number(i), type::strongLabel));
    }
    const double from = left + label + 8.0;
    const double longest = std::max(10.0, right - widest - 6.0 - from);
    for (std::size_t i = 0; i < count; ++i, y += 14.0) {
        const bool isDark = int(i) == inset.emphasised;
        const double wide = longest * inset.values[i] / most;
        figure.canvas.text(inset.labels[qsizetype(i)], {left, y + 4.5},
                           {type::label, figure.token().ink});
        figure.canvas.rect({from, y - 3.0, wide, 9.0},
                           isDark ? figure.token().tide : figure.token().tide3);
        figure.canvas.text(number(i), {from + wide + 4.0, y + 4.5},
                           {isDark ? type::strongLabel : type::label, figure.token().ink});
    }
}

} // namespace

double layoutInset(FigureContext &figure, const std::vector<HexCell> &cells, QPointF origin,
                   double size, double mapBottom)
{
    const ChartInset &inset = *figure.spec.inset;
    const FigureFonts &fonts = figure.canvas.fonts();
    const double width = std::min(figure.width() * 0.36, 150.0);
    const QStringList title = fonts.wrap(inset.title, type::strongLabel, width);
    const QStringList subtitle =
        inset.subtitle.isEmpty() ? QStringList() : fonts.wrap(inset.subtitle, type::small, width);
    const double height =
        double(title.size() + subtitle.size()) * 11.0 + double(inset.labels.size()) * 14.0 + 6.0;
    QRectF room(figure.right - width, origin.y(), width, height);
    const auto isTaken = [&] {
        const QRectF wide = room.adjusted(-10.0, -4.0, 0.0, 4.0);
        return coversCell(wide, cells, origin, size) || coversText(wide, figure.canvas.drawing());
    };
    while (room.bottom() < mapBottom && isTaken())
        room.translate(0.0, 4.0);
    // Where the country leaves no corner free, the inset stands below it.
    if (isTaken())
        room.moveTopLeft({figure.left, mapBottom + 14.0});
    double y = room.top() + 8.0;
    for (const QString &line : title) {
        figure.canvas.text(line, {room.left(), y}, {type::strongLabel, figure.token().ink});
        y += 11.0;
    }
    for (const QString &line : subtitle) {
        figure.canvas.text(line, {room.left(), y}, {type::small, figure.token().ink2});
        y += 11.0;
    }
    layoutInsetBars(figure, room.left(), room.right(), y);
    return room.bottom();
}

} // namespace tidemark::ui
