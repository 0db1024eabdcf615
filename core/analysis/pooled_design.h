// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/panel.h"
#include "core/analysis/wave_data.h"
#include "core/stats/sample_design.h"

namespace tidemark {

/// The design of all rows of the waves, one wave after the other. One wave keeps its own design.
/// Waves with separate samples keep their strata and populations side by side, at the first stage.
/// Waves that share units count each unit (cluster) once, in the stratum where it is first met,
/// with all its rows, and no finite population is used: covariances through the units are within
/// the unit. R: svydesign(~unit, strata = ~first_stratum, weights, data = rbind(waves))
stats::SampleDesign pooledDesign(const std::vector<WaveData> &waves, const SharedUnits &units);

/// Whether some unit is in several waves.
bool shareUnits(const std::vector<WaveData> &waves, const SharedUnits &units);

/// Clusters drawn on their own, for estimates that rest on the rows of `used`; other rows belong to
/// any of them. R: svydesign(~cluster)
stats::SampleDesign clusterDesign(std::span<const std::int32_t> clusters,
                                  std::span<const std::uint8_t> used);

/// Degrees of freedom of the units with rows in `used`: units less strata.
double usedDf(const stats::SampleDesign &design, std::span<const std::uint8_t> used);
/// Units of the first stage with rows in `used`.
std::size_t usedUnits(const stats::SampleDesign &design, std::span<const std::uint8_t> used);

} // namespace tidemark
