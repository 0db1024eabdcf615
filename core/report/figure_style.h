// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/report/chart_spec.h"

namespace tidemark {

/// Choices about a figure that change neither its kind nor its numbers.
struct FigureStyle
{
    std::optional<int> decimals = {}; ///< of the figures; empty = as many as the base bears
    bool sortsByValue = false; ///< rows by the newest figure, highest first; else code order
    bool showsBase = true; ///< n beside the labels
    double widthCm = 16.0; ///< in the report and in exports
    double textPoints = 8.0; ///< smallest text on paper

    friend bool operator==(const FigureStyle &, const FigureStyle &) = default;
};

/// The figure in this style. Totals stay first, rows under a group head stay under it.
ChartSpec styled(ChartSpec spec, const FigureStyle &style);

} // namespace tidemark
