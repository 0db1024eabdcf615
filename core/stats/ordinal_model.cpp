// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ordinal_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_family.h"
#include "core/stats/least_squares.h"
#include "core/stats/likelihood_climb.h"

namespace tidemark::stats {

namespace {

using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// log P(b < error <= a) and its derivatives by the upper end a and the lower end b.
struct IntervalLikelihood
{
    double logProbability = 0.0;
    double byUpper = 0.0;
    double byLower = 0.0;
    double byUpper2 = 0.0;
    double byLower2 = 0.0;
    double byBoth = 0.0;
};

IntervalLikelihood intervalLikelihood(double upper, double lower)
{
    const GlmPoint a = glmPoint(GlmLink::Logit, upper);
    const GlmPoint b = glmPoint(GlmLink::Logit, lower);
    const bool isHigh = lower > 0.0; // both near 1: the complements are exact
    const double difference = isHigh ? b.complement - a.complement : a.mean - b.mean;
    const double p = std::max(difference, std::numeric_limits<double>::min());
    const double upperSlope = std::isinf(upper) ? 0.0 : a.slope;
    const double lowerSlope = std::isinf(lower) ? 0.0 : b.slope;
    IntervalLikelihood result{std::log(p), upperSlope / p, -lowerSlope / p};
    result.byUpper2 = (std::isinf(upper) ? 0.0 : a.curve / p) - result.byUpper * result.byUpper;
    result.byLower2 = (std::isinf(lower) ? 0.0 : -b.curve / p) - result.byLower * result.byLower;
    result.byBoth = -result.byUpper * result.byLower;
    return result;
}

/// The parameters read as a model.
class OrderedModel
{
public:
    OrderedModel(const ModelRows &rows, int categories)
        : m_rows(rows)
        , m_columns(Index(rows.columns()))
        , m_thresholds(categories - 1)
    {
    }

    Index size() const { return m_columns + m_thresholds; }

    IntervalLikelihood at(const Vector &parameters, std::size_t pattern, int category) const
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double eta =
            m_rows.offset[pattern] + columns(pattern).dot(parameters.head(m_columns));
        const double upper =
            category < m_thresholds ? parameters(m_columns + category) - eta : infinity;
        const double lower = category > 0 ? parameters(m_columns + category - 1) - eta : -infinity;
        return intervalLikelihood(upper, lower);
    }

    /// The parameters that move an end of the interval: its threshold by 1, the b by -x.
    Vector moves(std::size_t pattern, int threshold) const
    {
        Vector result = Vector::Zero(size());
        if (threshold < 0 || threshold >= m_thresholds)
            return result;
        result.head(m_columns) = -columns(pattern);
        result(m_columns + threshold) = 1.0;
        return result;
    }

    LikelihoodState stateAt(const Vector &parameters) const
    {
        LikelihoodState state{0.0, Vector::Zero(size()), Eigen::MatrixXd::Zero(size(), size())};
        CompensatedSum likelihood;
        for (std::size_t p = 0; p < m_rows.patterns(); ++p) {
            const int category = int(m_rows.response[p]);
            const double w = m_rows.weights[p];
            const IntervalLikelihood d = at(parameters, p, category);
            const Vector a = moves(p, category);
            const Vector b = moves(p, category - 1);
            likelihood.add(w * d.logProbability);
            state.gradient += w * (d.byUpper * a + d.byLower * b);
            const Vector left = d.byUpper2 * a + d.byBoth * b;
            const Vector right = d.byBoth * a + d.byLower2 * b;
            state.information.noalias() -= w * (a * left.transpose() + b * right.transpose());
        }
        // thresholds out of order have no likelihood
        const auto first = parameters.begin() + m_columns;
        state.logLikelihood = std::is_sorted(first, first + m_thresholds)
            ? likelihood.value()
            : -std::numeric_limits<double>::infinity();
        return state;
    }

private:
    Eigen::Map<const Vector> columns(std::size_t pattern) const
    {
        return {m_rows.row(pattern), m_columns};
    }

    const ModelRows &m_rows;
    Index m_columns;
    int m_thresholds;
};

/// Collinear columns, the constant counted as the first.
std::vector<CollinearColumn> collinearWithConstant(const ModelRows &rows, const Execution &run)
{
    ModelRows with = rows;
    with.names.insert(with.names.begin(), "1");
    with.x.clear();
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        with.x.push_back(1.0);
        with.x.insert(with.x.end(), rows.row(p), rows.row(p) + rows.columns());
    }
    std::vector<CollinearColumn> result;
    for (const CollinearColumn &found :
         leastSquares(with, with.response, with.weights, run).collinear) {
        CollinearColumn column{found.column - 1, {}};
        for (const std::size_t other : found.with) {
            if (other > 0)
                column.with.push_back(other - 1);
        }
        result.push_back(std::move(column));
    }
    return result;
}

void addScores(const ModelRows &rows, const OrderedModel &model, CategoryFit &fit)
{
    const Vector parameters = Eigen::Map<const Vector>(fit.parameters.data(), model.size());
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const int category = int(rows.response[p]);
        const IntervalLikelihood d = model.at(parameters, p, category);
        const Vector score =
            d.byUpper * model.moves(p, category) + d.byLower * model.moves(p, category - 1);
        fit.scores.insert(fit.scores.end(), score.begin(), score.end());
    }
}

} // namespace

CategoryFit fitOrderedLogit(const ModelRows &rows, int categories, const Execution &execution)
{
    CategoryFit fit;
    const std::vector<double> weights = categoryWeights(rows, categories, fit);
    if (!fit.isUsable())
        return fit;
    fit.collinear = collinearWithConstant(rows, execution);
    if (!fit.collinear.empty()) {
        fit.problem = ModelProblem::Collinear;
        return fit;
    }
    const OrderedModel model(rows, categories);
    Vector start = Vector::Zero(model.size());
    double below = 0.0;
    for (int j = 0; j + 1 < categories; ++j) {
        below += weights[std::size_t(j)];
        start(Index(rows.columns()) + j) = linkOf(GlmLink::Logit, below / rows.sumWeights);
    }
    climbLikelihood([&](const Vector &parameters) { return model.stateAt(parameters); },
                    std::move(start), fit);
    addScores(rows, model, fit);
    return fit;
}

std::vector<double> orderedProbabilities(const ModelRows &rows, const CategoryFit &fit)
{
    const OrderedModel model(rows, fit.categories);
    const Vector parameters = Eigen::Map<const Vector>(fit.parameters.data(), model.size());
    std::vector<double> result;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        for (int category = 0; category < fit.categories; ++category)
            result.push_back(std::exp(model.at(parameters, p, category).logProbability));
    }
    return result;
}

} // namespace tidemark::stats
