// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <Eigen/Core>

#include "core/stats/category_model.h"

namespace tidemark::stats {

/// The log likelihood of a model at some parameters and how it moves.
struct LikelihoodState
{
    double logLikelihood = 0.0;
    Eigen::VectorXd gradient = {};
    Eigen::MatrixXd information = {}; ///< observed: negative second derivatives
};

/// Newton's method with halved steps for a concave log likelihood; fills parameters, covariance,
/// likelihood and iterations. A state without gradient means Cancelled, long steps without gain
/// mean Separation.
void climbLikelihood(const std::function<LikelihoodState(const Eigen::VectorXd &)> &stateAt,
                     Eigen::VectorXd start, CategoryFit &fit);

} // namespace tidemark::stats
