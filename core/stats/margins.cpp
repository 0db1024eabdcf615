// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/margins.h"

#include <algorithm>
#include <cmath>

#include "core/stats/margin_scenarios.h"
#include "core/stats/model_tiles.h"
#include "core/stats/robust_covariance.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

bool isSameInAPattern(const Scenario &scenario)
{
    return scenario.over.empty()
        && std::all_of(scenario.columns.begin(), scenario.columns.end(),
                       [](const ReplacedColumn &column) { return column.values.empty(); });
}

/// Sums of one worker over the scenarios, and what it works with.
struct ScenarioSums
{
    Vector values = {}; ///< sum w value of each scenario
    Vector weights = {};
    Matrix factors = {}; ///< columns x scenarios: sum w factor x
    std::vector<std::vector<double>> own = {}; ///< for each column of a scenario: sum w factor x
    Matrix tileFactors = {};
    ScenarioValues at = {};
};

ScenarioSums emptySums(std::size_t columns, const std::vector<Scenario> &scenarios)
{
    const auto count = Index(scenarios.size());
    ScenarioSums result{Vector::Zero(count), Vector::Zero(count),
                        Matrix::Zero(Index(columns), count)};
    for (const Scenario &scenario : scenarios)
        result.own.emplace_back(scenario.columns.size(), 0.0);
    return result;
}

void addSums(const ScenarioSums &part, ScenarioSums &total)
{
    total.values += part.values;
    total.weights += part.weights;
    total.factors += part.factors;
    for (std::size_t i = 0; i < total.own.size(); ++i) {
        for (std::size_t j = 0; j < total.own[i].size(); ++j)
            total.own[i][j] += part.own[i][j];
    }
}

/// Adds up scenarios over tiles of patterns, or of rows where they differ between the rows of a
/// pattern.
class ScenarioAverages
{
public:
    ScenarioAverages(const PredictingModel &model, const std::vector<Scenario> &scenarios)
        : m_model(model)
        , m_scenarios(scenarios)
        , m_coefficients(usedCoefficients(model.fit))
        , m_byPattern(std::all_of(scenarios.begin(), scenarios.end(), isSameInAPattern))
    {
    }

    std::size_t units() const
    {
        return m_byPattern ? m_model.rows.patterns() : m_model.rows.patternOfRow.size();
    }

    void add(std::size_t begin, std::size_t end, ScenarioSums &sums) const
    {
        Matrix columns;
        std::vector<std::int32_t> patterns;
        Vector weights;
        Vector predictor;
        for (std::size_t first = begin; first < end; first += modelTileRows) {
            const std::size_t last = std::min(end, first + modelTileRows);
            readUnits(first, last, patterns, columns, weights, predictor);
            addTile({first, columns, predictor}, weights, sums);
        }
    }

private:
    void readUnits(std::size_t begin, std::size_t end, std::vector<std::int32_t> &patterns,
                   Matrix &columns, Vector &weights, Vector &predictor) const
    {
        const ModelRows &rows = m_model.rows;
        const auto size = Index(end - begin);
        if (m_byPattern) {
            readTile(rows, begin, end, columns);
            weights = Eigen::Map<const Vector>(rows.weights.data() + begin, size);
            predictor = Eigen::Map<const Vector>(m_model.fit.linearPredictor.data() + begin, size);
            return;
        }
        readRowTile(rows, begin, end, patterns, columns);
        weights.resize(size);
        predictor.resize(size);
        for (Index i = 0; i < size; ++i) {
            const std::size_t row = begin + std::size_t(i);
            weights(i) = rows.patternOfRow[row] < 0 ? 0.0 : rows.weightOfRow(row);
            predictor(i) = m_model.fit.linearPredictor[std::size_t(patterns[std::size_t(i)])];
        }
    }

