// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include <Eigen/Core>

#include "core/stats/multilevel.h"

namespace tidemark::stats {

/// Rows of a multilevel model, group by group.
struct GroupedRows
{
    Eigen::MatrixXd x = {}; ///< kept columns
    Eigen::MatrixXd z = {}; ///< 1, and the slope's variable over `slopeScale`
    Eigen::VectorXd response = {};
    Eigen::VectorXd offset = {};
    Eigen::VectorXd weights = {};
    std::vector<Eigen::Index> begins = {}; ///< first row of each group, and the number of rows
    double slopeScale = 1.0;
    double sumLogWeights = 0.0;

    Eigen::Index groups() const { return Eigen::Index(begins.size()) - 1; }
    Eigen::Index size() const { return begins.back(); }
};

/// The rows that have everything, with a group.
ModelRows multilevelModelRows(const MultilevelInput &input, const Execution &execution);

/// Sorts them by group; fills base, groups, sizes and problems of `fit`, which has its kept
/// columns.
GroupedRows groupedRows(const MultilevelInput &input, const ModelRows &rows, MultilevelFit &fit);

MultilevelProblem multilevelProblem(ModelProblem problem);

/// Relative covariance factor L, lower triangular, of one or three parameters.
Eigen::MatrixXd relativeFactor(const Eigen::VectorXd &theta);

/// Turns negative standard deviations round, and sets those to 0 that are no better than it.
template <typename Deviance>
void settleFactor(const Deviance &deviance, Eigen::Ref<Eigen::VectorXd> theta)
{
    if (theta(0) < 0.0)
        theta.head(std::min<Eigen::Index>(theta.size(), 2)) *= -1.0;
    if (theta.size() == 3)
        theta(2) = std::abs(theta(2));
    double best = deviance();
    const auto tryZero = [&](const Eigen::VectorXd &other) {
        const Eigen::VectorXd before = theta;
        theta = other;
        const double value = deviance();
        if (value <= best + 1e-7)
            best = value;
        else
            theta = before;
    };
    Eigen::VectorXd other = theta;
    other(theta.size() - 1) = 0.0;
    tryZero(other);
    tryZero(Eigen::VectorXd::Zero(theta.size()));
}

/// Variances, singularity and modes (rows of `modes` per group, in units of L) in the variable's
/// own scale; `variance` multiplies L L'.
void fillVariances(const GroupedRows &rows, const Eigen::VectorXd &theta, double variance,
                   const Eigen::MatrixXd &modes, MultilevelFit &fit);

/// Spreads coefficients and covariance of the kept columns over all columns.
void fillCoefficients(const Eigen::VectorXd &coefficients, const Eigen::MatrixXd &covariance,
                      std::size_t columns, MultilevelFit &fit);

} // namespace tidemark::stats
