// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/design_covariance.h"

namespace tidemark::stats {

enum class ReplicateCentre {
    MeanOfReplicates, ///< R: mse = FALSE
    Estimate, ///< R: mse = TRUE
};

/// How the spread of replicates becomes a variance: scale * sum r_k (theta_k - centre)^2.
struct ReplicateScheme
{
    double scale = 1.0;
    std::vector<double> replicateScales = {}; ///< r_k; empty: all 1
    ReplicateCentre centre = ReplicateCentre::MeanOfReplicates;
};

/// The usual scales for weights that came with the data; JKn brings its own replicate scales.
double jackknife1Scale(std::size_t replicates); ///< (R - 1) / R
double balancedScale(std::size_t replicates, double rho); ///< BRR (rho 0), Fay: 1 / (R (1 - rho)^2)
double bootstrapScale(std::size_t replicates); ///< 1 / (R - 1)

/// How far the replicates of some estimates are from the estimates of all, replicate by replicate
/// turned into how far they are from the centre, times the root of the scale of each: their squares
/// add up to the variance. Estimates that a replicate does not have (NaN) become 0 there.
void scaleDeviations(std::span<double> deviations, std::size_t estimates,
                     const ReplicateScheme &scheme);

/// Factors on the weights of the first-stage units, replicate by replicate.
struct ReplicateFactors
{
    std::size_t units = 0;
    std::size_t replicates = 0;
    std::vector<double> factors = {};
    ReplicateScheme scheme = {};
    double df = 0.0; ///< R: degf(design), the rank of the replicate weights less 1
};

/// The rank of a table of factors less 1, found from as few units as it takes. R: qr(weights, tol =
/// 1e-5)$rank - 1
double replicateDf(const ReplicateFactors &factors);

/// Turns the scores of units into those of replicates: how far the estimate of each replicate is
/// from the centre, times the root of its scale, so that their squares add up to the variance.
/// Exact for totals, and for ratios when it is told their denominators: with T the total of these
/// and T_r that of the replicate, theta_r - theta = T / T_r sum_u (f_ru - 1) z_u. A replicate
/// without cases of a denominator is left out for that estimate.
/// R: svrVar(thetas, scale, rscales, mse, coef) of svymean, svytotal with an svrepdesign
/// @param scores unit by unit @param denominators likewise, or empty
LeafScores replicateScores(const ReplicateFactors &factors, const LeafScores &scores,
                           std::span<const double> denominators);

/// Delete-one jackknife of clusters within strata: JK1 with one stratum, JKn with several; finite
/// populations enter the replicate scales. Strata with one cluster give no replicates.
/// R: as.svrepdesign(design, type = "JK1" / "JKn")
ReplicateFactors jackknifeFactors(const SampleDesign &design);

/// Rescaling bootstrap: n_h - 1 clusters drawn with replacement in each stratum, finite populations
/// by the factor 1 - s + s n/(n - 1) times drawn, s = sqrt(1 - f). The same seed gives the same
/// factors on every machine. Rao and Wu 1988; R: as.svrepdesign(type = "subbootstrap")
ReplicateFactors bootstrapFactors(const SampleDesign &design, std::size_t replicates,
                                  std::uint64_t seed);

} // namespace tidemark::stats
