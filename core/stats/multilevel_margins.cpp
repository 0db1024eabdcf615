// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multilevel_margins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/stats/glm_family.h"
#include "core/stats/margin_scenarios.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Vector2 = Eigen::Vector2d;
using Index = Eigen::Index;

/// Means over a standard normal t of the derivatives of logistic(eta + s t).
struct LogitMoments
{
    double mean = 0.0;
    double slope = 0.0;
    double slopeT = 0.0; ///< of slope * t
    double curve = 0.0;
    double curveT = 0.0;
    double curveT2 = 0.0;
};

/// Integrates with steps so short that neither the tails nor the poles of the logistic curve count.
class NormalAverage
{
public:
    LogitMoments at(double eta, double spread)
    {
        fitRule(spread);
        LogitMoments result;
        for (std::size_t k = 0; k < m_points.size(); ++k) {
            const double t = m_points[k];
            const GlmPoint point = glmPoint(GlmLink::Logit, eta + spread * t);
            const double slope = m_weights[k] * point.slope;
            const double curve = m_weights[k] * point.curve;
            result.mean += m_weights[k] * point.mean;
            result.slope += slope;
            result.slopeT += slope * t;
            result.curve += curve;
            result.curveT += curve * t;
            result.curveT2 += curve * t * t;
        }
        return result;
    }

private:
    void fitRule(double spread)
    {
        if (spread == m_spread)
            return;
        m_spread = spread;
        m_points.assign(1, 0.0);
        m_weights.assign(1, 1.0);
        if (spread == 0.0)
            return;
        const double step = std::min(0.5, 0.6 / spread);
        const int reach = int(std::ceil(8.5 / step));
        m_points.clear();
        m_weights.clear();
        for (int i = -reach; i <= reach; ++i) {
            const double t = i * step;
            m_points.push_back(t);
            m_weights.push_back(step * std::exp(-0.5 * t * t) * std::numbers::inv_sqrtpi
                                / std::numbers::sqrt2);
        }
    }

    double m_spread = -1.0;
    std::vector<double> m_points = {};
    std::vector<double> m_weights = {};
};

/// Standard deviation of the random part of a row and how it moves; all 0 where it is 0.
struct RowSpread
{
    double value = 0.0;
    double change = 0.0; ///< by the variable of a slope
    Vector byFactor = {};
    Vector changeByFactor = {};
};

/// @param z, dz the slope's variable in the row, and its derivative in a scenario
RowSpread rowSpread(const std::vector<double> &factor, double z, double dz)
{
    const auto size = Index(factor.size());
    RowSpread result{0.0, 0.0, Vector::Zero(size), Vector::Zero(size)};
    const double f1 = size == 3 ? factor[1] : 0.0;
    const double f2 = size == 3 ? factor[2] : 0.0;
    const Vector2 load(factor[0] + f1 * z, f2 * z);
    const Vector2 loadChange(f1 * dz, f2 * dz);
    result.value = load.norm();
    if (!(result.value > 0.0))
        return result;
    const double product = load.dot(loadChange);
    result.change = product / result.value;
    const Vector2 by[] = {Vector2(1.0, 0.0), Vector2(z, 0.0), Vector2(0.0, z)};
    const Vector2 changeBy[] = {Vector2(0.0, 0.0), Vector2(dz, 0.0), Vector2(0.0, dz)};
    for (Index k = 0; k < size; ++k) {
        const double along = load.dot(by[k]);
        result.byFactor(k) = along / result.value;
        result.changeByFactor(k) = (by[k].dot(loadChange) + load.dot(changeBy[k])) / result.value
            - product * along / std::pow(result.value, 3);
    }
    return result;
}

/// Sums of one worker over the scenarios, and what it works with.
struct Sums
{
    Vector values = {};
    Vector weights = {};
    Eigen::MatrixXd gradients = {}; ///< by factor and coefficients, a column for each scenario
    NormalAverage average = {};
    std::vector<double> fitted = {}; ///< columns of the row
    std::vector<double> moved = {}; ///< the same in a scenario, or their derivatives
};

class Averages
{
public:
    Averages(const PredictingMultilevelLogit &model, const std::vector<Scenario> &scenarios)
        : m_rows(model.rows)
        , m_fit(model.fit)
        , m_slopeColumn(model.slopeColumn)
        , m_scenarios(scenarios)
        , m_coefficients(Vector::Zero(Index(model.rows.columns())))
    {
        for (const std::size_t column : m_fit.kept)
            m_coefficients(Index(column)) = m_fit.coefficients[column];
        m_byPattern = std::ranges::all_of(scenarios, [](const Scenario &scenario) {
            return scenario.over.empty()
                && std::ranges::all_of(scenario.columns, [](const ReplacedColumn &column) {
                       return column.values.empty();
                   });
        });
    }

    std::size_t units() const
    {
        return m_byPattern ? m_rows.patterns() : m_rows.patternOfRow.size();
    }

    Sums empty() const
    {
        const auto count = Index(m_scenarios.size());
        const Index parameters = Index(m_fit.factor.size()) + m_coefficients.size();
        return {Vector::Zero(count), Vector::Zero(count), Eigen::MatrixXd::Zero(parameters, count)};
    }

