// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/row_influence.h"

namespace tidemark::stats {

/// Two groups through the waves, for the difference between their changes in any wave.
struct WaveDifferenceInput
{
    ModelInput model = {}; ///< response, weights, further columns (no constant, groups or waves)
    std::span<const std::int32_t> groups = {}; ///< 0: treated, 1: others; negative: left out
    std::span<const std::int32_t> waves = {}; ///< 0 … waveCount − 1; negative: left out
    std::size_t waveCount = 2;
    std::size_t before = 0; ///< the wave that changes are measured from
    /// Persons or offices with constants of their own; negative: left out. Empty: one constant for
    /// each group.
    std::span<const std::int32_t> units = {};
};

struct WaveDifferenceFit
{
    ModelProblem problem = ModelProblem::None;
    std::size_t waveCount = 0;
    std::size_t columns = 0; ///< coefficients; the units' own constants count as one
    std::size_t absorbedUnits = 0;
    std::size_t singleRowUnits = 0; ///< units of one row, which say nothing about changes
    std::vector<CollinearColumn> collinear = {}; ///< by place among the further columns
    std::vector<std::size_t> absorbed = {}; ///< further columns that vary within no unit
    /// Mean outcome of each group and wave: that of the group's rows of all waves, had they been of
    /// this wave. Without further columns and constants of units the mean of the cell.
    std::vector<double> means = {};
    /// Influence of every row on each mean: give it to influenceCovariance(). It carries what it
    /// needs with it.
    RowInfluence influence = {};

    bool isUsable() const { return problem == ModelProblem::None; }
    std::size_t place(std::size_t group, std::size_t wave) const
    {
        return group * waveCount + wave;
    }
};

/// Linear model with a constant for every group (or unit) and wave and a column for every wave of
/// the treated but `before`; what these columns have in common with others is Collinear. With two
/// waves it is fitDifferenceLinear(). Angrist and Pischke 2009, 5.2; Sun and Abraham 2021 (one time
/// of treatment). R: lm(y ~ treated * factor(wave)), or lm(y ~ treated:factor(wave) + factor(wave)
/// + factor(unit))
WaveDifferenceFit fitWaveDifferences(const WaveDifferenceInput &input,
                                     const Execution &execution = {});

} // namespace tidemark::stats
