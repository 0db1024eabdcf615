// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm_scoring.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>

#include "core/stats/compensated_sum.h"
#include "core/stats/least_squares.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Index = Eigen::Index;
using Vector = Eigen::VectorXd;

/// The sums of one worker and what it works with.
struct ScoringWork
{
    ScoringSums sums = {};
    TileScores scores = {};
    Eigen::MatrixXd columns = {};
};

ScoringSums zeroSums(std::size_t columns)
{
    return {Eigen::MatrixXd::Zero(Index(columns), Index(columns)), Vector::Zero(Index(columns))};
}

void addTile(const ModelRows &rows, const ScoreTile &score, std::size_t begin, std::size_t end,
             ScoringWork &work)
{
    readTile(rows, begin, end, work.columns);
    const Index size = work.columns.rows();
    work.scores.score.resize(size);
    work.scores.information.resize(size);
    work.scores.deviance = 0.0;
    score(begin, work.columns, work.scores);
    const Eigen::Map<const Vector> weights(rows.weights.data() + begin, size);
    work.sums.deviance += work.scores.deviance;
    work.sums.gradient.noalias() +=
        work.columns.transpose() * weights.cwiseProduct(work.scores.score);
    work.columns.array().colwise() *=
        weights.cwiseProduct(work.scores.information).cwiseSqrt().array();
    work.sums.information.selfadjointView<Eigen::Lower>().rankUpdate(work.columns.transpose());
}

void addSums(const ScoringSums &part, ScoringSums &total)
{
    total.information += part.information;
    total.gradient += part.gradient;
    total.deviance += part.deviance;
}

/// Sums over all patterns of a fitted model.
struct FitSums
{
    CompensatedSum deviance = {};
    CompensatedSum logLikelihood = {};
    CompensatedSum squares = {}; ///< of Pearson's residuals
};

/// Calls add(pattern, sums) for every pattern.
template <typename Add>
FitSums summedFit(std::size_t patterns, const Execution &execution, const Add &add)
{
    FitSums total;
    reduceBlocks(
        patterns, execution, FitSums{},
        [&](FitSums &sums, std::size_t begin, std::size_t end) {
            for (std::size_t p = begin; p < end; ++p)
                add(p, sums);
        },
        [&](FitSums &sums) {
            total.deviance.add(sums.deviance);
            total.squares.add(sums.squares);
            total.logLikelihood.add(sums.logLikelihood);
            sums = {};
        });
    return total;
}

bool hasFreeDispersion(GlmFamily family)
{
    return family == GlmFamily::Gamma || family == GlmFamily::FractionalBinomial;
}

} // namespace

ScoringSums scoringSums(const ModelRows &rows, const ScoreTile &score, const Execution &execution,
                        std::size_t stride)
{
    ScoringSums total = zeroSums(rows.columns());
    const bool complete = reduceBlocks(
        rows.patterns(), execution, ScoringWork{total},
        [&](ScoringWork &work, std::size_t begin, std::size_t end) {
            for (std::size_t tile = begin; tile < end; tile += modelTileRows * stride)
                addTile(rows, score, tile, std::min(tile + modelTileRows, end), work);
        },
        [&](ScoringWork &work) {
            addSums(work.sums, total);
            work.sums = zeroSums(rows.columns());
        });
    if (!complete)
        return {};
    total.information = Eigen::MatrixXd(total.information.selfadjointView<Eigen::Lower>());
    return total;
}

ScoringSums scoringSums(const ModelRows &rows, std::span<const double> score,
                        std::span<const double> information, const Execution &execution)
{
    return scoringSums(
        rows,
        [&](std::size_t begin, const Eigen::MatrixXd &columns, TileScores &scores) {
            scores.score = Eigen::Map<const Vector>(score.data() + begin, columns.rows());
            scores.information =
                Eigen::Map<const Vector>(information.data() + begin, columns.rows());
        },
        execution);
}

