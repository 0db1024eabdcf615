// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace tidemark::stats {

/// Weighted mean and spread of numbers, without regard to a sampling design.
struct Moments
{
    double mean = 0.0;
    double variance =
        0.0; ///< sum w (x - mean)^2 / sum w * n / (n - 1). R: svyvar; var without weights
    double sumOfWeights = 0.0;
    double effectiveBase = 0.0; ///< Kish: (sum w)^2 / sum w^2
    double minimum = 0.0;
    double maximum = 0.0;
    std::size_t base = 0; ///< unweighted number of cases used

    friend bool operator==(const Moments &, const Moments &) = default;
};

/// Mean by compensated sums, variance by the corrected two-pass formula
/// (Chan, Golub and LeVeque 1983). NaN values and cases whose weight is 0 or NaN are left out;
/// with no case all but the counts are NaN, with one case the variance is NaN.
/// `weights` may be empty: every case counts 1.
/// @pre weights.empty() || weights.size() == values.size()
Moments moments(std::span<const double> values, std::span<const double> weights = {});

/// Lag-one autocorrelation sum (x_i - m)(x_{i+1} - m) / sum (x_i - m)^2.
/// R: acf(x, lag.max = 1, plot = FALSE)$acf[2]
double lagOneAutocorrelation(std::span<const double> values);

/// Kish's effective base (sum w)^2 / sum w^2; 0 without cases. Kish 1965, 11.7.
double kishEffectiveBase(std::span<const double> weights);

} // namespace tidemark::stats
