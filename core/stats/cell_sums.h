// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/category_column.h"
#include "core/stats/parallel_blocks.h"
#include "core/stats/sample_design.h"

namespace tidemark::stats {

/// A question by groups, row by row.
struct CellInput
{
    CategoryColumn question = {};
    std::optional<CategoryColumn> group = {}; ///< none: everybody is one group
    /// Sampling weights; empty: every row counts 1. Rows with weight 0 or NaN are left out.
    std::span<const double> weights = {};
    /// 0 leaves the row out of the domain; empty: all rows belong. Never shorten the columns
    /// instead: rows outside the domain still tell about the design.
    std::span<const std::uint8_t> domain = {};
};

/// Everything shares, counts and cross-tables with their covariance need to know about the rows:
/// sums of weights per cell (group * categories + category) and leaf of the design.
struct CellSums
{
    int groups = 0;
    int categories = 0;
    std::vector<double> counts = {}; ///< rows per cell, unweighted
    std::vector<double> weights = {}; ///< sum w per cell
    std::vector<double> squaredWeights = {}; ///< sum w^2 per cell
    std::vector<double> leafWeights = {}; ///< sum w, leaf by leaf, cells numbers each
    std::vector<double> leafSquares = {}; ///< sum w^2 likewise, only when the rows are units
    bool complete = true; ///< false: cancelled, the sums are not to be used

    std::size_t cells() const { return counts.size(); }
};

/// One pass over the rows in blocks, compensated between blocks; same bits on any number of
/// threads. Memory: leaves x cells numbers per thread; one thread when that is much.
/// @pre all columns have design.rows rows
CellSums cellSums(const CellInput &input, const SampleDesign &design,
                  const Execution &execution = {});

} // namespace tidemark::stats
