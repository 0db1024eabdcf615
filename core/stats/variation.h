// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/stats/covariance.h"

namespace tidemark::stats {

/// An index of categories with its standard error.
struct VariationIndex
{
    double value = 0.0;
    double standardError = 0.0; ///< delta method; 0 at perfect concentration and at its opposite
};

/// How evenly answers spread over k categories.
struct Variation
{
    VariationIndex blau = {}; ///< 1 - sum p^2; also Gini-Simpson
    VariationIndex qualitative = {}; ///< blau k/(k - 1): 0 all in one, 1 evenly (IQV)
    VariationIndex entropy = {}; ///< Shannon: -sum p log p, natural logarithm
    VariationIndex relativeEntropy = {}; ///< entropy / log k
    double effectiveCategories = 0.0; ///< 1 / sum p^2
};

/// From the shares of all categories and their covariance. R: DescTools::Entropy, vegan::diversity
Variation variation(std::span<const double> shares, const Covariance &covariance);

} // namespace tidemark::stats
