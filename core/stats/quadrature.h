// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace tidemark::stats {

struct Quadrature
{
    std::vector<double> points = {};
    std::vector<double> weights = {};
};

/// Gauss-Hermite rule for integrals of exp(-x^2) f(x), from the eigenvalues of the recurrence's
/// matrix. Golub and Welsch 1969; R: statmod::gauss.quad(n, "hermite")
Quadrature gaussHermite(int points);

} // namespace tidemark::stats
