// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_scoring.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr int mostIterations = 100;
constexpr double stepLimit = 1e-11; ///< in standard errors
constexpr double roundingLimit = 1e-7; ///< below this a step that no longer shrinks is rounding
constexpr int patientIterations = 6; ///< before asking whether the outcome is separated

constexpr double safeRemainder = 1e-3; ///< above it no column can be collinear
constexpr std::size_t sampleStride = 16;

/// Coefficients of the working response at means near the outcomes.
Vector startingCoefficients(const ModelRows &rows, const GlmModel &model, const Execution &run)
{
    const ScoringSums sums = scoringSums(
        rows,
        [&](std::size_t begin, const Eigen::MatrixXd &columns, TileScores &scores) {
            for (Index i = 0; i < columns.rows(); ++i) {
                const std::size_t p = begin + std::size_t(i);
                const double eta = linkOf(model.link, startingMean(model.family, rows.response[p]));
                const GlmScore at = glmScore(model, rows.response[p], glmPoint(model.link, eta));
                scores.information(i) = at.information;
                scores.score(i) = at.information * (eta - rows.offsetOf(p)) + at.score;
            }
        },
        run);
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
    Vector largest = Vector::Zero(Index(rows.columns()));
    forEachTile(rows, 0, rows.patterns(),
                [&](std::size_t begin, std::size_t, const Eigen::MatrixXd &x) {
                    Eigen::Map<Vector> tile(moves.data() + begin, x.rows());
                    tile.noalias() = x * direction;
                    most = std::max(most, tile.cwiseAbs().maxCoeff());
                    largest = largest.cwiseMax(x.cwiseAbs().colwise().maxCoeff().transpose());
                });
    const double limit = 1e-3 * most;
    for (std::size_t p = 0; p < moves.size(); ++p) {
        const OutcomePlace place = outcomePlace(family, rows.response[p]);
        if ((moves[p] > limit && place != OutcomePlace::UpperEnd)
            || (moves[p] < -limit && place != OutcomePlace::LowerEnd))
            return {};
    }
    std::vector<std::size_t> result;
    for (std::size_t j = 0; j < rows.columns() && most > 0.1; ++j) {
        if (std::fabs(direction(Index(j))) * largest(Index(j)) > limit)
            result.push_back(j);
    }
    return result;
}

/// Whether expected and observed information are the same, so that steps shrink quadratically.
bool isCanonical(const GlmModel &model)
{
    return (isShareFamily(model.family) && model.link == GlmLink::Logit)
        || (model.family == GlmFamily::Poisson && model.link == GlmLink::Log);
}

/// One search for the maximum.
class Scoring
{
public:
    Scoring(const ModelRows &rows, const GlmModel &model, Vector start, const Execution &execution,
            std::size_t stride = 1)
        : m_rows(rows)
        , m_model(model)
        , m_execution(execution)
        , m_stride(stride)
        , m_coefficients(std::move(start))
        , m_sums(sumsAt(m_coefficients))
    {
    }

    /// Leaves problem, separating and iterations in `fit`.
    void run(ModelFit &fit)
    {
        double before = std::numeric_limits<double>::infinity();
        for (fit.iterations = 1; fit.iterations <= mostIterations; ++fit.iterations) {
            if (m_sums.gradient.size() == 0) {
                fit.problem = ModelProblem::Cancelled;
                return;
            }
            const Eigen::MatrixXd inverse = scaledInverse(m_sums.information);
            if (inverse.size() == 0)
                break;
            const Vector step = inverse * m_sums.gradient;
            const double size = std::sqrt(std::fabs(step.dot(m_sums.gradient)));
            if (fit.iterations > patientIterations) {
                fit.separating = separatingColumns(m_rows, m_model.family, step);
                if (!fit.separating.empty())
                    break;
            }
            const bool last = isLast(size, before);
            if (last && m_rows.patterns() > blockRows) {
                // so many rows that the information no longer changes within a step this short
                m_coefficients += step;
                return;
            }
            advance(step);
            if (last || size < stepLimit || (size < roundingLimit && size >= 0.5 * before))
                return;
            before = size;
        }
        fit.problem =
            fit.separating.empty() ? ModelProblem::NotConverged : ModelProblem::Separation;
    }

    const Vector &coefficients() const { return m_coefficients; }
    const ScoringSums &sums() const { return m_sums; }

private:
    ScoringSums sumsAt(const Vector &coefficients) const
    {
        return scoringSums(m_rows, m_model, coefficients, m_execution, m_stride);
    }

