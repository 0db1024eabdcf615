// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multinomial_model.h"

#include <algorithm>
#include <cmath>

#include "core/stats/least_squares.h"
#include "core/stats/likelihood_climb.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Sums of one worker over the patterns.
struct MultinomialSums
{
    double logLikelihood = 0.0;
    Matrix gradient = {}; ///< columns x predictors
    Matrix information = {};
};

class MultinomialModel
{
public:
    MultinomialModel(const ModelRows &rows, int categories)
        : m_rows(rows)
        , m_columns(Index(rows.columns()))
        , m_others(categories - 1)
    {
    }

    Index size() const { return m_columns * m_others; }

    /// Log probabilities of all categories in the patterns of a tile.
    Matrix logShares(const Vector &parameters, const Matrix &x) const
    {
        Matrix eta = Matrix::Zero(x.rows(), m_others + 1);
        eta.rightCols(m_others) =
            x * Eigen::Map<const Matrix>(parameters.data(), m_columns, m_others);
        const Vector most = eta.rowwise().maxCoeff();
        eta.colwise() -= most;
        const Vector logs = eta.array().exp().rowwise().sum().log();
        return eta.colwise() - logs;
    }

    /// d logLik / d (x b_j) of the patterns of a tile, per unit of weight.
    Matrix scores(std::size_t begin, const Matrix &logs) const
    {
        Matrix result = -logs.rightCols(m_others).array().exp();
        for (Index i = 0; i < logs.rows(); ++i) {
            const auto chosen = Index(m_rows.response[begin + std::size_t(i)]);
            if (chosen > 0)
                result(i, chosen - 1) += 1.0;
        }
        return result;
    }

    LikelihoodState stateAt(const Vector &parameters, const Execution &execution) const
    {
        const MultinomialSums empty{0.0, Matrix::Zero(m_columns, m_others),
                                    Matrix::Zero(size(), size())};
        MultinomialSums total = empty;
        const bool complete = reduceBlocks(
            m_rows.patterns(), execution, empty,
            [&](MultinomialSums &partial, std::size_t begin, std::size_t end) {
                forEachTile(m_rows, begin, end,
                            [&](std::size_t first, std::size_t, const Matrix &x) {
                                addTile(parameters, first, x, partial);
                            });
            },
            [&](MultinomialSums &partial) {
                total.logLikelihood += partial.logLikelihood;
                total.gradient += partial.gradient;
                total.information += partial.information;
                partial = empty;
            });
        if (!complete)
            return {};
        return {total.logLikelihood, Eigen::Map<const Vector>(total.gradient.data(), size()),
                total.information.selfadjointView<Eigen::Lower>()};
    }

private:
    void addTile(const Vector &parameters, std::size_t begin, const Matrix &x,
                 MultinomialSums &sums) const
    {
        const Matrix logs = logShares(parameters, x);
        const Eigen::Map<const Vector> weights(m_rows.weights.data() + begin, x.rows());
        for (Index i = 0; i < x.rows(); ++i)
            sums.logLikelihood +=
                weights(i) * logs(i, Index(m_rows.response[begin + std::size_t(i)]));
        sums.gradient.noalias() += x.transpose() * (weights.asDiagonal() * scores(begin, logs));
        const Matrix shares = logs.rightCols(m_others).array().exp();
        for (Index i = 0; i < m_others; ++i) {
            for (Index j = 0; j <= i; ++j) {
                Vector factor = -weights.cwiseProduct(shares.col(i)).cwiseProduct(shares.col(j));
                if (i == j)
                    factor += weights.cwiseProduct(shares.col(i));
                sums.information.block(i * m_columns, j * m_columns, m_columns, m_columns)
                    .noalias() += x.transpose() * (factor.asDiagonal() * x);
            }
        }
    }

    const ModelRows &m_rows;
    Index m_columns;
    Index m_others;
};

void addScores(const ModelRows &rows, const MultinomialModel &model, CategoryFit &fit)
{
    const Vector parameters = Eigen::Map<const Vector>(fit.parameters.data(), model.size());
    const Index others = fit.categories - 1;
    fit.scores.resize(rows.patterns() * std::size_t(others));
    forEachTile(rows, 0, rows.patterns(), [&](std::size_t begin, std::size_t, const Matrix &x) {
        const Matrix scores = model.scores(begin, model.logShares(parameters, x));
        for (Index i = 0; i < scores.rows(); ++i) {
            for (Index j = 0; j < others; ++j)
                fit.scores[(begin + std::size_t(i)) * std::size_t(others) + std::size_t(j)] =
                    scores(i, j);
        }
    });
}

} // namespace

CategoryFit fitMultinomialLogit(const ModelRows &rows, int categories, const Execution &execution)
{
    CategoryFit fit{.model = CategoryModel::Multinomial};
    categoryWeights(rows, categories, fit);
    if (!fit.isUsable())
        return fit;
    fit.collinear = leastSquares(rows, rows.response, rows.weights, execution).collinear;
    if (!fit.collinear.empty()) {
        fit.problem = ModelProblem::Collinear;
        return fit;
    }
    const MultinomialModel model(rows, categories);
    climbLikelihood([&](const Vector &parameters) { return model.stateAt(parameters, execution); },
                    Vector::Zero(model.size()), fit);
    if (!fit.parameters.empty())
        addScores(rows, model, fit);
    return fit;
}

} // namespace tidemark::stats
