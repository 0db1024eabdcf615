// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reliability.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Rows that answered everything, with their weights.
struct CompleteCases
{
    std::vector<std::size_t> rows = {};
    std::vector<double> weights = {};
};

CompleteCases completeCases(std::span<const double> values, std::size_t items,
                            std::span<const double> weights)
{
    CompleteCases result;
    for (std::size_t row = 0; row * items < values.size(); ++row) {
        const double w = weights.empty() ? 1.0 : weights[row];
        const auto answers = values.subspan(row * items, items);
        const bool isComplete = std::none_of(answers.begin(), answers.end(),
                                             [](double value) { return std::isnan(value); });
        if (!isComplete || !(w * w > 0.0))
            continue;
        result.rows.push_back(row);
        result.weights.push_back(w);
    }
    return result;
}

Matrix covariances(std::span<const double> values, std::size_t items, const CompleteCases &cases)
{
    const auto size = Index(items);
    const auto answers = [&](std::size_t i) {
        return Eigen::Map<const Vector>(values.data() + cases.rows[i] * items, size);
    };
    Vector mean = Vector::Zero(size);
    double sumW = 0.0;
    for (std::size_t i = 0; i < cases.rows.size(); ++i) {
        mean += cases.weights[i] * answers(i);
        sumW += cases.weights[i];
    }
    mean /= sumW;
    Matrix result = Matrix::Zero(size, size);
    for (std::size_t i = 0; i < cases.rows.size(); ++i) {
        const Vector deviation = answers(i) - mean;
        result += cases.weights[i] * deviation * deviation.transpose();
    }
    const double n = double(cases.rows.size());
    return result / sumW * (n / (n - 1.0));
}

double alphaOf(const Matrix &covariance)
{
    const double items = double(covariance.rows());
    return items / (items - 1.0) * (1.0 - covariance.trace() / covariance.sum());
}

Matrix without(const Matrix &covariance, Index item)
{
    const Index size = covariance.rows() - 1;
    Matrix result(size, size);
    for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j)
            result(i, j) = covariance(i + (i >= item ? 1 : 0), j + (j >= item ? 1 : 0));
    }
    return result;
}

struct FactorFit
{
    Vector loadings = {};
    bool converged = false;
};

constexpr int mostSteps = 500;
constexpr double smallestUnique = 1e-6;

/// Loadings and unique variances of one factor.
struct Factor
{
    Vector loadings = {};
    Vector unique = {};
};

/// One step of the EM algorithm (Rubin and Thayer 1982), which cannot leave the allowed range.
Factor emStep(const Matrix &correlation, const Factor &from)
{
    const Vector scaled = from.loadings.cwiseQuotient(from.unique);
    const Vector beta = scaled / (1.0 + from.loadings.dot(scaled));
    const Vector cross = correlation * beta;
    const double second = 1.0 - beta.dot(from.loadings) + beta.dot(cross);
    Factor next{cross / second};
    next.unique =
        (correlation.diagonal() - next.loadings.cwiseProduct(cross)).cwiseMax(smallestUnique);
    return next;
}

/// What the likelihood makes small: log |S| + tr(R S^-1), S = l l' + diag(u).
double deviance(const Matrix &correlation, const Factor &factor)
{
    const Vector scaled = factor.loadings.cwiseQuotient(factor.unique);
    const double common = 1.0 + factor.loadings.dot(scaled);
    return factor.unique.array().log().sum() + std::log(common)
        + correlation.diagonal().cwiseQuotient(factor.unique).sum()
        - scaled.dot(correlation * scaled) / common;
}

/// Where two steps lead if they go on as they began: SQUAREM (Varadhan and Roland 2008), scheme 3.
Factor extrapolated(const Factor &start, const Factor &first, const Factor &second)
{
    const Vector stepLoadings = first.loadings - start.loadings;
    const Vector stepUnique = first.unique - start.unique;
    const Vector bendLoadings = second.loadings - first.loadings - stepLoadings;
    const Vector bendUnique = second.unique - first.unique - stepUnique;
    const double step = std::sqrt(stepLoadings.squaredNorm() + stepUnique.squaredNorm());
    const double bend = std::sqrt(bendLoadings.squaredNorm() + bendUnique.squaredNorm());
    const double length = bend > 0.0 ? std::max(1.0, step / bend) : 1.0;
    return {start.loadings + 2.0 * length * stepLoadings + length * length * bendLoadings,
            (start.unique + 2.0 * length * stepUnique + length * length * bendUnique)
                .cwiseMax(smallestUnique)};
}

/// EM steps with leaps between them that are kept where they raise the likelihood. EM alone takes
/// tens of thousands of steps where the items hardly correlate.
FactorFit oneFactor(const Matrix &correlation)
{
    const Index size = correlation.rows();
    Factor factor{Vector::Constant(size, 0.5), Vector::Constant(size, 0.75)};
    FactorFit fit;
    for (int step = 0; step < mostSteps && !fit.converged; ++step) {
        const Factor first = emStep(correlation, factor);
        fit.converged = (first.loadings - factor.loadings).cwiseAbs().maxCoeff() < 1e-13;
        const Factor second = emStep(correlation, first);
        const Factor leap = emStep(correlation, extrapolated(factor, first, second));
        const bool isBetter = deviance(correlation, leap) <= deviance(correlation, second);
        factor = isBetter ? leap : second;
    }
    fit.loadings = factor.loadings.sum() < 0.0 ? Vector(-factor.loadings) : factor.loadings;
    return fit;
}

void addOmega(Reliability &result, const Matrix &correlation)
{
    const FactorFit fit = oneFactor(correlation);
    const double common = fit.loadings.sum() * fit.loadings.sum();
    const double unique = double(fit.loadings.size()) - fit.loadings.squaredNorm();
    result.omega = common / (common + unique);
    result.omegaConverged = fit.converged;
    result.loadings.assign(fit.loadings.begin(), fit.loadings.end());
}

} // namespace

Reliability reliability(std::span<const double> values, std::size_t items,
                        std::span<const double> weights)
{
    const CompleteCases cases = completeCases(values, items, weights);
    Reliability result;
    result.items = items;
    result.base = cases.rows.size();
    if (items < 2 || result.base < 2)
        return result;
    const Matrix covariance = covariances(values, items, cases);
    if (!(covariance.diagonal().minCoeff() > 0.0))
        return result;
    result.alpha = alphaOf(covariance);
    const Vector deviations = covariance.diagonal().cwiseSqrt();
    const Matrix correlation = covariance.cwiseQuotient(deviations * deviations.transpose());
    result.standardizedAlpha = alphaOf(correlation);
    for (Index item = 0; item < Index(items); ++item) {
        const Matrix rest = without(covariance, item);
        if (items > 2)
            result.alphaWithoutItem.push_back(alphaOf(rest));
        const double shared = covariance.row(item).sum() - covariance(item, item);
        result.itemRestCorrelation.push_back(shared
                                             / std::sqrt(covariance(item, item) * rest.sum()));
    }
    if (items > 2)
        addOmega(result, correlation);
    return result;
}

} // namespace tidemark::stats
