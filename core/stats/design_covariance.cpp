// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/design_covariance.h"

#include <algorithm>

#include <Eigen/Core>

#include "core/stats/compensated_sum.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Index = Eigen::Index;

/// Sums of leaves (or clusters) less the mean of their group, times the root of its factor.
Matrix scaledDeviations(const SampleDesign &design, std::size_t stage, std::span<const double> sums,
                        std::size_t estimates)
{
    const DesignStage &prepared = design.stages[stage];
    const auto size = Index(estimates);
    Matrix deviations = Eigen::Map<const Matrix>(sums.data(), Index(prepared.units()), size);
    Matrix means = Matrix::Zero(Index(prepared.groups()), size);
    for (std::size_t unit = 0; unit < prepared.units(); ++unit)
        means.row(prepared.groupOfUnit[unit]) += deviations.row(Index(unit));
    for (std::size_t group = 0; group < prepared.groups(); ++group)
        means.row(Index(group)) /= prepared.unitsInGroup[group];
    const std::vector<GroupScale> scales = groupScales(design, stage);
    for (std::size_t unit = 0; unit < prepared.units(); ++unit) {
        const Index group = prepared.groupOfUnit[unit];
        const GroupScale &scale = scales[std::size_t(group)];
        auto row = deviations.row(Index(unit));
        if (scale.centred)
            row -= means.row(group);
        row *= std::sqrt(scale.factor);
    }
    return deviations;
}

void addUnitCovariance(const SampleDesign &design, std::size_t stage, std::span<const double> sums,
                       std::size_t estimates, Matrix &result)
{
    const Matrix deviations = scaledDeviations(design, stage, sums, estimates);
    result.selfadjointView<Eigen::Lower>().rankUpdate(deviations.transpose());
}

Covariance fromLower(const Matrix &matrix)
{
    Covariance result(std::size_t(matrix.rows()));
    Eigen::Map<Matrix>(result.values().data(), matrix.rows(), matrix.cols()) =
        matrix.selfadjointView<Eigen::Lower>();
    return result;
}

std::size_t leafOfRow(const DesignStage &finest, std::size_t row)
{
    if (!finest.rowsAreUnits())
        return std::size_t(finest.unitOfRow[row]);
    return finest.groupOfRow.empty() ? 0 : std::size_t(finest.groupOfRow[row]);
}

/// Sums per leaf over all rows.
std::vector<double> summedLeaves(const SampleDesign &design, std::span<const double> influence,
                                 std::size_t estimates, const Execution &execution)
{
    const std::size_t cells = leafCount(design) * estimates;
    std::vector<CompensatedSum> total(cells);
    reduceBlocks(
        design.rows, execution, std::vector<double>(cells, 0.0),
        [&](std::vector<double> &partial, std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                double *sums = partial.data() + leafOfRow(design.finest(), row) * estimates;
                const double *z = influence.data() + row * estimates;
                for (std::size_t j = 0; j < estimates; ++j)
                    sums[j] += z[j];
            }
        },
        [&](std::vector<double> &partial) {
            for (std::size_t i = 0; i < cells; ++i)
                total[i].add(partial[i]);
            std::fill(partial.begin(), partial.end(), 0.0);
        });
    std::vector<double> result(cells);
    std::transform(total.begin(), total.end(), result.begin(),
                   [](const CompensatedSum &sum) { return sum.value(); });
    return result;
}

