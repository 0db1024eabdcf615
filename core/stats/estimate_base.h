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
    std::size_t clusters = 0; ///< clusters (rows when nothing else was drawn) with such cases
    std::size_t strata = 0; ///< strata with such cases

    /// Degrees of freedom within the domain, as R: degf(subset(design, domain)). Stata counts all
    /// clusters and strata of the design instead: SampleDesign::df().
    double domainDf() const { return double(clusters) - double(strata); }

    friend bool operator==(const EstimateBase &, const EstimateBase &) = default;
};

} // namespace tidemark::stats
