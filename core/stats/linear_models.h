// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// Linear model y = offset + x b + e by weighted least squares. Weights are those of lm(): the
/// variance of e is dispersion / w; with sampling weights use a robust or design covariance.
/// logLikelihood = (sum log w - n (log 2 pi + 1 - log n + log sum w e^2)) / 2.
/// R: lm(y ~ x, weights = w), logLik(), deviance()
ModelFit fitLinear(const ModelRows &rows, const Execution &execution = {});

/// Share of the weighted variance that the model explains, and the same adjusted for the number of
/// coefficients. Without a constant in the model both are measured from 0.
/// R: summary(lm)$r.squared, $adj.r.squared
struct ExplainedVariance
{
    double rSquared = 0.0;
    double adjusted = 0.0;
};
ExplainedVariance explainedVariance(const ModelRows &rows, const ModelFit &fit);

} // namespace tidemark::stats
