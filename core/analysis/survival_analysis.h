// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// Share for which the event has come by each time, by wave and group (the times are the
/// categories; `base` is the number at risk, `count` the events so far), with the median time as a
/// measure and the log-rank test of equal curves ("logRank"). With weights the curve is weighted
/// and has no standard errors and no test; strata and clusters are not taken into account: notices
/// say so. Errors: RequestNotUnderstood for a panel, QuestionDoesNotFit where a time or event is a
/// text, those of the groups, Cancelled. R: survfit(Surv(time, event) ~ group), survdiff
Result<AnalysisResult> survivalResult(const SurvivalRequest &request, const BoundPlan &bound,
                                      JobControl &job);

} // namespace tidemark
