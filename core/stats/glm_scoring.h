// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <Eigen/Core>

#include "core/stats/glm_family.h"

namespace tidemark::stats {

/// The sums of one step of scoring over all patterns.
struct ScoringSums
{
    Eigen::MatrixXd information = {}; ///< sum w i x x'
    Eigen::VectorXd gradient = {}; ///< sum w s x
    double deviance = 0.0;
};

/// What a step of scoring needs to know of a tile of patterns, per pattern and unit of weight.
struct TileScores
{
    Eigen::VectorXd score = {};
    Eigen::VectorXd information = {};
    double deviance = 0.0; ///< weighted, of the tile
};
using ScoreTile =
    std::function<void(std::size_t begin, const Eigen::MatrixXd &columns, TileScores &scores)>;

/// Adds up gradient, information and deviance of all tiles, or of each `stride`-th for an estimate
/// to start from. Blocks in order, so the bits do not depend on the threads. Empty when cancelled.
ScoringSums scoringSums(const ModelRows &rows, const ScoreTile &score, const Execution &execution,
                        std::size_t stride = 1);
/// The same with score and information of every pattern given.
ScoringSums scoringSums(const ModelRows &rows, std::span<const double> score,
                        std::span<const double> information, const Execution &execution);
/// The same for a generalised linear model at some coefficients.
ScoringSums scoringSums(const ModelRows &rows, const GlmModel &model,
                        const Eigen::VectorXd &coefficients, const Execution &execution,
                        std::size_t stride = 1);

/// x b + offset of every pattern.
std::vector<double> linearPredictor(const ModelRows &rows, const Eigen::VectorXd &coefficients,
                                    const Execution &execution = {});

/// Deviance and log likelihood at a linear predictor of every pattern, or at one number for all to
/// which the offset is added; a Gamma model has deviance / sum w as its dispersion.
struct GlmLikelihood
{
    double deviance = 0.0;
    double logLikelihood = 0.0;
};
GlmLikelihood glmLikelihood(const ModelRows &rows, const GlmModel &model,
                            std::span<const double> eta, const Execution &execution);

/// Fills in what follows from the coefficients of all kept columns and the information there:
/// predictor, mean, score, information, bread, deviance, dispersion, likelihood.
void finishFit(const ModelRows &rows, const GlmModel &model, const Eigen::VectorXd &coefficients,
               const Eigen::MatrixXd &information, ModelFit &fit, const Execution &execution);

/// Names collinear columns in `fit` and gives the rows with the others when there are any.
std::optional<ModelRows> keptRows(const ModelRows &rows, ModelFit &fit, const Execution &execution);

/// Spreads the results of a fit on kept columns over all columns.
void spreadColumns(std::size_t columns, ModelFit &fit);

/// NoCases, OutcomeOutOfRange or ConstantOutcome, if so.
ModelProblem outcomeProblem(const ModelRows &rows, GlmFamily family);

/// Inverse of a positive definite matrix through its Cholesky factor after scaling the diagonal
/// to 1; empty when it is not positive definite.
Eigen::MatrixXd scaledInverse(const Eigen::MatrixXd &matrix);

/// Smallest share of a column's length that is left beside the columns before it, from X'WX; exact
/// enough to say that no column is collinear when it is above 1e-3. 0 when it is not positive
/// definite or empty.
double leastRemainder(const Eigen::MatrixXd &products);

} // namespace tidemark::stats
