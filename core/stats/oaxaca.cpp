// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/oaxaca.h"

#include <array>
#include <memory>

#include <Eigen/Core>

#include "core/stats/glm.h"
#include "core/stats/glm_family.h"
#include "core/stats/linear_models.h"
#include "core/stats/margin_scenarios.h"
#include "core/stats/model_tiles.h"
#include "core/stats/robust_covariance.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// Group 0, group 1, and both together when the reference needs it.
struct GroupModels
{
    std::array<ModelRows, 3> rows = {};
    std::array<ModelFit, 3> fits = {};
    bool isLogit = false;
    bool isPooled = false;

    std::size_t columns() const { return rows[0].columns(); }
    std::size_t pooledColumns() const { return isPooled ? rows[2].columns() : 0; }
    /// Numbers that a row has beside the influences on coefficients: its part in the means of the
    /// columns of each group, or in the six mean predictions.
    std::size_t ownWidth() const { return isLogit ? 6 : 2 * columns(); }
    std::size_t ownBegin() const { return 2 * columns() + pooledColumns(); }
    std::size_t width() const { return ownBegin() + ownWidth(); }
};

/// Coefficients and their derivatives by the numbers of the influence.
struct Coefficients
{
    Vector values = {};
    Matrix gradient = {}; ///< columns x width
};

/// A number that depends on the estimates, with its derivatives.
struct Term
{
    double value = 0.0;
    Vector gradient = {};
};

Term operator+(const Term &a, const Term &b)
{
    return {a.value + b.value, a.gradient + b.gradient};
}
Term operator-(const Term &a, const Term &b)
{
    return {a.value - b.value, a.gradient - b.gradient};
}

/// Fits the models of the groups; leaves the first problem in `result`.
std::shared_ptr<const GroupModels> fitGroups(const OaxacaInput &input, const Execution &execution,
                                             OaxacaFit &result)
{
    auto models = std::make_shared<GroupModels>();
    models->isLogit = input.kind == OaxacaModel::Logit;
    models->isPooled = input.reference == OaxacaReference::Pooled
        || input.reference == OaxacaReference::PooledWithGroup;
    std::vector<double> isSecond;
    for (const std::int32_t group : input.group)
        isSecond.push_back(group == 1 ? 1.0 : 0.0);
    for (int g = 0; g < (models->isPooled ? 3 : 2) && result.isUsable(); ++g) {
        ModelInput part = input.model;
        std::vector<std::uint8_t> domain(part.rows);
        for (std::size_t row = 0; row < part.rows; ++row)
            domain[row] = (input.model.domain.empty() || input.model.domain[row] != 0)
                && (g < 2 ? input.group[row] == g : input.group[row] == 0 || input.group[row] == 1);
        part.domain = domain;
        if (g == 2 && input.reference == OaxacaReference::PooledWithGroup)
            part.columns.push_back({"group", isSecond});
        ModelRows &rows = models->rows[std::size_t(g)];
        ModelFit &fit = models->fits[std::size_t(g)];
        rows = modelRows(part, execution);
        fit = models->isLogit ? fitGlm(rows, {}, execution) : fitLinear(rows, execution);
        result.problem = fit.problem;
        if (fit.isUsable() && !fit.collinear.empty())
            result.problem = ModelProblem::Collinear;
        result.problemGroup = result.isUsable() ? -1 : g;
        result.collinear = fit.collinear;
        if (g < 2) {
            result.base[g] = rows.base;
            result.sumWeights[g] = rows.sumWeights;
        }
    }
    return models;
}

Coefficients coefficientsOf(const GroupModels &models, std::size_t model)
{
    const auto size = Index(models.columns());
    Coefficients result{Eigen::Map<const Vector>(models.fits[model].coefficients.data(), size),
                        Matrix::Zero(size, Index(models.width()))};
    result.gradient.middleCols(Index(model) * size, size).setIdentity();
    return result;
}

