// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm_scoring.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Cholesky>

#include "core/stats/compensated_sum.h"
#include "core/stats/least_squares.h"

namespace tidemark::stats {

namespace {

using Index = Eigen::Index;
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
constexpr std::size_t tileRows = 1024;

void addTile(const ModelRows &rows, std::span<const double> score,
             std::span<const double> information, std::size_t begin, std::size_t end,
             ScoringSums &sums)
{
    const Eigen::Map<const RowMatrix> x(rows.row(begin), Index(end - begin), Index(rows.columns()));
    RowMatrix scaled = x;
    Eigen::VectorXd weighted(Index(end - begin));
    for (std::size_t p = begin; p < end; ++p) {
        scaled.row(Index(p - begin)) *= std::sqrt(rows.weights[p] * information[p]);
        weighted(Index(p - begin)) = rows.weights[p] * score[p];
    }
    sums.information.selfadjointView<Eigen::Lower>().rankUpdate(scaled.transpose());
    sums.gradient.noalias() += x.transpose() * weighted;
}

ScoringSums zeroSums(std::size_t columns)
{
    return {Eigen::MatrixXd::Zero(Index(columns), Index(columns)),
            Eigen::VectorXd::Zero(Index(columns))};
}

} // namespace

ScoringSums scoringSums(const ModelRows &rows, std::span<const double> score,
                        std::span<const double> information, const Execution &execution)
{
    ScoringSums total = zeroSums(rows.columns());
    const bool complete = reduceBlocks(
        rows.patterns(), execution, total,
        [&](ScoringSums &partial, std::size_t begin, std::size_t end) {
            for (std::size_t tile = begin; tile < end; tile += tileRows)
                addTile(rows, score, information, tile, std::min(tile + tileRows, end), partial);
        },
        [&](ScoringSums &partial) {
            total.information += partial.information;
            total.gradient += partial.gradient;
            partial.information.setZero();
            partial.gradient.setZero();
        });
    if (!complete)
        return {};
    total.information = Eigen::MatrixXd(total.information.selfadjointView<Eigen::Lower>());
    return total;
}

std::vector<double> linearPredictor(const ModelRows &rows, const Eigen::VectorXd &coefficients)
{
    std::vector<double> result(rows.patterns());
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        double eta = rows.offset[p];
        for (std::size_t j = 0; j < rows.columns(); ++j)
            eta += rows.row(p)[j] * coefficients(Index(j));
        result[p] = eta;
    }
    return result;
}

Eigen::MatrixXd scaledInverse(const Eigen::MatrixXd &matrix)
{
    const Eigen::VectorXd scale = matrix.diagonal().cwiseSqrt().cwiseInverse();
    const Eigen::LLT<Eigen::MatrixXd> factor(scale.asDiagonal() * matrix * scale.asDiagonal());
    if (!scale.allFinite() || factor.info() != Eigen::Success)
        return {};
    const Index size = matrix.rows();
    const Eigen::MatrixXd inverse = factor.solve(Eigen::MatrixXd::Identity(size, size));
    return scale.asDiagonal() * inverse * scale.asDiagonal();
}

void finishFit(const ModelRows &rows, const GlmModel &model, const Eigen::VectorXd &coefficients,
               ModelFit &fit, const Execution &execution)
{
    const std::size_t patterns = rows.patterns();
    fit.linearPredictor = linearPredictor(rows, coefficients);
    fit.fitted.resize(patterns);
    fit.score.resize(patterns);
    fit.information.resize(patterns);
    CompensatedSum deviance;
    for (std::size_t p = 0; p < patterns; ++p) {
        const GlmPoint point = glmPoint(model.link, fit.linearPredictor[p]);
        const GlmScore score = glmScore(model, rows.response[p], point);
        fit.fitted[p] = point.mean;
        fit.score[p] = score.score;
        fit.information[p] = score.information;
        deviance.add(rows.weights[p] * unitDeviance(model, rows.response[p], point));
    }
    fit.deviance = deviance.value();
    fit.coefficients.assign(coefficients.begin(), coefficients.end());
    fit.residualDf = double(rows.base) - double(rows.columns());
    const ScoringSums sums = scoringSums(rows, fit.score, fit.information, execution);
    const Eigen::MatrixXd inverse = scaledInverse(sums.information);
    fit.bread = Covariance(rows.columns());
    std::copy(inverse.data(), inverse.data() + inverse.size(), fit.bread.values().begin());
}

ModelRows keptRows(const ModelRows &rows, ModelFit &fit, const Execution &execution)
{
    LeastSquares solution = leastSquares(rows, rows.response, rows.weights, execution);
    if (!solution.complete) {
        fit.problem = ModelProblem::Cancelled;
        return {};
    }
    fit.kept = std::move(solution.kept);
    fit.collinear = std::move(solution.collinear);
    return fit.collinear.empty() ? rows : withColumns(rows, fit.kept);
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
        return ModelProblem::NoCases;
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
