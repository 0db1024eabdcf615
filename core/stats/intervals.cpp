// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/intervals.h"

#include <algorithm>
#include <cmath>

#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

double criticalValue(double df, double level)
{
    return tQuantile(0.5 + level / 2.0, df);
}

double expit(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

bool isInside(double share)
{
    return share > 0.0 && share < 1.0;
}

/// The number of independent cases that would give the same standard error.
double effectiveCases(const ShareInput &input)
{
    const double p = input.share;
    const double variance = input.standardError * input.standardError;
    if (isInside(p) && variance > 0.0)
        return p * (1.0 - p) / variance;
    return input.effectiveBase > 0.0 ? input.effectiveBase : input.base;
}

Interval logitInterval(const ShareInput &input, double critical)
{
    const double p = input.share;
    if (!isInside(p))
        return {};
    const double centre = std::log(p / (1.0 - p));
    const double half = critical * input.standardError / (p * (1.0 - p));
    return {expit(centre - half), expit(centre + half)};
}

Interval arcsineInterval(const ShareInput &input, double critical)
{
    const double p = input.share;
    if (!isInside(p))
        return {};
    const double centre = std::asin(std::sqrt(p));
    const double half = critical * input.standardError / (2.0 * std::sqrt(p * (1.0 - p)));
    const double quarter = std::asin(1.0);
    const double low = std::sin(std::clamp(centre - half, 0.0, quarter));
    const double high = std::sin(std::clamp(centre + half, 0.0, quarter));
    return {low * low, high * high};
}

Interval betaInterval(double p, double n, double level)
{
    const double tail = (1.0 - level) / 2.0;
    return {p <= 0.0 ? 0.0 : betaQuantile(tail, n * p, n * (1.0 - p) + 1.0),
            p >= 1.0 ? 1.0 : betaQuantile(1.0 - tail, n * p + 1.0, n * (1.0 - p))};
}

Interval kornGraubardInterval(const ShareInput &input, double level)
{
    const double ratio = criticalValue(input.base - 1.0, level) / criticalValue(input.df, level);
    return betaInterval(input.share, effectiveCases(input) * ratio * ratio, level);
}

/// Deviance of `p` against the observed share, per independent case.
double unitDeviance(double observed, double p)
{
    const double yes = observed > 0.0 ? observed * std::log(observed / p) : 0.0;
    const double no =
        observed < 1.0 ? (1.0 - observed) * std::log((1.0 - observed) / (1.0 - p)) : 0.0;
    return 2.0 * (yes + no);
}

/// The point between `inside` (condition true) and `outside` where `holds` stops being true.
template <typename Condition>
double boundary(double inside, double outside, const Condition &holds)
{
    for (int step = 0; step < 200; ++step) {
        const double middle = inside + (outside - inside) / 2.0;
        if (middle == inside || middle == outside)
            break;
        (holds(middle) ? inside : outside) = middle;
    }
    return inside;
}

Interval likelihoodInterval(double share, double n, double critical)
{
    const double limit = critical * critical / n;
    const auto holds = [&](double p) { return unitDeviance(share, p) <= limit; };
    return {share <= 0.0 ? 0.0 : boundary(share, 0.0, holds),
            share >= 1.0 ? 1.0 : boundary(share, 1.0, holds)};
}

Interval midPInterval(double k, double n, double level)
{
    const double tail = (1.0 - level) / 2.0;
    const double share = k / n;
    const auto upperTail = [&](double p) {
        return 1.0 - binomialCdf(k, n, p) + binomialPmf(k, n, p) / 2.0 > tail;
    };
    const auto lowerTail = [&](double p) {
        return binomialCdf(k, n, p) - binomialPmf(k, n, p) / 2.0 > tail;
    };
    return {k <= 0.0 ? 0.0 : boundary(share, 0.0, upperTail),
            k >= n ? 1.0 : boundary(share, 1.0, lowerTail)};
}

bool isUsable(const ShareInput &input, double critical)
{
    return input.share >= 0.0 && input.share <= 1.0 && input.standardError >= 0.0
        && std::isfinite(critical);
}

} // namespace

Interval meanInterval(double value, double standardError, double df, double level)
{
    const double half = criticalValue(df, level) * standardError;
    return {value - half, value + half};
}

Interval wilsonInterval(double share, double n, double critical, double population)
{
    if (!(n > 0.0) || !(share >= 0.0 && share <= 1.0))
        return {};
    const double correction = std::isinf(population)
        ? 1.0
        : std::max(0.0, (population - n) / std::max(1.0, population - 1.0));
    const double z2 = critical * critical * correction;
    const double centre = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double spread = share * (1.0 - share) / n + z2 / (4.0 * n * n);
    const double half = std::sqrt(z2 * spread) / (1.0 + z2 / n);
    return {share <= 0.0 ? 0.0 : centre - half, share >= 1.0 ? 1.0 : centre + half};
}

Interval shareInterval(const ShareInput &input, ShareMethod method, double level)
{
    const double critical = criticalValue(input.df, level);
    if (!isUsable(input, critical))
        return {};
    switch (method) {
    case ShareMethod::Logit:
        return logitInterval(input, critical);
    case ShareMethod::Wilson:
        return wilsonInterval(input.share, effectiveCases(input), critical);
    case ShareMethod::KornGraubard:
        return kornGraubardInterval(input, level);
    case ShareMethod::Arcsine:
        return arcsineInterval(input, critical);
    case ShareMethod::Likelihood:
        return likelihoodInterval(input.share, effectiveCases(input), critical);
    case ShareMethod::Normal:
        return meanInterval(input.share, input.standardError, input.df, level);
    }
    return {};
}

Interval countInterval(double k, double n, CountMethod method, double level)
{
    if (!(n > 0.0) || !(k >= 0.0) || k > n)
        return {};
    switch (method) {
    case CountMethod::Exact:
        return betaInterval(k / n, n, level);
    case CountMethod::MidP:
        return midPInterval(k, n, level);
    case CountMethod::Wilson:
        return wilsonInterval(k / n, n, normalQuantile(0.5 + level / 2.0));
    }
    return {};
}

Interval newcombeInterval(double firstShare, const Interval &first, double secondShare,
                          const Interval &second)
{
    return newcombeInterval(firstShare, first, secondShare, second, 0.0);
}

Interval newcombeInterval(double firstShare, const Interval &first, double secondShare,
                          const Interval &second, double correlation)
{
    const double difference = firstShare - secondShare;
    const auto distance = [correlation](double a, double b) {
        return std::sqrt(std::max(0.0, a * a - 2.0 * correlation * a * b + b * b));
    };
    return {difference - distance(firstShare - first.lower, second.upper - secondShare),
            difference + distance(first.upper - firstShare, secondShare - second.lower)};
}

} // namespace tidemark::stats
