// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/calibration.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

namespace tidemark::stats {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// g and its derivative at u = x'l.
struct Factor
{
    double value = 1.0;
    double slope = 1.0;
};

Factor factorAt(double u, const CalibrationOptions &options)
{
    switch (options.distance) {
    case CalibrationDistance::Linear:
        return {1.0 + u, 1.0};
    case CalibrationDistance::Raking:
        return {std::exp(u), std::exp(u)};
    case CalibrationDistance::Logit:
        break;
    }
    const double low = options.lower;
    const double high = options.upper;
    const double a = (high - low) / ((1.0 - low) * (high - 1.0));
    const double e = std::exp(std::clamp(a * u, -700.0, 700.0));
    const double denominator = high - 1.0 + (1.0 - low) * e;
    const double value = (low * (high - 1.0) + high * (1.0 - low) * e) / denominator;
    return {value, a * (high - low) * (high - 1.0) * (1.0 - low) * e / (denominator * denominator)};
}

class Calibration
{
public:
    Calibration(std::span<const double> weights, std::span<const double> x,
                std::span<const double> totals, const CalibrationOptions &options)
        : m_first(Eigen::Map<const Vector>(weights.data(), Index(weights.size())))
        , m_x(x.data(), Index(weights.size()), Index(totals.size()))
        , m_totals(Eigen::Map<const Vector>(totals.data(), Index(totals.size())))
        , m_options(options)
    {
    }

    CalibratedWeights run()
    {
        Vector multipliers = Vector::Zero(m_totals.size());
        CalibratedWeights result;
        CalibrationReport &report = result.report;
        evaluate(multipliers);
        double miss = missOf(m_reached);
        while (miss > m_options.tolerance && report.iterations < m_options.mostIterations) {
            ++report.iterations;
            const Vector step = newtonStep();
            const double before = miss;
            double length = 1.0;
            for (int halving = 0; halving < 20; ++halving, length /= 2.0) {
                evaluate(multipliers + length * step);
                miss = missOf(m_reached);
                if (miss < before)
                    break;
            }
            if (!(miss < before))
                break;
            multipliers += length * step;
        }
        report.converged = miss <= m_options.tolerance;
        report.largestMiss = miss;
        result.weights.assign(m_weights.begin(), m_weights.end());
        return result;
    }

private:
    void evaluate(const Vector &multipliers)
    {
        const Vector u = m_x * multipliers;
        m_weights.resize(m_first.size());
        m_slopes.resize(m_first.size());
        for (Index i = 0; i < u.size(); ++i) {
            const Factor factor = factorAt(u(i), m_options);
            m_weights(i) = m_first(i) * factor.value;
            m_slopes(i) = m_first(i) * factor.slope;
        }
        m_reached = m_x.transpose() * m_weights;
    }

    /// Minimum-norm solution, so that redundant columns do no harm.
    Vector newtonStep() const
    {
        const Eigen::MatrixXd hessian = m_x.transpose() * m_slopes.asDiagonal() * m_x;
        return hessian.completeOrthogonalDecomposition().solve(m_totals - m_reached);
    }

    double missOf(const Vector &reached) const
    {
        double largest = 0.0;
        for (Index j = 0; j < reached.size(); ++j) {
            const double miss =
                std::fabs(reached(j) - m_totals(j)) / std::max(1.0, std::fabs(m_totals(j)));
            largest = std::isnan(miss) ? INFINITY : std::max(largest, miss);
        }
        return largest;
    }

    Vector m_first;
    Eigen::Map<const Matrix> m_x;
    Vector m_totals;
    CalibrationOptions m_options;
    Vector m_weights = {};
    Vector m_slopes = {};
    Vector m_reached = {};
};

} // namespace

CalibratedWeights calibrated(std::span<const double> weights, std::span<const double> x,
                             std::span<const double> totals, const CalibrationOptions &options)
{
    return Calibration(weights, x, totals, options).run();
}

std::vector<double> calibratedInfluence(std::span<const double> influence, std::size_t estimates,
                                        std::span<const double> x, std::size_t columns,
                                        std::span<const double> firstWeights,
                                        std::span<const double> weights)
{
    const auto rows = Index(weights.size());
    const Eigen::Map<const Vector> first(firstWeights.data(), rows);
    const Eigen::Map<const Vector> last(weights.data(), rows);
    const Eigen::Map<const Matrix> columnsOfX(x.data(), rows, Index(columns));
    Eigen::MatrixXd perWeight = Eigen::Map<const Matrix>(influence.data(), rows, Index(estimates));
    for (Index row = 0; row < rows; ++row) {
        if (last(row) != 0.0)
            perWeight.row(row) /= last(row);
    }
    const Eigen::MatrixXd cross = columnsOfX.transpose() * first.asDiagonal() * columnsOfX;
    const Eigen::MatrixXd withY = columnsOfX.transpose() * (first.asDiagonal() * perWeight);
    const Eigen::MatrixXd coefficients = cross.completeOrthogonalDecomposition().solve(withY);
    std::vector<double> result(influence.size());
    Eigen::Map<Matrix>(result.data(), rows, Index(estimates)) =
        last.asDiagonal() * (perWeight - columnsOfX * coefficients);
    return result;
}

} // namespace tidemark::stats
