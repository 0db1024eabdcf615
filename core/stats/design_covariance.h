// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/stats/covariance.h"
#include "core/stats/parallel_blocks.h"
#include "core/stats/row_influence.h"
#include "core/stats/sample_design.h"

namespace tidemark::stats {

/// Influence values of some estimates, added up as far as the variance under a design needs them.
/// A leaf is a unit of the finest stage, or a group of it when the rows are its units.
struct LeafScores
{
    std::size_t estimates = 0;
    std::vector<double> sums = {}; ///< leaf by leaf, `estimates` numbers each
    /// Only when the rows are units: sum over groups of factor * sum of (z - mean)(z - mean)',
    /// with groupScales() of the finest stage; estimates x estimates, row by row.
    std::vector<double> rowSquares = {};
};

/// Number of leaves of a design.
std::size_t leafCount(const SampleDesign &design);

/// Sums of leaves added up per cluster of the first stage (leaf by leaf as they are when there is
/// one stage).
std::vector<double> clusterSums(const SampleDesign &design, std::span<const double> leafSums,
                                std::size_t estimates);

/// Scores as a calibration of the weights or replicates make them; unchanged in other designs.
/// @param denominators of ratios, leaf by leaf, `estimates` numbers each; empty: linear estimates
LeafScores adjusted(LeafScores scores, const SampleDesign &design,
                    std::span<const double> denominators = {});

/// Covariance of the estimates under the design: between the clusters of each stratum, plus, with
/// two stages and a finite population in the first, within the clusters.
/// V = sum_h (1 - f_h) n_h/(n_h - 1) sum_i (z_hi - mean)(z_hi - mean)' + sum_h f_h V2_hi.
/// With replicates the scores are theirs, and V is the sum of their squares.
/// Särndal, Swensson and Wretman 1992, 4.3 and 5.5; R: svyrecvar, svrVar
Covariance designCovariance(const SampleDesign &design, const LeafScores &scores);

/// Scores of linear combinations, a Jacobian of `rows` x scores.estimates row by row.
LeafScores transformed(const LeafScores &scores, std::span<const double> jacobian,
                       std::size_t rows);

/// Influence values of every row added up for designCovariance().
/// @pre influence is about design.rows rows
LeafScores leafScores(const SampleDesign &design, const RowInfluence &influence,
                      const Execution &execution = {});

/// Covariance of estimates from their influence values. R: svyrecvar(x, clusters, strata, fpc)
Covariance influenceCovariance(const SampleDesign &design, const RowInfluence &influence,
                               const Execution &execution = {});
/// The same for influence values that are written out, row by row (0 outside the domain).
/// @pre influence.size() == design.rows * estimates
Covariance influenceCovariance(const SampleDesign &design, std::span<const double> influence,
                               std::size_t estimates, const Execution &execution = {});

} // namespace tidemark::stats
