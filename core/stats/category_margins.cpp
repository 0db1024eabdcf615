// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_margins.h"

#include <algorithm>

#include "core/stats/category_shares.h"
#include "core/stats/margin_scenarios.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Rows of a tile: their columns, linear predictors and weights (0 outside the model).
struct RowTile
{
    std::size_t begin = 0;
    Matrix columns = {};
    Matrix predictors = {};
    Vector weights = {};
};

/// A scenario in the rows of a tile.
struct ShareScenario
{
    Matrix columns = {}; ///< as the scenario has them
    Matrix derivatives = {}; ///< of a slope: columns by the variable
    Matrix predictors = {};
    Matrix shares = {};
    Matrix change = {}; ///< of a slope: predictors by the variable
    Matrix values = {}; ///< per row and category
};

/// Works scenarios out for tiles of rows.
class ShareScenarios
{
public:
    explicit ShareScenarios(const PredictingCategoryModel &model)
        : m_rows(model.rows)
        , m_fit(model.fit)
        , m_slopes(categorySlopes(model.fit, model.rows.columns()))
    {
    }

    RowTile tile(std::size_t begin, std::size_t end) const
    {
        RowTile result{begin};
        std::vector<std::int32_t> patterns;
        readRowTile(m_rows, begin, end, patterns, result.columns);
        result.predictors = result.columns * m_slopes;
        result.weights.resize(result.columns.rows());
        for (std::size_t row = begin; row < end; ++row) {
            const auto i = Index(row - begin);
            if (m_fit.model == CategoryModel::Ordered)
                result.predictors(i, 0) += m_rows.offsetOf(std::size_t(patterns[std::size_t(i)]));
            result.weights(i) = m_rows.patternOfRow[row] < 0 ? 0.0 : m_rows.weightOfRow(row);
        }
        return result;
    }

    /// Weights of the rows that a scenario averages over.
    static Vector weightsOver(const Scenario &scenario, const RowTile &tile)
    {
        Vector result = tile.weights;
        for (Index i = 0; !scenario.over.empty() && i < result.size(); ++i) {
            if (scenario.over[tile.begin + std::size_t(i)] == 0)
                result(i) = 0.0;
        }
        return result;
    }

    ShareScenario at(const Scenario &scenario, const RowTile &tile) const
    {
        ShareScenario result{tile.columns};
        Matrix &changed = scenario.isSlope ? result.derivatives : result.columns;
        if (scenario.isSlope)
            changed = Matrix::Zero(tile.columns.rows(), tile.columns.cols());
        for (const ReplacedColumn &column : scenario.columns)
            replace(column, tile, changed);
        result.predictors = tile.predictors;
        if (!scenario.isSlope)
            result.predictors += (result.columns - tile.columns) * m_slopes;
        result.shares = categoryShares(m_fit, result.predictors);
        result.values = result.shares;
        if (!scenario.isSlope)
            return result;
        result.change = result.derivatives * m_slopes;
        for (int j = 0; j < m_fit.categories; ++j)
            result.values.col(j) = shareMoves(m_fit, result.predictors, result.shares, j)
                                       .byPredictor.cwiseProduct(result.change)
                                       .rowwise()
                                       .sum();
        return result;
    }

    /// Adds the weighted derivatives of one category's value by the parameters.
    void addGradient(const ShareScenario &scenario, bool isSlope, int category,
                     const Vector &weights, Eigen::Ref<Vector> gradient) const
    {
        const ShareMoves moves = shareMoves(m_fit, scenario.predictors, scenario.shares, category);
        if (!isSlope) {
            addMoves(moves, scenario.columns, weights, gradient);
            return;
        }
        addMoves({moves.byPredictor}, scenario.derivatives, weights, gradient);
        addMoves(
            shareCurves(m_fit, scenario.predictors, scenario.shares, scenario.change, category),
            scenario.columns, weights, gradient);
    }

private:
    static void replace(const ReplacedColumn &column, const RowTile &tile, Matrix &columns)
    {
        for (Index i = 0; i < columns.rows(); ++i) {
            if (tile.weights(i) != 0.0)
                columns(i, Index(column.column)) = column.values.empty()
                    ? column.constant
                    : column.values[tile.begin + std::size_t(i)];
        }
    }

    void addMoves(const ShareMoves &moves, const Matrix &columns, const Vector &weights,
                  Eigen::Ref<Vector> gradient) const
    {
        const Index size = columns.cols();
        for (Index m = 0; m < moves.byPredictor.cols(); ++m)
            gradient.segment(m * size, size).noalias() +=
                columns.transpose() * weights.cwiseProduct(moves.byPredictor.col(m));
        if (moves.byThreshold.size() > 0)
            gradient.tail(moves.byThreshold.cols()).noalias() +=
                moves.byThreshold.transpose() * weights;
    }

    const ModelRows &m_rows;
    const CategoryFit &m_fit;
    Matrix m_slopes;
};

/// Sums over the scenarios: a column for each of their categories.
struct ShareSums
{
    Vector weights = {}; ///< of the scenarios
    Vector values = {};
    Matrix gradients = {}; ///< by the parameters
};