    void addTile(const MarginTile &tile, const Vector &weights, ScenarioSums &sums) const
    {
        sums.tileFactors.resize(tile.predictor.size(), Index(m_scenarios.size()));
        for (std::size_t s = 0; s < m_scenarios.size(); ++s) {
            const Scenario &scenario = m_scenarios[s];
            Vector w = weights;
            for (Index i = 0; i < w.size() && !scenario.over.empty(); ++i) {
                if (scenario.over[tile.firstRow + std::size_t(i)] == 0)
                    w(i) = 0.0;
            }
            evaluate(scenario, m_model.link, m_coefficients, tile, sums.at);
            if (!m_byPattern) // what is missing in rows left out must not count
                dropUnused(w, sums.at);
            sums.weights(Index(s)) += w.sum();
            sums.values(Index(s)) += w.dot(sums.at.value);
            sums.tileFactors.col(Index(s)) = w.cwiseProduct(sums.at.factor);
            const double ownWeight = w.dot(sums.at.ownFactor);
            for (std::size_t c = 0; c < scenario.columns.size(); ++c)
                sums.own[s][c] += scenario.columns[c].values.empty()
                    ? scenario.columns[c].constant * ownWeight
                    : ownSum(scenario.columns[c], tile, w, sums.at.ownFactor);
        }
        sums.factors.noalias() += tile.columns.transpose() * sums.tileFactors;
    }

    static void dropUnused(const Vector &weights, ScenarioValues &at)
    {
        for (Index i = 0; i < weights.size(); ++i) {
            if (weights(i) == 0.0)
                at.value(i) = at.factor(i) = at.ownFactor(i) = 0.0;
        }
    }

    static double ownSum(const ReplacedColumn &column, const MarginTile &tile,
                         const Vector &weights, const Vector &factor)
    {
        if (column.values.empty())
            return column.constant * weights.dot(factor);
        double sum = 0.0;
        for (Index i = 0; i < weights.size(); ++i) {
            if (weights(i) != 0.0)
                sum += weights(i) * factor(i) * column.values[tile.firstRow + std::size_t(i)];
        }
        return sum;
    }

    const PredictingModel &m_model;
    const std::vector<Scenario> &m_scenarios;
    Vector m_coefficients;
    bool m_byPattern;
};

/// Mean and derivatives of one scenario.
struct ScenarioMean
{
    double value = 0.0;
    Vector gradient = {};
};

ScenarioMean meanOf(const Scenario &scenario, const ScenarioSums &sums, Index place,
                    const ModelFit &fit)
{
    const double weight = sums.weights(place);
    ScenarioMean result{sums.values(place) / weight, sums.factors.col(place) / weight};
    for (std::size_t c = 0; c < scenario.columns.size(); ++c) {
        double &entry = result.gradient(Index(scenario.columns[c].column));
        entry = (scenario.isSlope ? entry : 0.0) + sums.own[std::size_t(place)][c] / weight;
    }
    for (std::size_t j = 0; j < fit.coefficients.size(); ++j) {
        if (std::isnan(fit.coefficients[j]))
            result.gradient(Index(j)) = 0.0;
    }
    return result;
}

/// The part of the influence that a row has as one of those averaged over.
class AveragedInfluence
{
public:
    AveragedInfluence(const PredictingModel &model, std::span<const MarginRequest> requests,
                      const Margins &margins)
        : m_model(model)
        , m_list(scenariosOf(requests))
        , m_coefficients(usedCoefficients(model.fit))
        , m_margins(margins)
    {
    }

    void write(std::size_t begin, std::size_t end, double *z) const
    {
        const ModelRows &rows = m_model.rows;
        Matrix columns;
        std::vector<std::int32_t> patterns;
        readRowTile(rows, begin, end, patterns, columns);
        Vector predictor(columns.rows());
        for (std::size_t i = 0; i < patterns.size(); ++i)
            predictor(Index(i)) = m_model.fit.linearPredictor[std::size_t(patterns[i])];
        std::vector<ScenarioValues> at(m_list.scenarios.size());
        for (std::size_t s = 0; s < at.size(); ++s)
            evaluate(m_list.scenarios[s], m_model.link, m_coefficients, {begin, columns, predictor},
                     at[s]);
        for (std::size_t row = begin; row < end; ++row) {
            for (std::size_t r = 0; r < m_list.to.size(); ++r)
                *z++ = ofRow(row, Index(row - begin), r, at);
        }
    }

private:
    double ofRow(std::size_t row, Index place, std::size_t request,
                 const std::vector<ScenarioValues> &at) const
    {
        const std::size_t to = m_list.to[request];
        const std::size_t from = m_list.from[request];
        const std::span<const std::uint8_t> over = m_list.scenarios[to].over;
        if (m_model.rows.patternOfRow[row] < 0 || (!over.empty() && over[row] == 0))
            return 0.0;
        const double value =
            at[to].value(place) - (m_list.isDifference[request] ? at[from].value(place) : 0.0);
        return m_model.rows.weightOfRow(row) / m_margins.sumWeights[request]
            * (value - m_margins.values[request]);
    }

