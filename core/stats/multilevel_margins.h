// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/stats/margins.h"
#include "core/stats/multilevel.h"

namespace tidemark::stats {

/// A fitted multilevel logit that can predict.
struct PredictingMultilevelLogit
{
    const ModelRows &rows;
    const MultilevelFit &fit;
    std::optional<std::size_t> slopeColumn = {}; ///< that holds the variable whose slope varies
};

/// Averages of the probability over the rows and over all groups there could be: the groups'
/// constants and slopes are integrated out, E logistic(x b + s t) with t standard normal and s2 the
/// variance of u + v z, by the trapezoidal rule (exact to about 1e-14). So they compare with the
/// shares of the population, unlike predictions for a group in the middle. Derivatives by
/// fit.factor and the coefficients: deltaCovariance(margins, fit.parameterCovariance). NaN when no
/// row is averaged over, or cancelled. Stata: melogit, margins (its default, "marginal predicted
/// mean"); R: marginaleffects has them conditional on the groups, so reference values are written
/// out in tests/reference/multilevel.R.
Margins multilevelLogitMargins(const PredictingMultilevelLogit &model,
                               std::span<const MarginRequest> requests,
                               const Execution &execution = {});

} // namespace tidemark::stats
