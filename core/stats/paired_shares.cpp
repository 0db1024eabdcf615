// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/paired_shares.h"

#include <algorithm>
#include <cmath>

#include "core/stats/distributions.h"

namespace tidemark::stats {

namespace {

TestResult chiSquareOfOne(double statistic)
{
    return {statistic, 1.0, std::numeric_limits<double>::infinity(),
            chiSquareSurvival(statistic, 1.0)};
}

/// Correlation of the two answers, brought nearer to zero as Newcombe's method 10 wants it.
double correctedPhi(const PairedCounts &counts)
{
    const double margins = (counts.yesYes + counts.yesNo) * (counts.noYes + counts.noNo)
        * (counts.yesYes + counts.noYes) * (counts.yesNo + counts.noNo);
    if (!(margins > 0.0))
        return 0.0;
    const double product = counts.yesYes * counts.noNo - counts.yesNo * counts.noYes;
    const double corrected =
        product > 0.0 ? std::max(0.0, product - counts.total() / 2.0) : product;
    return corrected / std::sqrt(margins);
}

} // namespace

TestResult mcNemarTest(const PairedCounts &counts, McNemarMethod method)
{
    const double b = counts.yesNo;
    const double c = counts.noYes;
    if (!(b + c > 0.0))
        return {};
    const double smaller = std::min(b, c);
    TestResult exact;
    exact.statistic = smaller;
    switch (method) {
    case McNemarMethod::ChiSquare:
        return chiSquareOfOne((b - c) * (b - c) / (b + c));
    case McNemarMethod::ContinuityCorrected:
        return chiSquareOfOne(std::pow(std::max(0.0, std::fabs(b - c) - 1.0), 2) / (b + c));
    case McNemarMethod::Exact:
        exact.pValue = std::min(1.0, 2.0 * binomialCdf(smaller, b + c, 0.5));
        return exact;
    case McNemarMethod::MidP:
        exact.pValue = 2.0 * binomialCdf(smaller, b + c, 0.5) - binomialPmf(smaller, b + c, 0.5);
        return exact;
    }
    return {};
}

Interval pairedNewcombeInterval(const PairedCounts &counts, double level)
{
    const double n = counts.total();
    const double critical = normalQuantile(0.5 + level / 2.0);
    const double earlier = counts.earlierShare();
    const double later = counts.laterShare();
    return newcombeInterval(later, wilsonInterval(later, n, critical), earlier,
                            wilsonInterval(earlier, n, critical), correctedPhi(counts));
}

Interval pairedDifferenceInterval(const PairedCounts &counts, double level, double population)
{
    const double n = counts.total();
    const double difference = counts.laterShare() - counts.earlierShare();
    const double changed = (counts.yesNo + counts.noYes) / n;
    const double correction = std::isinf(population) ? 1.0 : (population - n) / (population - 1.0);
    const double variance = (changed - difference * difference) / n * std::max(0.0, correction);
    const double infinity = std::numeric_limits<double>::infinity();
    return meanInterval(difference, std::sqrt(variance), infinity, level);
}

TestResult twoShareTest(double k1, double n1, double k2, double n2)
{
    const double pooled = (k1 + k2) / (n1 + n2);
    const double variance = pooled * (1.0 - pooled) * (1.0 / n1 + 1.0 / n2);
    const double z = (k1 / n1 - k2 / n2) / std::sqrt(variance);
    return {z, 1.0, std::numeric_limits<double>::infinity(), 2.0 * normalCdf(-std::fabs(z))};
}

double cohensH(double firstShare, double secondShare)
{
    return 2.0 * std::asin(std::sqrt(firstShare)) - 2.0 * std::asin(std::sqrt(secondShare));
}

} // namespace tidemark::stats