    PredictingModel m_model;
    ScenarioList m_list;
    Vector m_coefficients;
    const Margins &m_margins;
};

} // namespace

void replacedRow(const ModelRows &rows, std::size_t pattern, std::size_t row,
                 std::span<const ReplacedColumn> replaced, std::vector<double> &x)
{
    x.resize(rows.columns());
    rows.x.read(pattern, pattern + 1, x.data());
    for (const ReplacedColumn &column : replaced)
        x[column.column] = column.values.empty() ? column.constant : column.values[row];
}

Margins margins(const PredictingModel &model, std::span<const MarginRequest> requests,
                const Execution &execution)
{
    const ScenarioList list = scenariosOf(requests);
    const ScenarioAverages averages(model, list.scenarios);
    const ScenarioSums empty = emptySums(model.rows.columns(), list.scenarios);
    ScenarioSums total = empty;
    const bool complete = reduceBlocks(
        averages.units(), execution, empty,
        [&](ScenarioSums &partial, std::size_t begin, std::size_t end) {
            averages.add(begin, end, partial);
        },
        [&](ScenarioSums &partial) {
            addSums(partial, total);
            partial = empty;
        });
    if (!complete)
        total = empty;
    Margins result;
    for (std::size_t r = 0; r < requests.size(); ++r) {
        const std::size_t to = list.to[r];
        const std::size_t from = list.from[r];
        ScenarioMean mean = meanOf(list.scenarios[to], total, Index(to), model.fit);
        if (list.isDifference[r]) {
            const ScenarioMean other = meanOf(list.scenarios[from], total, Index(from), model.fit);
            mean.value -= other.value;
            mean.gradient -= other.gradient;
        }
        result.values.push_back(mean.value);
        result.sumWeights.push_back(total.weights(Index(to)));
        result.jacobian.insert(result.jacobian.end(), mean.gradient.begin(), mean.gradient.end());
    }
    return result;
}

Covariance deltaCovariance(const Margins &margins, const Covariance &coefficients)
{
    return transformed(coefficients, margins.jacobian, margins.values.size());
}

Margins contrasted(const Margins &margins, std::span<const double> contrasts, std::size_t rows)
{
    const std::size_t size = margins.values.size();
    const std::size_t columns = size == 0 ? 0 : margins.jacobian.size() / size;
    Margins result{std::vector<double>(rows, 0.0), {}, std::vector<double>(rows * columns, 0.0)};
    for (std::size_t r = 0; r < rows; ++r) {
        for (std::size_t i = 0; i < size; ++i) {
            const double factor = contrasts[r * size + i];
            if (factor == 0.0)
                continue;
            result.values[r] += factor * margins.values[i];
            for (std::size_t j = 0; j < columns; ++j)
                result.jacobian[r * columns + j] += factor * margins.jacobian[i * columns + j];
        }
    }
    return result;
}

RowInfluence marginInfluence(const PredictingModel &model, std::span<const MarginRequest> requests,
                             const Margins &margins)
{
    const AveragedInfluence averaged(model, requests, margins);
    const std::size_t count = requests.size();
    const RowInfluence own{count,
                           [averaged](std::size_t begin, std::size_t end, double *z) {
                               averaged.write(begin, end, z);
                           },
                           {}};
    const std::size_t columns = model.rows.columns();
    std::vector<double> sum(count * (columns + count), 0.0); // J u + own
    for (std::size_t r = 0; r < count; ++r) {
        std::copy_n(margins.jacobian.data() + r * columns, columns,
                    sum.data() + r * (columns + count));
        sum[r * (columns + count) + columns + r] = 1.0;
    }
    return combined(stacked(coefficientInfluence(model.rows, model.fit), own), sum, count);
}

} // namespace tidemark::stats
