// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numbers>

#include <Eigen/Dense>

#include "core/stats/compensated_sum.h"
#include "core/stats/glm.h"
#include "core/stats/glm_family.h"
#include "core/stats/minimise.h"
#include "core/stats/multilevel_rows.h"
#include "core/stats/quadrature.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

constexpr Index blockGroups = 32; ///< groups added up together; part of the method

/// The most likely random effects of one group and the curvature there.
struct GroupMode
{
    Vector u = {};
    double logDensity = 0.0; ///< log likelihood less u'u / 2
    Matrix curvature = {}; ///< L' Z'WZ L + I
};

/// Rows of one group seen from its random effects.
class GroupView
{
public:
    GroupView(const GroupedRows &rows, Index group, const Vector &fixed, const Matrix &factor)
        : m_rows(rows)
        , m_begin(rows.begins[std::size_t(group)])
        , m_count(rows.begins[std::size_t(group) + 1] - m_begin)
        , m_fixed(fixed.segment(m_begin, m_count))
        , m_design(rows.z.middleRows(m_begin, m_count) * factor)
    {
    }

    double logDensity(const Vector &u) const
    {
        const Vector eta = m_fixed + m_design * u;
        double sum = -0.5 * u.squaredNorm();
        for (Index i = 0; i < m_count; ++i) {
            const double y = m_rows.response(m_begin + i);
            sum += m_rows.weights(m_begin + i)
                * (y * eta(i) - std::max(eta(i), 0.0) - std::log1p(std::exp(-std::fabs(eta(i)))));
        }
        return sum;
    }

    /// Newton's steps from `u`, halved while the density falls; it is concave.
    GroupMode mode(Vector u) const
    {
        GroupMode result{std::move(u)};
        result.logDensity = logDensity(result.u);
        for (int iteration = 0; iteration < 50; ++iteration) {
            Vector gradient = -result.u;
            addDerivatives(result.u, gradient, result.curvature);
            Vector step = result.curvature.llt().solve(gradient);
            const double size = step.dot(gradient);
            if (size < 1e-22)
                break;
            double next = logDensity(result.u + step);
            for (int halving = 0; halving < 30 && !(next >= result.logDensity - 1e-12); ++halving) {
                step *= 0.5;
                next = logDensity(result.u + step);
            }
            result.u += step;
            result.logDensity = next;
        }
        return result;
    }

private:
    void addDerivatives(const Vector &u, Vector &gradient, Matrix &curvature) const
    {
        const Vector eta = m_fixed + m_design * u;
        curvature = Matrix::Identity(u.size(), u.size());
        for (Index i = 0; i < m_count; ++i) {
            const GlmPoint point = glmPoint(GlmLink::Logit, eta(i));
            const double w = m_rows.weights(m_begin + i);
            const double y = m_rows.response(m_begin + i);
            const auto design = m_design.row(i);
            gradient += w * (y * point.complement - (1.0 - y) * point.mean) * design.transpose();
            curvature += w * point.slope * design.transpose() * design;
        }
    }

    const GroupedRows &m_rows;
    Index m_begin;
    Index m_count;
    Vector m_fixed;
    Matrix m_design;
};

/// Minus twice the log of the integral over u, by Laplace or by quadrature around the mode.
double integratedDeviance(const GroupView &view, const GroupMode &mode, const Quadrature &rule)
{
    const Matrix root = mode.curvature.llt().matrixL();
    const double determinant = root.diagonal().array().log().sum();
    if (rule.points.size() == 1)
        return -2.0 * mode.logDensity + 2.0 * determinant;
    double sum = 0.0;
    for (std::size_t k = 0; k < rule.points.size(); ++k) {
        const double at = mode.u(0) + std::numbers::sqrt2 * rule.points[k] / root(0, 0);
        sum += rule.weights[k]
            * std::exp(rule.points[k] * rule.points[k] + view.logDensity(Vector::Constant(1, at))
                       - mode.logDensity);
    }
    return -2.0 * (mode.logDensity + std::log(sum * std::numbers::inv_sqrtpi)) + 2.0 * determinant;
}

/// The deviance at coefficients and relative factor; remembers the modes to start from them.
class LogitDeviance
{
public:
    LogitDeviance(const GroupedRows &rows, Index effects, int points, const Execution &execution)
        : m_rows(rows)
        , m_execution(execution)
        , m_rule(gaussHermite(points))
        , m_start(Matrix::Zero(rows.groups(), effects))
    {
    }

    /// @param parameters theta, then the coefficients. NaN when cancelled.
    double at(const Vector &parameters, Matrix *modes = nullptr) const
    {
        const Index thetas = parameters.size() - m_rows.x.cols();
        const Matrix factor = relativeFactor(parameters.head(thetas));
        const Vector fixed = m_rows.x * parameters.tail(m_rows.x.cols()) + m_rows.offset;
        const auto blocks = std::size_t((m_rows.groups() + blockGroups - 1) / blockGroups);
        std::vector<double> sums(blocks);
        const bool complete = runBlocks(
            blocks, m_execution,
            [&](unsigned, std::size_t block) {
                const Index begin = Index(block) * blockGroups;
                double sum = 0.0;
                for (Index g = begin; g < std::min(begin + blockGroups, m_rows.groups()); ++g) {
                    const GroupView view(m_rows, g, fixed, factor);
                    const GroupMode mode = view.mode(m_start.row(g).transpose());
                    sum += integratedDeviance(view, mode, m_rule);
                    if (modes)
                        modes->row(g) = mode.u.transpose();
                }
                sums[block] = sum;
            },
            [](unsigned, std::size_t) {});
        CompensatedSum total;
        for (const double sum : sums)
            total.add(sum);
        return complete ? total.value() : std::numeric_limits<double>::quiet_NaN();
    }

