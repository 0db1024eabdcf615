// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/crosstab_table.h"

namespace tidemark {

/// Of more groups nobody can read which differ from which, and their pairs grow with the square.
inline constexpr std::size_t mostCompared = 60;

/// Adds measures of association with t intervals, cut at the ends of their range.
void addMeasures(const CrosstabRequest &request, const CrosstabTable &table,
                 AnalysisResult &result);

/// Adds a residual for each cell: adjusted residuals for simple samples without finite population,
/// else the difference from independence over its standard error under the design.
void addResiduals(const CrosstabRequest &request, const CrosstabTable &table,
                  AnalysisResult &result);

/// Adds the differences of all pairs of groups in each row, with t tests adjusted within the row.
/// Groups with too small a base take no part; shares of 0 and 1, whose standard error tells
/// nothing, have no p-value and do not count.
void addComparisons(const CrosstabRequest &request, const CrosstabTable &table,
                    AnalysisResult &result);

} // namespace tidemark
