// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/robust_covariance.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

#include "core/stats/design_covariance.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Index = Eigen::Index;

Matrix breadOf(const ModelFit &fit)
{
    const auto size = Index(fit.bread.size());
    return Eigen::Map<const RowMatrix>(fit.bread.values().data(), size, size);
}

Covariance covarianceFrom(const Matrix &matrix)
{
    Covariance result(std::size_t(matrix.rows()));
    Eigen::Map<RowMatrix>(result.values().data(), matrix.rows(), matrix.cols()) =
        (matrix + matrix.transpose()) / 2.0;
    return result;
}

/// Leverage of one unit of weight of each pattern.
std::vector<double> unitLeverages(const ModelRows &rows, const ModelFit &fit, const Matrix &bread)
{
    std::vector<double> result(rows.patterns());
    forEachTile(rows, 0, rows.patterns(), [&](std::size_t begin, std::size_t, const Matrix &x) {
        Eigen::Map<Vector>(result.data() + begin, x.rows()) =
            (x * bread).cwiseProduct(x).rowwise().sum().cwiseProduct(
                Eigen::Map<const Vector>(fit.information.data() + begin, x.rows()));
    });
    return result;
}

/// Numbers of the clusters 0, 1, ... per row; -1 for rows left out.
struct ClusterNumbers
{
    std::vector<std::int32_t> ofRow = {};
    std::size_t count = 0;
};

/// Keys that lie close together: mark, count, look up.
template <typename Key>
void numberByTable(const ModelRows &rows, const std::vector<Key> &keys, Key low, Key high,
                   ClusterNumbers &result)
{
    std::vector<std::int32_t> places(std::size_t(high - low + 1), -1);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (rows.patternOfRow[row] >= 0)
            places[std::size_t(keys[row] - low)] = 0;
    }
    for (std::int32_t &place : places)
        place = place < 0 ? place : std::int32_t(result.count++);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (rows.patternOfRow[row] >= 0)
            result.ofRow[row] = places[std::size_t(keys[row] - low)];
    }
}

/// Numbers the clusters of used rows in the order of their keys.
template <typename Key>
ClusterNumbers numbered(const ModelRows &rows, const std::vector<Key> &keys)
{
    ClusterNumbers result{std::vector<std::int32_t>(keys.size(), -1), 0};
    if (keys.empty())
        return result;
    const auto [low, high] = std::minmax_element(keys.begin(), keys.end());
    if (std::int64_t(*high) - std::int64_t(*low) < std::int64_t(keys.size())) {
        numberByTable(rows, keys, *low, *high, result);
        return result;
    }
    std::vector<Key> used;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (rows.patternOfRow[row] >= 0)
            used.push_back(keys[row]);
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    result.count = used.size();
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (rows.patternOfRow[row] >= 0)
            result.ofRow[row] =
                std::int32_t(std::lower_bound(used.begin(), used.end(), keys[row]) - used.begin());
    }
    return result;
}

/// Scores of every row, w s x, without the bread.
RowInfluence rowScores(const ModelRows &rows, const ModelFit &fit)
{
    return {rows.columns(),
            [&rows, &fit](std::size_t begin, std::size_t end, double *z) {
                Matrix x;
                std::vector<std::int32_t> patterns;
                readRowTile(rows, begin, end, patterns, x);
                Vector scale(x.rows());
                for (std::size_t row = begin; row < end; ++row) {
                    const std::int32_t pattern = rows.patternOfRow[row];
                    scale(Index(row - begin)) =
                        pattern < 0 ? 0.0 : rows.weightOfRow(row) * fit.score[std::size_t(pattern)];
                }
                Eigen::Map<RowMatrix>(z, x.rows(), x.cols()) = scale.asDiagonal() * x;
            },
            {}};
}

/// Sums of scores, one row per cluster.
RowMatrix clusterScores(const ModelRows &rows, const ModelFit &fit, const ClusterNumbers &clusters,
                        const Execution &execution)
{
    const std::vector<double> sums = groupSums(rowScores(rows, fit), rows.patternOfRow.size(),
                                               clusters.ofRow, clusters.count, execution);
    return Eigen::Map<const RowMatrix>(sums.data(), Index(clusters.count), Index(rows.columns()));
}

double smallSampleFactor(const ModelRows &rows, const ModelFit &fit, std::size_t clusters,
                         ClusterType type)
{
    const double g = double(clusters);
    const double n = double(rows.base);
    if (type == ClusterType::CR1)
        return g / (g - 1.0);
    if (type == ClusterType::CR1Stata)
        return g / (g - 1.0) * (n - 1.0) / (n - double(fit.kept.size()));
    return 1.0;
}

Matrix clusteredMatrix(const ModelRows &rows, const ModelFit &fit, const ClusterNumbers &clusters,
                       ClusterType type, const Execution &execution)
{
    const Matrix influence = clusterScores(rows, fit, clusters, execution) * breadOf(fit);
    return influence.transpose() * influence * smallSampleFactor(rows, fit, clusters.count, type);
}

