// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm.h"

#include <cmath>

#include <Eigen/LU>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_scoring.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;
constexpr GlmModel logit{};

/// Everything at one set of coefficients.
struct PenalisedState
{
    std::vector<double> score = {}; ///< per pattern, penalty included
    ScoringSums sums = {}; ///< with the penalised gradient
    Eigen::MatrixXd inverse = {};
    double logLikelihood = 0.0;
};

/// d of half the log determinant: leverage of a pattern times (1/2 - mean), per unit of weight.
void addPenalty(const ModelRows &rows, const std::vector<double> &eta, PenalisedState &state)
{
    forEachTile(rows, 0, rows.patterns(),
                [&](std::size_t begin, std::size_t end, const Eigen::MatrixXd &x) {
                    const Vector lengths = (x * state.inverse).cwiseProduct(x).rowwise().sum();
                    for (std::size_t p = begin; p < end; ++p) {
                        const GlmPoint point = glmPoint(logit.link, eta[p]);
                        state.score[p] += point.slope * lengths(Index(p - begin)) * 0.5
                            * (point.complement - point.mean);
                    }
                });
}

PenalisedState stateAt(const ModelRows &rows, const Vector &coefficients, const Execution &run)
{
    const std::vector<double> eta = linearPredictor(rows, coefficients, run);
    PenalisedState state{std::vector<double>(eta.size())};
    std::vector<double> information(eta.size());
    CompensatedSum likelihood;
    for (std::size_t p = 0; p < eta.size(); ++p) {
        const GlmPoint point = glmPoint(logit.link, eta[p]);
        const GlmScore score = glmScore(logit, rows.response[p], point);
        state.score[p] = score.score;
        information[p] = score.information;
        likelihood.add(rows.weights[p] * unitLogLikelihood(logit, rows.response[p], point, 1.0));
    }
    state.inverse = scaledInverse(scoringSums(rows, state.score, information, run).information);
    if (state.inverse.size() == 0)
        return state;
    addPenalty(rows, eta, state);
    state.sums = scoringSums(rows, state.score, information, run);
    state.logLikelihood =
        likelihood.value() - 0.5 * std::log(std::fabs(state.inverse.determinant()));
    return state;
}

/// Steps of at most 5 in each coefficient's own measure, halved while the likelihood falls.
ModelProblem climb(const ModelRows &rows, Vector &coefficients, PenalisedState &state,
                   int &iterations, const Execution &run)
{
    for (iterations = 1; iterations <= 500; ++iterations) {
        if (state.sums.gradient.size() == 0)
            return run.isCancelled && run.isCancelled() ? ModelProblem::Cancelled
                                                        : ModelProblem::NotConverged;
        Vector step = state.inverse * state.sums.gradient;
        const double size = std::sqrt(std::fabs(step.dot(state.sums.gradient)));
        PenalisedState next = stateAt(rows, coefficients + step, run);
        for (int halving = 0; halving < 30; ++halving) {
            if (next.logLikelihood >= state.logLikelihood - 1e-12 * std::fabs(state.logLikelihood))
                break;
            step *= 0.5;
            next = stateAt(rows, coefficients + step, run);
        }
        coefficients += step;
        state = std::move(next);
        if (size < 1e-11)
            return ModelProblem::None;
    }
    return ModelProblem::NotConverged;
}

} // namespace

ModelFit fitFirthLogit(const ModelRows &rows, const Execution &execution)
{
    ModelFit fit{.problem = outcomeProblem(rows, logit.family)};
    if (!fit.isUsable())
        return fit;
    const std::optional<ModelRows> fewer = keptRows(rows, fit, execution);
    const ModelRows &kept = fewer ? *fewer : rows;
    if (!fit.isUsable())
        return fit;
    Vector coefficients = Vector::Zero(Index(kept.columns()));
    PenalisedState state = stateAt(kept, coefficients, execution);
    fit.problem = climb(kept, coefficients, state, fit.iterations, execution);
    finishFit(kept, logit, coefficients, state.sums.information, fit, execution);
    fit.score = state.score;
    fit.logLikelihood = state.logLikelihood;
    fit.parameters = int(fit.kept.size());
    spreadColumns(rows.columns(), fit);
    return fit;
}

} // namespace tidemark::stats
