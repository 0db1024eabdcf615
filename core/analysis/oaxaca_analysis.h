// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"
#include "core/analysis/oaxaca_request.h"

namespace tidemark {

/// The parts of a decomposition in the order of stats::OaxacaTerm.
std::vector<Heading> oaxacaParts(const LocalText &first, const LocalText &second);

/// Estimates of kind Component by part; for a linear model also by factor (item) what its other
/// sizes contribute: endowments, interaction and explained. What a factor adds to the unexplained
/// part depends on where its zero is, so it is not told. Standard errors by influence values under
/// the design of all waves together, averages taken as sampled; degrees of freedom: units less
/// strata with rows. With persons, everything is hidden where a group, an outcome in it or a level
/// of a factor in it has 1 to minCell − 1 cases. A model that cannot be fitted is a notice, and its
/// figures are not estimable. Errors: problemOf(), those of the data, Cancelled.
Result<AnalysisResult> oaxacaResult(const OaxacaRequest &request, const BoundPlan &bound,
                                    JobControl &job);

} // namespace tidemark
