// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "core/stats/covariance.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"

namespace tidemark::stats {

/// A model of an outcome with several categories, fitted by maximum likelihood.
struct CategoryFit
{
    ModelProblem problem = ModelProblem::None;
    int categories = 0;
    std::vector<double> parameters = {}; ///< see the model for their order
    std::vector<CollinearColumn> collinear = {};
    Covariance covariance = {}; ///< inverse of the observed information
    std::vector<double> scores = {}; ///< per pattern and unit of weight: d logLik / d parameters
    double logLikelihood = std::numeric_limits<double>::quiet_NaN();
    double nullLogLikelihood = std::numeric_limits<double>::quiet_NaN();
    int iterations = 0;

    bool isUsable() const { return problem == ModelProblem::None; }
    double aic() const { return 2.0 * double(parameters.size()) - 2.0 * logLikelihood; }
};

/// Influence of every row on every parameter, w s' (information)^-1, row by row: the covariance
/// under a design by influenceCovariance(). R: vcov(survey::svyolr(...))
std::vector<double> categoryInfluence(const ModelRows &rows, const CategoryFit &fit);

/// Sum of weights per category 0 ... categories - 1; OutcomeOutOfRange when a response is none of
/// them, ConstantOutcome when some category is empty. Fills fit.nullLogLikelihood.
std::vector<double> categoryWeights(const ModelRows &rows, int categories, CategoryFit &fit);

} // namespace tidemark::stats
