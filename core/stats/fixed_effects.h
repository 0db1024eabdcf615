// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"

namespace tidemark::stats {

/// A linear model with a constant of its own for every unit (person, office), which is taken out by
/// measuring everything from the unit's weighted mean. `rows` and `fit` can be given to
/// clusteredCovariance() and designBasedCovariance(); with CR1Stata only the columns count as
/// coefficients, as in Stata's xtreg, fe, whose clusters contain the units.
struct WithinFit
{
    ModelRows rows = {}; ///< less the means of the units
    ModelFit fit = {}; ///< residualDf, dispersion and parameters count the units' constants
    std::vector<std::size_t> absorbed = {}; ///< columns that vary within no unit: no coefficient
    std::size_t units = 0; ///< degrees of freedom absorbed
    std::size_t singleRowUnits = 0; ///< units of one row, which say nothing about the coefficients
};

/// NaN, or a negative code in `units`, leaves a row out. TooFewCases when the units leave no
/// degrees of freedom. The offset is taken from the response first. Wooldridge 2010, 10.5; R: lm(y
/// ~ x + factor(unit), weights = w); Stata: areg y x, absorb(unit)
WithinFit fitWithin(const ModelInput &input, std::span<const std::int32_t> units,
                    const Execution &execution = {});

} // namespace tidemark::stats
