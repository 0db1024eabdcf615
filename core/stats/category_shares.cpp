// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_shares.h"

#include "core/stats/glm_family.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Thresholds of an ordered model.
double thresholdOf(const CategoryFit &fit, int j)
{
    return fit.parameters[fit.parameters.size() - std::size_t(fit.categories - 1) + std::size_t(j)];
}

/// P(y <= j) of an ordered model and its complement; all of it above the last threshold.
GlmPoint cumulated(const CategoryFit &fit, double predictor, int j)
{
    if (j < 0)
        return {0.0, 1.0, 0.0, 0.0};
    if (j + 1 >= fit.categories)
        return {1.0, 0.0, 0.0, 0.0};
    return glmPoint(GlmLink::Logit, thresholdOf(fit, j) - predictor);
}

Matrix orderedShares(const CategoryFit &fit, const Matrix &predictors)
{
    Matrix result(predictors.rows(), fit.categories);
    for (Index i = 0; i < predictors.rows(); ++i) {
        GlmPoint lower = cumulated(fit, predictors(i, 0), -1);
        for (int j = 0; j < fit.categories; ++j) {
            const GlmPoint upper = cumulated(fit, predictors(i, 0), j);
            result(i, j) =
                lower.mean > 0.5 ? lower.complement - upper.complement : upper.mean - lower.mean;
            lower = upper;
        }
    }
    return result;
}

Matrix multinomialShares(const Matrix &predictors)
{
    Matrix result(predictors.rows(), predictors.cols() + 1);
    result.col(0).setZero();
    result.rightCols(predictors.cols()) = predictors;
    const Eigen::VectorXd most = result.rowwise().maxCoeff();
    result = (result.colwise() - most).array().exp();
    const Eigen::VectorXd sums = result.rowwise().sum();
    return sums.cwiseInverse().asDiagonal() * result;
}

} // namespace

Matrix categorySlopes(const CategoryFit &fit, std::size_t columns)
{
    const Index predictors = fit.model == CategoryModel::Ordered ? 1 : fit.categories - 1;
    return Eigen::Map<const Matrix>(fit.parameters.data(), Index(columns), predictors);
}

Matrix categoryShares(const CategoryFit &fit, const Matrix &predictors)
{
    return fit.model == CategoryModel::Ordered ? orderedShares(fit, predictors)
                                               : multinomialShares(predictors);
}

ShareMoves shareMoves(const CategoryFit &fit, const Matrix &predictors, const Matrix &shares,
                      int category)
{
    ShareMoves result;
    if (fit.model == CategoryModel::Multinomial) {
        const Vector own = shares.col(category);
        result.byPredictor = -(own.asDiagonal() * shares.rightCols(predictors.cols()));
        if (category > 0)
            result.byPredictor.col(category - 1) += own;
        return result;
    }
    result.byPredictor.resize(predictors.rows(), 1);
    result.byThreshold = Matrix::Zero(predictors.rows(), fit.categories - 1);
    for (Index i = 0; i < predictors.rows(); ++i) {
        const double upper = cumulated(fit, predictors(i, 0), category).slope;
        const double lower = cumulated(fit, predictors(i, 0), category - 1).slope;
        result.byPredictor(i, 0) = lower - upper;
        if (category + 1 < fit.categories)
            result.byThreshold(i, category) = upper;
        if (category > 0)
            result.byThreshold(i, category - 1) = -lower;
    }
    return result;
}

ShareMoves shareCurves(const CategoryFit &fit, const Matrix &predictors, const Matrix &shares,
                       const Matrix &change, int category)
{
    ShareMoves result;
    if (fit.model == CategoryModel::Multinomial) {
        const auto others = shares.rightCols(predictors.cols());
        const Vector mean = others.cwiseProduct(change).rowwise().sum();
        const Vector own = shares.col(category);
        const Vector change0 = category > 0 ? Vector(change.col(category - 1) - mean) : -mean;
        const Vector moved = own.cwiseProduct(change0);
        result.byPredictor = -(moved.asDiagonal() * others)
            - own.asDiagonal() * others.cwiseProduct(change.colwise() - mean);
        if (category > 0)
            result.byPredictor.col(category - 1) += moved;
        return result;
    }
    result.byPredictor.resize(predictors.rows(), 1);
    result.byThreshold = Matrix::Zero(predictors.rows(), fit.categories - 1);
    for (Index i = 0; i < predictors.rows(); ++i) {
        const double upper = change(i, 0) * cumulated(fit, predictors(i, 0), category).curve;
        const double lower = change(i, 0) * cumulated(fit, predictors(i, 0), category - 1).curve;
        result.byPredictor(i, 0) = upper - lower;
        if (category + 1 < fit.categories)
            result.byThreshold(i, category) = -upper;
        if (category > 0)
            result.byThreshold(i, category - 1) = lower;
    }
    return result;
}

} // namespace tidemark::stats
