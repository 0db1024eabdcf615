// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/request.h"
#include "core/stats/intervals.h"
#include "core/stats/mean_estimates.h"
#include "core/stats/sample_design.h"

namespace tidemark {

/// Figures of the groups of one wave that are no plain means.
struct DerivedFigures
{
    stats::CellEstimates cells = {};
    std::vector<double> unitScores = {}; ///< per first-stage unit, if asked for
    bool complete = true; ///< false: cancelled
};

struct QuantileFigures : DerivedFigures
{
    std::vector<stats::Interval> intervals = {}; ///< per cell
};

struct QuantileChoice
{
    std::vector<double> quantiles = {0.5};
    QuantileRule rule = QuantileRule::Math;
    double confidence = 0.95;
    bool withUnitScores = false;
};

/// Quantiles with Woodruff's interval (stats::quantileEstimates), one category each, and what each
/// unit adds to them, so that the change between overlapping waves has its covariance.
/// R: svyquantile(~x, design, p, qrule = "math", interval.type = "mean")
QuantileFigures quantilesOf(const stats::MeanInput &input, const stats::SampleDesign &design,
                            const QuantileChoice &choice, const stats::Execution &execution);

/// Variances in the population. R: svyvar(~x, design)
DerivedFigures varianceOf(const stats::MeanInput &input, const stats::SampleDesign &design,
                          bool withUnitScores, const stats::Execution &execution);

/// Sum of the numbers over the sum of the denominators. R: svyratio(~y, ~x, design)
/// @pre numbers are missing where denominators are
DerivedFigures ratioOf(const stats::MeanInput &input, const std::vector<double> &denominators,
                       const stats::SampleDesign &design, bool withUnitScores,
                       const stats::Execution &execution);

} // namespace tidemark
