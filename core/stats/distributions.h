// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::stats {

/// Distribution functions, upper tails ("survival", accurate far out in the tail) and quantiles.
/// Every function answers NaN for NaN, for parameters outside their range and for probabilities
/// outside [0, 1]; quantiles at 0 and 1 are the ends of the range, infinite where it is.
/// Degrees of freedom may be infinite: t becomes the normal, F(d, inf) becomes chi-square / d.

/// Standard normal. R: pnorm(z), pnorm(z, lower.tail = FALSE), qnorm(p)
double normalCdf(double z);
double normalSurvival(double z);
double normalQuantile(double p);

/// Student's t. R: pt(t, df), pt(t, df, lower.tail = FALSE), qt(p, df)
double tCdf(double t, double df);
double tSurvival(double t, double df);
double tQuantile(double p, double df);

/// Chi-square. R: pchisq(x, df), pchisq(x, df, lower.tail = FALSE), qchisq(p, df)
double chiSquareCdf(double x, double df);
double chiSquareSurvival(double x, double df);
double chiSquareQuantile(double p, double df);

/// Fisher's F. R: pf(x, df1, df2), pf(x, df1, df2, lower.tail = FALSE), qf(p, df1, df2)
double fCdf(double x, double df1, double df2);
double fSurvival(double x, double df1, double df2);
double fQuantile(double p, double df1, double df2);

/// Beta. R: pbeta(x, a, b), pbeta(x, a, b, lower.tail = FALSE), qbeta(p, a, b)
double betaCdf(double x, double a, double b);
double betaSurvival(double x, double a, double b);
double betaQuantile(double p, double a, double b);

/// Gamma with shape and rate 1. R: pgamma(x, shape), pgamma(x, shape, lower.tail = FALSE),
/// qgamma(p, shape)
double gammaCdf(double x, double shape);
double gammaSurvival(double x, double shape);
double gammaQuantile(double p, double shape);

/// P(X = k) and P(X <= k) for X binomial(n, p). R: dbinom(k, n, p), pbinom(k, n, p)
double binomialPmf(double k, double n, double p);
double binomialCdf(double k, double n, double p);

/// Natural logarithm of |gamma(x)|. R: lgamma(x)
double logGamma(double x);
/// Its first and second derivative. R: digamma(x), trigamma(x)
double digamma(double x);
double trigamma(double x);

/// Two-sided p-value of a t statistic. R: 2 * pt(-abs(t), df)
double twoSidedPValue(double t, double df);

} // namespace tidemark::stats
