// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/covariance.h"

namespace tidemark::stats {

double contrastVariance(const Covariance &covariance, std::span<const double> coefficients)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < coefficients.size(); ++i) {
        if (coefficients[i] == 0.0)
            continue;
        for (std::size_t j = 0; j < coefficients.size(); ++j) {
            if (coefficients[j] != 0.0)
                sum += coefficients[i] * coefficients[j] * covariance.at(i, j);
        }
    }
    return sum;
}

double contrastValue(std::span<const double> values, std::span<const double> coefficients)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < coefficients.size(); ++i) {
        if (coefficients[i] != 0.0)
            sum += coefficients[i] * values[i];
    }
    return sum;
}

Covariance transformed(const Covariance &covariance, std::span<const double> jacobian,
                       std::size_t rows)
{
    const std::size_t size = covariance.size();
    std::vector<double> half(rows * size, 0.0); // J V
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t k = 0; k < size; ++k) {
            const double coefficient = jacobian[r * size + k];
            for (std::size_t j = 0; coefficient != 0.0 && j < size; ++j)
                half[r * size + j] += coefficient * covariance.at(k, j);
        }
    }
    Covariance result(rows);
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t s = 0; s < rows; ++s) {
            for (std::size_t j = 0; j < size; ++j) {
                if (jacobian[s * size + j] != 0.0) // beside an empty cell there may be NaN
                    result.values()[r * rows + s] += half[r * size + j] * jacobian[s * size + j];
            }
        }
    }
    return result;
}

} // namespace tidemark::stats
