// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// Rows asked for at once from a RowInfluence, at most.
inline constexpr std::size_t influenceTileRows = 256;

/// Influence of every row on some estimates, worked out tile by tile when it is asked for: `write`
/// gives `width` numbers for each row, of which the influences are linear combinations.
struct RowInfluence
{
    std::size_t width = 0;
    /// Rows begin ... end-1, row by row; called from several threads.
    std::function<void(std::size_t begin, std::size_t end, double *z)> write = {};
    /// Estimates x width, row by row; empty: the numbers are the influences.
    std::vector<double> jacobian = {};

    std::size_t estimates() const { return jacobian.empty() ? width : jacobian.size() / width; }
};

/// Influence values that stand row by row in memory.
RowInfluence writtenInfluence(std::span<const double> values, std::size_t estimates);

/// The influences of all rows, row by row.
std::vector<double> allInfluences(const RowInfluence &influence, std::size_t rows);

/// The estimates of both, those of `first` first.
RowInfluence stacked(const RowInfluence &first, const RowInfluence &second);

/// Linear combinations of the estimates, a Jacobian of `rows` x estimates row by row.
RowInfluence combined(RowInfluence influence, std::span<const double> jacobian, std::size_t rows);

/// Sums of the numbers written, group by group. Rows with a negative group are left out.
/// @param groupOfRow empty: all rows are in group 0
std::vector<double> groupSums(const RowInfluence &influence, std::size_t rows,
                              std::span<const std::int32_t> groupOfRow, std::size_t groups,
                              const Execution &execution = {});

} // namespace tidemark::stats
