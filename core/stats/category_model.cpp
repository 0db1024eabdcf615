// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_model.h"

#include <algorithm>
#include <cmath>

#include "core/stats/category_shares.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Index = Eigen::Index;
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

} // namespace

std::vector<double> categoryWeights(const ModelRows &rows, int categories, CategoryFit &fit)
{
    fit.categories = categories;
    std::vector<double> result(std::size_t(std::max(categories, 0)), 0.0);
    if (rows.base == 0)
        fit.problem = rows.isCancelled ? ModelProblem::Cancelled : ModelProblem::NoCases;
    else if (categories < 2)
        fit.problem = ModelProblem::ConstantOutcome;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double y = rows.response[p];
        if (!(y >= 0.0 && y < double(categories)) || y - std::floor(y) > 0.0) {
            fit.problem = ModelProblem::OutcomeOutOfRange;
            return result;
        }
        result[std::size_t(y)] += rows.weights[p];
    }
    fit.nullLogLikelihood = 0.0;
    for (const double weight : result) {
        if (weight > 0.0)
            fit.nullLogLikelihood += weight * std::log(weight / rows.sumWeights);
        else if (fit.isUsable())
            fit.problem = ModelProblem::ConstantOutcome;
    }
    return result;
}

RowInfluence categoryInfluence(const ModelRows &rows, const CategoryFit &fit)
{
    RowInfluence result{fit.parameters.size(), {}, {}};
    result.jacobian.assign(fit.covariance.values().begin(), fit.covariance.values().end());
    result.write = [&rows, &fit](std::size_t begin, std::size_t end, double *z) {
        Eigen::MatrixXd x;
        std::vector<std::int32_t> patterns;
        readRowTile(rows, begin, end, patterns, x);
        Eigen::Map<RowMatrix> scores(z, x.rows(), Index(fit.parameters.size()));
        const Index others = fit.categories - 1;
        for (std::size_t row = begin; row < end; ++row) {
            const auto i = Index(row - begin);
            const std::int32_t pattern = rows.patternOfRow[row];
            const double w = pattern < 0 ? 0.0 : rows.weightOfRow(row);
            const Eigen::Map<const Eigen::RowVectorXd> score(
                fit.scores.data() + Index(std::max(pattern, 0)) * others, others);
            if (fit.model == CategoryModel::Ordered) {
                scores.row(i).head(x.cols()) = -w * score.sum() * x.row(i);
                scores.row(i).tail(others) = w * score;
                continue;
            }
            for (Index j = 0; j < others; ++j)
                scores.row(i).segment(j * x.cols(), x.cols()) = w * score(j) * x.row(i);
        }
    };
    return result;
}

std::vector<double> categoryProbabilities(const ModelRows &rows, const CategoryFit &fit)
{
    std::vector<double> result(rows.patterns() * std::size_t(fit.categories));
    const Eigen::MatrixXd slopes = categorySlopes(fit, rows.columns());
    forEachTile(rows, 0, rows.patterns(),
                [&](std::size_t begin, std::size_t end, const Eigen::MatrixXd &x) {
                    Eigen::MatrixXd predictors = x * slopes;
                    for (std::size_t p = begin; fit.model == CategoryModel::Ordered && p < end; ++p)
                        predictors(Index(p - begin), 0) += rows.offsetOf(p);
                    const Eigen::MatrixXd shares = categoryShares(fit, predictors);
                    for (std::size_t p = begin; p < end; ++p) {
                        for (int j = 0; j < fit.categories; ++j)
                            result[p * std::size_t(fit.categories) + std::size_t(j)] =
                                shares(Index(p - begin), j);
                    }
                });
    return result;
}

} // namespace tidemark::stats
