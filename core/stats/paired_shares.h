// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/intervals.h"
#include "core/stats/test_result.h"

namespace tidemark::stats {

/// Units that answered yes or no in both waves, unweighted: how many changed, and how.
struct PairedCounts
{
    double yesYes = 0.0;
    double yesNo = 0.0; ///< yes in the earlier wave, no in the later
    double noYes = 0.0;
    double noNo = 0.0;

    double total() const { return yesYes + yesNo + noYes + noNo; }
    double earlierShare() const { return (yesYes + yesNo) / total(); }
    double laterShare() const { return (yesYes + noYes) / total(); }

    friend bool operator==(const PairedCounts &, const PairedCounts &) = default;
};

enum class McNemarMethod {
    ChiSquare, ///< (b - c)^2 / (b + c). R: mcnemar.test(correct = FALSE)
    ContinuityCorrected, ///< (|b - c| - 1)^2 / (b + c). R: mcnemar.test(correct = TRUE)
    Exact, ///< binomial with p = 1/2. R: binom.test(b, b + c)
    MidP, ///< exact less half the probability of b itself. Fagerland et al. 2013
};

/// Test of no change. The statistic is chi-square, or min(b, c) with the exact methods; NaN when
/// nobody changed.
TestResult mcNemarTest(const PairedCounts &counts, McNemarMethod method);

/// Interval for the change later - earlier. Newcombe 1998 (paired), method 10: Wilson intervals
/// combined with the continuity corrected phi. R: PropCIs::scoreci.mp is a close relative.
Interval pairedNewcombeInterval(const PairedCounts &counts, double level = 0.95);

/// Interval for the change by its variance ((b + c) - (b - c)^2 / n) / n^2, with the standard error
/// multiplied by sqrt((N - n)/(N - 1)) when the population is finite. Agresti 2002, 10.1.1
Interval pairedDifferenceInterval(const PairedCounts &counts, double level = 0.95,
                                  double population = std::numeric_limits<double>::infinity());

/// Comparison of two independent shares k1/n1, k2/n2 by z with pooled variance.
/// R: prop.test(correct = FALSE)
TestResult twoShareTest(double k1, double n1, double k2, double n2);

/// Cohen's h = 2 asin sqrt p1 - 2 asin sqrt p2.
double cohensH(double firstShare, double secondShare);

} // namespace tidemark::stats
