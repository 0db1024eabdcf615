// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/margin_scenarios.h"

#include <algorithm>

#include "core/stats/glm_family.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

bool isSame(const ReplacedColumn &a, const ReplacedColumn &b)
{
    return a.column == b.column && a.values.data() == b.values.data()
        && a.values.size() == b.values.size() && a.constant == b.constant;
}

bool isSame(const Scenario &a, const Scenario &b)
{
    return a.isSlope == b.isSlope && a.over.data() == b.over.data()
        && a.over.size() == b.over.size()
        && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const auto &x, const auto &y) { return isSame(x, y); });
}

std::size_t placeOf(const Scenario &scenario, std::vector<Scenario> &scenarios)
{
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (isSame(scenario, scenarios[i]))
            return i;
    }
    scenarios.push_back(scenario);
    return scenarios.size() - 1;
}

/// Adds factor * the numbers of a replaced column.
void addColumn(const ReplacedColumn &column, std::size_t firstRow, double factor, Vector &result)
{
    if (column.values.empty())
        result.array() += factor * column.constant;
    else
        result += factor * Eigen::Map<const Vector>(column.values.data() + firstRow, result.size());
}

/// Mean, slope and curve of the outcome at linear predictors.
void outcomeAt(const std::optional<GlmLink> &link, const Vector &eta, ScenarioValues &result,
               Vector &curve)
{
    if (!link) {
        result.value = eta;
        result.factor.setOnes(eta.size());
        curve.setZero();
        return;
    }
    const auto size = std::size_t(eta.size());
    glmPoints(*link, {eta.data(), size}, {result.value.data(), size}, {result.factor.data(), size},
              {curve.data(), std::size_t(curve.size())});
}

} // namespace

ScenarioList scenariosOf(std::span<const MarginRequest> requests)
{
    ScenarioList result;
    for (const MarginRequest &request : requests) {
        const bool isSlope = request.kind == MarginRequest::Kind::Slope;
        result.to.push_back(placeOf({isSlope, request.to, request.over}, result.scenarios));
        result.isDifference.push_back(request.kind == MarginRequest::Kind::Difference);
        result.from.push_back(result.isDifference.back()
                                  ? placeOf({false, request.from, request.over}, result.scenarios)
                                  : result.to.back());
    }
    return result;
}

Vector usedCoefficients(const ModelFit &fit)
{
    Vector result = Vector::Zero(Index(fit.coefficients.size()));
    for (const std::size_t j : fit.kept)
        result(Index(j)) = fit.coefficients[j];
    return result;
}

void evaluate(const Scenario &scenario, const std::optional<GlmLink> &link,
              const Vector &coefficients, const MarginTile &tile, ScenarioValues &result)
{
    const Index size = tile.predictor.size();
    result.value.resize(size);
    result.factor.resize(size);
    Vector curve(scenario.isSlope ? size : 0);
    if (!scenario.isSlope) {
        Vector eta = tile.predictor;
        for (const ReplacedColumn &column : scenario.columns) {
            const double b = coefficients(Index(column.column));
            eta -= b * tile.columns.col(Index(column.column));
            addColumn(column, tile.firstRow, b, eta);
        }
        outcomeAt(link, eta, result, curve);
        result.ownFactor = result.factor;
        return;
    }
    Vector change = Vector::Zero(size);
    for (const ReplacedColumn &column : scenario.columns)
        addColumn(column, tile.firstRow, coefficients(Index(column.column)), change);
    outcomeAt(link, tile.predictor, result, curve);
    result.ownFactor = result.factor;
    result.value = result.factor.cwiseProduct(change);
    result.factor = curve.cwiseProduct(change);
}

} // namespace tidemark::stats
