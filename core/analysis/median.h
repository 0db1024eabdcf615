// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/stats/category_column.h"
#include "core/stats/intervals.h"
#include "core/stats/mean_estimates.h"
#include "core/stats/sample_design.h"

namespace tidemark {

/// Medians of the groups of one wave.
struct MedianEstimates
{
    stats::CellEstimates cells = {}; ///< one number per group
    std::vector<stats::Interval> intervals = {};
    std::vector<double> unitScores = {}; ///< per first-stage unit, if asked for
    bool complete = true; ///< false: cancelled
};

/// Weighted medians: the smallest x with at least half of the weight at or below it. Interval by
/// Woodruff (1952): the share at or below the median, its interval p ± t(df) se, and the quantiles
/// at both ends; the standard error is the interval's length over 2 t.
/// R: svyquantile(~x, design, 0.5, qrule = "math", interval.type = "mean"), but where the lower end
/// lies below the smallest value's share R takes the second smallest value.
MedianEstimates medianEstimates(const stats::MeanInput &input, const stats::SampleDesign &design,
                                double confidence, bool withUnitScores,
                                const stats::Execution &execution);

} // namespace tidemark
