// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/covariance.h"
#include "core/stats/estimate_base.h"
#include "core/stats/sample_design.h"

namespace tidemark::stats {

/// Covariances of the estimates of one wave (rows) with those of another (columns).
struct CrossCovariance
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> values = {};
    std::size_t sharedUnits = 0; ///< units that were drawn in both waves

    double at(std::size_t row, std::size_t column) const { return values[row * columns + column]; }

    friend bool operator==(const CrossCovariance &, const CrossCovariance &) = default;
};

/// One wave: its design and the influence values per unit of the first stage (unit_scores.h).
struct WaveScores
{
    const SampleDesign &design;
    std::span<const double> scores;
    std::size_t estimates = 0;
};

/// For each id of the earlier wave the place of the same id in the later wave, or -1. Negative ids
/// and ids that occur more than once in a wave are not paired. With clusters the ids are
/// SampleDesign::clusterCodes, else one id per row.
std::vector<std::int32_t> partnerUnits(std::span<const std::int64_t> earlier,
                                       std::span<const std::int64_t> later);
std::vector<std::int32_t> partnerClusters(const SampleDesign &earlier, const SampleDesign &later);

/// Covariance of two waves of the same population through the units drawn in both.
///
/// In each stratum (same code in both waves), with n1, n2 units drawn, n12 of them in both waves
/// and N units in the population,
///   C = (n12 - n1 n2 / N) / (n12 - 1) * sum over the n12 of (z1 - mean)(z2 - mean)',
/// the means being those of the n12. This is N^2 (n12/(n1 n2) - 1/N) S12 for totals of simple
/// random samples, unbiased for every overlap: with independent samples the expected overlap n1
/// n2/N gives no covariance, with a census in both waves there is none left, and one sample asked
/// twice gives the ordinary covariance. Where the two waves give different N the larger counts.
/// Units that moved to another stratum, and lone units of a stratum, are measured from the means
/// of their own strata, with the factor (n12 - n1 n2/N)/n12 of all units that stayed.
/// Tam 1984; Qualité and Tillé 2008; Berger and Priam 2016. Without finite populations and with
/// the same units in both waves it equals R: svyrecvar on the stacked waves with clusters = unit.
/// A second stage within shared clusters is taken as drawn anew in each wave.
/// @param partner one entry per first-stage unit of the earlier wave: unit of the later one or -1
CrossCovariance waveCovariance(const WaveScores &earlier, const WaveScores &later,
                               std::span<const std::int32_t> partner);

/// Covariance of the estimates of all waves one after the other. `pairs` holds the covariances of
/// waves (0,1), (0,2), ..., (1,2), ...; contrasts of it are changes, trends, differences of
/// changes.
Covariance joinedCovariance(std::span<const Covariance> waves,
                            std::span<const CrossCovariance> pairs);

/// Degrees of freedom of a change: units drawn in either wave less the strata of the wave that has
/// more. R: degf() of the stacked waves
double changeDf(const EstimateBase &earlier, const EstimateBase &later, std::size_t sharedUnits);

} // namespace tidemark::stats
