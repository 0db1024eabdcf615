// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <Eigen/Core>

namespace tidemark::stats {

struct Minimum
{
    Eigen::VectorXd at = {};
    double value = 0.0;
    int iterations = 0;
    bool converged = false;
};

/// Minimum of a smooth function of a few parameters by BFGS steps (Nocedal and Wright 2006, 6.1)
/// with derivatives by central differences. `scale` is the distance over which a parameter matters,
/// a standard error say; converged when no derivative per scale is above 1e-5, and from there on
/// refined until 1e-8 or the rounding of the function. A function that gives NaN stops the search.
Minimum minimise(const std::function<double(const Eigen::VectorXd &)> &function,
                 const Eigen::VectorXd &start, const Eigen::VectorXd &scale);

/// Second derivatives by central differences with steps of `steps`.
Eigen::MatrixXd secondDerivatives(const std::function<double(const Eigen::VectorXd &)> &function,
                                  const Eigen::VectorXd &at, const Eigen::VectorXd &steps);

} // namespace tidemark::stats
