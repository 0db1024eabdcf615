// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

#include "core/stats/covariance.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/row_influence.h"

namespace tidemark::stats {

enum class CategoryModel {
    Ordered, ///< logit P(y <= j) = c_j - x b
    Multinomial, ///< log P(y = j) / P(y = 0) = x b_j
};

/// A model of an outcome with several categories, fitted by maximum likelihood.
struct CategoryFit
{
    CategoryModel model = CategoryModel::Ordered;
    ModelProblem problem = ModelProblem::None;
    int categories = 0;
    std::vector<double> parameters = {}; ///< see the model for their order
    std::vector<CollinearColumn> collinear = {};
    Covariance covariance = {}; ///< inverse of the observed information
    /// Per pattern and unit of weight, categories - 1 numbers each: d logLik / d c_j of an ordered
    /// model (that by x b is less their sum), d logLik / d (x b_j) of a multinomial one.
    std::vector<double> scores = {};
    double logLikelihood = std::numeric_limits<double>::quiet_NaN();
    double nullLogLikelihood = std::numeric_limits<double>::quiet_NaN();
    int iterations = 0;

    bool isUsable() const { return problem == ModelProblem::None; }
    double aic() const { return 2.0 * double(parameters.size()) - 2.0 * logLikelihood; }
};

/// Influence of every row on every parameter, w s' (information)^-1: the covariance under a design
/// by influenceCovariance(). R: vcov(survey::svyolr(...))
/// @pre rows and fit outlive the result
RowInfluence categoryInfluence(const ModelRows &rows, const CategoryFit &fit);

/// P(y = j) for each pattern and category, pattern by pattern.
std::vector<double> categoryProbabilities(const ModelRows &rows, const CategoryFit &fit);

/// Sum of weights per category 0 ... categories - 1; OutcomeOutOfRange when a response is none of
/// them, ConstantOutcome when some category is empty. Fills fit.nullLogLikelihood.
std::vector<double> categoryWeights(const ModelRows &rows, int categories, CategoryFit &fit);

} // namespace tidemark::stats