    void add(std::size_t begin, std::size_t end, Sums &sums) const
    {
        sums.fitted.resize(m_rows.columns());
        for (std::size_t unit = begin; unit < end; ++unit) {
            const std::int32_t pattern =
                m_byPattern ? std::int32_t(unit) : m_rows.patternOfRow[unit];
            if (pattern < 0)
                continue;
            const auto place = std::size_t(pattern);
            const double weight = m_byPattern ? m_rows.weights[unit] : m_rows.weightOfRow(unit);
            m_rows.x.read(place, place + 1, sums.fitted.data());
            for (std::size_t s = 0; s < m_scenarios.size(); ++s) {
                const Scenario &scenario = m_scenarios[s];
                if (!scenario.over.empty() && scenario.over[unit] == 0)
                    continue;
                sums.weights(Index(s)) += weight;
                if (scenario.isSlope)
                    addSlope(scenario, unit, m_rows.offsetOf(place), weight, Index(s), sums);
                else
                    addPrediction(scenario, unit, m_rows.offsetOf(place), weight, Index(s), sums);
            }
        }
    }

private:
    static Vector asVector(const std::vector<double> &values)
    {
        return Eigen::Map<const Vector>(values.data(), Index(values.size()));
    }

    static void replace(const Scenario &scenario, std::size_t unit, std::vector<double> &columns)
    {
        for (const ReplacedColumn &column : scenario.columns)
            columns[column.column] = column.values.empty() ? column.constant : column.values[unit];
    }

    double slopeVariable(const std::vector<double> &columns) const
    {
        return m_slopeColumn ? columns[*m_slopeColumn] : 0.0;
    }

    void addPrediction(const Scenario &scenario, std::size_t unit, double offset, double weight,
                       Index place, Sums &sums) const
    {
        sums.moved = sums.fitted;
        replace(scenario, unit, sums.moved);
        const Vector x = asVector(sums.moved);
        const RowSpread spread = rowSpread(m_fit.factor, slopeVariable(sums.moved), 0.0);
        const LogitMoments at = sums.average.at(offset + x.dot(m_coefficients), spread.value);
        sums.values(place) += weight * at.mean;
        auto gradient = sums.gradients.col(place);
        gradient.head(spread.byFactor.size()) += weight * at.slopeT * spread.byFactor;
        gradient.tail(x.size()) += weight * at.slope * x;
    }

    void addSlope(const Scenario &scenario, std::size_t unit, double offset, double weight,
                  Index place, Sums &sums) const
    {
        sums.moved.assign(sums.fitted.size(), 0.0);
        replace(scenario, unit, sums.moved);
        const Vector x = asVector(sums.fitted);
        const Vector dx = asVector(sums.moved);
        const double change = dx.dot(m_coefficients);
        const RowSpread spread =
            rowSpread(m_fit.factor, slopeVariable(sums.fitted), slopeVariable(sums.moved));
        const LogitMoments at = sums.average.at(offset + x.dot(m_coefficients), spread.value);
        sums.values(place) += weight * (at.slope * change + at.slopeT * spread.change);
        auto gradient = sums.gradients.col(place);
        const double moves = at.curveT * change + at.curveT2 * spread.change;
        gradient.head(spread.byFactor.size()) +=
            weight * (moves * spread.byFactor + at.slopeT * spread.changeByFactor);
        gradient.tail(x.size()) +=
            weight * ((at.curve * change + at.curveT * spread.change) * x + at.slope * dx);
    }

    const ModelRows &m_rows;
    const MultilevelFit &m_fit;
    std::optional<std::size_t> m_slopeColumn;
    const std::vector<Scenario> &m_scenarios;
    Vector m_coefficients;
    bool m_byPattern = false;
};

/// Sets what belongs to collinear columns to 0.
void dropCollinear(const MultilevelFit &fit, Vector &gradient)
{
    for (std::size_t j = 0; j < fit.coefficients.size(); ++j) {
        if (std::isnan(fit.coefficients[j]))
            gradient(Index(fit.factor.size() + j)) = 0.0;
    }
}

} // namespace

Margins multilevelLogitMargins(const PredictingMultilevelLogit &model,
                               std::span<const MarginRequest> requests, const Execution &execution)
{
    const ScenarioList list = scenariosOf(requests);
    const Averages averages(model, list.scenarios);
    const Sums empty = averages.empty();
    Sums total = empty;
    const bool complete = reduceBlocks(
        averages.units(), execution, empty,
        [&](Sums &partial, std::size_t begin, std::size_t end) {
            averages.add(begin, end, partial);
        },
        [&](Sums &partial) {
            total.values += partial.values;
            total.weights += partial.weights;
            total.gradients += partial.gradients;
            partial = empty;
        });
    if (!complete)
        total = empty;
    Margins result;
    for (std::size_t r = 0; r < requests.size(); ++r) {
        const auto to = Index(list.to[r]);
        double value = total.values(to) / total.weights(to);
        Vector gradient = total.gradients.col(to) / total.weights(to);
        if (list.isDifference[r]) {
            const auto from = Index(list.from[r]);
            value -= total.values(from) / total.weights(from);
            gradient -= total.gradients.col(from) / total.weights(from);
        }
        dropCollinear(model.fit, gradient);
        result.values.push_back(value);
        result.sumWeights.push_back(total.weights(to));
        result.jacobian.insert(result.jacobian.end(), gradient.begin(), gradient.end());
    }
    return result;
}

} // namespace tidemark::stats
