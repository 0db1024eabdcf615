// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/intervals.h"

namespace tidemark::stats {

/// Two estimates with their variances and covariance.
struct EstimatePair
{
    double earlier = 0.0;
    double later = 0.0;
    double earlierVariance = 0.0;
    double laterVariance = 0.0;
    double covariance = 0.0;
};

/// A smooth function of two estimates with its standard error by the delta method and an interval
/// exp(log(value) ± t(df) se(log(value))).
struct SmoothContrast
{
    double value = 0.0;
    double standardError = 0.0;
    Interval interval = {};
};

/// later / earlier. NaN unless both are above 0.
/// R: svycontrast(estimates, quote(later / earlier)), exp(confint(quote(log(later / earlier))))
SmoothContrast ratioContrast(const EstimatePair &pair, double df, double level);

/// later (1 - earlier) / (earlier (1 - later)) of two shares. NaN unless both are between 0 and 1.
/// R: svycontrast(estimates, quote(later / (1 - later) / (earlier / (1 - earlier))))
SmoothContrast oddsRatioContrast(const EstimatePair &pair, double df, double level);

} // namespace tidemark::stats
