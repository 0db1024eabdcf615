// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/stats/glm.h"

namespace tidemark::stats {

/// The mean at one linear predictor and how it moves. McCullagh and Nelder 1989, 2.2
struct GlmPoint
{
    double mean = 0.0;
    double complement = 0.0; ///< 1 - mean of a share, exact near 1
    double slope = 0.0; ///< d mean / d eta
    double curve = 0.0; ///< d2 mean / d eta2
};

/// R: binomial(link)$linkinv(eta), $mu.eta(eta)
GlmPoint glmPoint(GlmLink link, double eta);
/// R: binomial(link)$linkfun(mu)
double linkOf(GlmLink link, double mean);

/// d logLik / d eta and its expected negative derivative for one unit of weight.
struct GlmScore
{
    double score = 0.0;
    double information = 0.0;
};
GlmScore glmScore(const GlmModel &model, double y, const GlmPoint &point);

/// Scores and informations of several outcomes at once; returns their weighted deviance.
double glmScores(const GlmModel &model, std::span<const double> y, std::span<const double> weights,
                 std::span<const double> eta, std::span<double> score,
                 std::span<double> information);

/// Means of several predictors at once, their slopes and, when asked for, curves. The same as
/// glmPoint() up to the last bit or two.
void glmPoints(GlmLink link, std::span<const double> eta, std::span<double> mean,
               std::span<double> slope, std::span<double> curve);

/// Contribution to the deviance, and to the log likelihood at a dispersion.
double unitDeviance(const GlmModel &model, double y, const GlmPoint &point);
double unitLogLikelihood(const GlmModel &model, double y, const GlmPoint &point, double dispersion);

/// Whether the family can have this outcome, and whether it lies at the lower or upper end.
enum class OutcomePlace { Outside, LowerEnd, Inside, UpperEnd };
OutcomePlace outcomePlace(GlmFamily family, double y);

/// A mean to start from. R: binomial()$initialize
double startingMean(GlmFamily family, double y);

bool isShareFamily(GlmFamily family);

} // namespace tidemark::stats
