// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/stats/model_matrix.h"

namespace tidemark::stats {

/// Which rows agree on all columns.
struct RowPatterns
{
    std::vector<std::int32_t> ofRow = {}; ///< numbered in the order of their first rows
    std::vector<std::uint32_t> firstRows = {};
};

/// None when the first 65,536 rows have more than half as many patterns: merging would not pay.
std::optional<RowPatterns> rowPatterns(const std::vector<NarrowColumn> &columns, std::size_t rows);

} // namespace tidemark::stats
