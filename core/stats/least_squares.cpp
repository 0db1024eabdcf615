// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/least_squares.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include <Eigen/Dense>

#include "core/stats/glm_scoring.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

template <typename Scalar>
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
using Index = Eigen::Index;

constexpr std::size_t tileRows = 1024;
constexpr double collinearLimit = 1e-10;
constexpr double delicateLimit = 1e-3;

template <typename Scalar>
Matrix<Scalar> upperTriangle(const Matrix<Scalar> &matrix)
{
    const Eigen::HouseholderQR<Matrix<Scalar>> factor(matrix);
    const Index size = matrix.cols();
    return factor.matrixQR().topRows(size).template triangularView<Eigen::Upper>();
}

/// `triangle` becomes the factor of itself with `tile` below it.
template <typename Scalar>
void stack(Matrix<Scalar> &triangle, const Matrix<Scalar> &tile)
{
    Matrix<Scalar> both(triangle.rows() + tile.rows(), triangle.cols());
    both << triangle, tile;
    triangle = upperTriangle(both);
}

template <typename Scalar>
Matrix<Scalar> weightedTile(const ModelRows &rows, std::span<const double> target,
                            std::span<const double> weights, std::size_t begin, std::size_t end)
{
    const auto size = Index(rows.columns());
    Eigen::MatrixXd columns;
    readTile(rows, begin, end, columns);
    Matrix<Scalar> tile(columns.rows(), size + 1);
    for (std::size_t p = begin; p < end; ++p) {
        const auto i = Index(p - begin);
        const Scalar root = std::sqrt(Scalar(weights[p]));
        tile.row(i).head(size) = root * columns.row(i).template cast<Scalar>();
        tile(i, size) = root * Scalar(target[p]);
    }
    return tile;
}

/// The triangle of all columns and the target; empty when cancelled.
template <typename Scalar>
Matrix<Scalar> triangularFactor(const ModelRows &rows, std::span<const double> target,
                                std::span<const double> weights, const Execution &execution)
{
    const auto size = Index(rows.columns() + 1);
    const Matrix<Scalar> empty = Matrix<Scalar>::Zero(size, size);
    Matrix<Scalar> total = empty;
    const bool complete = reduceBlocks(
        rows.patterns(), execution, empty,
        [&](Matrix<Scalar> &partial, std::size_t begin, std::size_t end) {
            for (std::size_t tile = begin; tile < end; tile += tileRows) {
                const std::size_t last = std::min(tile + tileRows, end);
                stack(partial, weightedTile<Scalar>(rows, target, weights, tile, last));
            }
        },
        [&](Matrix<Scalar> &partial) {
            stack(total, partial);
            partial.setZero();
        });
    return complete ? total : Matrix<Scalar>();
}

/// Share of each column's length that is left beside the columns before it.
template <typename Scalar>
double remainder(const Matrix<Scalar> &triangle, Index column)
{
    const Scalar length = triangle.col(column).norm();
    return length > Scalar(0) ? double(std::abs(triangle(column, column)) / length) : 0.0;
}

template <typename Scalar>
CollinearColumn describeColumn(const Matrix<Scalar> &triangle, Index place,
                               const std::vector<std::size_t> &kept)
{
    CollinearColumn result{kept[std::size_t(place)], {}};
    if (place == 0)
        return result;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    const Vector parts = triangle.topLeftCorner(place, place)
                             .template triangularView<Eigen::Upper>()
                             .solve(Vector(triangle.col(place).head(place)));
    const Scalar length = triangle.col(place).norm();
    for (Index i = 0; i < place; ++i) {
        if (std::abs(parts(i)) * triangle.col(i).norm() > Scalar(1e-6) * length)
            result.with.push_back(kept[std::size_t(i)]);
    }
    return result;
}

template <typename Scalar>
Matrix<Scalar> withoutColumn(const Matrix<Scalar> &triangle, Index column)
{
    Matrix<Scalar> fewer(triangle.rows(), triangle.cols() - 1);
    fewer << triangle.leftCols(column), triangle.rightCols(triangle.cols() - column - 1);
    return upperTriangle(fewer);
}

/// Drops collinear columns one by one, the first first.
template <typename Scalar>
void dropCollinear(Matrix<Scalar> &triangle, LeastSquares &result)
{
    for (Index j = 0; j < Index(result.kept.size());) {
        if (remainder(triangle, j) > collinearLimit) {
            ++j;
            continue;
        }
        result.collinear.push_back(describeColumn(triangle, j, result.kept));
        triangle = withoutColumn(triangle, j);
        result.kept.erase(result.kept.begin() + j);
    }
}

template <typename Scalar>
LeastSquares solved(Matrix<Scalar> triangle, std::size_t columns)
{
    LeastSquares result;
    for (std::size_t j = 0; j < columns; ++j)
        result.kept.push_back(j);
    dropCollinear(triangle, result);
    const auto size = Index(result.kept.size());
    const auto corner = triangle.topLeftCorner(size, size).template triangularView<Eigen::Upper>();
    const Matrix<Scalar> root = corner.solve(Matrix<Scalar>::Identity(size, size));
    const Matrix<Scalar> solution = corner.solve(triangle.col(size).head(size));
    const Matrix<Scalar> inverse = root * root.transpose();
    result.coefficients.assign(columns, std::numeric_limits<double>::quiet_NaN());
    result.inverse = Covariance(columns);
    for (Index i = 0; i < size; ++i) {
        const std::size_t row = result.kept[std::size_t(i)];
        result.coefficients[row] = double(solution(i, 0));
        for (Index j = 0; j < size; ++j)
            result.inverse.values()[row * columns + result.kept[std::size_t(j)]] =
                double(inverse(i, j));
    }
    result.residualSquares = double(triangle(size, size) * triangle(size, size));
    return result;
}

