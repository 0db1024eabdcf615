// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include <Eigen/Dense>

#include "core/stats/linear_models.h"
#include "core/stats/minimise.h"
#include "core/stats/multilevel_rows.h"

namespace tidemark::stats {

namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

/// What the deviance needs of one group.
struct GroupProducts
{
    Matrix zz = {}; ///< Z'WZ
    Matrix zx = {}; ///< Z'WX
    Vector zy = {}; ///< Z'Wy
};

/// Everything that follows from the relative factor.
struct ProfiledState
{
    double logDeterminant = 0.0; ///< of L' Z'WZ L + I over all groups
    double logFixed = 0.0; ///< of the fixed effects' matrix
    double squares = 0.0; ///< penalised residual sum of squares
    Vector coefficients = {};
    Matrix inverse = {}; ///< (R'R)^-1 of the fixed effects
};

/// The profiled deviance of Bates et al. on residuals from ordinary least squares, so that nothing
/// large is subtracted.
class LinearProfile
{
public:
    LinearProfile(const GroupedRows &rows, const Vector &start, LikelihoodKind kind)
        : m_rows(rows)
        , m_kind(kind)
    {
        const Vector y = rows.response - rows.offset - rows.x * start;
        for (Index g = 0; g < rows.groups(); ++g) {
            const Index begin = rows.begins[std::size_t(g)];
            const Index count = rows.begins[std::size_t(g) + 1] - begin;
            const auto z = rows.z.middleRows(begin, count);
            const Matrix weighted = rows.weights.segment(begin, count).asDiagonal() * z;
            m_groups.push_back({weighted.transpose() * z,
                                weighted.transpose() * rows.x.middleRows(begin, count),
                                weighted.transpose() * y.segment(begin, count)});
        }
        m_xx = rows.x.transpose() * (rows.weights.asDiagonal() * rows.x);
        m_xy = rows.x.transpose() * rows.weights.cwiseProduct(y);
        m_yy = y.dot(rows.weights.cwiseProduct(y));
    }

    ProfiledState stateAt(const Vector &theta) const
    {
        const Matrix factor = relativeFactor(theta);
        ProfiledState state;
        Matrix xx = m_xx;
        Vector xy = m_xy;
        state.squares = m_yy;
        for (const GroupProducts &group : m_groups) {
            const Eigen::LLT<Matrix> root = rootOf(group, factor);
            const Matrix zx = root.matrixL().solve(factor.transpose() * group.zx);
            const Vector zy = root.matrixL().solve(factor.transpose() * group.zy);
            state.logDeterminant += 2.0 * Matrix(root.matrixL()).diagonal().array().log().sum();
            xx.noalias() -= zx.transpose() * zx;
            xy.noalias() -= zx.transpose() * zy;
            state.squares -= zy.squaredNorm();
        }
        const Eigen::LLT<Matrix> fixed(xx);
        state.coefficients = fixed.solve(xy);
        state.squares -= state.coefficients.dot(xy);
        state.logFixed = 2.0 * Matrix(fixed.matrixL()).diagonal().array().log().sum();
        state.inverse = fixed.solve(Matrix::Identity(xx.rows(), xx.rows()));
        return state;
    }

    double df() const
    {
        const double fixed = m_kind == LikelihoodKind::Restricted ? double(m_rows.x.cols()) : 0.0;
        return double(m_rows.size()) - fixed;
    }

    double deviance(const ProfiledState &state) const
    {
        const double restricted = m_kind == LikelihoodKind::Restricted ? state.logFixed : 0.0;
        return state.logDeterminant + restricted - m_rows.sumLogWeights
            + df() * (1.0 + std::log(2.0 * std::numbers::pi * state.squares / df()));
    }

    /// Modes of the groups in units of the relative factor.
    Matrix modes(const Vector &theta, const ProfiledState &state) const
    {
        const Matrix factor = relativeFactor(theta);
        Matrix result(m_rows.groups(), factor.rows());
        for (Index g = 0; g < result.rows(); ++g) {
            const GroupProducts &group = m_groups[std::size_t(g)];
            const Vector rest = factor.transpose() * (group.zy - group.zx * state.coefficients);
            result.row(g) = rootOf(group, factor).solve(rest).transpose();
        }
        return result;
    }

private:
    static Eigen::LLT<Matrix> rootOf(const GroupProducts &group, const Matrix &factor)
    {
        return Eigen::LLT<Matrix>(factor.transpose() * group.zz * factor
                                  + Matrix::Identity(factor.rows(), factor.rows()));
    }

    const GroupedRows &m_rows;
    LikelihoodKind m_kind;
    std::vector<GroupProducts> m_groups = {};
    Matrix m_xx;
    Vector m_xy;
    double m_yy = 0.0;
};

} // namespace

MultilevelFit fitMultilevelLinear(const MultilevelInput &input, LikelihoodKind kind,
                                  const Execution &execution)
{
    MultilevelFit fit;
    const ModelRows rows = multilevelModelRows(input, execution);
    const ModelFit plain = fitLinear(rows, execution);
    fit.problem = multilevelProblem(plain.problem);
    fit.kept = plain.kept;
    fit.collinear = plain.collinear;
    if (!fit.isUsable())
        return fit;
    const GroupedRows grouped = groupedRows(input, rows, fit);
    if (!(plain.deviance > 0.0))
        fit.problem = MultilevelProblem::ConstantOutcome;
    if (!fit.isUsable())
        return fit;
    Vector start(Index(fit.kept.size()));
    for (std::size_t i = 0; i < fit.kept.size(); ++i)
        start(Index(i)) = plain.coefficients[fit.kept[i]];
    const LinearProfile profile(grouped, start, kind);
    Vector theta = input.slope.empty() ? Vector(Vector::Ones(1)) : Vector{{1.0, 0.0, 1.0}};
    const auto deviance = [&](const Vector &at) {
        if (execution.isCancelled && execution.isCancelled())
            return std::numeric_limits<double>::quiet_NaN();
        return profile.deviance(profile.stateAt(at));
    };
    const Minimum minimum = minimise(deviance, theta, Vector::Constant(theta.size(), 0.3));
    fit.iterations = minimum.iterations;
    theta = minimum.at;
    settleFactor([&] { return deviance(theta); }, theta);
    const ProfiledState state = profile.stateAt(theta);
    const double variance = state.squares / profile.df();
    fit.residualVariance = variance;
    fit.logLikelihood = -0.5 * profile.deviance(state);
    fit.parameters = int(fit.kept.size()) + int(theta.size()) + 1;
    fillCoefficients(start + state.coefficients, variance * state.inverse, rows.columns(), fit);
    fillVariances(grouped, theta, variance, profile.modes(theta, state), fit);
    if (execution.isCancelled && execution.isCancelled())
        fit.problem = MultilevelProblem::Cancelled;
    else if (!minimum.converged)
        fit.problem = MultilevelProblem::NotConverged;
    return fit;
}

} // namespace tidemark::stats
