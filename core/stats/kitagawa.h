// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/stats/share_estimates.h"
#include "core/stats/wave_covariance.h"

namespace tidemark::stats {

/// A part of a change with its standard error.
struct ChangePart
{
    double value = 0.0;
    double standardError = 0.0;
};

/// Change of a share or mean score between two waves, taken apart into what comes from other group
/// sizes and what comes from other values within the groups. With group shares c and group values
/// r:
struct KitagawaDecomposition
{
    ChangePart change = {}; ///< sum c2 r2 - sum c1 r1
    ChangePart composition = {}; ///< two parts: sum (c2 - c1)(r1 + r2)/2
    ChangePart within = {}; ///< sum (r2 - r1)(c1 + c2)/2
    ChangePart compositionAtFirst = {}; ///< three parts: sum (c2 - c1) r1
    ChangePart withinAtFirst = {}; ///< sum (r2 - r1) c1
    ChangePart interaction = {}; ///< sum (c2 - c1)(r2 - r1)
    std::vector<ChangePart> compositionOfGroup = {}; ///< the terms of `composition`
    std::vector<ChangePart> withinOfGroup = {}; ///< the terms of `within`
};

/// Kitagawa 1955; standard errors by the delta method from the joint covariance of both waves.
/// Groups without cases in one of the waves make the decomposition NaN. Scores per category: 1 and
/// 0 for a share, numbers for a scale.
/// @param earlier, later shareEstimates(..., ShareOf::All) with the same groups and categories
/// @param cross waveCovariance() of the two
KitagawaDecomposition kitagawaDecomposition(const CellEstimates &earlier,
                                            const CellEstimates &later,
                                            const CrossCovariance &cross,
                                            std::span<const double> scores);

} // namespace tidemark::stats
