// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quadrature.h"

#include <cmath>
#include <numbers>

#include <Eigen/Eigenvalues>

namespace tidemark::stats {

Quadrature gaussHermite(int points)
{
    Eigen::MatrixXd recurrence = Eigen::MatrixXd::Zero(points, points);
    for (int k = 1; k < points; ++k)
        recurrence(k, k - 1) = std::sqrt(0.5 * k);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(recurrence);
    Quadrature result;
    for (int k = 0; k < points; ++k) {
        const double first = solver.eigenvectors()(0, k);
        result.points.push_back(solver.eigenvalues()(k));
        result.weights.push_back(first * first / std::numbers::inv_sqrtpi);
    }
    return result;
}

} // namespace tidemark::stats
