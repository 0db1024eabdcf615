// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_result.h"

#include <algorithm>
#include <cmath>

#include "core/stats/distributions.h"

namespace tidemark {

const Estimate *AnalysisResult::find(const EstimateKey &key) const
{
    const auto found = std::ranges::lower_bound(estimates, key, {}, &Estimate::key);
    return found != estimates.end() && found->key == key ? &*found : nullptr;
}

std::optional<double> pValueOf(const Estimate &estimate)
{
    if (!estimate.value || !estimate.standardError || *estimate.standardError <= 0.0)
        return {};
    const double t = *estimate.value / *estimate.standardError;
    const double p = stats::twoSidedPValue(t, estimate.degreesOfFreedom);
    return std::isfinite(p) ? std::optional(p) : std::nullopt;
}

} // namespace tidemark