    /// Whether the next step would be below a thousandth of the limit: Newton's steps square.
    bool isLast(double size, double before) const
    {
        return isCanonical(m_model) && size < 1e-3 && before < 1.0
            && size * size * size / (before * before) < 1e-3 * stepLimit;
    }

    void advance(Vector step)
    {
        const double allowed = m_sums.deviance * (1.0 + 1e-12) + 1e-12;
        for (int halving = 0; halving < 30; ++halving) {
            ScoringSums sums = sumsAt(m_coefficients + step);
            if (sums.gradient.size() == 0 || sums.deviance <= allowed) {
                m_coefficients += step;
                m_sums = std::move(sums);
                return;
            }
            step *= 0.5;
        }
    }

    const ModelRows &m_rows;
    const GlmModel m_model;
    const Execution &m_execution;
    const std::size_t m_stride;
    Vector m_coefficients;
    ScoringSums m_sums;
};

/// Where to start: for many patterns the estimates from every 16th tile of them, if there are any.
Vector startOf(const ModelRows &rows, const GlmModel &model, const Execution &execution)
{
    if (rows.patterns() > 4 * blockRows) {
        Scoring sample(rows, model, Vector::Zero(Index(rows.columns())), execution, sampleStride);
        ModelFit fit;
        if (leastRemainder(sample.sums().information) > safeRemainder)
            sample.run(fit);
        else
            fit.problem = ModelProblem::NotConverged;
        if (fit.isUsable() || fit.problem == ModelProblem::Cancelled)
            return sample.coefficients();
    }
    return startingCoefficients(rows, model, execution);
}

/// The constant of the model with nothing else; NaN when there is none.
double nullPredictor(const ModelRows &rows, const GlmModel &model, const Execution &execution)
{
    CompensatedSum sum;
    for (std::size_t p = 0; p < rows.patterns(); ++p)
        sum.add(rows.weights[p] * rows.response[p]);
    const double eta = linkOf(model.link, sum.value() / rows.sumWeights);
    if (rows.offset.empty())
        return eta;
    ModelRows only = withColumns(rows, {});
    only.names = {"1"};
    only.x.add({.table = {1.0}});
    Scoring search(only, model, Vector::Constant(1, eta), execution);
    ModelFit null;
    search.run(null);
    return null.isUsable() ? search.coefficients()(0) : std::numeric_limits<double>::quiet_NaN();
}

/// Deviance and likelihood of the model with only a constant, and the offset.
void addNullModel(const ModelRows &rows, const GlmModel &model, ModelFit &fit,
                  const Execution &execution)
{
    const double eta = nullPredictor(rows, model, execution);
    if (std::isnan(eta))
        return;
    const GlmLikelihood null = glmLikelihood(rows, model, {&eta, 1}, execution);
    fit.nullDeviance = null.deviance;
    fit.nullLogLikelihood = null.logLikelihood;
}

} // namespace

ModelFit fitGlm(const ModelRows &rows, const GlmModel &model, const Execution &execution)
{
    ModelFit fit{.problem = outcomeProblem(rows, model.family)};
    if (!fit.isUsable())
        return fit;
    for (std::size_t j = 0; j < rows.columns(); ++j)
        fit.kept.push_back(j);
    std::optional<ModelRows> fewer;
    if (rows.patterns() <= blockRows)
        fewer = keptRows(rows, fit, execution);
    if (fit.isUsable() && rows.base <= fit.kept.size())
        fit.problem = ModelProblem::TooFewCases;
    if (!fit.isUsable())
        return fit;
    std::optional<Scoring> search;
    const auto begin = [&] {
        const ModelRows &kept = fewer ? *fewer : rows;
        search.emplace(kept, model, startOf(kept, model, execution), execution);
    };
    begin();
    if (rows.patterns() > blockRows && leastRemainder(search->sums().information) < safeRemainder
        && search->sums().gradient.size() > 0) {
        fewer = keptRows(rows, fit, execution);
        if (fewer)
            begin();
    }
    if (fit.isUsable())
        search->run(fit);
    if (fit.problem != ModelProblem::Cancelled) {
        finishFit(fewer ? *fewer : rows, model, search->coefficients(), search->sums().information,
                  fit, execution);
        fit.parameters = int(fit.kept.size())
            + (model.family == GlmFamily::Gamma || model.family == GlmFamily::NegativeBinomial);
        addNullModel(rows, model, fit, execution);
    }
    spreadColumns(rows.columns(), fit);
    return fit;
}

} // namespace tidemark::stats
