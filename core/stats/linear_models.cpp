// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/linear_models.h"

#include <cmath>
#include <numbers>

#include <Eigen/Core>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_scoring.h"
#include "core/stats/least_squares.h"

namespace tidemark::stats {

namespace {

std::vector<double> lessOffset(const ModelRows &rows)
{
    std::vector<double> target(rows.patterns());
    for (std::size_t p = 0; p < target.size(); ++p)
        target[p] = rows.response[p] - rows.offsetOf(p);
    return target;
}

double gaussianLogLikelihood(const ModelRows &rows, double squares)
{
    const double n = double(rows.base);
    return 0.5
        * (rows.sumLogWeights
           - n * (std::log(2.0 * std::numbers::pi) + 1.0 - std::log(n) + std::log(squares)));
}

/// sum w (t - mean)^2, or from 0 without a constant in the model.
double totalSquares(const ModelRows &rows, const std::vector<double> &target)
{
    CompensatedSum sum;
    for (std::size_t p = 0; p < target.size(); ++p)
        sum.add(rows.weights[p] * target[p]);
    const double mean = rows.constantColumn < 0 ? 0.0 : sum.value() / rows.sumWeights;
    CompensatedSum squares;
    for (std::size_t p = 0; p < target.size(); ++p)
        squares.add(rows.weights[p] * (target[p] - mean) * (target[p] - mean));
    return squares.value();
}

void addResiduals(const ModelRows &rows, const Execution &execution, ModelFit &fit)
{
    Eigen::VectorXd coefficients = Eigen::VectorXd::Zero(Eigen::Index(rows.columns()));
    for (const std::size_t j : fit.kept)
        coefficients(Eigen::Index(j)) = fit.coefficients[j];
    fit.linearPredictor = linearPredictor(rows, coefficients, execution);
    fit.score.resize(rows.patterns());
    for (std::size_t p = 0; p < rows.patterns(); ++p)
        fit.score[p] = rows.response[p] - fit.linearPredictor[p];
    fit.fitted = fit.linearPredictor;
    fit.information.assign(rows.patterns(), 1.0);
}

} // namespace

ModelFit fitLinear(const ModelRows &rows, const Execution &execution)
{
    if (rows.base == 0)
        return ModelFit{.problem =
                            rows.isCancelled ? ModelProblem::Cancelled : ModelProblem::NoCases};
    const std::vector<double> target = lessOffset(rows);
    LeastSquares solution = leastSquares(rows, target, rows.weights, execution);
    if (!solution.complete)
        return ModelFit{.problem = ModelProblem::Cancelled};
    ModelFit fit;
    fit.coefficients = std::move(solution.coefficients);
    fit.kept = std::move(solution.kept);
    fit.collinear = std::move(solution.collinear);
    fit.bread = std::move(solution.inverse);
    fit.residualDf = double(rows.base) - double(fit.kept.size());
    if (!(fit.residualDf > 0.0)) {
        fit.problem = ModelProblem::TooFewCases;
        return fit;
    }
    addResiduals(rows, execution, fit);
    fit.deviance = solution.residualSquares;
    fit.nullDeviance = totalSquares(rows, target);
    fit.dispersion = fit.deviance / fit.residualDf;
    fit.logLikelihood = gaussianLogLikelihood(rows, fit.deviance);
    fit.nullLogLikelihood = gaussianLogLikelihood(rows, fit.nullDeviance);
    fit.parameters = int(fit.kept.size()) + 1;
    return fit;
}

ExplainedVariance explainedVariance(const ModelRows &rows, const ModelFit &fit)
{
    ExplainedVariance result;
    result.rSquared = 1.0 - fit.deviance / fit.nullDeviance;
    const double df = double(rows.base) - (rows.constantColumn < 0 ? 0.0 : 1.0);
    result.adjusted = 1.0 - (1.0 - result.rSquared) * df / fit.residualDf;
    return result;
}

} // namespace tidemark::stats
