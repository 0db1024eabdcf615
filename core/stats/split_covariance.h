// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/stats/covariance.h"
#include "core/stats/sample_design.h"

namespace tidemark::stats {

/// One wave of two that share units: its design, and per unit of the first stage the influence on
/// two estimates: of the panel (who answered in both waves) and of the others (unit_scores.h).
struct SplitWave
{
    const SampleDesign &design;
    std::span<const double> panel;
    std::span<const double> others;
    /// Sum of the weights of the panel over that of the others: by this the influence of a case on
    /// the estimate of the panel becomes that which it would have among the others. 0: no others.
    double panelToOthers = 0.0;
};

/// Covariance of the estimates of panel and others in two waves, in the order earlier panel,
/// earlier others, later panel, later others.
///
/// The units drawn in both waves (a), in the earlier alone (b) and in the later alone (c) are three
/// samples that have no unit in common, of n_a, n_b and n_c of the N units of a stratum. Given
/// these numbers, sums over them have
///   Cov(sum_s x, sum_s y) = n_s (1 - n_s / N) S_xy,  Cov(sum_s x, sum_t y) = - n_s n_t / N S_xy,
/// S_xy being the covariance in the population, estimated from s within a sample, and from a
/// between samples, where the cases of both waves are known. A unit that moved to another stratum
/// counts in that of the earlier wave. A lone unit of a sample in a stratum is measured from the
/// mean of the sample in all strata, or has no variance where the design says it was certain.
/// Where clusters were drawn N is taken as infinite: panel and others live in the same clusters.
/// Without a finite population and with the same units in both waves it equals R: svyrecvar on the
/// stacked waves. Cochran 1977, 2.9 and 12.11; Tam 1984.
/// @param partner one entry per first-stage unit of the earlier wave: unit of the later one or -1
Covariance splitCovariance(const SplitWave &earlier, const SplitWave &later,
                           std::span<const std::int32_t> partner);

} // namespace tidemark::stats
