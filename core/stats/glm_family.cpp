// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/glm_family.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <Eigen/Core>

#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

constexpr double smallest = std::numeric_limits<double>::min();

GlmPoint logitPoint(double eta)
{
    const double small = std::exp(-std::fabs(eta)); // cannot overflow
    const double far = std::max(small / (1.0 + small), smallest);
    const double near = 1.0 / (1.0 + small);
    const double slope = far * near;
    GlmPoint point{near, far, slope, slope * (far - near)};
    if (eta < 0.0)
        point = {far, near, slope, slope * (near - far)};
    return point;
}

GlmPoint probitPoint(double eta)
{
    const double density = std::max(
        std::exp(-0.5 * eta * eta) * std::numbers::inv_sqrtpi / std::numbers::sqrt2, smallest);
    return {std::max(normalCdf(eta), smallest), std::max(normalSurvival(eta), smallest), density,
            -eta * density};
}

GlmPoint cloglogPoint(double eta)
{
    const double hazard = std::exp(std::min(eta, 700.0));
    const double complement = std::max(std::exp(-hazard), smallest);
    const double slope = std::max(hazard * complement, smallest);
    return {std::max(-std::expm1(-hazard), smallest), complement, slope, slope * (1.0 - hazard)};
}

/// a log(a / b), 0 at a = 0
double relativeEntropy(double a, double b)
{
    return a > 0.0 ? a * std::log(a / b) : 0.0;
}

double varianceOf(const GlmModel &model, const GlmPoint &point)
{
    if (isShareFamily(model.family))
        return point.mean * point.complement;
    if (model.family == GlmFamily::Gamma)
        return point.mean * point.mean;
    if (model.family == GlmFamily::NegativeBinomial)
        return point.mean + point.mean * point.mean / model.theta;
    return point.mean;
}

double gammaLogDensity(double y, double mean, double dispersion)
{
    const double shape = 1.0 / dispersion;
    return shape * std::log(shape * y / mean) - shape * y / mean - std::log(y) - logGamma(shape);
}

double negativeBinomialLogMass(double y, double mean, double theta)
{
    const double counted = y > 0.0 ? y * std::log(mean / (mean + theta)) : 0.0;
    return logGamma(theta + y) - logGamma(theta) - logGamma(y + 1.0)
        - theta * std::log1p(mean / theta) + counted;
}

using Values = Eigen::ArrayXd;
using Input = Eigen::Map<const Values>;
using Output = Eigen::Map<Values>;

/// Logistic means and their complements, both exact at either end.
struct LogisticValues
{
    explicit LogisticValues(const Input &eta)
        : odds((-eta).min(700.0).exp())
        , mean((1.0 + odds).inverse())
        , complement((odds * mean).max(smallest))
    {
    }
    Values odds; ///< against
    Values mean, complement;
};

double logitScores(const Input &y, const Input &weights, const Input &eta, Output score,
                   Output information)
{
    const LogisticValues v(eta);
    information = v.mean * v.complement;
    score = y * v.complement - (1.0 - y) * v.mean;
    if ((y * (1.0 - y) == 0.0).all()) // the likelihood of what was observed
        return -2.0 * (weights * (y * v.mean + (1.0 - y) * v.complement).log()).sum();
    double deviance = 0.0;
    for (Eigen::Index i = 0; i < y.size(); ++i)
        deviance += weights(i) * unitDeviance({}, y(i), glmPoint(GlmLink::Logit, eta(i)));
    return deviance;
}

} // namespace

bool isShareFamily(GlmFamily family)
{
    return family == GlmFamily::Binomial || family == GlmFamily::FractionalBinomial;
}

GlmPoint glmPoint(GlmLink link, double eta)
{
    switch (link) {
    case GlmLink::Logit:
        return logitPoint(eta);
    case GlmLink::Probit:
        return probitPoint(eta);
    case GlmLink::ComplementaryLogLog:
        return cloglogPoint(eta);
    case GlmLink::Log:
        break;
    }
    const double mean = std::clamp(std::exp(eta), smallest, 1e300);
    return {mean, 1.0 - mean, mean, mean};
}

double linkOf(GlmLink link, double mean)
{
    switch (link) {
    case GlmLink::Logit:
        return std::log(mean / (1.0 - mean));
    case GlmLink::Probit:
        return normalQuantile(mean);
    case GlmLink::ComplementaryLogLog:
        return std::log(-std::log1p(-mean));
    case GlmLink::Log:
        break;
    }
    return std::log(mean);
}

