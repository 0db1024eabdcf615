// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/design_covariance.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Core>

#include "core/stats/calibration.h"
#include "core/stats/replicate_variance.h"

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

/// Leaf of every row; empty: all rows are in one.
std::span<const std::int32_t> leavesOf(const DesignStage &finest)
{
    return finest.rowsAreUnits() ? finest.groupOfRow : finest.unitOfRow;
}

/// Squares of the rows around the means of their groups.
class RowSquares
{
public:
    RowSquares(const SampleDesign &design, const RowInfluence &influence,
               std::span<const double> sums)
        : m_influence(influence)
        , m_leaves(leavesOf(design.finest()))
        , m_scales(groupScales(design, design.stages.size() - 1))
    {
        const auto size = Index(influence.width);
        m_means = Matrix::Zero(Index(m_scales.size()), size);
        for (std::size_t group = 0; group < m_scales.size(); ++group) {
            if (m_scales[group].centred && design.finest().unitsInGroup[group] > 0.0)
                m_means.row(Index(group)) =
                    Eigen::Map<const Matrix>(sums.data(), m_means.rows(), size).row(Index(group))
                    / design.finest().unitsInGroup[group];
        }
    }

    void add(std::size_t begin, std::size_t end, Matrix &squares) const
    {
        Matrix tile;
        for (std::size_t first = begin; first < end; first += influenceTileRows) {
            const std::size_t last = std::min(end, first + influenceTileRows);
            tile.resize(Index(last - first), m_means.cols());
            m_influence.write(first, last, tile.data());
            for (std::size_t row = first; row < last; ++row) {
                const Index group = m_leaves.empty() ? 0 : m_leaves[row];
                auto z = tile.row(Index(row - first));
                z = (z - m_means.row(group)) * std::sqrt(m_scales[std::size_t(group)].factor);
            }
            squares.selfadjointView<Eigen::Lower>().rankUpdate(tile.transpose());
        }
    }

private:
    const RowInfluence &m_influence;
    std::span<const std::int32_t> m_leaves;
    std::vector<GroupScale> m_scales;
    Matrix m_means;
};

std::vector<double> summedSquares(const SampleDesign &design, const RowInfluence &influence,
                                  std::span<const double> sums, const Execution &execution)
{
    const RowSquares squares(design, influence, sums);
    const Matrix empty = Matrix::Zero(Index(influence.width), Index(influence.width));
    Matrix total = empty;
    reduceBlocks(
        design.rows, execution, empty,
        [&](Matrix &partial, std::size_t begin, std::size_t end) {
            squares.add(begin, end, partial);
        },
        [&](Matrix &partial) {
            total += partial;
            partial.setZero();
        });
    const Matrix full = total.selfadjointView<Eigen::Lower>();
    return {full.data(), full.data() + full.size()};
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

LeafScores adjusted(LeafScores scores, const SampleDesign &design,
                    std::span<const double> denominators)
{
    if (design.replicates)
        return replicateScores(*design.replicates, scores, denominators);
    if (!design.calibration)
        return scores;
    const CalibrationModel &model = *design.calibration;
    scores.sums = calibratedInfluence(scores.sums, scores.estimates, model.x, model.columns,
                                      model.firstWeights, model.weights);
    return scores;
}

Covariance designCovariance(const SampleDesign &design, const LeafScores &scores)
{
    const auto size = Index(scores.estimates);
    Matrix result = Matrix::Zero(size, size);
    if (design.replicates) {
        const Eigen::Map<const Matrix> perReplicate(scores.sums.data(),
                                                    Index(design.replicates->replicates), size);
        result.selfadjointView<Eigen::Lower>().rankUpdate(perReplicate.transpose());
        return fromLower(result);
    }
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

LeafScores leafScores(const SampleDesign &design, const RowInfluence &influence,
                      const Execution &execution)
{
    LeafScores scores{
        influence.width,
        groupSums(influence, design.rows, leavesOf(design.finest()), leafCount(design), execution),
        {}};
    if (design.finest().rowsAreUnits())
        scores.rowSquares = summedSquares(design, influence, scores.sums, execution);
    scores = adjusted(std::move(scores), design);
    return influence.jacobian.empty()
        ? scores
        : transformed(scores, influence.jacobian, influence.estimates());
}

Covariance influenceCovariance(const SampleDesign &design, const RowInfluence &influence,
                               const Execution &execution)
{
    return designCovariance(design, leafScores(design, influence, execution));
}

Covariance influenceCovariance(const SampleDesign &design, std::span<const double> influence,
                               std::size_t estimates, const Execution &execution)
{
    return influenceCovariance(design, writtenInfluence(influence, estimates), execution);
}

} // namespace tidemark::stats
