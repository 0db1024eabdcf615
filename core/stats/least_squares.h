// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// A weighted least squares problem solved through its triangular factor.
struct LeastSquares
{
    bool complete = true; ///< false: cancelled
    std::vector<double> coefficients = {}; ///< NaN for collinear columns
    std::vector<std::size_t> kept = {};
    std::vector<CollinearColumn> collinear = {};
    Covariance inverse = {}; ///< (X' W X)^-1, 0 for collinear columns
    double residualSquares = 0.0; ///< sum w (y - x b)^2
};

/// Minimises sum w (y - x b)^2 over the patterns by Householder triangles of tiles of rows,
/// stacked in order (Golub and Van Loan 2013, 5.2; Demmel et al. 2012). A
/// column is collinear when less than 1e-10 of its length is left beside the columns before it.
/// When some column has less than a thousandth left the triangles are made again in extended
/// precision. More than 65,536 patterns whose columns all have more than that left are solved
/// through X'X, with a step of refinement. R: lm.wfit(x, y, w)
LeastSquares leastSquares(const ModelRows &rows, std::span<const double> target,
                          std::span<const double> weights, const Execution &execution = {});

} // namespace tidemark::stats
