// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include "core/stats/margins.h"

namespace tidemark::stats {

/// One way to look at every row: a prediction with some columns replaced, or a slope. The reference
/// that several differences share is worked out once.
struct Scenario
{
    bool isSlope = false;
    std::span<const ReplacedColumn> columns = {};
    std::span<const std::uint8_t> over = {};
};

/// The scenarios of some requests, and which of them each request is made from.
struct ScenarioList
{
    std::vector<Scenario> scenarios = {};
    std::vector<std::size_t> to = {};
    std::vector<std::size_t> from = {}; ///< taken off, if it is a difference
    std::vector<bool> isDifference = {};
};
ScenarioList scenariosOf(std::span<const MarginRequest> requests);

/// Rows (or patterns) that a tile of scenarios is about.
struct MarginTile
{
    std::size_t firstRow = 0; ///< number of the first row; only for scenarios with values by row
    const Eigen::MatrixXd &columns;
    const Eigen::VectorXd &predictor; ///< as fitted, offset included
};

/// A scenario in each row of a tile: its value, and the number that columns are multiplied with in
/// the derivative by the coefficients.
struct ScenarioValues
{
    Eigen::VectorXd value = {};
    Eigen::VectorXd factor = {};
    Eigen::VectorXd ownFactor = {}; ///< for the scenario's own columns
};

/// Coefficients with 0 for collinear columns.
Eigen::VectorXd usedCoefficients(const ModelFit &fit);

/// Works out a scenario in a tile.
void evaluate(const Scenario &scenario, const std::optional<GlmLink> &link,
              const Eigen::VectorXd &coefficients, const MarginTile &tile, ScenarioValues &result);

} // namespace tidemark::stats
