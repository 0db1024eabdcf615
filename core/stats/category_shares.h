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

/// Derivatives of one category's probability, per row.
struct ShareMoves
{
    Eigen::MatrixXd byPredictor = {};
    Eigen::MatrixXd byThreshold = {}; ///< of an ordered model
};
ShareMoves shareMoves(const CategoryFit &fit, const Eigen::MatrixXd &predictors,
                      const Eigen::MatrixXd &shares, int category);

/// How the change of one category's probability, when the predictors move along `change` (a column
/// each), itself moves with predictors and thresholds.
ShareMoves shareCurves(const CategoryFit &fit, const Eigen::MatrixXd &predictors,
                       const Eigen::MatrixXd &shares, const Eigen::MatrixXd &change, int category);

} // namespace tidemark::stats
