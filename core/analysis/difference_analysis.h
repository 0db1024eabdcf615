// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"
#include "core/analysis/difference_request.h"

namespace tidemark {

/// What figures of a difference in differences are of, in the order of AnalysisResult::parts.
enum class DifferencePart {
    Mean, ///< of a group in a wave; see stats::WaveDifferenceFit::means
    Change, ///< of a group since the wave before
    Difference, ///< change of the treated less that of the others
    Counterfactual, ///< the treated in a later wave, had they changed as the others
};

/// Where a figure stands. Groups: 0 treated, 1 others.
EstimateKey differenceKey(DifferencePart part, int group, int wave, int before);

/// Estimates of kind Component; all waves but the one before have a change and a difference, those
/// before it as well. Test `preTrends`: no difference in several waves before. Standard errors by
/// influence values, under the design of all waves together or by clusters. With persons everything
/// is hidden where DifferenceCases::isTelling(). A model that cannot be fitted is a notice, and its
/// figures are not estimable. Errors: problemOf(), those of the data and DifferenceCases,
/// Cancelled.
Result<AnalysisResult> differenceResult(const DifferenceRequest &request, const BoundPlan &bound,
                                        JobControl &job);

} // namespace tidemark
