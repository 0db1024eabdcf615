// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/stats/covariance.h"

namespace tidemark::stats {

/// A measure of association with its standard error.
struct Association
{
    double value = 0.0;
    double standardError = 0.0;
};

/// Measures for two ordered variables. Goodman and Kruskal 1979; Agresti 2002, 2.4 and 3.4.
struct OrdinalAssociation
{
    Association gamma = {}; ///< (C - D)/(C + D). R: DescTools::GoodmanKruskalGamma
    Association tauB = {}; ///< R: DescTools::KendallTauB
    Association somersByColumn = {}; ///< column variable explained by the row variable: D(C|R)
    Association somersByRow = {}; ///< row variable explained by the column variable: D(R|C)
};

/// From cell shares that add up to 1 (row by row) and their covariance, by the delta method: the
/// same for any design. NaN where a measure is not defined.
OrdinalAssociation ordinalAssociation(const std::vector<double> &shares, std::size_t rows,
                                      std::size_t columns, const Covariance &covariance);

/// Cramér's V, sqrt(phi^2 / (min(rows, columns) - 1)) with phi^2 = sum p_ij^2 / (p_i. p_.j) - 1, of
/// a table without empty lines. NaN for less than two rows or columns. The standard error (delta
/// method) says little near 0, where V cannot be smaller.
/// R: svycontrast(svymean(~interaction(g, q), design), quote(...))
Association cramersV(const std::vector<double> &shares, std::size_t rows, std::size_t columns,
                     const Covariance &covariance);

/// Covariance of the shares of n independent cases: (diag(p) - p p') / n.
Covariance multinomialCovariance(const std::vector<double> &shares, double n);

} // namespace tidemark::stats
