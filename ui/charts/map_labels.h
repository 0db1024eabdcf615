// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure_context.h"
#include "ui/charts/hex_layout.h"

namespace tidemark::ui {

/// Names of the counties outside the map: beside it where a county reaches the western or eastern
/// edge, else with a leader across its neighbours to the east or the south.
class MapLabels
{
public:
    MapLabels(const FigureContext &figure, std::vector<HexCell> cells);

    /// Room (pt) that names on the western side need left of the map.
    double leftRoom() const { return m_leftRoom; }

    /// Writes the names for a map with this origin and cell size; returns the lowest text's bottom.
    double layout(FigureContext &figure, QPointF origin, double size) const;

private:
    enum class Side { West, East, South };

    struct Name
    {
        QString text = {};
        QPointF anchor = {}; ///< centre of the cell the name points at, in units of the layout
        Side side = Side::West;
        bool isEnclosed = false;
        double width = 0.0; ///< of the text, pt
    };

    Name placed(const County &county) const;
    bool isFree(QPointF centre, double direction) const;
    int cellsBeyond(QPointF centre, Side side) const;
    void layoutEast(FigureContext &figure, QPointF origin, double size) const;
    void layoutSouth(FigureContext &figure, QPointF origin, double size) const;

    std::vector<HexCell> m_cells;
    std::vector<Name> m_names;
    double m_leftRoom = 0.0;
};

/// The small bar chart of the spec in the free corner east of the map, else below `mapBottom`;
/// returns its lower end.
double layoutInset(FigureContext &figure, const std::vector<HexCell> &cells, QPointF origin,
                   double size, double mapBottom);

} // namespace tidemark::ui
