// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/minimise.h"

#include <cmath>

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;
using Index = Eigen::Index;
using Function = std::function<double(const Vector &)>;

constexpr int mostIterations = 200;
constexpr double gradientLimit = 1e-5;
constexpr double difference = 1e-4;

/// In units of the scale.
Vector gradientAt(const Function &function, const Vector &at, const Vector &scale)
{
    Vector result(at.size());
    for (Index i = 0; i < at.size(); ++i) {
        Vector moved = at;
        moved(i) = at(i) + difference * scale(i);
        const double above = function(moved);
        moved(i) = at(i) - difference * scale(i);
        result(i) = (above - function(moved)) / (2.0 * difference);
    }
    return result;
}

/// Moves `minimum` along `step` (in units of the scale), shortened until the value falls enough.
bool advance(const Function &function, const Vector &scale, const Vector &gradient, Vector &step,
             Minimum &minimum)
{
    const double slope = gradient.dot(step);
    for (int halving = 0; halving < 40; ++halving, step *= 0.5) {
        const Vector next = minimum.at + step.cwiseProduct(scale);
        const double value = function(next);
        if (value <= minimum.value + 1e-4 * slope * std::pow(0.5, halving)) {
            minimum.at = next;
            minimum.value = value;
            return true;
        }
    }
    return false;
}

void updateInverse(const Vector &step, const Vector &change, Matrix &inverse)
{
    const double product = step.dot(change);
    if (!(product > 1e-12))
        return;
    const Matrix left =
        Matrix::Identity(step.size(), step.size()) - step * change.transpose() / product;
    inverse = left * inverse * left.transpose() + step * step.transpose() / product;
}

} // namespace

Minimum minimise(const Function &function, const Vector &start, const Vector &scale)
{
    Minimum minimum{start, function(start)};
    Matrix inverse = 0.5 * Matrix::Identity(start.size(), start.size());
    Vector gradient = gradientAt(function, start, scale);
    for (; minimum.iterations < mostIterations; ++minimum.iterations) {
        if (!gradient.allFinite())
            return minimum;
        minimum.converged = gradient.cwiseAbs().maxCoeff() < gradientLimit;
        if (minimum.converged)
            return minimum;
        Vector step = -(inverse * gradient);
        if (step.norm() > 5.0)
            step *= 5.0 / step.norm();
        if (!advance(function, scale, gradient, step, minimum)) {
            // nothing to gain although the slope is not quite 0: rounding, unless it is steep
            minimum.converged = gradient.cwiseAbs().maxCoeff() < 100.0 * gradientLimit;
            return minimum;
        }
        const Vector before = gradient;
        gradient = gradientAt(function, minimum.at, scale);
        updateInverse(step, gradient - before, inverse);
    }
    return minimum;
}

Matrix secondDerivatives(const Function &function, const Vector &at, const Vector &steps)
{
    Matrix result(at.size(), at.size());
    const double middle = function(at);
    const auto valueAt = [&](Index i, double byI, Index j, double byJ) {
        Vector moved = at;
        moved(i) += byI * steps(i);
        moved(j) += byJ * steps(j);
        return function(moved);
    };
    for (Index i = 0; i < at.size(); ++i) {
        result(i, i) = (valueAt(i, 1.0, i, 0.0) + valueAt(i, -1.0, i, 0.0) - 2.0 * middle)
            / (steps(i) * steps(i));
        for (Index j = 0; j < i; ++j) {
            result(i, j) = (valueAt(i, 1.0, j, 1.0) - valueAt(i, 1.0, j, -1.0)
                            - valueAt(i, -1.0, j, 1.0) + valueAt(i, -1.0, j, -1.0))
                / (4.0 * steps(i) * steps(j));
            result(j, i) = result(i, j);
        }
    }
    return result;
}

} // namespace tidemark::stats