/// L with bread = L L', one column for each kept coefficient.
Matrix breadRoot(const ModelFit &fit)
{
    const Matrix bread = breadOf(fit);
    const Vector scale = bread.diagonal().cwiseSqrt();
    const auto size = Index(fit.kept.size());
    Matrix correlation(size, size);
    for (Index i = 0; i < size; ++i) {
        for (Index j = 0; j < size; ++j) {
            const auto a = Index(fit.kept[std::size_t(i)]);
            const auto b = Index(fit.kept[std::size_t(j)]);
            correlation(i, j) = bread(a, b) / (scale(a) * scale(b));
        }
    }
    const Matrix factor = Eigen::LLT<Matrix>(correlation).matrixL();
    Matrix root = Matrix::Zero(bread.rows(), size);
    for (Index i = 0; i < size; ++i) {
        const auto row = Index(fit.kept[std::size_t(i)]);
        root.row(row) = scale(row) * factor.row(i);
    }
    return root;
}

/// The Bell-McCaffrey adjustment of one cluster in the coordinates of L. With Z the cluster's rows
/// of W^1/2 X L, I - Z Z' and everything built from it is a function of B = Z'Z alone.
struct ClusterAdjustment
{
    Matrix vectors = {}; ///< of B
    Vector values = {};
    Vector inverseRoot = {}; ///< (1 - value)^-1/2, 0 where a value is 1

    Matrix function(const Vector &diagonal) const
    {
        return vectors * diagonal.asDiagonal() * vectors.transpose();
    }
};

ClusterAdjustment adjustmentFor(const Matrix &b)
{
    const Eigen::SelfAdjointEigenSolver<Matrix> solver(b);
    ClusterAdjustment result{solver.eigenvectors(), solver.eigenvalues(), {}};
    result.inverseRoot = result.values.unaryExpr(
        [](double value) { return 1.0 - value > 1e-10 ? 1.0 / std::sqrt(1.0 - value) : 0.0; });
    return result;
}

/// Z'Z of every cluster.
std::vector<Matrix> clusterProducts(const ModelRows &rows, const ModelFit &fit,
                                    const ClusterNumbers &clusters, const Matrix &root)
{
    std::vector<Matrix> result(clusters.count, Matrix::Zero(root.cols(), root.cols()));
    Matrix x;
    std::vector<std::int32_t> patterns;
    const std::size_t count = rows.patternOfRow.size();
    for (std::size_t begin = 0; begin < count; begin += influenceTileRows) {
        const std::size_t end = std::min(count, begin + influenceTileRows);
        readRowTile(rows, begin, end, patterns, x);
        const Matrix z = x * root;
        for (std::size_t row = begin; row < end; ++row) {
            if (rows.patternOfRow[row] < 0)
                continue;
            const auto at = z.row(Index(row - begin));
            const double w =
                rows.weightOfRow(row) * fit.information[std::size_t(rows.patternOfRow[row])];
            result[std::size_t(clusters.ofRow[row])] += w * at.transpose() * at;
        }
    }
    return result;
}

/// Satterthwaite: with P_gh = u_g'(I - H)_gh u_h, df = (tr P)^2 / tr P^2, where u_g = A_g Z_g l.
double satterthwaiteDf(const std::vector<ClusterAdjustment> &adjustments, const Vector &direction)
{
    const auto count = Index(adjustments.size());
    Matrix inside(direction.size(), count); // Z_g' u_g
    Vector squares(count); // u_g' u_g
    for (Index g = 0; g < count; ++g) {
        const ClusterAdjustment &a = adjustments[std::size_t(g)];
        const Vector turned = a.vectors.transpose() * direction;
        const Vector scaled = a.values.cwiseProduct(a.inverseRoot);
        inside.col(g) = a.vectors * scaled.cwiseProduct(turned);
        squares(g) = turned.dot(scaled.cwiseProduct(a.inverseRoot).cwiseProduct(turned));
    }
    const Vector lengths = inside.colwise().squaredNorm();
    const Matrix product = inside * inside.transpose();
    const double trace = squares.sum() - lengths.sum();
    const double norm = squares.squaredNorm() - 2.0 * squares.dot(lengths) + product.squaredNorm();
    return trace * trace / norm;
}

