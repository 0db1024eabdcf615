// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The lines of an R script that fit the models of a result once its waves are read: `wave1` …
/// with outcome in `x` and the other variables in `v`. Coefficients and averages of every model
/// that could be estimated, of two-part models those of each part. For Firth's method with errors
/// that R has no package for one comment that says so. @pre result.request is a RegressionRequest
QStringList rRegressionLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
