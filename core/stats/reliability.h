// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace tidemark::stats {

/// How well the items of an additive index measure one thing.
struct Reliability
{
    std::size_t items = 0;
    std::size_t base = 0; ///< cases that answered every item
    double alpha = std::numeric_limits<double>::quiet_NaN();
    double standardizedAlpha = std::numeric_limits<double>::quiet_NaN(); ///< from correlations
    double omega = std::numeric_limits<double>::quiet_NaN();
    bool omegaConverged = false;
    std::vector<double> alphaWithoutItem = {};
    std::vector<double> itemRestCorrelation = {};
    std::vector<double> loadings = {}; ///< one common factor, standardised items
};

/// Cronbach's alpha (1951) from the weighted covariances of complete cases, and McDonald's omega
/// (1999) (sum l)^2 / ((sum l)^2 + sum (1 - l^2)) from the loadings of one factor fitted to the
/// correlations by maximum likelihood, signed so that their sum is not negative. Rows with a NaN or
/// without weight are left out; fewer than two items or cases, or an item without variance, give
/// NaN, and omega needs three items. R: psych::alpha(x), stats::factanal(x, 1)
/// @param values rows x items, row by row
Reliability reliability(std::span<const double> values, std::size_t items,
                        std::span<const double> weights = {});

} // namespace tidemark::stats
