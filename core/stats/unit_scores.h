// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/stats/mean_estimates.h"
#include "core/stats/share_estimates.h"

namespace tidemark::stats {

/// Influence values added up per unit of the first stage (clusters, or rows when rows were drawn),
/// unit by unit, cells numbers each: what waveCovariance() needs of each wave. `of` as it was given
/// to shareEstimates().
std::vector<double> shareUnitScores(const CellInput &input, const SampleDesign &design,
                                    const CellEstimates &shares, ShareOf of);

/// The same for counts, means and totals.
std::vector<double> countUnitScores(const CellInput &input, const SampleDesign &design,
                                    const CellEstimates &counts);
std::vector<double> meanUnitScores(const MeanInput &input, const SampleDesign &design,
                                   const MeanEstimates &means);
std::vector<double> totalUnitScores(const MeanInput &input, const SampleDesign &design,
                                    const MeanEstimates &totals);

} // namespace tidemark::stats