ClusteredCovariance biasReduced(const ModelRows &rows, const ModelFit &fit,
                                const ClusterNumbers &clusters, const Execution &execution)
{
    const Matrix root = breadRoot(fit);
    const RowMatrix scores = clusterScores(rows, fit, clusters, execution);
    std::vector<ClusterAdjustment> adjustments;
    for (const Matrix &product : clusterProducts(rows, fit, clusters, root))
        adjustments.push_back(adjustmentFor(product));
    Matrix adjusted(Index(clusters.count), root.cols());
    for (Index g = 0; g < adjusted.rows(); ++g) {
        const ClusterAdjustment &a = adjustments[std::size_t(g)];
        adjusted.row(g) =
            (a.function(a.inverseRoot) * (root.transpose() * scores.row(g).transpose()))
                .transpose();
    }
    const Matrix influence = adjusted * root.transpose();
    ClusteredCovariance result{covarianceFrom(influence.transpose() * influence), clusters.count,
                               std::vector<double>(rows.columns(), std::nan(""))};
    for (const std::size_t j : fit.kept)
        result.df[j] = satterthwaiteDf(adjustments, root.row(Index(j)).transpose());
    return result;
}

} // namespace

Covariance modelCovariance(const ModelFit &fit)
{
    Covariance result = fit.bread;
    for (double &value : result.values())
        value *= fit.dispersion;
    return result;
}

Covariance heteroskedasticCovariance(const ModelRows &rows, const ModelFit &fit, HcType type)
{
    const Matrix bread = breadOf(fit);
    const std::vector<double> leverages = unitLeverages(rows, fit, bread);
    std::vector<double> squares(rows.patterns(), 0.0); // sum over rows of w^2 / (1 - h)^power
    const int power = type == HcType::HC2 ? 1 : type == HcType::HC3 ? 2 : 0;
    for (std::size_t row = 0; row < rows.patternOfRow.size(); ++row) {
        const std::int32_t pattern = rows.patternOfRow[row];
        if (pattern < 0)
            continue;
        const double w = rows.weightOfRow(row);
        const double rest = 1.0 - w * leverages[std::size_t(pattern)];
        squares[std::size_t(pattern)] += w * w
            / (power == 0       ? 1.0
                   : power == 1 ? rest
                                : rest * rest);
    }
    Matrix meat = Matrix::Zero(bread.rows(), bread.cols());
    for (std::size_t p = 0; p < rows.patterns(); ++p)
        squares[p] = std::sqrt(squares[p]) * fit.score[p];
    forEachTile(rows, 0, rows.patterns(), [&](std::size_t begin, std::size_t, const Matrix &x) {
        const Matrix scaled =
            Eigen::Map<const Vector>(squares.data() + begin, x.rows()).asDiagonal() * x;
        meat.selfadjointView<Eigen::Lower>().rankUpdate(scaled.transpose());
    });
    const double n = double(rows.base);
    const double factor = type == HcType::HC1 ? n / (n - double(fit.kept.size())) : 1.0;
    return covarianceFrom(bread * Matrix(meat.selfadjointView<Eigen::Lower>()) * bread * factor);
}

ClusteredCovariance clusteredCovariance(const ModelRows &rows, const ModelFit &fit,
                                        std::span<const std::int32_t> clusters, ClusterType type,
                                        const Execution &execution)
{
    const ClusterNumbers numbers =
        numbered(rows, std::vector<std::int32_t>(clusters.begin(), clusters.end()));
    if (type == ClusterType::CR2)
        return biasReduced(rows, fit, numbers, execution);
    return {covarianceFrom(clusteredMatrix(rows, fit, numbers, type, execution)), numbers.count,
            std::vector<double>(rows.columns(), double(numbers.count) - 1.0)};
}

ClusteredCovariance twoWayCovariance(const ModelRows &rows, const ModelFit &fit,
                                     std::span<const std::int32_t> first,
                                     std::span<const std::int32_t> second, ClusterType type,
                                     const Execution &execution)
{
    std::vector<std::int64_t> crossed(first.size());
    for (std::size_t row = 0; row < crossed.size(); ++row)
        crossed[row] = (std::int64_t(first[row]) << 32) + second[row];
    const ClusterNumbers a = numbered(rows, std::vector<std::int32_t>(first.begin(), first.end()));
    const ClusterNumbers b =
        numbered(rows, std::vector<std::int32_t>(second.begin(), second.end()));
    const Matrix sum = clusteredMatrix(rows, fit, a, type, execution)
        + clusteredMatrix(rows, fit, b, type, execution)
        - clusteredMatrix(rows, fit, numbered(rows, crossed), type, execution);
    const std::size_t fewer = std::min(a.count, b.count);
    return {covarianceFrom(sum), fewer, std::vector<double>(rows.columns(), double(fewer) - 1.0)};
}

RowInfluence coefficientInfluence(const ModelRows &rows, const ModelFit &fit)
{
    RowInfluence result = rowScores(rows, fit);
    result.jacobian.assign(fit.bread.values().begin(), fit.bread.values().end());
    return result;
}

Covariance designBasedCovariance(const ModelRows &rows, const ModelFit &fit,
                                 const SampleDesign &design, const Execution &execution)
{
    return influenceCovariance(design, coefficientInfluence(rows, fit), execution);
}

} // namespace tidemark::stats
