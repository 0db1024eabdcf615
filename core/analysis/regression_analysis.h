// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/analysis/bound_plan.h"
#include "core/base/job_control.h"
#include "core/base/result.h"

namespace tidemark {

/// Fits the models of a request, to everyone or to each group. Groups of the result are the models
/// (times the groups), items the terms and their levels. What a model cannot give stands in the
/// notices. Errors: RequestNotUnderstood, those of the columns, Cancelled.
Result<AnalysisResult> regressionResult(const RegressionRequest &request, const BoundPlan &bound,
                                        JobControl &job);

} // namespace tidemark
