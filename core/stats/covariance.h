// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace tidemark::stats {

/// Symmetric matrix of the covariances of some estimates.
class Covariance
{
public:
    Covariance() = default;
    explicit Covariance(std::size_t size)
        : m_size(size)
        , m_values(size * size, 0.0)
    {
    }

    std::size_t size() const { return m_size; }
    double at(std::size_t row, std::size_t column) const { return m_values[row * m_size + column]; }
    /// Row by row, size() x size().
    std::span<const double> values() const { return m_values; }
    std::span<double> values() { return m_values; }

    double variance(std::size_t i) const { return at(i, i); }
    double standardError(std::size_t i) const { return std::sqrt(at(i, i)); }

    friend bool operator==(const Covariance &, const Covariance &) = default;

private:
    std::size_t m_size = 0;
    std::vector<double> m_values = {};
};

/// Variance of sum c_i * estimate_i. R: svycontrast(estimates, c)
double contrastVariance(const Covariance &covariance, std::span<const double> coefficients);

/// sum c_i * values_i; values whose coefficient is 0 may be NaN.
double contrastValue(std::span<const double> values, std::span<const double> coefficients);

/// J V J' for a Jacobian of `rows` x V.size(), row by row: the delta method.
Covariance transformed(const Covariance &covariance, std::span<const double> jacobian,
                       std::size_t rows);

} // namespace tidemark::stats
