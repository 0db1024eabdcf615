// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_tests.h"

#include <cmath>

#include <Eigen/Dense>

#include "core/stats/compensated_sum.h"
#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

std::vector<std::size_t> estimable(const ModelFit &fit, std::span<const std::size_t> columns)
{
    std::vector<std::size_t> result;
    for (const std::size_t column : columns) {
        if (!std::isnan(fit.coefficients[column]))
            result.push_back(column);
    }
    return result;
}

Matrix corner(const Covariance &covariance, const std::vector<std::size_t> &columns)
{
    const auto size = Index(columns.size());
    Matrix result(size, size);
    for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j)
            result(i, j) = covariance.at(columns[std::size_t(i)], columns[std::size_t(j)]);
    }
    return result;
}

double tailOf(double f, double df1, double df2)
{
    return std::isinf(df2) ? chiSquareSurvival(f * df1, df1) : fSurvival(f, df1, df2);
}

} // namespace

TestResult waldTest(const ModelFit &fit, const Covariance &covariance,
                    std::span<const std::size_t> columns, double df)
{
    const std::vector<std::size_t> used = estimable(fit, columns);
    if (used.empty())
        return {};
    const Matrix values = corner(covariance, used);
    const Vector scale = values.diagonal().cwiseSqrt();
    Vector standardised(scale.size());
    for (Index i = 0; i < scale.size(); ++i)
        standardised(i) = fit.coefficients[used[std::size_t(i)]] / scale(i);
    const Vector inverse = scale.cwiseInverse();
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(inverse.asDiagonal() * values
                                                       * inverse.asDiagonal());
    const Vector turned = solver.eigenvectors().transpose() * standardised;
    double sum = 0.0;
    double rank = 0.0;
    for (Index i = 0; i < turned.size(); ++i) {
        if (!(solver.eigenvalues()(i) > 1e-10))
            continue;
        sum += turned(i) * turned(i) / solver.eigenvalues()(i);
        rank += 1.0;
    }
    const double f = sum / rank;
    return {f, rank, df, tailOf(f, rank, df)};
}

TestResult likelihoodRatioTest(double smaller, double larger, double columns)
{
    const double statistic = 2.0 * (larger - smaller);
    return {.statistic = statistic,
            .df1 = columns,
            .pValue = chiSquareSurvival(std::fmax(statistic, 0.0), columns)};
}

TestResult raoScottLikelihoodRatio(const ModelFit &smaller, const ModelFit &larger,
                                   const Covariance &designCovariance,
                                   std::span<const std::size_t> columns, double df)
{
    const std::vector<std::size_t> used = estimable(larger, columns);
    if (used.empty())
        return {};
    const Matrix ratio = corner(larger.bread, used).ldlt().solve(corner(designCovariance, used));
    const double q = double(used.size());
    const double mean = ratio.trace() / q;
    const double spread = (ratio * ratio).trace() / q / (mean * mean);
    const double f = (smaller.deviance - larger.deviance) / (q * mean);
    return {f, q / spread, df, tailOf(std::fmax(f, 0.0), q / spread, df)};
}

PseudoRSquared pseudoRSquared(const ModelRows &rows, const ModelFit &fit)
{
    const double n = rows.sumWeights;
    PseudoRSquared result;
    result.mcFadden = 1.0 - fit.logLikelihood / fit.nullLogLikelihood;
    result.coxSnell = -std::expm1(2.0 * (fit.nullLogLikelihood - fit.logLikelihood) / n);
    result.nagelkerke = result.coxSnell / -std::expm1(2.0 * fit.nullLogLikelihood / n);
    CompensatedSum ones;
    CompensatedSum onesFitted;
    CompensatedSum zerosFitted;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double w = rows.weights[p];
        ones.add(w * rows.response[p]);
        onesFitted.add(w * rows.response[p] * fit.fitted[p]);
        zerosFitted.add(w * (1.0 - rows.response[p]) * fit.fitted[p]);
    }
    result.tjur = onesFitted.value() / ones.value() - zerosFitted.value() / (n - ones.value());
    return result;
}

} // namespace tidemark::stats