ScoringSums scoringSums(const ModelRows &rows, const GlmModel &model,
                        const Eigen::VectorXd &coefficients, const Execution &execution,
                        std::size_t stride)
{
    return scoringSums(
        rows,
        [&](std::size_t begin, const Eigen::MatrixXd &columns, TileScores &scores) {
            const auto size = std::size_t(columns.rows());
            Vector eta = columns * coefficients;
            if (!rows.offset.empty())
                eta += Eigen::Map<const Vector>(rows.offset.data() + begin, columns.rows());
            scores.deviance = glmScores(
                model, {rows.response.data() + begin, size}, {rows.weights.data() + begin, size},
                {eta.data(), size}, {scores.score.data(), size}, {scores.information.data(), size});
        },
        execution, stride);
}

std::vector<double> linearPredictor(const ModelRows &rows, const Eigen::VectorXd &coefficients,
                                    const Execution &execution)
{
    std::vector<double> result(rows.patterns());
    runBlocks(
        blockCount(rows.patterns()), execution,
        [&](unsigned, std::size_t block) {
            const std::size_t begin = block * blockRows;
            forEachTile(rows, begin, std::min(rows.patterns(), begin + blockRows),
                        [&](std::size_t first, std::size_t, const Eigen::MatrixXd &x) {
                            Eigen::Map<Vector> eta(result.data() + first, x.rows());
                            eta.noalias() = x * coefficients;
                            if (!rows.offset.empty())
                                eta +=
                                    Eigen::Map<const Vector>(rows.offset.data() + first, x.rows());
                        });
        },
        [](unsigned, std::size_t) {});
    return result;
}

Eigen::MatrixXd scaledInverse(const Eigen::MatrixXd &matrix)
{
    const Vector scale = matrix.diagonal().cwiseSqrt().cwiseInverse();
    const Eigen::LLT<Eigen::MatrixXd> factor(scale.asDiagonal() * matrix * scale.asDiagonal());
    if (!scale.allFinite() || factor.info() != Eigen::Success)
        return {};
    const Index size = matrix.rows();
    const Eigen::MatrixXd inverse = factor.solve(Eigen::MatrixXd::Identity(size, size));
    return scale.asDiagonal() * inverse * scale.asDiagonal();
}

double leastRemainder(const Eigen::MatrixXd &products)
{
    if (products.size() == 0)
        return 0.0;
    const Vector scale = products.diagonal().cwiseSqrt().cwiseInverse();
    const Eigen::LLT<Eigen::MatrixXd> factor(scale.asDiagonal() * products * scale.asDiagonal());
    if (!scale.allFinite() || factor.info() != Eigen::Success)
        return 0.0;
    return factor.matrixLLT().diagonal().minCoeff();
}

GlmLikelihood glmLikelihood(const ModelRows &rows, const GlmModel &model,
                            std::span<const double> eta, const Execution &execution)
{
    const bool isSame = eta.size() == 1 && rows.offset.empty();
    const GlmPoint same = glmPoint(model.link, eta.front());
    const auto pointOf = [&](std::size_t p) {
        if (isSame)
            return same;
        return glmPoint(model.link, eta.size() == 1 ? eta.front() + rows.offsetOf(p) : eta[p]);
    };
    const auto addLikelihood = [&](std::size_t p, const GlmPoint &point, double dispersion,
                                   FitSums &sums) {
        sums.logLikelihood.add(rows.weights[p]
                               * unitLogLikelihood(model, rows.response[p], point, dispersion));
    };
    const bool isGamma = model.family == GlmFamily::Gamma;
    FitSums sums = summedFit(rows.patterns(), execution, [&](std::size_t p, FitSums &partial) {
        const GlmPoint point = pointOf(p);
        partial.deviance.add(rows.weights[p] * unitDeviance(model, rows.response[p], point));
        if (!isGamma)
            addLikelihood(p, point, 1.0, partial);
    });
    const double dispersion = sums.deviance.value() / rows.sumWeights;
    if (isGamma)
        sums.logLikelihood =
            summedFit(rows.patterns(), execution, [&](std::size_t p, FitSums &partial) {
                addLikelihood(p, pointOf(p), dispersion, partial);
            }).logLikelihood;
    return {sums.deviance.value(), sums.logLikelihood.value()};
}

