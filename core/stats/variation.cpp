// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/variation.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tidemark::stats {

namespace {

VariationIndex scaled(const VariationIndex &index, double factor)
{
    return {index.value * factor, index.standardError * factor};
}

double errorOf(const Covariance &covariance, const std::vector<double> &gradient)
{
    return std::sqrt(std::max(0.0, contrastVariance(covariance, gradient)));
}

} // namespace

Variation variation(std::span<const double> shares, const Covariance &covariance)
{
    double squares = 0.0;
    double entropy = 0.0;
    std::vector<double> blauSlopes;
    std::vector<double> entropySlopes;
    for (const double p : shares) {
        squares += p * p;
        entropy -= p > 0.0 ? p * std::log(p) : 0.0;
        blauSlopes.push_back(-2.0 * p);
        entropySlopes.push_back(p > 0.0 ? -std::log(p) - 1.0 : 0.0);
    }
    const double k = double(shares.size());
    Variation result;
    result.blau = {1.0 - squares, errorOf(covariance, blauSlopes)};
    result.qualitative = scaled(result.blau, k / (k - 1.0));
    result.entropy = {entropy, errorOf(covariance, entropySlopes)};
    result.relativeEntropy = scaled(result.entropy, 1.0 / std::log(k));
    result.effectiveCategories = 1.0 / squares;
    return result;
}

} // namespace tidemark::stats