/// c b0 + (1 - c) b1
Coefficients mixed(const Coefficients &b0, const Coefficients &b1, double c)
{
    return {c * b0.values + (1.0 - c) * b1.values, c * b0.gradient + (1.0 - c) * b1.gradient};
}

Coefficients referenceOf(const GroupModels &models, OaxacaReference reference)
{
    const Coefficients b0 = coefficientsOf(models, 0);
    const Coefficients b1 = coefficientsOf(models, 1);
    switch (reference) {
    case OaxacaReference::Group0:
        return b0;
    case OaxacaReference::Group1:
        return b1;
    case OaxacaReference::Half:
        return mixed(b0, b1, 0.5);
    case OaxacaReference::GroupSizes:
        return mixed(b0, b1,
                     models.rows[0].sumWeights
                         / (models.rows[0].sumWeights + models.rows[1].sumWeights));
    case OaxacaReference::Pooled:
    case OaxacaReference::PooledWithGroup:
        break;
    }
    return coefficientsOf(models, 2);
}

/// Mean prediction of a group, its derivatives by coefficients; for a linear model the mean
/// columns.
struct GroupMean
{
    double value = 0.0;
    Vector byCoefficients = {};
};

GroupMean groupMean(const GroupModels &models, std::size_t group, const Vector &coefficients)
{
    const ModelRows &rows = models.rows[group];
    GroupMean result{0.0, Vector::Zero(Index(rows.columns()))};
    forEachTile(rows, 0, rows.patterns(), [&](std::size_t begin, std::size_t, const Matrix &x) {
        Vector weights =
            Eigen::Map<const Vector>(rows.weights.data() + begin, x.rows()) / rows.sumWeights;
        const Vector eta = x * coefficients;
        for (Index i = 0; i < x.rows(); ++i) {
            const GlmPoint point =
                models.isLogit ? glmPoint(GlmLink::Logit, eta(i)) : GlmPoint{eta(i), 0.0, 1.0};
            result.value += weights(i) * point.mean;
            weights(i) *= point.slope;
        }
        result.byCoefficients.noalias() += x.transpose() * weights;
    });
    return result;
}

/// Everything that terms are made from.
class TermMaker
{
public:
    TermMaker(const GroupModels &models, const Coefficients &reference)
        : m_models(models)
        , m_sets{coefficientsOf(models, 0), coefficientsOf(models, 1), reference}
    {
        for (std::size_t group = 0; group < 2; ++group) {
            for (std::size_t set = 0; set < 3; ++set)
                m_means[group][set] = groupMean(models, group, m_sets[set].values);
        }
    }

    /// P(group, coefficients of the set).
    Term prediction(std::size_t group, std::size_t set) const
    {
        if (!m_models.isLogit) {
            Term sum = part(group, set, 0);
            for (std::size_t j = 1; j < m_models.columns(); ++j)
                sum = sum + part(group, set, j);
            return sum;
        }
        const GroupMean &mean = m_means[group][set];
        Term term{mean.value, m_sets[set].gradient.transpose() * mean.byCoefficients};
        term.gradient(Index(m_models.ownBegin() + 3 * group + set)) += 1.0;
        return term;
    }

    /// Mean of a column times its coefficient.
    Term part(std::size_t group, std::size_t set, std::size_t column) const
    {
        const Coefficients &b = m_sets[set];
        const auto j = Index(column);
        const double mean = m_means[group][set].byCoefficients(j);
        Term term{mean * b.values(j), mean * b.gradient.row(j).transpose()};
        term.gradient(Index(m_models.ownBegin() + group * m_models.columns() + column)) +=
            b.values(j);
        return term;
    }

    const std::array<Coefficients, 3> &sets() const { return m_sets; }
    double mean(std::size_t group, std::size_t set) const { return m_means[group][set].value; }
    /// Mean column of a linear model.
    double columnMean(std::size_t group, std::size_t column) const
    {
        return m_means[group][group].byCoefficients(Index(column));
    }

private:
    const GroupModels &m_models;
    std::array<Coefficients, 3> m_sets;
    std::array<std::array<GroupMean, 3>, 2> m_means = {};
};

