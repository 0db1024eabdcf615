// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace tidemark::stats {

/// Confidence interval; both ends NaN when it cannot be computed.
struct Interval
{
    double lower = std::numeric_limits<double>::quiet_NaN();
    double upper = std::numeric_limits<double>::quiet_NaN();

    bool isEstimable() const { return lower == lower && upper == upper; }

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// value +- t(df) * standard error. R: confint(svymean(...), df = df)
Interval meanInterval(double value, double standardError, double df, double level = 0.95);

enum class ShareMethod {
    Logit, ///< t interval on the log odds. R: svyciprop(method = "logit" / "xlogit")
    Wilson, ///< score interval with effective n = p(1-p)/se^2 and t(df)
    KornGraubard, ///< exact binomial with effective n. R: svyciprop(method = "beta")
    Arcsine, ///< t interval on asin(sqrt p). R: svyciprop(method = "asin")
    Likelihood, ///< binomial deviance with effective n within t(df)^2, as Rao-Scott scaling does
    Normal, ///< p +- t se, not cut at 0 and 1. R: svyciprop(method = "mean")
};

/// What an interval for an estimated share needs to know.
struct ShareInput
{
    double share = 0.0;
    double standardError = 0.0;
    double df = std::numeric_limits<double>::infinity(); ///< clusters - strata
    double base = 0.0; ///< unweighted number of cases
    /// Used instead of p(1-p)/se^2 when the share is 0 or 1 and its standard error tells nothing
    /// (Kish's effective base of the cases is a good choice); 0 means: use `base`.
    double effectiveBase = 0.0;

    friend bool operator==(const ShareInput &, const ShareInput &) = default;
};

/// Interval for a share under a design. At 0 and 1 Wilson, Korn-Graubard and Likelihood give an
/// interval, the others NaN. df <= 0 gives NaN. Sources: Korn and Graubard 1998; Dean and
/// Pagano 2015; R survey 4.1 svyciprop, to which Logit, KornGraubard, Arcsine and Normal agree.
Interval shareInterval(const ShareInput &input, ShareMethod method, double level = 0.95);

/// Interval for k of n without weights or design.
enum class CountMethod {
    Exact, ///< Clopper-Pearson. R: binom.test(k, n)$conf.int
    MidP, ///< exact with half the probability of k itself. R: exactci::binom.exact(midp = TRUE)
    Wilson, ///< R: prop.test(k, n, correct = FALSE)$conf.int
};
Interval countInterval(double k, double n, CountMethod method, double level = 0.95);

/// Score interval with n independent cases of a population of `population` (infinite: none):
/// z^2 is multiplied by (N - n)/(N - 1). `critical` is the quantile used, e.g. 1.96.
Interval wilsonInterval(double share, double n, double critical,
                        double population = std::numeric_limits<double>::infinity());

/// Difference of two independent shares from their own intervals (Newcombe 1998, method 10;
/// Zou and Donner 2008, "MOVER"). With Wilson intervals: R: DescTools::BinomDiffCI("score").
Interval newcombeInterval(double firstShare, const Interval &first, double secondShare,
                          const Interval &second);

/// The same for two shares correlated with `correlation`, so also for paired shares
/// (Newcombe 1998 "paired", method 10 when `correlation` is its corrected phi).
Interval newcombeInterval(double firstShare, const Interval &first, double secondShare,
                          const Interval &second, double correlation);

} // namespace tidemark::stats
