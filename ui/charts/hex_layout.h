// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QLineF>
#include <QPointF>
#include <QString>

namespace tidemark::ui {

/// One municipality of the map of equal hexagons. Axial coordinates, pointy top, r downwards.
struct HexCell
{
    QString code; ///< four digits
    QString name;
    QString county; ///< two digits, counties of 2024 also for the municipalities of 2020
    int q = 0;
    int r = 0;

    friend bool operator==(const HexCell &, const HexCell &) = default;
};

struct County
{
    QString code;
    QString name;
};

enum class Boundary { Of2020, Of2024 };

/// The cells of one set of municipalities, in the order of their numbers: 356 in 2020, 357 in 2024.
const std::vector<HexCell> &hexCells(Boundary boundary);

/// The newest set of municipalities that has all the given numbers; nothing if none has.
std::optional<Boundary> boundaryOf(const std::vector<QString> &codes);

std::vector<County> counties();

/// Centre of a cell where neighbours in a row are 1 apart.
QPointF hexCentre(const HexCell &cell);

/// Edges between cells of different counties, each once, in the scale of hexCentre().
std::vector<QLineF> countyBorders(const std::vector<HexCell> &cells);

} // namespace tidemark::ui
