// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// Means of the items with, as measures by group and wave, the reliability of their sum ("alpha",
/// "standardizedAlpha", "omega") and of each item "itemRest", "alphaWithoutItem" and "loading".
/// Rows that answered every item count; weights do, strata and clusters do not matter. Errors:
/// RequestNotUnderstood with fewer than two items or for a panel, those of the means and groups,
/// Cancelled.
Result<AnalysisResult> scaleResult(const ScaleRequest &request, const BoundPlan &bound,
                                   JobControl &job);

} // namespace tidemark