/// The terms made from P(group, set), in the order of OaxacaTerm.
template <typename Prediction>
std::vector<Term> termsFrom(const Prediction &p)
{
    const Term unexplained0 = p(0, 0) - p(0, 2);
    const Term unexplained1 = p(1, 2) - p(1, 1);
    return {p(0, 0),           p(1, 1),
            p(0, 0) - p(1, 1), p(0, 1) - p(1, 1),
            p(1, 0) - p(1, 1), p(0, 0) - p(0, 1) - (p(1, 0) - p(1, 1)),
            p(0, 2) - p(1, 2), unexplained0 + unexplained1,
            unexplained0,      unexplained1};
}

/// What a row adds to means, w (its value - the mean) / W.
RowInfluence ownInfluence(const std::shared_ptr<const GroupModels> &models,
                          const std::shared_ptr<const TermMaker> &maker)
{
    const auto write = [models, maker](std::size_t begin, std::size_t end, double *z) {
        const std::size_t width = models->ownWidth();
        std::fill(z, z + (end - begin) * width, 0.0);
        Matrix x;
        std::vector<std::int32_t> patterns;
        for (std::size_t group = 0; group < 2; ++group) {
            const ModelRows &rows = models->rows[group];
            readRowTile(rows, begin, end, patterns, x);
            for (std::size_t row = begin; row < end; ++row) {
                if (rows.patternOfRow[row] < 0)
                    continue;
                const double w = rows.weightOfRow(row) / rows.sumWeights;
                const auto at = x.row(Index(row - begin));
                double *out = z + (row - begin) * width + group * width / 2;
                for (std::size_t i = 0; i < width / 2; ++i) {
                    if (models->isLogit)
                        out[i] = w
                            * (glmPoint(GlmLink::Logit, at.dot(maker->sets()[i].values)).mean
                               - maker->mean(group, i));
                    else
                        out[i] = w * (at(Index(i)) - maker->columnMean(group, i));
                }
            }
        }
    };
    return {models->ownWidth(), write, {}};
}

RowInfluence influenceOf(const std::shared_ptr<const GroupModels> &models,
                         const std::shared_ptr<const TermMaker> &maker,
                         const std::vector<Term> &terms, AveragedRows averaged)
{
    RowInfluence all = stacked(coefficientInfluence(models->rows[0], models->fits[0]),
                               coefficientInfluence(models->rows[1], models->fits[1]));
    if (models->isPooled)
        all = stacked(all, coefficientInfluence(models->rows[2], models->fits[2]));
    all = stacked(all, ownInfluence(models, maker));
    std::vector<double> jacobian;
    for (const Term &term : terms) {
        Vector row = term.gradient;
        if (averaged == AveragedRows::Given)
            row.tail(Index(models->ownWidth())).setZero();
        jacobian.insert(jacobian.end(), row.begin(), row.end());
    }
    return combined(all, jacobian, terms.size());
}

} // namespace

OaxacaFit fitOaxaca(const OaxacaInput &input, const Execution &execution)
{
    OaxacaFit result;
    const std::shared_ptr<const GroupModels> models = fitGroups(input, execution, result);
    if (!result.isUsable())
        return result;
    const auto maker =
        std::make_shared<const TermMaker>(*models, referenceOf(*models, input.reference));
    std::vector<Term> terms = termsFrom(
        [&](std::size_t group, std::size_t set) { return maker->prediction(group, set); });
    for (std::size_t j = 0; !models->isLogit && j < models->columns(); ++j) {
        const std::vector<Term> parts = termsFrom(
            [&](std::size_t group, std::size_t set) { return maker->part(group, set, j); });
        terms.insert(terms.end(), parts.begin(), parts.end());
    }
    for (const Term &term : terms)
        result.values.push_back(term.value);
    result.influence = influenceOf(models, maker, terms, input.averaged);
    return result;
}

} // namespace tidemark::stats
