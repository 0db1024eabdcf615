// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

enum class GlmFamily {
    Binomial, ///< outcome 0 or 1, or a share of trials
    FractionalBinomial, ///< any share 0-1, as binomial with a free dispersion. R: quasibinomial()
    Poisson,
    NegativeBinomial, ///< variance mu + mu^2 / theta
    Gamma,
};

enum class GlmLink { Logit, Probit, ComplementaryLogLog, Log };

struct GlmModel
{
    GlmFamily family = GlmFamily::Binomial;
    GlmLink link = GlmLink::Logit;
    double theta = 1.0; ///< of the negative binomial
};

/// Generalised linear model by Fisher scoring with halved steps, until a step is below 1e-11
/// standard errors or the next would be. Weights multiply the log likelihood. Deviance, likelihood,
/// dispersion (free: mean square of Pearson's residuals) as R: glm(y ~ x, family, weights, offset).
/// The log likelihood of a fractional model is that of the binomial one (Papke and Wooldridge
/// 1996); that of a Gamma model has deviance / sum w as its dispersion.
///
/// Separation: when steps do not die out, and along the last step every case with an extreme
/// outcome is only pushed further to it and no other case moves, the likelihood has no maximum
/// (Albert and Anderson 1984); the columns that move are named.
ModelFit fitGlm(const ModelRows &rows, const GlmModel &model, const Execution &execution = {});

/// Logit with Firth's penalty, half the log determinant of the information, which has estimates
/// under separation. logLikelihood is the penalised one. Firth 1993; Heinze and Schemper 2002;
/// R: logistf::logistf(y ~ x, weights = w)
ModelFit fitFirthLogit(const ModelRows &rows, const Execution &execution = {});

/// Negative binomial with log link and its theta by maximum likelihood, in turns until neither
/// changes. An outcome that varies less than Poisson's has no finite theta: problem NotConverged.
/// R: MASS::glm.nb(y ~ x, weights = w)
struct NegativeBinomialFit
{
    ModelFit model = {};
    double theta = 0.0;
    double thetaStandardError = 0.0;
};
NegativeBinomialFit fitNegativeBinomial(const ModelRows &rows, const Execution &execution = {});

} // namespace tidemark::stats
