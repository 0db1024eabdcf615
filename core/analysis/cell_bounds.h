// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include <QtGlobal>

namespace tidemark {

inline constexpr qint64 unboundedCount = std::numeric_limits<qint64>::max() / 4;

/// A count that is shown, or that follows from shown ones.
struct CountCell
{
    qint64 count = 0;
    int estimate = -1; ///< the figure that shows it; −1: it only follows from others
    int base = -1; ///< the cell of its base
    bool isBase = false;
    bool isHidden = false;
    bool isSmall = false;
    qint64 lower = 0; ///< what the shown counts tell about a hidden one
    qint64 upper = unboundedCount;
};

/// cells[total] is the sum of the parts.
struct CountSum
{
    int total = 0;
    std::vector<int> parts = {};
};

/// Sets the bounds of the hidden cells to what the shown ones leave them by the sums.
void findBounds(std::vector<CountCell> &cells, const std::vector<CountSum> &sums);

} // namespace tidemark
