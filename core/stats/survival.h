// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/intervals.h"
#include "core/stats/test_result.h"

namespace tidemark::stats {

/// Time to an event, row by row. Rows with a NaN time or a negative group are left out.
struct SurvivalInput
{
    std::span<const double> times = {};
    std::span<const std::uint8_t> events = {}; ///< 1: the event came; 0: not yet when seen last
    std::span<const std::int32_t> groups = {}; ///< from 0; empty: one group
    std::span<const double> weights = {}; ///< empty: all 1
};

/// The curve just after a time at which an event came.
struct SurvivalPoint
{
    double time = 0.0;
    double atRisk = 0.0; ///< sum of weights just before
    double events = 0.0;
    double survival = 1.0;
    double standardError = 0.0; ///< Greenwood
    Interval interval = {}; ///< on the log scale, cut at 1, as R's default
};

/// Kaplan and Meier 1958 for one group; Greenwood's standard error is right without weights only.
/// R: survfit(Surv(time, event) ~ 1)
std::vector<SurvivalPoint> kaplanMeier(const SurvivalInput &input, std::int32_t group = 0,
                                       double level = 0.95);

/// First time at which the curve is at or below `share`, NaN when it never is. R: quantile(survfit)
double survivalTime(std::span<const SurvivalPoint> curve, double share = 0.5);

/// Log-rank test of equal curves, unweighted. Mantel 1966; R: survdiff(Surv(time, event) ~ group)
TestResult logRankTest(const SurvivalInput &input, std::size_t groups);

} // namespace tidemark::stats
