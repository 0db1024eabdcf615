// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <Eigen/Core>

#include "core/stats/model_rows.h"

namespace tidemark::stats {

/// Patterns whose columns are written out at once. Part of the method, like blockRows.
inline constexpr std::size_t modelTileRows = 256;

/// Columns of patterns begin ... end-1, one row each.
inline void readTile(const ModelRows &rows, std::size_t begin, std::size_t end, Eigen::MatrixXd &x)
{
    x.resize(Eigen::Index(end - begin), Eigen::Index(rows.columns()));
    rows.x.read(begin, end, x.data());
}

/// Calls visit(begin, end, columns) for the tiles of patterns begin ... end-1.
template <typename Visit>
void forEachTile(const ModelRows &rows, std::size_t begin, std::size_t end, const Visit &visit)
{
    Eigen::MatrixXd x;
    for (std::size_t first = begin; first < end; first += modelTileRows) {
        const std::size_t last = std::min(end, first + modelTileRows);
        readTile(rows, first, last, x);
        visit(first, last, x);
    }
}

/// Patterns of rows begin ... end-1, 0 for those left out; whether they follow each other.
inline bool patternsOfRows(const ModelRows &rows, std::size_t begin, std::size_t end,
                           std::vector<std::int32_t> &patterns)
{
    bool follow = true;
    patterns.resize(end - begin);
    for (std::size_t row = begin; row < end; ++row) {
        patterns[row - begin] = std::max(rows.patternOfRow[row], 0);
        follow = follow
            && rows.patternOfRow[row] == rows.patternOfRow[begin] + std::int32_t(row - begin);
    }
    return follow && rows.patternOfRow[begin] >= 0;
}

/// Columns of the patterns of rows begin ... end-1 (of any pattern for rows left out).
inline void readRowTile(const ModelRows &rows, std::size_t begin, std::size_t end,
                        std::vector<std::int32_t> &patterns, Eigen::MatrixXd &x)
{
    x.resize(Eigen::Index(end - begin), Eigen::Index(rows.columns()));
    if (patternsOfRows(rows, begin, end, patterns))
        rows.x.read(std::size_t(patterns.front()), std::size_t(patterns.back()) + 1, x.data());
    else
        rows.x.read(patterns, x.data());
}

} // namespace tidemark::stats
