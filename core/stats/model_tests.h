// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/stats/covariance.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/test_result.h"

namespace tidemark::stats {

/// All coefficients of `columns` (those of one factor, say) are 0: F = b' V^-1 b / q with q, df
/// degrees of freedom; df infinite gives chi-square / q. Collinear columns do not count; a
/// covariance without full rank is inverted in the directions it has.
/// R: survey::regTermTest(fit, term, method = "Wald"), car::linearHypothesis()
TestResult waldTest(const ModelFit &fit, const Covariance &covariance,
                    std::span<const std::size_t> columns, double df);

/// Twice the difference of log likelihoods against chi-square with `columns` degrees of freedom.
/// R: anova(smaller, larger, test = "LRT")
TestResult likelihoodRatioTest(double smaller, double larger, double columns);

/// Likelihood ratio under a sampling design: the fall in deviance from `smaller` to `larger`, which
/// has `columns` more, is a sum of chi-squares with the eigenvalues of V0^-1 V as weights, V0 being
/// the model's and V the design's covariance; F by Satterthwaite's approximation. Rao and Scott
/// 1984; Lumley and Scott 2014;
/// R: survey::regTermTest(fit, term, method = "LRT", lrt.approximation = "satterthwaite")
/// @pre families with dispersion 1
TestResult raoScottLikelihoodRatio(const ModelFit &smaller, const ModelFit &larger,
                                   const Covariance &designCovariance,
                                   std::span<const std::size_t> columns, double df);

/// Shares of the null model's likelihood or variance that are explained; n is the sum of weights.
struct PseudoRSquared
{
    double mcFadden = 0.0; ///< 1 - l / l0
    double coxSnell = 0.0; ///< 1 - exp(2 (l0 - l) / n)
    double nagelkerke = 0.0; ///< Cox and Snell's over its largest value 1 - exp(2 l0 / n)
    double tjur = 0.0; ///< mean prediction of ones less that of zeros; for outcomes 0 and 1
};
PseudoRSquared pseudoRSquared(const ModelRows &rows, const ModelFit &fit);

} // namespace tidemark::stats
