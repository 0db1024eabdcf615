// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_scoring.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr int mostIterations = 100;
constexpr double stepLimit = 1e-11; ///< in standard errors
constexpr double roundingLimit = 1e-7; ///< below this a step that no longer shrinks is rounding
constexpr int patientIterations = 6; ///< before asking whether the outcome is separated

/// Score and information of every pattern.
struct PatternScores
{
    std::vector<double> score = {};
    std::vector<double> information = {};
    double deviance = 0.0;
};

PatternScores scoresAt(const ModelRows &rows, const GlmModel &model, const std::vector<double> &eta)
{
    PatternScores result{std::vector<double>(eta.size()), std::vector<double>(eta.size())};
    CompensatedSum deviance;
    for (std::size_t p = 0; p < eta.size(); ++p) {
        const GlmPoint point = glmPoint(model.link, eta[p]);
        const GlmScore score = glmScore(model, rows.response[p], point);
        result.score[p] = score.score;
        result.information[p] = score.information;
        deviance.add(rows.weights[p] * unitDeviance(model, rows.response[p], point));
    }
    result.deviance = deviance.value();
    return result;
}

/// Coefficients of the working response at means near the outcomes.
Vector startingCoefficients(const ModelRows &rows, const GlmModel &model, const Execution &run)
{
    std::vector<double> working(rows.patterns());
    std::vector<double> information(rows.patterns());
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double eta = linkOf(model.link, startingMean(model.family, rows.response[p]));
        const GlmScore score = glmScore(model, rows.response[p], glmPoint(model.link, eta));
        information[p] = score.information;
        working[p] = score.information * (eta - rows.offset[p]) + score.score;
    }
    const ScoringSums sums = scoringSums(rows, working, information, run);
    const Eigen::MatrixXd inverse = scaledInverse(sums.information);
    return inverse.size() == 0 ? Vector::Zero(Index(rows.columns()))
                               : Vector(inverse * sums.gradient);
}

/// Columns that move along a direction in which the likelihood only grows; empty if it does not.
std::vector<std::size_t> separatingColumns(const ModelRows &rows, GlmFamily family,
                                           const Vector &direction)
{
    std::vector<double> moves(rows.patterns());
    double most = 0.0;
    for (std::size_t p = 0; p < moves.size(); ++p) {
        for (std::size_t j = 0; j < rows.columns(); ++j)
            moves[p] += rows.row(p)[j] * direction(Index(j));
        most = std::max(most, std::fabs(moves[p]));
    }
    const double limit = 1e-3 * most;
    for (std::size_t p = 0; p < moves.size(); ++p) {
        const OutcomePlace place = outcomePlace(family, rows.response[p]);
        if ((moves[p] > limit && place != OutcomePlace::UpperEnd)
            || (moves[p] < -limit && place != OutcomePlace::LowerEnd))
            return {};
    }
    std::vector<std::size_t> result;
    for (std::size_t j = 0; j < rows.columns() && most > 0.1; ++j) {
        double largest = 0.0;
        for (std::size_t p = 0; p < rows.patterns(); ++p)
            largest = std::max(largest, std::fabs(rows.row(p)[j]));
        if (std::fabs(direction(Index(j))) * largest > limit)
            result.push_back(j);
    }
    return result;
}

/// One search for the maximum.
class Scoring
{
public:
    Scoring(const ModelRows &rows, const GlmModel &model, const Execution &execution)
        : m_rows(rows)
        , m_model(model)
        , m_execution(execution)
        , m_coefficients(startingCoefficients(rows, model, execution))
        , m_scores(scoresAt(rows, model, linearPredictor(rows, m_coefficients)))
    {
    }

