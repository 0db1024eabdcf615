// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/analysis/analysis_result.h"
#include "core/report/result_grid.h"

namespace tidemark {

inline constexpr std::size_t mostLines = 4; ///< of a line figure

/// What there is to show.
struct ChartShape
{
    bool isShare = false;
    std::size_t waves = 0;
    std::size_t rows = 0; ///< of the grid, without heads
    std::size_t categories = 0; ///< shares of more than one category
    bool hasItems = false;
    bool hasChange = false;
    bool isTicks = false; ///< options of a multiple response
    bool isUnits = false; ///< groups are municipalities
};

ChartShape shapeOf(const AnalysisResult &result, const ResultGrid &grid);

} // namespace tidemark
