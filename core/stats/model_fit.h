// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "core/stats/covariance.h"

namespace tidemark::stats {

/// A column that is a combination of earlier ones, and which. Its coefficient is left out.
struct CollinearColumn
{
    std::size_t column = 0;
    std::vector<std::size_t> with = {};

    friend bool operator==(const CollinearColumn &, const CollinearColumn &) = default;
};

/// Why a model has no estimates, or none to rely on.
enum class ModelProblem {
    None,
    NoCases, ///< no row is complete and has a weight
    TooFewCases, ///< no more rows than coefficients
    ConstantOutcome, ///< every case has the same outcome
    OutcomeOutOfRange, ///< a share outside 0-1, a negative count, an amount not above 0
    Collinear, ///< the model does not drop columns by itself; see collinear
    Separation, ///< some columns tell the outcome of some cases for certain; see separating
    NotConverged,
    Cancelled,
};

/// A fitted linear or generalised linear model. Numbers per pattern belong to ModelRows.
struct ModelFit
{
    ModelProblem problem = ModelProblem::None;
    std::vector<double> coefficients = {}; ///< NaN for collinear columns
    std::vector<std::size_t> kept = {}; ///< columns with a coefficient
    std::vector<CollinearColumn> collinear = {};
    std::vector<std::size_t> separating = {}; ///< columns along which the likelihood never ends
    /// (X' W X)^-1 over all columns with the weights of the last iteration, 0 for those left out:
    /// times the dispersion it is the model's own covariance.
    Covariance bread = {};
    double dispersion = 1.0; ///< residual variance; 1 for binomial and count models
    double residualDf = 0.0;
    std::vector<double> linearPredictor = {}; ///< per pattern, offset included
    std::vector<double> fitted = {}; ///< per pattern: mean of the outcome
    std::vector<double> score = {}; ///< per pattern, of one unit of weight: d logLik / d eta
    std::vector<double> information = {}; ///< likewise: expected -d2 logLik / d eta2
    double deviance = 0.0; ///< residual sum of squares of a linear model
    double nullDeviance = 0.0; ///< of the model with only a constant (and the offset)
    double logLikelihood = std::numeric_limits<double>::quiet_NaN();
    double nullLogLikelihood = std::numeric_limits<double>::quiet_NaN();
    int parameters = 0; ///< counted by AIC and BIC: coefficients and dispersion
    int iterations = 0;

    bool isUsable() const { return problem == ModelProblem::None; }
    double aic() const { return 2.0 * parameters - 2.0 * logLikelihood; }
};

} // namespace tidemark::stats
