// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/row_influence.h"

#include <algorithm>
#include <numeric>

namespace tidemark::stats {

namespace {

/// The Jacobian, or the identity that an empty one stands for.
std::vector<double> fullJacobian(const RowInfluence &influence)
{
    if (!influence.jacobian.empty())
        return influence.jacobian;
    std::vector<double> identity(influence.width * influence.width, 0.0);
    for (std::size_t i = 0; i < influence.width; ++i)
        identity[i * influence.width + i] = 1.0;
    return identity;
}

/// Writes the rows of `from`, `width` numbers each, into rows of `stride` numbers from `place` on.
void copyRows(const std::vector<double> &from, std::size_t width, double *to, std::size_t stride,
              std::size_t place, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(from.data() + row * width, width, to + row * stride + place);
}

} // namespace

RowInfluence writtenInfluence(std::span<const double> values, std::size_t estimates)
{
    return {estimates,
            [values, estimates](std::size_t begin, std::size_t end, double *z) {
                std::copy(values.data() + begin * estimates, values.data() + end * estimates, z);
            },
            {}};
}

std::vector<double> allInfluences(const RowInfluence &influence, std::size_t rows)
{
    const std::size_t estimates = influence.estimates();
    const std::vector<double> jacobian = fullJacobian(influence);
    std::vector<double> all(rows * estimates, 0.0);
    std::vector<double> z(influenceTileRows * influence.width);
    for (std::size_t begin = 0; begin < rows; begin += influenceTileRows) {
        const std::size_t end = std::min(rows, begin + influenceTileRows);
        influence.write(begin, end, z.data());
        for (std::size_t row = begin; row < end; ++row) {
            const double *numbers = z.data() + (row - begin) * influence.width;
            for (std::size_t i = 0; i < estimates; ++i)
                all[row * estimates + i] = std::inner_product(
                    numbers, numbers + influence.width, jacobian.data() + i * influence.width, 0.0);
        }
    }
    return all;
}

RowInfluence stacked(const RowInfluence &first, const RowInfluence &second)
{
    const std::size_t width = first.width + second.width;
    RowInfluence result{width,
                        [first, second, width](std::size_t begin, std::size_t end, double *z) {
                            std::vector<double> part((end - begin) * first.width);
                            first.write(begin, end, part.data());
                            copyRows(part, first.width, z, width, 0, end - begin);
                            part.resize((end - begin) * second.width);
                            second.write(begin, end, part.data());
                            copyRows(part, second.width, z, width, first.width, end - begin);
                        },
                        {}};
    result.jacobian.assign((first.estimates() + second.estimates()) * width, 0.0);
    copyRows(fullJacobian(first), first.width, result.jacobian.data(), width, 0, first.estimates());
    copyRows(fullJacobian(second), second.width, result.jacobian.data() + first.estimates() * width,
             width, first.width, second.estimates());
    return result;
}

RowInfluence combined(RowInfluence influence, std::span<const double> jacobian, std::size_t rows)
{
    const std::vector<double> inner = fullJacobian(influence);
    const std::size_t estimates = influence.estimates();
    std::vector<double> result(rows * influence.width, 0.0);
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t i = 0; i < estimates; ++i) {
            const double factor = jacobian[r * estimates + i];
            for (std::size_t j = 0; factor != 0.0 && j < influence.width; ++j)
                result[r * influence.width + j] += factor * inner[i * influence.width + j];
        }
    }
    influence.jacobian = std::move(result);
    return influence;
}

std::vector<double> groupSums(const RowInfluence &influence, std::size_t rows,
                              std::span<const std::int32_t> groupOfRow, std::size_t groups,
                              const Execution &execution)
{
    const std::size_t width = influence.width;
    std::vector<double> total(groups * width, 0.0);
    reduceBlocks(
        rows, execution, std::vector<double>(groups * width, 0.0),
        [&](std::vector<double> &partial, std::size_t begin, std::size_t end) {
            std::vector<double> tile(influenceTileRows * width);
            for (std::size_t first = begin; first < end; first += influenceTileRows) {
                const std::size_t last = std::min(end, first + influenceTileRows);
                influence.write(first, last, tile.data());
                for (std::size_t row = first; row < last; ++row) {
                    const std::int32_t group = groupOfRow.empty() ? 0 : groupOfRow[row];
                    const double *z = tile.data() + (row - first) * width;
                    for (std::size_t j = 0; group >= 0 && j < width; ++j)
                        partial[std::size_t(group) * width + j] += z[j];
                }
            }
        },
        [&](std::vector<double> &partial) {
            for (std::size_t i = 0; i < total.size(); ++i)
                total[i] += partial[i];
            std::fill(partial.begin(), partial.end(), 0.0);
        });
    return total;
}

} // namespace tidemark::stats
