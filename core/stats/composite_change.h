// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <limits>

#include "core/stats/covariance.h"

namespace tidemark::stats {

/// Change between two waves from the units asked in both and those asked in one alone.
struct CompositeChange
{
    double value = std::numeric_limits<double>::quiet_NaN();
    double standardError = std::numeric_limits<double>::quiet_NaN();
    double earlierWeight = std::numeric_limits<double>::quiet_NaN(); ///< of the panel, 0 to 1 and
    double laterWeight = std::numeric_limits<double>::quiet_NaN(); ///< beyond; the rest is 1 less

    friend bool operator==(const CompositeChange &, const CompositeChange &) = default;
};

/// a y2p + (1 - a) y2n - b y1p - (1 - b) y1n with the a and b that make its variance smallest when
/// all units vary alike: from the effective bases of the four and the correlation of the panel's
/// two estimates in `covariance`. Weights taken from estimated variances would favour whatever
/// varies least by chance. The standard error is that of the weighted sum in `covariance`, the
/// weights taken as known. Without a panel a = b = 0; without other units in a wave its weight is
/// 1. NaN when a wave has no units. Jessen 1942; Patterson 1950; Cochran 1977, 12.11.
/// @param values y1 panel, y1 others, y2 panel, y2 others; NaN: no such units
CompositeChange compositeChange(const std::array<double, 4> &values,
                                const std::array<double, 4> &effectiveBases,
                                const Covariance &covariance);

} // namespace tidemark::stats
