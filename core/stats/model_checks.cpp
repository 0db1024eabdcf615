// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_checks.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <Eigen/Dense>

#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

std::size_t placeOf(const ClusterSizes &sizes, std::int32_t code)
{
    return std::size_t(std::lower_bound(sizes.codes.begin(), sizes.codes.end(), code)
                       - sizes.codes.begin());
}

/// Information and score of one cluster, or of all.
struct ClusterSums
{
    Matrix information = {};
    Vector score = {};
};

std::vector<ClusterSums> clusterSums(const ModelRows &rows, const ModelFit &fit,
                                     std::span<const std::int32_t> clusters,
                                     const ClusterSizes &sizes)
{
    const auto size = Index(fit.kept.size());
    std::vector<ClusterSums> result(sizes.codes.size(),
                                    {Matrix::Zero(size, size), Vector::Zero(size)});
    const ModelRows kept = withColumns(rows, fit.kept);
    Matrix x;
    std::vector<std::int32_t> patterns;
    for (std::size_t begin = 0; begin < clusters.size(); begin += modelTileRows) {
        const std::size_t end = std::min(clusters.size(), begin + modelTileRows);
        readRowTile(kept, begin, end, patterns, x);
        for (std::size_t row = begin; row < end; ++row) {
            const std::int32_t pattern = rows.patternOfRow[row];
            if (pattern < 0)
                continue;
            const Vector at = x.row(Index(row - begin)).transpose();
            const double w = rows.weightOfRow(row);
            ClusterSums &sums = result[placeOf(sizes, clusters[row])];
            sums.information.selfadjointView<Eigen::Lower>().rankUpdate(
                at, w * fit.information[std::size_t(pattern)]);
            sums.score += w * fit.score[std::size_t(pattern)] * at;
        }
    }
    return result;
}

/// Coefficients without a cluster less those with it; NaN when there are none.
Vector changeWithout(const ClusterSums &all, const ClusterSums &cluster)
{
    const Vector scale = all.information.diagonal().cwiseSqrt().cwiseInverse();
    const Matrix rest = scale.asDiagonal()
        * Matrix((all.information - cluster.information).selfadjointView<Eigen::Lower>())
        * scale.asDiagonal();
    const Eigen::LDLT<Matrix> factor(rest);
    if (!(factor.vectorD().minCoeff() > 1e-10))
        return Vector::Constant(scale.size(), std::numeric_limits<double>::quiet_NaN());
    return -(scale.asDiagonal() * factor.solve(scale.asDiagonal() * cluster.score));
}

/// Sum and sum of squares of a cluster's residuals.
struct ResidualSums
{
    double sum = 0.0;
    double squares = 0.0;
};

} // namespace

ClusterSizes clusterSizes(const ModelRows &rows, std::span<const std::int32_t> clusters)
{
    ClusterSizes result;
    for (std::size_t row = 0; row < clusters.size(); ++row) {
        if (rows.patternOfRow[row] >= 0)
            result.codes.push_back(clusters[row]);
    }
    std::sort(result.codes.begin(), result.codes.end());
    result.codes.erase(std::unique(result.codes.begin(), result.codes.end()), result.codes.end());
    result.rows.assign(result.codes.size(), 0);
    result.weights.assign(result.codes.size(), 0.0);
    for (std::size_t row = 0; row < clusters.size(); ++row) {
        if (rows.patternOfRow[row] < 0)
            continue;
        const std::size_t place = placeOf(result, clusters[row]);
        ++result.rows[place];
        result.weights[place] += rows.weightOfRow(row);
    }
    return result;
}

ClusterInfluence clusterInfluence(const ModelRows &rows, const ModelFit &fit,
                                  std::span<const std::int32_t> clusters)
{
    ClusterInfluence result{clusterSizes(rows, clusters), {}};
    const std::vector<ClusterSums> sums = clusterSums(rows, fit, clusters, result.clusters);
    const auto size = Index(fit.kept.size());
    ClusterSums all{Matrix::Zero(size, size), Vector::Zero(size)};
    for (const ClusterSums &cluster : sums)
        all.information += cluster.information;
    result.changes.assign(sums.size() * rows.columns(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t g = 0; g < sums.size(); ++g) {
        const Vector change = changeWithout(all, sums[g]);
        for (std::size_t i = 0; i < fit.kept.size(); ++i)
            result.changes[g * rows.columns() + fit.kept[i]] = change(Index(i));
    }
    return result;
}

double residualIcc(const ModelRows &rows, const ModelFit &fit,
                   std::span<const std::int32_t> clusters)
{
    const ClusterSizes sizes = clusterSizes(rows, clusters);
    const double groups = double(sizes.codes.size());
    const double n = double(rows.base);
    if (groups < 2.0 || !(n > groups))
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<ResidualSums> sums(sizes.codes.size());
    for (std::size_t row = 0; row < clusters.size(); ++row) {
        if (rows.patternOfRow[row] < 0)
            continue;
        const auto pattern = std::size_t(rows.patternOfRow[row]);
        const double residual = fit.score[pattern] / std::sqrt(fit.information[pattern]);
        ResidualSums &cluster = sums[placeOf(sizes, clusters[row])];
        cluster.sum += residual;
        cluster.squares += residual * residual;
    }
    double total = 0.0;
    double between = 0.0;
    double within = 0.0;
    double sizeSquares = 0.0;
    for (std::size_t g = 0; g < sums.size(); ++g) {
        const double size = double(sizes.rows[g]);
        total += sums[g].sum;
        between += sums[g].sum * sums[g].sum / size;
        within += sums[g].squares - sums[g].sum * sums[g].sum / size;
        sizeSquares += size * size;
    }
    const double msb = (between - total * total / n) / (groups - 1.0);
    const double msw = within / (n - groups);
    const double meanSize = (n - sizeSquares / n) / (groups - 1.0);
    return (msb - msw) / (msb + (meanSize - 1.0) * msw);
}

} // namespace tidemark::stats
