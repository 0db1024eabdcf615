// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/likelihood_climb.h"

#include <algorithm>
#include <cmath>

#include "core/stats/glm_scoring.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr int mostIterations = 100;
constexpr double stepLimit = 1e-12; ///< in standard errors

void fillEstimates(const Vector &parameters, const Eigen::MatrixXd &inverse, CategoryFit &fit)
{
    fit.parameters.assign(parameters.begin(), parameters.end());
    fit.covariance = Covariance(fit.parameters.size());
    std::copy(inverse.data(), inverse.data() + inverse.size(), fit.covariance.values().begin());
}

/// Halves the step until the likelihood does not fall; whether anything was gained.
bool advance(const std::function<LikelihoodState(const Vector &)> &stateAt, Vector step,
             Vector &parameters, LikelihoodState &state)
{
    const double before = state.logLikelihood;
    for (int halving = 0; halving < 40; ++halving, step *= 0.5) {
        LikelihoodState next = stateAt(parameters + step);
        if (next.gradient.size() == 0) {
            state = std::move(next);
            return false;
        }
        if (!(next.logLikelihood >= before - 1e-13 * std::fabs(before)))
            continue;
        parameters += step;
        state = std::move(next);
        return state.logLikelihood > before + 1e-8 * (1.0 + std::fabs(before));
    }
    return false;
}

} // namespace

void climbLikelihood(const std::function<LikelihoodState(const Vector &)> &stateAt, Vector start,
                     CategoryFit &fit)
{
    Vector parameters = std::move(start);
    LikelihoodState state = stateAt(parameters);
    fit.problem = ModelProblem::NotConverged;
    for (fit.iterations = 1; fit.iterations <= mostIterations; ++fit.iterations) {
        if (state.gradient.size() == 0) {
            fit.problem = ModelProblem::Cancelled;
            return;
        }
        const Eigen::MatrixXd inverse = scaledInverse(state.information);
        if (inverse.size() == 0)
            break;
        const Vector step = inverse * state.gradient;
        const double size = std::sqrt(std::fabs(step.dot(state.gradient)));
        const bool gained = advance(stateAt, step, parameters, state);
        if (state.gradient.size() == 0)
            continue;
        fillEstimates(parameters, inverse, fit);
        fit.logLikelihood = state.logLikelihood;
        if (size < stepLimit || (!gained && size < 1e-7)) {
            fit.problem = ModelProblem::None;
            break;
        }
        if (!gained && step.cwiseAbs().maxCoeff() > 0.1) {
            fit.problem = ModelProblem::Separation;
            break;
        }
    }
    const Eigen::MatrixXd inverse = scaledInverse(state.information);
    if (fit.isUsable() && inverse.size() > 0)
        fillEstimates(parameters, inverse, fit);
}

} // namespace tidemark::stats
