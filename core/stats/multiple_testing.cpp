// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multiple_testing.h"

#include <algorithm>
#include <cmath>

namespace tidemark::stats {

namespace {

/// Places of the p-values that are numbers, smallest first.
std::vector<std::size_t> ascending(std::span<const double> pValues)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pValues.size(); ++i) {
        if (!std::isnan(pValues[i]))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    return order;
}

} // namespace

std::vector<double> adjustedPValues(std::span<const double> pValues, PValueAdjustment method)
{
    std::vector<double> result(pValues.begin(), pValues.end());
    const std::vector<std::size_t> order = ascending(pValues);
    const std::size_t count = order.size();
    double bound = method == PValueAdjustment::BenjaminiHochberg ? 1.0 : 0.0;
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t rank =
            method == PValueAdjustment::BenjaminiHochberg ? count - 1 - step : step;
        const double p = pValues[order[rank]];
        double &adjusted = result[order[rank]];
        switch (method) {
        case PValueAdjustment::None:
            break;
        case PValueAdjustment::Holm:
            bound = std::max(bound, std::min(1.0, double(count - rank) * p));
            adjusted = bound;
            break;
        case PValueAdjustment::Bonferroni:
            adjusted = std::min(1.0, double(count) * p);
            break;
        case PValueAdjustment::BenjaminiHochberg:
            bound = std::min(bound, double(count) / double(rank + 1) * p);
            adjusted = bound;
            break;
        }
    }
    return result;
}

} // namespace tidemark::stats
