// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/stats/covariance.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"

namespace tidemark::stats {

/// A model whose constant, and optionally one slope, differ from group to group.
struct MultilevelInput
{
    /// Fixed columns (a constant among them), response, weights: as in lme4 they are numbers of
    /// cases or of trials, or inverse to the residual variance; not sampling weights.
    ModelInput model = {};
    std::span<const std::int32_t> groups = {}; ///< code of every row; negative: left out
    /// The variable whose slope varies; NaN: the row is left out. Empty: only the constant varies.
    std::span<const double> slope = {};
};

enum class MultilevelProblem {
    None,
    NoCases,
    TooFewGroups, ///< fewer than two
    OneRowPerGroup, ///< no group has two rows: groups and residuals cannot be told apart
    TooFewCases,
    ConstantOutcome,
    OutcomeOutOfRange,
    Separation, ///< of the fixed columns
    NotConverged,
    Cancelled,
};

struct MultilevelFit
{
    MultilevelProblem problem = MultilevelProblem::None;
    std::vector<double> coefficients = {}; ///< fixed; NaN for collinear columns
    std::vector<std::size_t> kept = {};
    std::vector<CollinearColumn> collinear = {};
    Covariance covariance = {}; ///< of the coefficients, 0 for collinear columns
    /// L in N(0, L L'), row by row of the lower triangle: one number, or three with a slope. Of a
    /// linear model in units of the residual standard deviation.
    std::vector<double> factor = {};
    /// Of a logistic model: covariance of `factor` and the coefficients; 0 for what is held at 0.
    Covariance parameterCovariance = {};
    double interceptVariance = 0.0; ///< between groups; exactly 0 when that is most likely
    double slopeVariance = 0.0;
    double interceptSlopeCovariance = 0.0;
    double residualVariance = 0.0; ///< of a linear model; pi^2 / 3 of a logistic one
    double logLikelihood = std::numeric_limits<double>::quiet_NaN(); ///< restricted, if so asked
    int parameters = 0; ///< counted by AIC: coefficients and variances
    int iterations = 0;
    std::size_t base = 0; ///< rows used
    std::vector<std::int32_t> groups = {}; ///< codes of the groups used, ascending
    std::vector<std::size_t> groupSizes = {}; ///< rows of each
    /// Conditional modes: how far each group's constant and slope are from the fixed ones.
    std::vector<double> interceptModes = {};
    std::vector<double> slopeModes = {}; ///< empty without a varying slope

    bool isUsable() const { return problem == MultilevelProblem::None; }
    double aic() const { return 2.0 * parameters - 2.0 * logLikelihood; }
    /// Share of the variance that lies between groups (where the slope's variable is 0); on the
    /// latent scale for a logistic model. R: performance::icc()
    double icc() const { return interceptVariance / (interceptVariance + residualVariance); }
    /// Whether some variance, or all that is left beside a correlation of 1, is 0. R: isSingular()
    bool isSingular = false;
};

enum class LikelihoodKind { Full, Restricted };

/// y = x b + u_g + v_g z + e with (u, v) normal, by minimising the profiled deviance over the
/// relative standard deviations (Bates, Mächler, Bolker and Walker 2015, eq. 34 and 42). Covariance
/// of the fixed effects as if the variances were known.
/// R: lme4::lmer(y ~ x + (1 + z | group), weights, REML = kind); Stata: mixed, mle / reml
MultilevelFit fitMultilevelLinear(const MultilevelInput &input,
                                  LikelihoodKind kind = LikelihoodKind::Restricted,
                                  const Execution &execution = {});

/// logit P(y = 1) = x b + u_g + v_g z. `points` 1: Laplace's approximation; more (up to 25):
/// adaptive Gauss-Hermite quadrature, for a varying constant alone. Coefficients and variances are
/// maximised together; the covariance of the fixed effects comes from the second derivatives of the
/// deviance by all of them, a variance of 0 being held there. The response is 0 or 1 or a share of
/// weight trials; binomial coefficients are left out of the likelihood. Pinheiro and Chao 2006; R:
/// lme4::glmer(y ~ x + (1 + z | group), binomial, weights, nAGQ = points); Stata: melogit
/// @pre points is 1 when input.slope is given
MultilevelFit fitMultilevelLogit(const MultilevelInput &input, int points = 1,
                                 const Execution &execution = {});

} // namespace tidemark::stats
