// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// Up to so many different answers a mean, total, variance or ratio is one of coded answers: with
/// its base and standard error it tells how many gave each of them.
inline constexpr std::size_t mostCodedValues = 7;

/// By wave, group, item and panel (the other parts of the key are those of a share), how many cases
/// gave each answer; answers are numbered.
using ValueCounts = std::map<EstimateKey, std::map<int, qint64>>;

/// Of the means, totals, variances and ratios of a result, where there are few different answers;
/// those of a ratio are the pairs of numerator and denominator. Empty for other results.
ValueCounts valueCounts(const AnalysisResult &result, const BoundPlan &bound);

} // namespace tidemark