GlmScore glmScore(const GlmModel &model, double y, const GlmPoint &point)
{
    const double residual = isShareFamily(model.family)
        ? y * point.complement - (1.0 - y) * point.mean
        : y - point.mean;
    const double factor = point.slope / varianceOf(model, point);
    return {residual * factor, point.slope * factor};
}

double glmScores(const GlmModel &model, std::span<const double> y, std::span<const double> weights,
                 std::span<const double> eta, std::span<double> score,
                 std::span<double> information)
{
    const auto size = Eigen::Index(eta.size());
    if (model.link == GlmLink::Logit && isShareFamily(model.family))
        return logitScores({y.data(), size}, {weights.data(), size}, {eta.data(), size},
                           {score.data(), size}, {information.data(), size});
    double deviance = 0.0;
    for (std::size_t i = 0; i < eta.size(); ++i) {
        const GlmPoint point = glmPoint(model.link, eta[i]);
        const GlmScore at = glmScore(model, y[i], point);
        score[i] = at.score;
        information[i] = at.information;
        deviance += weights[i] * unitDeviance(model, y[i], point);
    }
    return deviance;
}

void glmPoints(GlmLink link, std::span<const double> eta, std::span<double> mean,
               std::span<double> slope, std::span<double> curve)
{
    const auto size = Eigen::Index(eta.size());
    if (link == GlmLink::Logit) {
        const Input predictor(eta.data(), size);
        const LogisticValues v(predictor);
        Output(mean.data(), size) = v.mean;
        Output(slope.data(), size) = v.mean * v.complement;
        if (!curve.empty())
            Output(curve.data(), size) = v.mean * v.complement * (v.complement - v.mean);
        return;
    }
    for (std::size_t i = 0; i < eta.size(); ++i) {
        const GlmPoint point = glmPoint(link, eta[i]);
        mean[i] = point.mean;
        slope[i] = point.slope;
        if (!curve.empty())
            curve[i] = point.curve;
    }
}

double unitDeviance(const GlmModel &model, double y, const GlmPoint &point)
{
    switch (model.family) {
    case GlmFamily::Binomial:
    case GlmFamily::FractionalBinomial:
        return 2.0 * (relativeEntropy(y, point.mean) + relativeEntropy(1.0 - y, point.complement));
    case GlmFamily::Poisson:
        return 2.0 * (relativeEntropy(y, point.mean) - (y - point.mean));
    case GlmFamily::NegativeBinomial:
        return 2.0
            * (relativeEntropy(y, point.mean)
               - (y + model.theta) * std::log((y + model.theta) / (point.mean + model.theta)));
    case GlmFamily::Gamma:
        break;
    }
    return -2.0 * (std::log(y / point.mean) - (y - point.mean) / point.mean);
}

double unitLogLikelihood(const GlmModel &model, double y, const GlmPoint &point, double dispersion)
{
    switch (model.family) {
    case GlmFamily::Binomial:
    case GlmFamily::FractionalBinomial:
        return (y > 0.0 ? y * std::log(point.mean) : 0.0)
            + (y < 1.0 ? (1.0 - y) * std::log(point.complement) : 0.0);
    case GlmFamily::Poisson:
        return (y > 0.0 ? y * std::log(point.mean) : 0.0) - point.mean - logGamma(y + 1.0);
    case GlmFamily::NegativeBinomial:
        return negativeBinomialLogMass(y, point.mean, model.theta);
    case GlmFamily::Gamma:
        break;
    }
    return gammaLogDensity(y, point.mean, dispersion);
}

OutcomePlace outcomePlace(GlmFamily family, double y)
{
    if (family == GlmFamily::Gamma)
        return y > 0.0 ? OutcomePlace::Inside : OutcomePlace::Outside;
    if (y < 0.0 || (isShareFamily(family) && y > 1.0))
        return OutcomePlace::Outside;
    if (!(y > 0.0))
        return OutcomePlace::LowerEnd;
    return isShareFamily(family) && y >= 1.0 ? OutcomePlace::UpperEnd : OutcomePlace::Inside;
}

double startingMean(GlmFamily family, double y)
{
    if (isShareFamily(family))
        return (y + 0.5) / 2.0;
    if (family == GlmFamily::Gamma)
        return y;
    return family == GlmFamily::Poisson ? y + 0.1 : y + (y > 0.0 ? 0.0 : 1.0 / 6.0);
}

} // namespace tidemark::stats
