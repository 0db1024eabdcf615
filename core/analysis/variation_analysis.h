// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// Shares of all categories with, as measures by item, group and wave, how evenly the answers
/// spread: "blau", "iqv", "entropy", "relativeEntropy", "effectiveCategories". Errors:
/// QuestionDoesNotFit for a multiple response, those of the shares and groups, Cancelled.
Result<AnalysisResult> variationResult(const VariationRequest &request, const BoundPlan &bound,
                                       JobControl &job);

} // namespace tidemark
