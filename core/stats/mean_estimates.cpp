// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mean_estimates.h"

#include <cmath>
#include <limits>

#include "core/stats/cluster_base.h"

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
using Powers = MeanSums::Powers;

/// The score of a row is w (x - centre) / scale, x counted from the shift.
struct GroupScore
{
    double centre = 0.0;
    double scale = 1.0;
};

double sumOfScores(const Powers &powers, const GroupScore &score)
{
    return (powers.wx - score.centre * powers.w) / score.scale;
}

double sumOfSquaredScores(const Powers &powers, const GroupScore &score)
{
    const double c = score.centre;
    return (powers.wwxx - 2.0 * c * powers.wwx + c * c * powers.ww) / (score.scale * score.scale);
}

LeafScores scoresOf(const MeanSums &sums, const SampleDesign &design,
                    const std::vector<GroupScore> &groupScores)
{
    const std::size_t groups = groupScores.size();
    LeafScores scores{groups, {}, {}};
    for (std::size_t i = 0; i < sums.leaves.size(); ++i)
        scores.sums.push_back(sumOfScores(sums.leaves[i], groupScores[i % groups]));
    if (!design.finest().rowsAreUnits())
        return scores;
    scores.rowSquares.assign(groups * groups, 0.0);
    const std::vector<GroupScale> scales = groupScales(design, design.stages.size() - 1);
    for (std::size_t i = 0; i < sums.leaves.size(); ++i) {
        const std::size_t g = i % groups;
        scores.rowSquares[g * groups + g] +=
            scales[i / groups].factor * sumOfSquaredScores(sums.leaves[i], groupScores[g]);
    }
    subtractGroupMeans(scores, design);
    return scores;
}

std::vector<double> leafWeights(const MeanSums &sums)
{
    std::vector<double> weights;
    for (const Powers &powers : sums.leaves)
        weights.push_back(powers.w);
    return weights;
}

std::vector<EstimateBase> basesOf(const MeanSums &sums, const SampleDesign &design)
{
    const auto groups = std::size_t(sums.groups);
    const std::vector<double> perCluster = clusterSums(design, leafWeights(sums), groups);
    std::vector<EstimateBase> result(groups);
    for (std::size_t g = 0; g < groups; ++g) {
        const Powers &total = sums.totals[g];
        result[g].count = std::size_t(total.count);
        result[g].weighted = total.w;
        result[g].effective = total.ww > 0.0 ? total.w * total.w / total.ww : 0.0;
        const std::size_t column[] = {g};
        countClusters(result[g], design, perCluster, groups, column);
    }
    return result;
}

MeanEstimates estimates(const MeanSums &sums, const SampleDesign &design, bool isTotal)
{
    MeanEstimates result;
    result.cells.groups = sums.groups;
    result.cells.categories = 1;
    std::vector<GroupScore> scores;
    for (const Powers &total : sums.totals) {
        const double n = total.count;
        const double mean = n > 0.0 ? total.wx / total.w : nan;
        const double spread = (total.wxx - mean * total.wx) / total.w;
        result.variances.push_back(n > 1.0 ? std::max(0.0, spread) * n / (n - 1.0) : nan);
        result.cells.values.push_back(isTotal ? total.wx + sums.shift * total.w
                                              : mean + sums.shift);
        scores.push_back(isTotal ? GroupScore{-sums.shift, 1.0} : GroupScore{mean, total.w});
    }
    result.cells.bases = basesOf(sums, design);
    result.cells.scores =
        adjusted(scoresOf(sums, design, scores), design,
                 isTotal || !design.replicates ? std::vector<double>() : leafWeights(sums));
    result.cells.covariance = designCovariance(design, result.cells.scores);
    return result;
}

} // namespace

MeanEstimates meanEstimates(const MeanSums &sums, const SampleDesign &design)
{
    return estimates(sums, design, false);
}

MeanEstimates totalEstimates(const MeanSums &sums, const SampleDesign &design)
{
    return estimates(sums, design, true);
}

double meanDesignEffect(double populationVariance, double variance, const EstimateBase &base)
{
    return variance * double(base.count) / populationVariance;
}

double meanDesignEffectWithoutReplacement(double populationVariance, double variance,
                                          const EstimateBase &base)
{
    const double n = double(base.count);
    if (base.weighted < n)
        return nan;
    return meanDesignEffect(populationVariance, variance, base) * base.weighted
        / (base.weighted - n);
}

CellEstimates scoreMeans(const CellEstimates &shares, std::span<const double> scores)
{
    const auto groups = std::size_t(shares.groups);
    const auto categories = std::size_t(shares.categories);
    const std::size_t cells = groups * categories;
    std::vector<double> jacobian(groups * cells, 0.0);
    CellEstimates result;
    result.groups = shares.groups;
    result.categories = 1;
    for (std::size_t g = 0; g < groups; ++g) {
        double mean = 0.0;
        for (std::size_t k = 0; k < categories; ++k) {
            jacobian[g * cells + g * categories + k] = scores[k];
            mean += scores[k] * shares.values[g * categories + k];
        }
        result.values.push_back(mean);
        result.bases.push_back(shares.bases[g * categories]);
    }
    result.covariance = transformed(shares.covariance, jacobian, groups);
    result.scores = transformed(shares.scores, jacobian, groups);
    return result;
}

} // namespace tidemark::stats
