// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/smooth_contrast.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// From the derivatives of log(value) by the two estimates.
SmoothContrast contrastOf(double value, double slopeEarlier, double slopeLater,
                          const EstimatePair &pair, double df, double level)
{
    const double variance = slopeEarlier * slopeEarlier * pair.earlierVariance
        + slopeLater * slopeLater * pair.laterVariance
        + 2.0 * slopeEarlier * slopeLater * pair.covariance;
    const double error = std::sqrt(std::max(0.0, variance));
    const Interval logs = meanInterval(std::log(value), error, df, level);
    return {value, value * error, {std::exp(logs.lower), std::exp(logs.upper)}};
}

constexpr SmoothContrast none{nan, nan, {nan, nan}};

} // namespace

SmoothContrast ratioContrast(const EstimatePair &pair, double df, double level)
{
    if (!(pair.earlier > 0.0 && pair.later > 0.0))
        return none;
    return contrastOf(pair.later / pair.earlier, -1.0 / pair.earlier, 1.0 / pair.later, pair, df,
                      level);
}

SmoothContrast oddsRatioContrast(const EstimatePair &pair, double df, double level)
{
    const auto isShare = [](double p) { return p > 0.0 && p < 1.0; };
    if (!isShare(pair.earlier) || !isShare(pair.later))
        return none;
    const auto odds = [](double p) { return p / (1.0 - p); };
    const auto slope = [](double p) { return 1.0 / (p * (1.0 - p)); };
    return contrastOf(odds(pair.later) / odds(pair.earlier), -slope(pair.earlier),
                      slope(pair.later), pair, df, level);
}

} // namespace tidemark::stats
