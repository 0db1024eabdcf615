// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/margins.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"

namespace tidemark::stats {

/// Change from before to after among those who got something, compared with the change among the
/// others.
struct DifferenceInput
{
    ModelInput model = {}; ///< response, weights, further columns (no constant, no waves)
    std::span<const std::int32_t> units = {}; ///< persons or offices; negative: left out
    std::span<const std::int32_t> waves = {}; ///< negative: left out
    std::span<const std::uint8_t> treated =
        {}; ///< 1 in all rows of treated units, waves before too
    std::int32_t firstWaveAfter = 0; ///< waves with this code or a higher one are after
};

/// Those behind one of the four means.
struct DifferenceCell
{
    std::size_t rows = 0;
    std::size_t units = 0;
    double weighted = 0.0;
    double mean = 0.0; ///< weighted mean of the outcome; NaN without rows
};

struct DifferenceFit
{
    ModelRows rows = {};
    ModelFit fit = {};
    std::size_t effect = 0; ///< column of treated after
    std::size_t absorbedUnits = 0; ///< degrees of freedom taken by the units; 0 in a logit
    /// Others before and after, treated before and after.
    std::array<DifferenceCell, 4> cells = {};
    std::vector<std::uint8_t> treatedAfter = {}; ///< rows of the model that are both
};

/// Linear model with a constant for every unit (see fitWithin()) and every wave; the coefficient of
/// `effect` is the estimate. Columns: treated after, the waves but the first, further columns.
/// Angrist and Pischke 2009, 5.2; R: lm(y ~ treated:after + factor(unit) + factor(wave))
DifferenceFit fitDifferenceLinear(const DifferenceInput &input, const Execution &execution = {});

/// Logit with a constant for treated and others and every wave: constants for units would be biased
/// by their number (Neyman and Scott 1948). Columns: constant, treated, then as above. The effect
/// on the scale of the outcome is differenceEffect(). Puhani 2012; R: glm(y ~ treated +
/// factor(wave) + treated:after, binomial)
DifferenceFit fitDifferenceLogit(const DifferenceInput &input, const Execution &execution = {});

/// The mean outcome of the treated after, less what it would be without the effect, for margins().
/// @pre fit outlives the request
MarginRequest differenceEffect(const DifferenceFit &fit);

} // namespace tidemark::stats