    /// Leaves problem, separating and iterations in `fit`.
    void run(ModelFit &fit)
    {
        double before = std::numeric_limits<double>::infinity();
        for (fit.iterations = 1; fit.iterations <= mostIterations; ++fit.iterations) {
            const ScoringSums sums =
                scoringSums(m_rows, m_scores.score, m_scores.information, m_execution);
            if (sums.gradient.size() == 0) {
                fit.problem = ModelProblem::Cancelled;
                return;
            }
            const Eigen::MatrixXd inverse = scaledInverse(sums.information);
            if (inverse.size() == 0)
                break;
            const Vector step = inverse * sums.gradient;
            const double size = std::sqrt(std::fabs(step.dot(sums.gradient)));
            if (fit.iterations > patientIterations) {
                fit.separating = separatingColumns(m_rows, m_model.family, step);
                if (!fit.separating.empty())
                    break;
            }
            advance(step);
            if (size < stepLimit || (size < roundingLimit && size >= 0.5 * before))
                return;
            before = size;
        }
        fit.problem =
            fit.separating.empty() ? ModelProblem::NotConverged : ModelProblem::Separation;
    }

    const Vector &coefficients() const { return m_coefficients; }

private:
    void advance(Vector step)
    {
        const double allowed = m_scores.deviance * (1.0 + 1e-12) + 1e-12;
        for (int halving = 0; halving < 30; ++halving) {
            const Vector next = m_coefficients + step;
            PatternScores scores = scoresAt(m_rows, m_model, linearPredictor(m_rows, next));
            if (scores.deviance <= allowed) {
                m_coefficients = next;
                m_scores = std::move(scores);
                return;
            }
            step *= 0.5;
        }
    }

    const ModelRows &m_rows;
    const GlmModel m_model;
    const Execution &m_execution;
    Vector m_coefficients;
    PatternScores m_scores;
};

double dispersionOf(const ModelRows &rows, const GlmModel &model, const ModelFit &fit)
{
    if (model.family != GlmFamily::Gamma && model.family != GlmFamily::FractionalBinomial)
        return 1.0;
    CompensatedSum squares;
    for (std::size_t p = 0; p < rows.patterns(); ++p)
        squares.add(rows.weights[p] * fit.score[p] * fit.score[p] / fit.information[p]);
    return squares.value() / fit.residualDf;
}

double logLikelihoodOf(const ModelRows &rows, const GlmModel &model, const std::vector<double> &eta,
                       double deviance)
{
    CompensatedSum sum;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const GlmPoint point = glmPoint(model.link, eta[p]);
        sum.add(rows.weights[p]
                * unitLogLikelihood(model, rows.response[p], point, deviance / rows.sumWeights));
    }
    return sum.value();
}

/// Deviance and likelihood of the model with only a constant, and the offset.
void addNullModel(const ModelRows &rows, const GlmModel &model, ModelFit &fit,
                  const Execution &execution)
{
    ModelRows only = withColumns(rows, {});
    only.names = {"1"};
    only.x.assign(rows.patterns(), 1.0);
    Scoring search(only, model, execution);
    ModelFit null;
    search.run(null);
    if (!null.isUsable())
        return;
    const PatternScores scores =
        scoresAt(only, model, linearPredictor(only, search.coefficients()));
    fit.nullDeviance = scores.deviance;
    fit.nullLogLikelihood =
        logLikelihoodOf(only, model, linearPredictor(only, search.coefficients()), scores.deviance);
}

} // namespace

ModelFit fitGlm(const ModelRows &rows, const GlmModel &model, const Execution &execution)
{
    ModelFit fit{.problem = outcomeProblem(rows, model.family)};
    if (!fit.isUsable())
        return fit;
    const ModelRows kept = keptRows(rows, fit, execution);
    if (fit.isUsable() && rows.base <= fit.kept.size())
        fit.problem = ModelProblem::TooFewCases;
    if (!fit.isUsable())
        return fit;
    Scoring search(kept, model, execution);
    search.run(fit);
    if (fit.problem != ModelProblem::Cancelled) {
        finishFit(kept, model, search.coefficients(), fit, execution);
        fit.dispersion = dispersionOf(kept, model, fit);
        fit.logLikelihood = logLikelihoodOf(kept, model, fit.linearPredictor, fit.deviance);
        fit.parameters = int(fit.kept.size())
            + (model.family == GlmFamily::Gamma || model.family == GlmFamily::NegativeBinomial);
        addNullModel(rows, model, fit, execution);
    }
    spreadColumns(rows.columns(), fit);
    return fit;
}

} // namespace tidemark::stats
