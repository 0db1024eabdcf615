// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/composite_change.h"

#include <algorithm>
#include <cmath>

namespace tidemark::stats {

namespace {

using Contrast = std::array<double, 4>;

constexpr Contrast earlierShift = {-1.0, 1.0, 0.0, 0.0};
constexpr Contrast laterShift = {0.0, 0.0, 1.0, -1.0};
constexpr double highestCorrelation = 0.99; ///< weights need some variance of the change

Contrast contrastOf(double earlier, double later)
{
    return {-earlier, earlier - 1.0, later, 1.0 - later};
}

/// x' V y over the estimates that both name.
double product(const Covariance &covariance, const Contrast &x, const Contrast &y)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < y.size(); ++j) {
            if (x[i] != 0.0 && y[j] != 0.0)
                sum += x[i] * covariance.at(i, j) * y[j];
        }
    }
    return sum;
}

struct Weights
{
    double earlier = 0.0;
    double later = 0.0;
};

/// The weight of one wave when that of the other is settled by the units there are.
double freeWeight(const Covariance &covariance, const Contrast &start, const Contrast &shift)
{
    return -product(covariance, shift, start) / product(covariance, shift, shift);
}

Weights bestWeights(const std::array<double, 4> &values, const Covariance &covariance)
{
    const auto has = [&](std::size_t i) { return !std::isnan(values[i]); };
    if (!has(0) && !has(2))
        return {0.0, 0.0};
    const bool isEarlierFree = has(0) && has(1);
    const bool isLaterFree = has(2) && has(3);
    Weights weights{has(0) ? 1.0 : 0.0, has(2) ? 1.0 : 0.0};
    if (!isEarlierFree && !isLaterFree)
        return weights;
    if (!isLaterFree) {
        weights.earlier = freeWeight(covariance, contrastOf(0.0, weights.later), earlierShift);
        return weights;
    }
    if (!isEarlierFree) {
        weights.later = freeWeight(covariance, contrastOf(weights.earlier, 0.0), laterShift);
        return weights;
    }
    const Contrast start = contrastOf(0.0, 0.0);
    const double first = product(covariance, earlierShift, earlierShift);
    const double second = product(covariance, laterShift, laterShift);
    const double both = product(covariance, earlierShift, laterShift);
    const double determinant = first * second - both * both;
    const double toFirst = -product(covariance, earlierShift, start);
    const double toSecond = -product(covariance, laterShift, start);
    return {(toFirst * second - toSecond * both) / determinant,
            (toSecond * first - toFirst * both) / determinant};
}

/// Covariance of the four when all units vary alike: 1/n, and the panel's correlation.
Covariance modelCovariance(const std::array<double, 4> &bases, const Covariance &covariance)
{
    Covariance model(4);
    for (std::size_t i = 0; i < 4; ++i)
        model.values()[i * 4 + i] = 1.0 / bases[i];
    const double deviations = covariance.standardError(0) * covariance.standardError(2);
    const double correlation = deviations > 0.0 ? covariance.at(0, 2) / deviations : 0.0;
    const double panel = std::clamp(correlation, -highestCorrelation, highestCorrelation)
        / std::sqrt(bases[0] * bases[2]);
    model.values()[2] = panel;
    model.values()[2 * 4] = panel;
    return model;
}

} // namespace

CompositeChange compositeChange(const std::array<double, 4> &values,
                                const std::array<double, 4> &effectiveBases,
                                const Covariance &covariance)
{
    const Weights weights = bestWeights(values, modelCovariance(effectiveBases, covariance));
    const Contrast contrast = contrastOf(weights.earlier, weights.later);
    CompositeChange result{
        .value = 0.0, .earlierWeight = weights.earlier, .laterWeight = weights.later};
    for (std::size_t i = 0; i < contrast.size(); ++i) {
        if (contrast[i] != 0.0)
            result.value += contrast[i] * values[i];
    }
    result.standardError = std::sqrt(std::max(0.0, product(covariance, contrast, contrast)));
    if (std::isnan(result.value))
        result.standardError = result.value;
    return result;
}

} // namespace tidemark::stats
