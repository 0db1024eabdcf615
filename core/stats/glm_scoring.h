// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include "core/stats/glm_family.h"

namespace tidemark::stats {

/// The sums of one step of scoring over all patterns.
struct ScoringSums
{
    Eigen::MatrixXd information = {}; ///< sum w i x x'
    Eigen::VectorXd gradient = {}; ///< sum w s x
};

/// Adds up gradient and information; `score` and `information` are per pattern and unit of weight.
/// Blocks in order, so the bits do not depend on the threads. Empty when cancelled.
ScoringSums scoringSums(const ModelRows &rows, std::span<const double> score,
                        std::span<const double> information, const Execution &execution);

/// x b + offset of every pattern.
std::vector<double> linearPredictor(const ModelRows &rows, const Eigen::VectorXd &coefficients);

/// Fills in what follows from the coefficients of all kept columns: predictor, mean, score,
/// information, bread, deviance.
void finishFit(const ModelRows &rows, const GlmModel &model, const Eigen::VectorXd &coefficients,
               ModelFit &fit, const Execution &execution);

/// Drops collinear columns (naming them in `fit`) and returns the rows with those kept.
ModelRows keptRows(const ModelRows &rows, ModelFit &fit, const Execution &execution);

/// Spreads the results of a fit on kept columns over all columns.
void spreadColumns(std::size_t columns, ModelFit &fit);

/// NoCases, OutcomeOutOfRange or ConstantOutcome, if so.
ModelProblem outcomeProblem(const ModelRows &rows, GlmFamily family);

/// Inverse of a positive definite matrix through its Cholesky factor after scaling the diagonal
/// to 1; empty when it is not positive definite.
Eigen::MatrixXd scaledInverse(const Eigen::MatrixXd &matrix);

} // namespace tidemark::stats
