// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multinomial_model.h"

#include <algorithm>
#include <cmath>

#include "core/stats/compensated_sum.h"
#include "core/stats/least_squares.h"
#include "core/stats/likelihood_climb.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

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

    /// Log probabilities of all categories.
    Vector logProbabilities(const Vector &parameters, std::size_t pattern) const
    {
        Vector eta = Vector::Zero(m_others + 1);
        for (Index j = 0; j < m_others; ++j)
            eta(j + 1) = columns(pattern).dot(parameters.segment(j * m_columns, m_columns));
        const double most = eta.maxCoeff();
        return eta.array() - (most + std::log((eta.array() - most).exp().sum()));
    }

    Vector score(const Vector &parameters, std::size_t pattern) const
    {
        const Vector logs = logProbabilities(parameters, pattern);
        Vector result(size());
        for (Index j = 0; j < m_others; ++j) {
            const double chosen = Index(m_rows.response[pattern]) == j + 1 ? 1.0 : 0.0;
            result.segment(j * m_columns, m_columns) =
                (chosen - std::exp(logs(j + 1))) * columns(pattern);
        }
        return result;
    }

    LikelihoodState stateAt(const Vector &parameters) const
    {
        LikelihoodState state{0.0, Vector::Zero(size()), Matrix::Zero(size(), size())};
        CompensatedSum likelihood;
        for (std::size_t p = 0; p < m_rows.patterns(); ++p) {
            const Vector logs = logProbabilities(parameters, p);
            likelihood.add(m_rows.weights[p] * logs(Index(m_rows.response[p])));
            state.gradient += m_rows.weights[p] * score(parameters, p);
            addInformation(p, logs.array().exp(), state.information);
        }
        state.logLikelihood = likelihood.value();
        return state;
    }

private:
    void addInformation(std::size_t pattern, const Vector &probabilities, Matrix &information) const
    {
        const Matrix square =
            m_rows.weights[pattern] * columns(pattern) * columns(pattern).transpose();
        for (Index i = 0; i < m_others; ++i) {
            for (Index j = 0; j < m_others; ++j) {
                const double factor =
                    probabilities(i + 1) * ((i == j ? 1.0 : 0.0) - probabilities(j + 1));
                information.block(i * m_columns, j * m_columns, m_columns, m_columns) +=
                    factor * square;
            }
        }
    }

    Eigen::Map<const Vector> columns(std::size_t pattern) const
    {
        return {m_rows.row(pattern), m_columns};
    }

    const ModelRows &m_rows;
    Index m_columns;
    Index m_others;
};

} // namespace

CategoryFit fitMultinomialLogit(const ModelRows &rows, int categories, const Execution &execution)
{
    CategoryFit fit;
    categoryWeights(rows, categories, fit);
    if (!fit.isUsable())
        return fit;
    fit.collinear = leastSquares(rows, rows.response, rows.weights, execution).collinear;
    if (!fit.collinear.empty()) {
        fit.problem = ModelProblem::Collinear;
        return fit;
    }
    const MultinomialModel model(rows, categories);
    climbLikelihood([&](const Vector &parameters) { return model.stateAt(parameters); },
                    Vector::Zero(model.size()), fit);
    const Vector parameters = Eigen::Map<const Vector>(fit.parameters.data(), model.size());
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const Vector score = model.score(parameters, p);
        fit.scores.insert(fit.scores.end(), score.begin(), score.end());
    }
    return fit;
}

std::vector<double> multinomialProbabilities(const ModelRows &rows, const CategoryFit &fit)
{
    const MultinomialModel model(rows, fit.categories);
    const Vector parameters = Eigen::Map<const Vector>(fit.parameters.data(), model.size());
    std::vector<double> result;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const Vector logs = model.logProbabilities(parameters, p);
        for (const double value : logs)
            result.push_back(std::exp(value));
    }
    return result;
}

} // namespace tidemark::stats
