// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/result_table.h"

namespace tidemark {

/// What the numbers of a table of models are.
enum class RegressionTable {
    Effects, ///< average effects, in percentage points where the outcome is a share
    Coefficients,
    Ratios, ///< exp of coefficients: odds, rate and risk ratios
    PlainNumbers, ///< per level: adjusted and unadjusted share, difference, interval
};

/// Tables that can be made of a result, the natural one first.
std::vector<RegressionTable> regressionTablesFor(const AnalysisResult &result);

/// Models side by side (one block of columns each; parts and categories too), terms with their
/// reference in the head and levels below, cases, units and fit at the foot. Effects of further
/// models are tested against those of the first.
/// @pre result.request is a RegressionRequest
ResultTable makeRegressionTable(const AnalysisResult &result, RegressionTable kind,
                                const QString &language);

} // namespace tidemark
