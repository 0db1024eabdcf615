// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/share_estimates.h"

#include <cmath>
#include <limits>

#include "core/stats/cluster_base.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// The cells of a table sorted into denominators.
struct Denominators
{
    std::vector<std::size_t> ofCell = {};
    std::vector<std::vector<std::size_t>> cells = {};
};

Denominators denominators(const CellSums &sums, ShareOf of)
{
    const auto categories = std::size_t(sums.categories);
    Denominators result;
    result.cells.resize(of == ShareOf::Group          ? std::size_t(sums.groups)
                            : of == ShareOf::Category ? categories
                                                      : 1);
    for (std::size_t cell = 0; cell < sums.cells(); ++cell) {
        const std::size_t set = of == ShareOf::Group ? cell / categories
            : of == ShareOf::Category                ? cell % categories
                                                     : 0;
        result.ofCell.push_back(set);
        result.cells[set].push_back(cell);
    }
    return result;
}

double summed(std::span<const double> values, const std::vector<std::size_t> &cells)
{
    double sum = 0.0;
    for (const std::size_t cell : cells)
        sum += values[cell];
    return sum;
}

std::vector<EstimateBase> basesOf(const CellSums &sums, const SampleDesign &design,
                                  const Denominators &sets)
{
    const std::vector<double> perCluster = clusterSums(design, sums.leafWeights, sums.cells());
    std::vector<EstimateBase> perSet(sets.cells.size());
    for (std::size_t set = 0; set < perSet.size(); ++set) {
        EstimateBase &base = perSet[set];
        const double squares = summed(sums.squaredWeights, sets.cells[set]);
        base.count = std::size_t(summed(sums.counts, sets.cells[set]));
        base.weighted = summed(sums.weights, sets.cells[set]);
        base.effective = squares > 0.0 ? base.weighted * base.weighted / squares : 0.0;
        countClusters(base, design, perCluster, sums.cells(), sets.cells[set]);
    }
    std::vector<EstimateBase> result;
    for (const std::size_t set : sets.ofCell)
        result.push_back(perSet[set]);
    return result;
}

/// Scores of all leaves: (t_cell - p t_denominator) / T_denominator.
std::vector<double> ratioScores(const CellSums &sums, const Denominators &sets,
                                std::span<const double> shares)
{
    const std::size_t size = sums.cells();
    std::vector<double> scores(sums.leafWeights.size(), 0.0);
    for (const std::vector<std::size_t> &cells : sets.cells) {
        const double total = summed(sums.weights, cells);
        for (std::size_t leaf = 0; leaf < scores.size(); leaf += size) {
            const double part = summed({sums.leafWeights.data() + leaf, size}, cells);
            for (const std::size_t cell : cells)
                scores[leaf + cell] = (sums.leafWeights[leaf + cell] - shares[cell] * part) / total;
        }
    }
    return scores;
}

/// What each share divides by, leaf by leaf.
std::vector<double> leafDenominators(const CellSums &sums, const Denominators &sets)
{
    const std::size_t size = sums.cells();
    std::vector<double> result(sums.leafWeights.size(), 0.0);
    for (std::size_t leaf = 0; leaf < result.size(); leaf += size) {
        for (const std::vector<std::size_t> &cells : sets.cells) {
            const double part = summed({sums.leafWeights.data() + leaf, size}, cells);
            for (const std::size_t cell : cells)
                result[leaf + cell] = part;
        }
    }
    return result;
}

/// sum over groups of factor * sum of w^2 per cell.
std::vector<double> scaledSquares(const CellSums &sums, const std::vector<GroupScale> &scales)
{
    const std::size_t size = sums.cells();
    std::vector<double> result(size, 0.0);
    for (std::size_t group = 0; group < scales.size(); ++group) {
        for (std::size_t cell = 0; cell < size; ++cell)
            result[cell] += scales[group].factor * sums.leafSquares[group * size + cell];
    }
    return result;
}

/// sum_c q_c (1[c = i] - p_i)(1[c = j] - p_j) / T^2 over the cells c of one denominator.
void addRatioSquares(std::vector<double> &result, const std::vector<std::size_t> &cells,
                     std::span<const double> shares, std::span<const double> squares, double total,
                     std::size_t size)
{
    const double all = summed(squares, cells);
    for (const std::size_t i : cells) {
        double others = 0.0;
        for (const std::size_t j : cells)
            others += j == i ? 0.0 : squares[j];
        for (const std::size_t j : cells) {
            const double p = shares[i];
            const double q = shares[j];
            const double sum = i == j ? squares[i] * (1.0 - p) * (1.0 - p) + others * p * p
                                      : all * p * q - squares[i] * q - squares[j] * p;
            result[i * size + j] += sum / (total * total);
        }
    }
}

} // namespace

CellEstimates shareEstimates(const CellSums &sums, const SampleDesign &design, ShareOf of)
{
    const Denominators sets = denominators(sums, of);
    CellEstimates result{sums.groups, sums.categories, std::vector<double>(sums.cells(), nan)};
    for (const std::vector<std::size_t> &cells : sets.cells) {
        const double total = summed(sums.weights, cells);
        for (const std::size_t cell : cells)
            result.values[cell] = total != 0.0 ? sums.weights[cell] / total : nan;
    }
    result.bases = basesOf(sums, design, sets);
    LeafScores &scores = result.scores;
    scores = {sums.cells(), ratioScores(sums, sets, result.values), {}};
    if (design.finest().rowsAreUnits()) {
        const std::vector<GroupScale> scales = groupScales(design, design.stages.size() - 1);
        const std::vector<double> squares = scaledSquares(sums, scales);
        scores.rowSquares.assign(sums.cells() * sums.cells(), 0.0);
        for (const std::vector<std::size_t> &cells : sets.cells)
            addRatioSquares(scores.rowSquares, cells, result.values, squares,
                            summed(sums.weights, cells), sums.cells());
        subtractGroupMeans(scores, design);
    }
    scores = adjusted(std::move(scores), design,
                      design.replicates ? leafDenominators(sums, sets) : std::vector<double>());
    result.covariance = designCovariance(design, scores);
    return result;
}

CellEstimates countEstimates(const CellSums &sums, const SampleDesign &design)
{
    CellEstimates result{sums.groups, sums.categories, sums.weights};
    result.bases = basesOf(sums, design, denominators(sums, ShareOf::Group));
    LeafScores &scores = result.scores;
    scores = {sums.cells(), sums.leafWeights, {}};
    if (design.finest().rowsAreUnits()) {
        const std::vector<GroupScale> scales = groupScales(design, design.stages.size() - 1);
        const std::vector<double> squares = scaledSquares(sums, scales);
        scores.rowSquares.assign(sums.cells() * sums.cells(), 0.0);
        for (std::size_t cell = 0; cell < sums.cells(); ++cell)
            scores.rowSquares[cell * sums.cells() + cell] = squares[cell];
        subtractGroupMeans(scores, design);
    }
    scores = adjusted(std::move(scores), design);
    result.covariance = designCovariance(design, scores);
    return result;
}

double shareDesignEffect(double share, double variance, const EstimateBase &base)
{
    return variance * (double(base.count) - 1.0) / (share * (1.0 - share));
}

double shareDesignEffectWithoutReplacement(double share, double variance, const EstimateBase &base)
{
    const double n = double(base.count);
    if (base.weighted < n)
        return nan;
    return shareDesignEffect(share, variance, base) * base.weighted / (base.weighted - n);
}

} // namespace tidemark::stats
