// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/regression_figures.h"
#include "core/analysis/regression_margins.h"

namespace tidemark {

/// "wald" of each term and of the whole model (item −1); for families with dispersion 1
/// "likelihoodRatio" with errors of the model, "raoScottLikelihoodRatio" with those of the design.
void writeTests(const RegressionSheet &sheet, const FittedModel &model);

/// Measures of a model; see README.md for their names.
void writeMeasures(const RegressionSheet &sheet, const FittedModel &model);

/// Effects of each model less those of the first, with the covariance through common cases:
/// the influence values of both are subtracted row by row before their variance is taken. A
/// comparison of an effect that is not shown is not shown either.
/// @pre result.estimates are sorted and hold the effects
void compareEffects(const RegressionRequest &request, const RegressionData &data,
                    const std::vector<ModelEffects> &models, AnalysisResult &result);

} // namespace tidemark