template <typename Scalar>
bool isDelicate(const Matrix<Scalar> &triangle)
{
    for (Index j = 0; j + 1 < triangle.cols(); ++j) {
        if (remainder(triangle, j) < delicateLimit)
            return true;
    }
    return false;
}

/// Sums of one worker: X'WX with the target as last column, or X'W(target - X b) and the squares.
struct ProductSums
{
    Matrix<double> products = {};
    Eigen::VectorXd gradient = {};
    double squares = 0.0;
};

/// X'WX of all columns and the target, the lower half; empty when cancelled.
Matrix<double> productsOf(const ModelRows &rows, std::span<const double> target,
                          std::span<const double> weights, const Execution &execution)
{
    const auto size = Index(rows.columns() + 1);
    const Matrix<double> empty = Matrix<double>::Zero(size, size);
    Matrix<double> total = empty;
    const bool complete = reduceBlocks(
        rows.patterns(), execution, empty,
        [&](Matrix<double> &partial, std::size_t begin, std::size_t end) {
            Matrix<double> tile;
            for (std::size_t first = begin; first < end; first += modelTileRows) {
                const std::size_t last = std::min(first + modelTileRows, end);
                tile.resize(Index(last - first), size);
                rows.x.read(first, last, tile.data());
                tile.col(size - 1) =
                    Eigen::Map<const Eigen::VectorXd>(target.data() + first, tile.rows());
                tile.array().colwise() *=
                    Eigen::Map<const Eigen::ArrayXd>(weights.data() + first, tile.rows()).sqrt();
                partial.selfadjointView<Eigen::Lower>().rankUpdate(tile.transpose());
            }
        },
        [&](Matrix<double> &partial) {
            total += partial;
            partial.setZero();
        });
    return complete ? Matrix<double>(total.selfadjointView<Eigen::Lower>()) : Matrix<double>();
}

/// X'W(target - X b) and sum w (target - X b)^2; an empty gradient when cancelled.
ProductSums residualSums(const ModelRows &rows, std::span<const double> target,
                         std::span<const double> weights, const Eigen::VectorXd &coefficients,
                         const Execution &execution)
{
    const ProductSums empty{{}, Eigen::VectorXd::Zero(coefficients.size())};
    ProductSums total = empty;
    const bool complete = reduceBlocks(
        rows.patterns(), execution, empty,
        [&](ProductSums &partial, std::size_t begin, std::size_t end) {
            forEachTile(
                rows, begin, end, [&](std::size_t first, std::size_t, const Matrix<double> &x) {
                    const Eigen::VectorXd residuals =
                        Eigen::Map<const Eigen::VectorXd>(target.data() + first, x.rows())
                        - x * coefficients;
                    const Eigen::VectorXd weighted = residuals.cwiseProduct(
                        Eigen::Map<const Eigen::VectorXd>(weights.data() + first, x.rows()));
                    partial.gradient.noalias() += x.transpose() * weighted;
                    partial.squares += weighted.dot(residuals);
                });
        },
        [&](ProductSums &partial) {
            total.gradient += partial.gradient;
            total.squares += partial.squares;
            partial = empty;
        });
    return complete ? total : ProductSums{};
}

/// Through X'WX, with one step of refinement from the residuals themselves (Björck 1996, 2.9); for
/// columns far from collinear. None when they are not.
std::optional<LeastSquares> solvedByProducts(const ModelRows &rows, std::span<const double> target,
                                             std::span<const double> weights,
                                             const Execution &execution)
{
    const auto size = Index(rows.columns());
    const Matrix<double> products = productsOf(rows, target, weights, execution);
    if (products.size() == 0)
        return LeastSquares{.complete = false};
    if (leastRemainder(products.topLeftCorner(size, size)) < delicateLimit)
        return {};
    const Matrix<double> inverse = scaledInverse(products.topLeftCorner(size, size));
    Eigen::VectorXd coefficients = inverse * products.col(size).head(size);
    const ProductSums sums = residualSums(rows, target, weights, coefficients, execution);
    if (sums.gradient.size() == 0)
        return LeastSquares{.complete = false};
    const Eigen::VectorXd correction = inverse * sums.gradient;
    coefficients += correction;
    LeastSquares result;
    for (std::size_t j = 0; j < rows.columns(); ++j)
        result.kept.push_back(j);
    result.coefficients.assign(coefficients.begin(), coefficients.end());
    result.inverse = Covariance(rows.columns());
    std::copy(inverse.data(), inverse.data() + inverse.size(), result.inverse.values().begin());
    result.residualSquares = sums.squares - correction.dot(sums.gradient);
    return result;
}

} // namespace

LeastSquares leastSquares(const ModelRows &rows, std::span<const double> target,
                          std::span<const double> weights, const Execution &execution)
{
    if (rows.patterns() > blockRows) {
        if (std::optional<LeastSquares> result = solvedByProducts(rows, target, weights, execution))
            return *std::move(result);
    }
    const Matrix<double> triangle = triangularFactor<double>(rows, target, weights, execution);
    if (triangle.size() == 0)
        return LeastSquares{.complete = false};
    if (!isDelicate(triangle))
        return solved(triangle, rows.columns());
    const auto finer = triangularFactor<long double>(rows, target, weights, execution);
    return finer.size() == 0 ? LeastSquares{.complete = false} : solved(finer, rows.columns());
}

} // namespace tidemark::stats