void finishFit(const ModelRows &rows, const GlmModel &model, const Eigen::VectorXd &coefficients,
               const Eigen::MatrixXd &information, ModelFit &fit, const Execution &execution)
{
    const std::size_t patterns = rows.patterns();
    fit.linearPredictor = linearPredictor(rows, coefficients, execution);
    fit.fitted.resize(patterns);
    fit.score.resize(patterns);
    fit.information.resize(patterns);
    const FitSums sums = summedFit(patterns, execution, [&](std::size_t p, FitSums &partial) {
        const GlmPoint point = glmPoint(model.link, fit.linearPredictor[p]);
        const GlmScore score = glmScore(model, rows.response[p], point);
        fit.fitted[p] = point.mean;
        fit.score[p] = score.score;
        fit.information[p] = score.information;
        if (hasFreeDispersion(model.family))
            partial.squares.add(rows.weights[p] * score.score * score.score / score.information);
    });
    const GlmLikelihood likelihood = glmLikelihood(rows, model, fit.linearPredictor, execution);
    fit.deviance = likelihood.deviance;
    fit.logLikelihood = likelihood.logLikelihood;
    fit.coefficients.assign(coefficients.begin(), coefficients.end());
    fit.residualDf = double(rows.base) - double(rows.columns());
    fit.dispersion = hasFreeDispersion(model.family) ? sums.squares.value() / fit.residualDf : 1.0;
    const Eigen::MatrixXd inverse = scaledInverse(information);
    fit.bread = Covariance(rows.columns());
    std::copy(inverse.data(), inverse.data() + inverse.size(), fit.bread.values().begin());
}

std::optional<ModelRows> keptRows(const ModelRows &rows, ModelFit &fit, const Execution &execution)
{
    LeastSquares solution = leastSquares(rows, rows.response, rows.weights, execution);
    if (!solution.complete) {
        fit.problem = ModelProblem::Cancelled;
        return {};
    }
    fit.kept = std::move(solution.kept);
    fit.collinear = std::move(solution.collinear);
    if (fit.collinear.empty())
        return {};
    return withColumns(rows, fit.kept);
}

void spreadColumns(std::size_t columns, ModelFit &fit)
{
    if (fit.kept.size() == columns)
        return;
    std::vector<double> coefficients(columns, std::numeric_limits<double>::quiet_NaN());
    Covariance bread(columns);
    for (std::size_t i = 0; i < fit.coefficients.size(); ++i) {
        coefficients[fit.kept[i]] = fit.coefficients[i];
        for (std::size_t j = 0; j < fit.bread.size(); ++j)
            bread.values()[fit.kept[i] * columns + fit.kept[j]] = fit.bread.at(i, j);
    }
    for (std::size_t &column : fit.separating)
        column = fit.kept[column];
    fit.coefficients = std::move(coefficients);
    fit.bread = std::move(bread);
}

ModelProblem outcomeProblem(const ModelRows &rows, GlmFamily family)
{
    if (rows.base == 0)
        return rows.isCancelled ? ModelProblem::Cancelled : ModelProblem::NoCases;
    bool varies = false;
    bool atEnd = true;
    for (const double y : rows.response) {
        const OutcomePlace place = outcomePlace(family, y);
        if (place == OutcomePlace::Outside)
            return ModelProblem::OutcomeOutOfRange;
        varies = varies || y < rows.response.front() || y > rows.response.front();
        atEnd = atEnd && place != OutcomePlace::Inside;
    }
    return !varies && atEnd ? ModelProblem::ConstantOutcome : ModelProblem::None;
}

} // namespace tidemark::stats
