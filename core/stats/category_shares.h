// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include "core/stats/category_model.h"

namespace tidemark::stats {

/// Coefficients of the linear predictors, one column each: one for an ordered model, one for every
/// category but the first for a multinomial one.
Eigen::MatrixXd categorySlopes(const CategoryFit &fit, std::size_t columns);

/// P(y = j) for rows of linear predictors (columns as in categorySlopes(), offset included), one
/// column for each category.
Eigen::MatrixXd categoryShares(const CategoryFit &fit, const Eigen::MatrixXd &predictors);

/// How one category's probability moves with the linear predictors and, in an ordered model, with
/// the thresholds; per row.
struct ShareMoves
{
    Eigen::MatrixXd byPredictor = {};
    Eigen::MatrixXd byThreshold = {}; ///< of an ordered model
    /// Second derivatives of an ordered model: by the predictor twice, by it and each threshold.
    Eigen::VectorXd byPredictor2 = {};
    Eigen::MatrixXd byBoth = {};
};
ShareMoves shareMoves(const CategoryFit &fit, const Eigen::MatrixXd &predictors,
                      const Eigen::MatrixXd &shares, int category);

} // namespace tidemark::stats
