// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/moments.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/compensated_sum.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double weightAt(std::span<const double> weights, std::size_t row)
{
    return weights.empty() ? 1.0 : weights[row];
}

bool isUsed(double value, double weight)
{
    return !std::isnan(value) && !std::isnan(weight) && weight != 0.0;
}

/// Sum of w (x - shift) over the cases used.
double sumAround(std::span<const double> values, std::span<const double> weights, double shift)
{
    CompensatedSum sum;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double w = weightAt(weights, i);
        if (isUsed(values[i], w))
            sum.add(w * (values[i] - shift));
    }
    return sum.value();
}

void countCases(Moments &result, std::span<const double> values, std::span<const double> weights)
{
    CompensatedSum sumW;
    CompensatedSum sumWW;
    result.minimum = std::numeric_limits<double>::infinity();
    result.maximum = -result.minimum;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double w = weightAt(weights, i);
        if (!isUsed(values[i], w))
            continue;
        ++result.base;
        sumW.add(w);
        sumWW.add(w * w);
        result.minimum = std::min(result.minimum, values[i]);
        result.maximum = std::max(result.maximum, values[i]);
    }
    result.sumOfWeights = sumW.value();
    result.effectiveBase = result.base > 0 ? sumW.value() * sumW.value() / sumWW.value() : 0.0;
}

} // namespace

Moments moments(std::span<const double> values, std::span<const double> weights)
{
    Moments result;
    countCases(result, values, weights);
    if (result.base == 0) {
        result.mean = result.variance = result.minimum = result.maximum = nan;
        return result;
    }
    result.mean = sumAround(values, weights, 0.0) / result.sumOfWeights;
    result.mean += sumAround(values, weights, result.mean) / result.sumOfWeights;
    CompensatedSum squares;
    CompensatedSum rest;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double w = weightAt(weights, i);
        if (!isUsed(values[i], w))
            continue;
        const double deviation = values[i] - result.mean;
        squares.add(w * deviation * deviation);
        rest.add(w * deviation);
    }
    const double corrected = squares.value() - rest.value() * rest.value() / result.sumOfWeights;
    const double n = double(result.base);
    result.variance = result.base > 1 ? corrected / result.sumOfWeights * (n / (n - 1.0)) : nan;
    return result;
}

double lagOneAutocorrelation(std::span<const double> values)
{
    const double mean = moments(values).mean;
    CompensatedSum products;
    CompensatedSum squares;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double deviation = values[i] - mean;
        squares.add(deviation * deviation);
        if (i + 1 < values.size())
            products.add(deviation * (values[i + 1] - mean));
    }
    return products.value() / squares.value();
}

double kishEffectiveBase(std::span<const double> weights)
{
    CompensatedSum sumW;
    CompensatedSum sumWW;
    for (const double w : weights) {
        if (std::isnan(w))
            continue;
        sumW.add(w);
        sumWW.add(w * w);
    }
    return sumWW.value() > 0.0 ? sumW.value() * sumW.value() / sumWW.value() : 0.0;
}

} // namespace tidemark::stats