    Matrix modes(const Vector &parameters) const
    {
        Matrix result = m_start;
        at(parameters, &result);
        return result;
    }
    void startFrom(const Vector &parameters) { m_start = modes(parameters); }

private:
    const GroupedRows &m_rows;
    const Execution &m_execution;
    Quadrature m_rule;
    Matrix m_start;
};

/// Covariance of the thetas and the coefficients from the second derivatives by those that are not
/// held at 0 (the others have 0); empty when it is not positive definite.
Matrix parameterCovariance(const LogitDeviance &deviance, const Vector &parameters,
                           const Vector &scale, Index thetas)
{
    std::vector<Index> free;
    for (Index i = 0; i < parameters.size(); ++i) {
        const bool isHeld = i < thetas
            && (parameters.head(thetas).isZero(0.0) || (i == thetas - 1 && parameters(i) == 0.0));
        if (!isHeld)
            free.push_back(i);
    }
    Vector at(Index(free.size()));
    Vector steps(at.size());
    for (std::size_t i = 0; i < free.size(); ++i) {
        at(Index(i)) = parameters(free[i]);
        steps(Index(i)) = 0.002 * scale(free[i]);
    }
    const Matrix curvature = secondDerivatives(
        [&](const Vector &moved) {
            Vector all = parameters;
            for (std::size_t i = 0; i < free.size(); ++i)
                all(free[i]) = moved(Index(i));
            return deviance.at(all);
        },
        at, steps);
    const Eigen::LLT<Matrix> root(curvature);
    if (root.info() != Eigen::Success)
        return {};
    const Matrix inverse = 2.0 * root.solve(Matrix::Identity(at.size(), at.size()));
    Matrix result = Matrix::Zero(parameters.size(), parameters.size());
    result(free, free) = inverse;
    return result;
}

/// Spreads it over all columns, with the slope's factor in the variable's own scale.
void fillParameterCovariance(Matrix covariance, Index thetas, double slopeScale,
                             std::size_t columns, MultilevelFit &fit)
{
    for (Index i = 1; i < thetas; ++i) {
        covariance.row(i) /= slopeScale;
        covariance.col(i) /= slopeScale;
    }
    std::vector<std::size_t> places;
    for (Index i = 0; i < thetas; ++i)
        places.push_back(std::size_t(i));
    for (const std::size_t column : fit.kept)
        places.push_back(std::size_t(thetas) + column);
    const std::size_t size = std::size_t(thetas) + columns;
    fit.parameterCovariance = Covariance(size);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < places.size(); ++j)
            fit.parameterCovariance.values()[places[i] * size + places[j]] =
                covariance(Index(i), Index(j));
    }
}

/// Where to start, and over which distances to look: the plain logit and its standard errors.
struct LogitStart
{
    Vector parameters = {};
    Vector scale = {};
};

LogitStart startFrom(const ModelFit &plain, bool hasSlope)
{
    const Index thetas = hasSlope ? 3 : 1;
    const Index size = thetas + Index(plain.kept.size());
    LogitStart start{Vector::Zero(size), Vector::Constant(size, 0.3)};
    start.parameters(0) = 0.5;
    start.parameters(thetas - 1) = 0.5;
    for (std::size_t i = 0; i < plain.kept.size(); ++i) {
        const std::size_t column = plain.kept[i];
        start.parameters(thetas + Index(i)) = plain.coefficients[column];
        start.scale(thetas + Index(i)) = plain.bread.standardError(column);
    }
    return start;
}

} // namespace

MultilevelFit fitMultilevelLogit(const MultilevelInput &input, int points,
                                 const Execution &execution)
{
    MultilevelFit fit;
    const ModelRows rows = multilevelModelRows(input, execution);
    const ModelFit plain = fitGlm(rows, {}, execution);
    fit.problem = multilevelProblem(plain.problem);
    fit.kept = plain.kept;
    fit.collinear = plain.collinear;
    if (!fit.isUsable())
        return fit;
    const GroupedRows grouped = groupedRows(input, rows, fit);
    if (!fit.isUsable())
        return fit;
    const LogitStart start = startFrom(plain, !input.slope.empty());
    const Index thetas = start.parameters.size() - grouped.x.cols();
    LogitDeviance deviance(grouped, grouped.z.cols(), points, execution);
    deviance.startFrom(start.parameters);
    const Minimum minimum =
        minimise([&](const Vector &at) { return deviance.at(at); }, start.parameters, start.scale);
    Vector parameters = minimum.at;
    fit.iterations = minimum.iterations;
    settleFactor([&] { return deviance.at(parameters); }, parameters.head(thetas));
    deviance.startFrom(parameters);
    fit.residualVariance = std::numbers::pi * std::numbers::pi / 3.0;
    fit.logLikelihood = -0.5 * deviance.at(parameters);
    fit.parameters = int(parameters.size());
    const Matrix covariance = parameterCovariance(deviance, parameters, start.scale, thetas);
    if (covariance.size() > 0) {
        const Index fixed = grouped.x.cols();
        fillCoefficients(parameters.tail(fixed), covariance.bottomRightCorner(fixed, fixed),
                         rows.columns(), fit);
        fillParameterCovariance(covariance, thetas, grouped.slopeScale, rows.columns(), fit);
    }
    fillVariances(grouped, parameters.head(thetas), 1.0, deviance.modes(parameters), fit);
    if (execution.isCancelled && execution.isCancelled())
        fit.problem = MultilevelProblem::Cancelled;
    else if (!minimum.converged || covariance.size() == 0)
        fit.problem = MultilevelProblem::NotConverged;
    return fit;
}

} // namespace tidemark::stats