/// Squares of the rows around the means of their groups.
std::vector<double> summedSquares(const SampleDesign &design, std::span<const double> influence,
                                  const LeafScores &scores, const Execution &execution)
{
    const DesignStage &finest = design.finest();
    const std::vector<GroupScale> scales = groupScales(design, design.stages.size() - 1);
    const std::size_t size = scores.estimates;
    std::vector<CompensatedSum> total(size * size);
    reduceBlocks(
        design.rows, execution, std::vector<double>(size * size + size, 0.0),
        [&](std::vector<double> &partial, std::size_t begin, std::size_t end) {
            double *deviation = partial.data() + size * size;
            for (std::size_t row = begin; row < end; ++row) {
                const std::size_t group = leafOfRow(finest, row);
                const double n = scales[group].centred ? finest.unitsInGroup[group] : 0.0;
                for (std::size_t j = 0; j < size; ++j)
                    deviation[j] = influence[row * size + j]
                        - (n > 0.0 ? scores.sums[group * size + j] / n : 0.0);
                for (std::size_t j = 0; j < size; ++j) {
                    const double scaled = scales[group].factor * deviation[j];
                    for (std::size_t k = 0; k < size; ++k)
                        partial[j * size + k] += scaled * deviation[k];
                }
            }
        },
        [&](std::vector<double> &partial) {
            for (std::size_t i = 0; i < size * size; ++i)
                total[i].add(partial[i]);
            std::fill(partial.begin(), partial.end(), 0.0);
        });
    std::vector<double> result(size * size);
    std::transform(total.begin(), total.end(), result.begin(),
                   [](const CompensatedSum &sum) { return sum.value(); });
    return result;
}

} // namespace

std::size_t leafCount(const SampleDesign &design)
{
    const DesignStage &finest = design.finest();
    return finest.rowsAreUnits() ? finest.groups() : finest.units();
}

std::vector<double> clusterSums(const SampleDesign &design, std::span<const double> leafSums,
                                std::size_t estimates)
{
    if (design.stages.size() == 1)
        return {leafSums.begin(), leafSums.end()};
    const DesignStage &finest = design.finest();
    std::vector<double> result(design.first().units() * estimates, 0.0);
    for (std::size_t leaf = 0; leaf < leafCount(design); ++leaf) {
        const auto group = finest.rowsAreUnits() ? leaf : std::size_t(finest.groupOfUnit[leaf]);
        const auto cluster = std::size_t(finest.parentOfGroup[group]);
        for (std::size_t j = 0; j < estimates; ++j)
            result[cluster * estimates + j] += leafSums[leaf * estimates + j];
    }
    return result;
}

Covariance designCovariance(const SampleDesign &design, const LeafScores &scores)
{
    const auto size = Index(scores.estimates);
    Matrix result = Matrix::Zero(size, size);
    const std::size_t finest = design.stages.size() - 1;
    if (design.finest().rowsAreUnits())
        result += Eigen::Map<const Matrix>(scores.rowSquares.data(), size, size);
    else
        addUnitCovariance(design, finest, scores.sums, scores.estimates, result);
    if (finest > 0) {
        const std::vector<double> clusters = clusterSums(design, scores.sums, scores.estimates);
        addUnitCovariance(design, 0, clusters, scores.estimates, result);
    }
    return fromLower(result);
}

LeafScores transformed(const LeafScores &scores, std::span<const double> jacobian, std::size_t rows)
{
    const std::size_t from = scores.estimates;
    const std::size_t leaves = scores.sums.size() / from;
    LeafScores result{rows, std::vector<double>(leaves * rows, 0.0), {}};
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t j = 0; j < from; ++j) {
            const double coefficient = jacobian[r * from + j];
            for (std::size_t leaf = 0; coefficient != 0.0 && leaf < leaves; ++leaf)
                result.sums[leaf * rows + r] += coefficient * scores.sums[leaf * from + j];
        }
    }
    if (scores.rowSquares.empty())
        return result;
    Covariance squares(from);
    std::copy(scores.rowSquares.begin(), scores.rowSquares.end(), squares.values().begin());
    const Covariance turned = transformed(squares, jacobian, rows);
    result.rowSquares.assign(turned.values().begin(), turned.values().end());
    return result;
}

LeafScores leafScores(const SampleDesign &design, std::span<const double> influence,
                      std::size_t estimates, const Execution &execution)
{
    LeafScores scores{estimates, summedLeaves(design, influence, estimates, execution), {}};
    if (design.finest().rowsAreUnits())
        scores.rowSquares = summedSquares(design, influence, scores, execution);
    return scores;
}

Covariance influenceCovariance(const SampleDesign &design, std::span<const double> influence,
                               std::size_t estimates, const Execution &execution)
{
    return designCovariance(design, leafScores(design, influence, estimates, execution));
}

} // namespace tidemark::stats
