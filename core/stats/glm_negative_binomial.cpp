// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm.h"

#include <cmath>

#include "core/stats/compensated_sum.h"
#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

/// Derivatives of the log likelihood by theta at fixed means.
struct ThetaDerivatives
{
    double first = 0.0;
    double second = 0.0;
};

ThetaDerivatives thetaDerivatives(const ModelRows &rows, const std::vector<double> &means,
                                  double theta)
{
    CompensatedSum first;
    CompensatedSum second;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double w = rows.weights[p];
        const double y = rows.response[p];
        const double sum = means[p] + theta;
        first.add(w
                  * (digamma(theta + y) - digamma(theta) - std::log1p(means[p] / theta)
                     + (means[p] - y) / sum));
        second.add(w
                   * (trigamma(theta + y) - trigamma(theta) + means[p] / (theta * sum)
                      - (means[p] - y) / (sum * sum)));
    }
    return {first.value(), second.value()};
}

/// Moment estimate from Pearson's residuals. R: MASS::theta.mm
double startingTheta(const ModelRows &rows, const std::vector<double> &means)
{
    CompensatedSum sum;
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        const double relative = rows.response[p] / means[p] - 1.0;
        sum.add(rows.weights[p] * relative * relative);
    }
    return rows.sumWeights / sum.value();
}

/// Newton's steps on log theta; NaN when it runs away.
double maximisingTheta(const ModelRows &rows, const std::vector<double> &means, double theta)
{
    for (int iteration = 0; iteration < 100; ++iteration) {
        const ThetaDerivatives d = thetaDerivatives(rows, means, theta);
        const double slope = theta * d.first;
        const double curve = theta * theta * d.second + slope;
        const double newton = curve < 0.0 ? -slope / curve : std::copysign(1.0, slope);
        const double step = std::fmin(std::fmax(newton, -1.0), 1.0);
        theta *= std::exp(step);
        if (!(theta < 1e8))
            break;
        if (std::fabs(step) < 1e-13)
            return theta;
    }
    return theta < 1e8 ? theta : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

NegativeBinomialFit fitNegativeBinomial(const ModelRows &rows, const Execution &execution)
{
    NegativeBinomialFit result;
    result.model = fitGlm(rows, {.family = GlmFamily::Poisson, .link = GlmLink::Log}, execution);
    if (!result.model.isUsable())
        return result;
    double theta = startingTheta(rows, result.model.fitted);
    for (int iteration = 0; iteration < 200; ++iteration) {
        const double before = theta;
        theta = maximisingTheta(rows, result.model.fitted, theta);
        if (std::isnan(theta))
            break;
        result.theta = theta;
        result.model = fitGlm(
            rows, {.family = GlmFamily::NegativeBinomial, .link = GlmLink::Log, .theta = theta},
            execution);
        if (!result.model.isUsable())
            return result;
        if (std::fabs(theta / before - 1.0) < 1e-12) {
            const ThetaDerivatives d = thetaDerivatives(rows, result.model.fitted, theta);
            result.thetaStandardError = 1.0 / std::sqrt(-d.second);
            return result;
        }
    }
    result.model.problem = ModelProblem::NotConverged;
    return result;
}

} // namespace tidemark::stats
