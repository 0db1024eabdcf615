// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/design/calibrator.h"

namespace tidemark {

/// What replicates are made from.
struct ReplicateBasis
{
    const Source &source; ///< @pre source.design.replication
    const DesignColumns &columns;
    const stats::SampleDesign &sample;
    std::span<const double> first; ///< sampling weights
    const Calibrator *calibrator = nullptr; ///< nothing: not calibrated
};

/// The design with replicates in place of its stages. Weights of replicates come from the data, or
/// are made: jackknife (JK1, or JKn with strata) or rescaling bootstrap of the first stage. Where
/// the weights are calibrated, those of each replicate are too. Errors: ReplicatesNeedWeight,
/// ReplicateWithoutWeight, ReplicatesNotMade, ReplicatesTooMany, ReplicateScalesDiffer, those of
/// Calibrator. R: svrepdesign(weights, repweights, type, scale, rscales, mse), as.svrepdesign(),
/// calibrate()
/// @param weights those of the estimates, calibrated if asked for
Result<stats::SampleDesign> makeReplicates(const ReplicateBasis &basis,
                                           std::span<const double> weights);

} // namespace tidemark