ShareSums averagedShares(const PredictingCategoryModel &model,
                         const std::vector<Scenario> &scenarios, const Execution &execution)
{
    const ShareScenarios shares(model);
    const auto categories = Index(model.fit.categories);
    const Index size = Index(scenarios.size()) * categories;
    const ShareSums empty{Vector::Zero(Index(scenarios.size())), Vector::Zero(size),
                          Matrix::Zero(Index(model.fit.parameters.size()), size)};
    ShareSums total = empty;
    const auto addTile = [&](const RowTile &tile, ShareSums &sums) {
        for (std::size_t s = 0; s < scenarios.size(); ++s) {
            const Vector weights = ShareScenarios::weightsOver(scenarios[s], tile);
            const ShareScenario at = shares.at(scenarios[s], tile);
            const Index first = Index(s) * categories;
            sums.weights(Index(s)) += weights.sum();
            sums.values.segment(first, categories) += at.values.transpose() * weights;
            for (int j = 0; j < model.fit.categories; ++j)
                shares.addGradient(at, scenarios[s].isSlope, j, weights,
                                   sums.gradients.col(first + j));
        }
    };
    const bool complete = reduceBlocks(
        model.rows.patternOfRow.size(), execution, empty,
        [&](ShareSums &sums, std::size_t begin, std::size_t end) {
            for (std::size_t first = begin; first < end; first += modelTileRows)
                addTile(shares.tile(first, std::min(end, first + modelTileRows)), sums);
        },
        [&](ShareSums &sums) {
            total.weights += sums.weights;
            total.values += sums.values;
            total.gradients += sums.gradients;
            sums = empty;
        });
    return complete ? total : empty;
}

/// The part of the influence that rows have as those averaged over.
RowInfluence averagedInfluence(const PredictingCategoryModel &model, const ScenarioList &list,
                               const Margins &margins)
{
    const auto categories = Index(model.fit.categories);
    const std::size_t width = list.to.size() * std::size_t(categories);
    const auto write = [model, list, &margins, categories, width](std::size_t begin,
                                                                  std::size_t end, double *z) {
        const ShareScenarios shares(model);
        const RowTile tile = shares.tile(begin, end);
        std::vector<ShareScenario> at;
        for (const Scenario &scenario : list.scenarios)
            at.push_back(shares.at(scenario, tile));
        for (std::size_t r = 0; r < list.to.size(); ++r) {
            const std::size_t to = list.to[r];
            const Vector weights = ShareScenarios::weightsOver(list.scenarios[to], tile);
            for (Index i = 0; i < weights.size(); ++i) {
                for (Index j = 0; j < categories; ++j) {
                    const std::size_t place = r * std::size_t(categories) + std::size_t(j);
                    const double value = at[to].values(i, j)
                        - (list.isDifference[r] ? at[list.from[r]].values(i, j) : 0.0);
                    z[std::size_t(i) * width + place] = weights(i) == 0.0
                        ? 0.0
                        : weights(i) / margins.sumWeights[place] * (value - margins.values[place]);
                }
            }
        }
    };
    return {width, write, {}};
}

} // namespace

Margins categoryMargins(const PredictingCategoryModel &model,
                        std::span<const MarginRequest> requests, const Execution &execution)
{
    const ScenarioList list = scenariosOf(requests);
    const ShareSums sums = averagedShares(model, list.scenarios, execution);
    const auto categories = Index(model.fit.categories);
    Margins result;
    for (std::size_t r = 0; r < requests.size(); ++r) {
        const auto to = Index(list.to[r]);
        const auto from = Index(list.from[r]);
        for (Index j = 0; j < categories; ++j) {
            double value = sums.values(to * categories + j) / sums.weights(to);
            Vector gradient = sums.gradients.col(to * categories + j) / sums.weights(to);
            if (list.isDifference[r]) {
                value -= sums.values(from * categories + j) / sums.weights(from);
                gradient -= sums.gradients.col(from * categories + j) / sums.weights(from);
            }
            result.values.push_back(value);
            result.sumWeights.push_back(sums.weights(to));
            result.jacobian.insert(result.jacobian.end(), gradient.begin(), gradient.end());
        }
    }
    return result;
}

RowInfluence categoryMarginInfluence(const PredictingCategoryModel &model,
                                     std::span<const MarginRequest> requests,
                                     const Margins &margins)
{
    const std::size_t parameters = model.fit.parameters.size();
    const std::size_t count = margins.values.size();
    std::vector<double> sum(count * (parameters + count), 0.0); // J u + own
    for (std::size_t i = 0; i < count; ++i) {
        std::copy_n(margins.jacobian.data() + i * parameters, parameters,
                    sum.data() + i * (parameters + count));
        sum[i * (parameters + count) + parameters + i] = 1.0;
    }
    return combined(stacked(categoryInfluence(model.rows, model.fit),
                            averagedInfluence(model, scenariosOf(requests), margins)),
                    sum, count);
}

} // namespace tidemark::stats
