// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/stats/cell_sums.h"

namespace tidemark::stats {

/// The sums of a smaller table: group g counts in groupTo[g], category k in categoryTo[k]; -1
/// leaves it out, as a domain would. The same as another pass over the rows, without it.
/// @pre one entry per group and category; the new places are 0, 1, 2 … without gaps
CellSums mergedCells(const CellSums &sums, std::span<const int> groupTo,
                     std::span<const int> categoryTo);

} // namespace tidemark::stats
