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

/// Medians with Woodruff's interval (stats::quantileEstimates) and what each unit adds to them, so
/// that the change between overlapping waves has its covariance.
/// R: svyquantile(~x, design, 0.5, qrule = "math", interval.type = "mean")
MedianEstimates medianEstimates(const stats::MeanInput &input, const stats::SampleDesign &design,
                                double confidence, bool withUnitScores,
                                const stats::Execution &execution);

} // namespace tidemark
