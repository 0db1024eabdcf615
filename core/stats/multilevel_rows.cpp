// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multilevel_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Rows used, by group and within it in their order.
std::vector<std::size_t> sortedRows(const MultilevelInput &input, const ModelRows &rows)
{
    std::vector<std::size_t> result;
    for (std::size_t row = 0; row < rows.patternOfRow.size(); ++row) {
        if (rows.patternOfRow[row] >= 0)
            result.push_back(row);
    }
    std::stable_sort(result.begin(), result.end(), [&](std::size_t a, std::size_t b) {
        return input.groups[a] < input.groups[b];
    });
    return result;
}

/// Spread of the slope's variable, so that both random effects have a like scale.
double spreadOf(const MultilevelInput &input, const std::vector<std::size_t> &order)
{
    double squares = 0.0;
    for (const std::size_t row : order)
        squares += input.slope[row] * input.slope[row];
    return squares > 0.0 ? std::sqrt(squares / double(order.size())) : 1.0;
}

void findGroups(const MultilevelInput &input, const std::vector<std::size_t> &order,
                GroupedRows &result, MultilevelFit &fit)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::int32_t code = input.groups[order[i]];
        if (fit.groups.empty() || fit.groups.back() != code) {
            fit.groups.push_back(code);
            result.begins.push_back(Index(i));
        }
    }
    result.begins.push_back(Index(order.size()));
    for (std::size_t g = 0; g < fit.groups.size(); ++g)
        fit.groupSizes.push_back(std::size_t(result.begins[g + 1] - result.begins[g]));
    const bool single = std::all_of(fit.groupSizes.begin(), fit.groupSizes.end(),
                                    [](std::size_t size) { return size == 1; });
    if (fit.groups.size() < 2)
        fit.problem = MultilevelProblem::TooFewGroups;
    else if (single)
        fit.problem = MultilevelProblem::OneRowPerGroup;
}

} // namespace

ModelRows multilevelModelRows(const MultilevelInput &input, const Execution &execution)
{
    std::vector<std::uint8_t> domain(input.model.rows);
    for (std::size_t row = 0; row < domain.size(); ++row)
        domain[row] = input.groups[row] >= 0
            && (input.slope.empty() || std::isfinite(input.slope[row]))
            && (input.model.domain.empty() || input.model.domain[row] != 0);
    ModelInput model = input.model;
    model.domain = domain;
    return modelRows(model, execution);
}

GroupedRows groupedRows(const MultilevelInput &input, const ModelRows &rows, MultilevelFit &fit)
{
    GroupedRows result;
    const std::vector<std::size_t> order = sortedRows(input, rows);
    const auto size = Index(order.size());
    fit.base = order.size();
    findGroups(input, order, result, fit);
    std::vector<std::int32_t> patterns;
    for (const std::size_t row : order)
        patterns.push_back(rows.patternOfRow[row]);
    result.x.resize(size, Index(fit.kept.size()));
    rows.x.withColumns(fit.kept).read(patterns, result.x.data());
    result.z = Matrix::Ones(size, input.slope.empty() ? 1 : 2);
    result.slopeScale = input.slope.empty() ? 1.0 : spreadOf(input, order);
    result.response.resize(size);
    result.offset.resize(size);
    result.weights.resize(size);
    for (Index i = 0; i < size; ++i) {
        const std::size_t row = order[std::size_t(i)];
        const auto pattern = std::size_t(patterns[std::size_t(i)]);
        result.response(i) = rows.response[pattern];
        result.offset(i) = rows.offsetOf(pattern);
        result.weights(i) = rows.weightOfRow(row);
        if (!input.slope.empty())
            result.z(i, 1) = input.slope[row] / result.slopeScale;
    }
    result.sumLogWeights = rows.sumLogWeights;
    return result;
}

MultilevelProblem multilevelProblem(ModelProblem problem)
{
    switch (problem) {
    case ModelProblem::None:
    case ModelProblem::Collinear:
        return MultilevelProblem::None;
    case ModelProblem::NoCases:
        return MultilevelProblem::NoCases;
    case ModelProblem::TooFewCases:
        return MultilevelProblem::TooFewCases;
    case ModelProblem::ConstantOutcome:
        return MultilevelProblem::ConstantOutcome;
    case ModelProblem::OutcomeOutOfRange:
        return MultilevelProblem::OutcomeOutOfRange;
    case ModelProblem::Separation:
        return MultilevelProblem::Separation;
    case ModelProblem::NotConverged:
        return MultilevelProblem::NotConverged;
    case ModelProblem::Cancelled:
        break;
    }
    return MultilevelProblem::Cancelled;
}

Matrix relativeFactor(const Vector &theta)
{
    if (theta.size() == 1)
        return Matrix::Constant(1, 1, theta(0));
    Matrix result = Matrix::Zero(2, 2);
    result << theta(0), 0.0, theta(1), theta(2);
    return result;
}

void fillVariances(const GroupedRows &rows, const Vector &theta, double variance,
                   const Matrix &modes, MultilevelFit &fit)
{
    Matrix factor = relativeFactor(theta);
    if (theta.size() == 3)
        factor.row(1) /= rows.slopeScale;
    fit.factor = {factor(0, 0)};
    if (theta.size() == 3)
        fit.factor.insert(fit.factor.end(), {factor(1, 0), factor(1, 1)});
    const Matrix covariance = variance * factor * factor.transpose();
    fit.interceptVariance = covariance(0, 0);
    const Matrix effects = modes * factor.transpose();
    fit.interceptModes.assign(effects.col(0).begin(), effects.col(0).end());
    fit.isSingular = theta(0) == 0.0 || theta(theta.size() - 1) == 0.0;
    if (theta.size() != 3)
        return;
    fit.slopeVariance = covariance(1, 1);
    fit.interceptSlopeCovariance = covariance(0, 1);
    fit.slopeModes.assign(effects.col(1).begin(), effects.col(1).end());
}

void fillCoefficients(const Vector &coefficients, const Matrix &covariance, std::size_t columns,
                      MultilevelFit &fit)
{
    fit.coefficients.assign(columns, std::numeric_limits<double>::quiet_NaN());
    fit.covariance = Covariance(columns);
    for (std::size_t i = 0; i < fit.kept.size(); ++i) {
        fit.coefficients[fit.kept[i]] = coefficients(Index(i));
        for (std::size_t j = 0; j < fit.kept.size(); ++j)
            fit.covariance.values()[fit.kept[i] * columns + fit.kept[j]] =
                covariance(Index(i), Index(j));
    }
}

} // namespace tidemark::stats
