// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hex_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

/// Q_INIT_RESOURCE must stand outside every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(tidemark);
}

namespace tidemark::ui {

namespace {

/// The rows of one of the program's own tables, without the head.
std::vector<QStringList> readTable(const QString &name)
{
    initResources();
    QFile file(u":/data/"_s + name);
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.push_back(lines.at(i).trimmed().split(u';'));
    return rows;
}

/// Corner k of a cell: 0 is the upper right one, then clockwise.
QPointF corner(QPointF centre, int k)
{
    const double radius = 1.0 / std::numbers::sqrt3;
    const double angle = std::numbers::pi / 180.0 * (60.0 * k - 30.0);
    return centre + QPointF(radius * std::cos(angle), radius * std::sin(angle));
}

/// Cells of one year, by number.
std::vector<HexCell> readCells(QLatin1StringView year)
{
    std::map<QString, QStringList> names;
    for (const auto &row : readTable(u"municipalities.csv"_s))
        names[row.value(0)] = row;
    std::vector<HexCell> cells;
    for (const auto &row : readTable(u"hex_layout.csv"_s)) {
        if (!row.value(3).contains(year))
            continue;
        const QStringList &known = names[row.value(0)];
        cells.push_back({row.value(0), known.value(1), known.value(2), row.value(1).toInt(),
                         row.value(2).toInt()});
    }
    std::sort(cells.begin(), cells.end(),
              [](const HexCell &a, const HexCell &b) { return a.code < b.code; });
    return cells;
}

} // namespace

const std::vector<HexCell> &hexCells(Boundary boundary)
{
    static const std::vector<HexCell> of2020 = readCells("2020"_L1);
    static const std::vector<HexCell> of2024 = readCells("2024"_L1);
    return boundary == Boundary::Of2020 ? of2020 : of2024;
}

std::optional<Boundary> boundaryOf(const std::vector<QString> &codes)
{
    for (const Boundary boundary : {Boundary::Of2024, Boundary::Of2020}) {
        std::set<QString> known;
        for (const HexCell &cell : hexCells(boundary))
            known.insert(cell.code);
        if (std::all_of(codes.begin(), codes.end(),
                        [&](const QString &code) { return known.contains(code); }))
            return boundary;
    }
    return std::nullopt;
}

std::vector<County> counties()
{
    std::vector<County> list;
    for (const auto &row : readTable(u"counties.csv"_s))
        list.push_back({row.value(0), row.value(1)});
    return list;
}

QPointF hexCentre(const HexCell &cell)
{
    return {cell.q + cell.r / 2.0, cell.r * std::numbers::sqrt3 / 2.0};
}

std::vector<QLineF> countyBorders(const std::vector<HexCell> &cells)
{
    std::map<std::pair<int, int>, QString> countyAt;
    for (const HexCell &cell : cells)
        countyAt[{cell.q, cell.r}] = cell.county;
    // East, south-east and south-west neighbour: each pair of cells is met once.
    constexpr std::array<std::array<int, 3>, 3> neighbours = {{{1, 0, 0}, {0, 1, 1}, {-1, 1, 2}}};
    std::vector<QLineF> edges;
    for (const HexCell &cell : cells) {
        for (const auto &[dq, dr, side] : neighbours) {
            const auto other = countyAt.find({cell.q + dq, cell.r + dr});
            if (other == countyAt.end() || other->second == cell.county)
                continue;
            const QPointF centre = hexCentre(cell);
            edges.emplace_back(corner(centre, side), corner(centre, side + 1));
        }
    }
    return edges;
}

} // namespace tidemark::ui
