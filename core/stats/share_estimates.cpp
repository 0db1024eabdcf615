// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/share_estimates.h"

#include <cmath>
#include <limits>

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

/// Clusters and strata of the first stage in which a set of cells has cases.
void countClusters(EstimateBase &base, const CellSums &sums, const SampleDesign &design,
                   std::span<const double> perCluster, const std::vector<std::size_t> &cells)
{
    const DesignStage &first = design.first();
    const std::size_t rows = perCluster.size() / sums.cells();
    std::vector<bool> seen(first.groups(), false);
    for (std::size_t i = 0; i < rows; ++i) {
        const bool hasCases = [&] {
            for (const std::size_t cell : cells) {
                if (perCluster[i * sums.cells() + cell] != 0.0)
                    return true;
            }
            return false;
        }();
        if (!hasCases)
            continue;
        base.clusters += first.rowsAreUnits() ? 0 : 1;
        seen[first.rowsAreUnits() ? i : std::size_t(first.groupOfUnit[i])] = true;
    }
    for (const bool stratum : seen)
        base.strata += stratum ? 1 : 0;
    if (first.rowsAreUnits())
        base.clusters = base.count;
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
        countClusters(base, sums, design, perCluster, sets.cells[set]);
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

/// Takes the groups' means out: sum z z' becomes sum (z - mean)(z - mean)'.
void subtractMeans(LeafScores &scores, const DesignStage &finest,
                   const std::vector<GroupScale> &scales)
{
    const std::size_t size = scores.estimates;
    for (std::size_t group = 0; group < scales.size(); ++group) {
        if (!scales[group].centred || scales[group].factor == 0.0)
            continue;
        const double *sums = scores.sums.data() + group * size;
        const double scale = scales[group].factor / finest.unitsInGroup[group];
        for (std::size_t i = 0; i < size; ++i) {
            for (std::size_t j = 0; j < size; ++j)
                scores.rowSquares[i * size + j] -= scale * sums[i] * sums[j];
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
        subtractMeans(scores, design.finest(), scales);
    }
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
        subtractMeans(scores, design.finest(), scales);
    }
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
