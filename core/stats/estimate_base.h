// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace tidemark::stats {

/// The cases behind an estimate.
struct EstimateBase
{
    std::size_t count = 0; ///< unweighted number of cases with a weight other than 0
    double weighted = 0.0; ///< sum of weights
    double effective = 0.0; ///< Kish: (sum w)^2 / sum w^2
    /// Clusters (rows when nothing else was drawn) and strata with such cases, or all of the design
    /// (DfRule); with replicates as many clusters of one stratum as give their df.
    std::size_t clusters = 0;
    std::size_t strata = 0;

    double df() const { return double(clusters) - double(strata); }

    friend bool operator==(const EstimateBase &, const EstimateBase &) = default;
};

} // namespace tidemark::stats
