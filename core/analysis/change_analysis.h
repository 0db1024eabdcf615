// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// Levels, changes of every kind with their tests, transitions of the panel and the decomposition
/// by groups; what the data or the design do not allow is left out with a notice. Errors:
/// RequestNotUnderstood with fewer than two waves, UnitIdMissing where only the panel is asked for,
/// those of the figures and groups, Cancelled.
Result<AnalysisResult> changeResult(const ChangeRequest &request, const BoundPlan &bound,
                                    JobControl &job);

} // namespace tidemark
