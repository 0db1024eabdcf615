// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/ordinal_model.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm_scoring.h"
#include "core/stats/least_squares.h"
#include "core/stats/likelihood_climb.h"
#include "core/stats/model_tiles.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
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

/// Sums of one worker over the patterns.
struct OrderedSums
{
    CompensatedSum likelihood = {};
    Vector gradient = {};
    Matrix slopes = {}; ///< sum of the information by the b
    Matrix crossed = {}; ///< by the b and the thresholds
    Matrix thresholds = {};
};

/// What one tile of patterns adds, per pattern and with its weight.
struct OrderedTile
{
    Vector byPredictor = {}; ///< d logLik / d x b
    Vector byPredictor2 = {}; ///< -d2 logLik / d (x b)2
    Matrix byBoth = {}; ///< -d2 logLik / d x b d threshold
};

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

    IntervalLikelihood at(const Vector &parameters, double eta, int category) const
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double upper =
            category < m_thresholds ? parameters(m_columns + category) - eta : infinity;
        const double lower = category > 0 ? parameters(m_columns + category - 1) - eta : -infinity;
        return intervalLikelihood(upper, lower);
    }

    LikelihoodState stateAt(const Vector &parameters, const Execution &execution) const
    {
        const OrderedSums empty = emptySums();
        OrderedSums total = empty;
        const bool complete = reduceBlocks(
            m_rows.patterns(), execution, empty,
            [&](OrderedSums &partial, std::size_t begin, std::size_t end) {
                forEachTile(m_rows, begin, end,
                            [&](std::size_t first, std::size_t, const Matrix &x) {
                                addTile(parameters, first, x, partial);
                            });
            },
            [&](OrderedSums &partial) {
                total.likelihood.add(partial.likelihood);
                total.gradient += partial.gradient;
                total.slopes += partial.slopes;
                total.crossed += partial.crossed;
                total.thresholds += partial.thresholds;
                partial = empty;
            });
        return complete ? stateFrom(parameters, total) : LikelihoodState{};
    }

private:
    OrderedSums emptySums() const
    {
        return {{},
                Vector::Zero(size()),
                Matrix::Zero(m_columns, m_columns),
                Matrix::Zero(m_columns, m_thresholds),
                Matrix::Zero(m_thresholds, m_thresholds)};
    }

    LikelihoodState stateFrom(const Vector &parameters, const OrderedSums &sums) const
    {
        LikelihoodState state{0.0, sums.gradient, Matrix(size(), size())};
        state.information << sums.slopes, sums.crossed, sums.crossed.transpose(), sums.thresholds;
        // thresholds out of order have no likelihood
        const auto first = parameters.begin() + m_columns;
        state.logLikelihood = std::is_sorted(first, first + m_thresholds)
            ? sums.likelihood.value()
            : -std::numeric_limits<double>::infinity();
        return state;
    }

    void addTile(const Vector &parameters, std::size_t begin, const Matrix &x,
                 OrderedSums &sums) const
    {
        OrderedTile tile{Vector(x.rows()), Vector(x.rows()), Matrix::Zero(x.rows(), m_thresholds)};
        const Vector eta = x * parameters.head(m_columns);
        for (Index i = 0; i < x.rows(); ++i)
            addPattern(parameters, begin + std::size_t(i), eta(i), i, tile, sums);
        sums.gradient.head(m_columns).noalias() += x.transpose() * tile.byPredictor;
        sums.slopes.noalias() += x.transpose() * (tile.byPredictor2.asDiagonal() * x);
        sums.crossed.noalias() += x.transpose() * tile.byBoth;
    }

    void addPattern(const Vector &parameters, std::size_t pattern, double eta, Index place,
                    OrderedTile &tile, OrderedSums &sums) const
    {
        const int category = int(m_rows.response[pattern]);
        const double w = m_rows.weights[pattern];
        const IntervalLikelihood d = at(parameters, eta + m_rows.offsetOf(pattern), category);
        sums.likelihood.add(w * d.logProbability);
        tile.byPredictor(place) = -w * (d.byUpper + d.byLower);
        tile.byPredictor2(place) = -w * (d.byUpper2 + 2.0 * d.byBoth + d.byLower2);
        if (category < m_thresholds) {
            sums.gradient(m_columns + category) += w * d.byUpper;
            sums.thresholds(category, category) -= w * d.byUpper2;
            tile.byBoth(place, category) = w * (d.byUpper2 + d.byBoth);
        }
        if (category > 0) {
            sums.gradient(m_columns + category - 1) += w * d.byLower;
            sums.thresholds(category - 1, category - 1) -= w * d.byLower2;
            tile.byBoth(place, category - 1) = w * (d.byLower2 + d.byBoth);
        }
        if (category > 0 && category < m_thresholds) {
            sums.thresholds(category, category - 1) -= w * d.byBoth;
            sums.thresholds(category - 1, category) -= w * d.byBoth;
        }
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
    with.x = {};
    with.x.add({.table = {1.0}});
    with.x.append(rows.x);
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
    const std::vector<double> eta = linearPredictor(rows, parameters.head(Index(rows.columns())));
    const auto others = std::size_t(fit.categories - 1);
    fit.scores.assign(rows.patterns() * others, 0.0);
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const auto category = std::size_t(rows.response[p]);
        const IntervalLikelihood d = model.at(parameters, eta[p], int(category));
        if (category < others)
            fit.scores[p * others + category] = d.byUpper;
        if (category > 0)
            fit.scores[p * others + category - 1] = d.byLower;
    }
}

} // namespace

CategoryFit fitOrderedLogit(const ModelRows &rows, int categories, const Execution &execution)
{
    CategoryFit fit{.model = CategoryModel::Ordered};
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
    climbLikelihood([&](const Vector &parameters) { return model.stateAt(parameters, execution); },
                    std::move(start), fit);
    if (!fit.parameters.empty())
        addScores(rows, model, fit);
    return fit;
}

} // namespace tidemark::stats
