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
constexpr int mostRefinements = 8;
constexpr double refinedLimit = 1e-8;
constexpr double refinedDifference = 2e-3; ///< rounding is divided by it

/// Central difference of one parameter, in units of the scale.
double differenceAt(const Function &function, const Vector &at, const Vector &scale, Index i,
                    double distance)
{
    Vector moved = at;
    moved(i) = at(i) + distance * scale(i);
    const double above = function(moved);
    moved(i) = at(i) - distance * scale(i);
    return (above - function(moved)) / (2.0 * distance);
}

Vector gradientAt(const Function &function, const Vector &at, const Vector &scale)
{
    Vector result(at.size());
    for (Index i = 0; i < at.size(); ++i)
        result(i) = differenceAt(function, at, scale, i, difference);
    return result;
}

/// The same to fourth order.
Vector refinedGradientAt(const Function &function, const Vector &at, const Vector &scale)
{
    Vector result(at.size());
    for (Index i = 0; i < at.size(); ++i)
        result(i) = (4.0 * differenceAt(function, at, scale, i, refinedDifference)
                     - differenceAt(function, at, scale, i, 2.0 * refinedDifference))
            / 3.0;
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

/// Quasi-Newton steps to where the gradient vanishes, while each makes it smaller: the function
/// itself no longer tells one place from another there.
void refine(const Function &function, const Vector &scale, Matrix inverse, Minimum &minimum)
{
    Vector gradient = refinedGradientAt(function, minimum.at, scale);
    for (int refinement = 0; refinement < mostRefinements; ++refinement) {
        const double steepest = gradient.cwiseAbs().maxCoeff();
        const Vector step = -(inverse * gradient);
        if (!(steepest > refinedLimit) || !(step.norm() < 0.1))
            return;
        const Vector next = minimum.at + step.cwiseProduct(scale);
        const Vector before = gradient;
        gradient = refinedGradientAt(function, next, scale);
        if (!(gradient.cwiseAbs().maxCoeff() < steepest))
            return;
        minimum.at = next;
        updateInverse(step, gradient - before, inverse);
    }
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
            break;
        Vector step = -(inverse * gradient);
        if (step.norm() > 5.0)
            step *= 5.0 / step.norm();
        if (!advance(function, scale, gradient, step, minimum)) {
            // nothing to gain although the slope is not quite 0: rounding, unless it is steep
            minimum.converged = gradient.cwiseAbs().maxCoeff() < 100.0 * gradientLimit;
            break;
        }
        const Vector before = gradient;
        gradient = gradientAt(function, minimum.at, scale);
        updateInverse(step, gradient - before, inverse);
    }
    if (minimum.converged) {
        refine(function, scale, inverse, minimum);
        minimum.value = function(minimum.at);
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
