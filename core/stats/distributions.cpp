// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distributions.h"

#include <cmath>
#include <limits>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>

namespace tidemark::stats {

namespace {

namespace policies = boost::math::policies;

/// No exception leaves this folder: Boost answers NaN or infinity instead of throwing.
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
                               policies::pole_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>,
                               policies::evaluation_error<policies::ignore_error>,
                               policies::rounding_error<policies::ignore_error>,
                               policies::indeterminate_result_error<policies::ignore_error>>;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

bool isPositive(double parameter)
{
    return parameter > 0.0;
}

bool isProbability(double p)
{
    return p >= 0.0 && p <= 1.0;
}

/// The ends of the range are answered here, because Boost treats them as errors.
template <typename Distribution>
double quantile(const Distribution &distribution, double p, double low, double high)
{
    if (!isProbability(p))
        return nan;
    if (p == 0.0)
        return low;
    if (p == 1.0)
        return high;
    return boost::math::quantile(distribution, p);
}

template <typename Distribution>
double cdf(const Distribution &distribution, double x, double low, double high)
{
    if (std::isnan(x))
        return nan;
    if (x <= low)
        return 0.0;
    if (x >= high)
        return 1.0;
    return boost::math::cdf(distribution, x);
}

template <typename Distribution>
double survival(const Distribution &distribution, double x, double low, double high)
{
    if (std::isnan(x))
        return nan;
    if (x <= low)
        return 1.0;
    if (x >= high)
        return 0.0;
    return boost::math::cdf(boost::math::complement(distribution, x));
}

using Normal = boost::math::normal_distribution<double, Quiet>;
using StudentsT = boost::math::students_t_distribution<double, Quiet>;
using ChiSquare = boost::math::chi_squared_distribution<double, Quiet>;
using FisherF = boost::math::fisher_f_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;
using Gamma = boost::math::gamma_distribution<double, Quiet>;
using Binomial = boost::math::binomial_distribution<double, Quiet>;

} // namespace

double normalCdf(double z)
{
    return cdf(Normal{}, z, -infinity, infinity);
}

double normalSurvival(double z)
{
    return survival(Normal{}, z, -infinity, infinity);
}

double normalQuantile(double p)
{
    return quantile(Normal{}, p, -infinity, infinity);
}

double tCdf(double t, double df)
{
    if (!isPositive(df))
        return nan;
    return std::isinf(df) ? normalCdf(t) : cdf(StudentsT{df}, t, -infinity, infinity);
}

double tSurvival(double t, double df)
{
    return tCdf(-t, df);
}

double tQuantile(double p, double df)
{
    if (!isPositive(df))
        return nan;
    return std::isinf(df) ? normalQuantile(p) : quantile(StudentsT{df}, p, -infinity, infinity);
}

double chiSquareCdf(double x, double df)
{
    return isPositive(df) ? cdf(ChiSquare{df}, x, 0.0, infinity) : nan;
}

double chiSquareSurvival(double x, double df)
{
    return isPositive(df) ? survival(ChiSquare{df}, x, 0.0, infinity) : nan;
}

double chiSquareQuantile(double p, double df)
{
    return isPositive(df) ? quantile(ChiSquare{df}, p, 0.0, infinity) : nan;
}

double fCdf(double x, double df1, double df2)
{
    if (!isPositive(df1) || !isPositive(df2))
        return nan;
    if (std::isinf(df2))
        return chiSquareCdf(x * df1, df1);
    return cdf(FisherF{df1, df2}, x, 0.0, infinity);
}

double fSurvival(double x, double df1, double df2)
{
    if (!isPositive(df1) || !isPositive(df2))
        return nan;
    if (std::isinf(df2))
        return chiSquareSurvival(x * df1, df1);
    return survival(FisherF{df1, df2}, x, 0.0, infinity);
}

double fQuantile(double p, double df1, double df2)
{
    if (!isPositive(df1) || !isPositive(df2))
        return nan;
    if (std::isinf(df2))
        return chiSquareQuantile(p, df1) / df1;
    return quantile(FisherF{df1, df2}, p, 0.0, infinity);
}

double betaCdf(double x, double a, double b)
{
    return isPositive(a) && isPositive(b) ? cdf(Beta{a, b}, x, 0.0, 1.0) : nan;
}

double betaSurvival(double x, double a, double b)
{
    return isPositive(a) && isPositive(b) ? survival(Beta{a, b}, x, 0.0, 1.0) : nan;
}

double betaQuantile(double p, double a, double b)
{
    return isPositive(a) && isPositive(b) ? quantile(Beta{a, b}, p, 0.0, 1.0) : nan;
}

double gammaCdf(double x, double shape)
{
    return isPositive(shape) ? cdf(Gamma{shape}, x, 0.0, infinity) : nan;
}

double gammaSurvival(double x, double shape)
{
    return isPositive(shape) ? survival(Gamma{shape}, x, 0.0, infinity) : nan;
}

double gammaQuantile(double p, double shape)
{
    return isPositive(shape) ? quantile(Gamma{shape}, p, 0.0, infinity) : nan;
}

double binomialPmf(double k, double n, double p)
{
    if (!isProbability(p) || !(n >= 0.0) || !(k >= 0.0) || k > n)
        return nan;
    return boost::math::pdf(Binomial{n, p}, k);
}

double binomialCdf(double k, double n, double p)
{
    if (!isProbability(p) || !(n >= 0.0) || !(k >= 0.0) || k > n)
        return nan;
    return boost::math::cdf(Binomial{n, p}, k);
}

double logGamma(double x)
{
    return boost::math::lgamma(x, Quiet{});
}

double digamma(double x)
{
    return boost::math::digamma(x, Quiet{});
}

double trigamma(double x)
{
    return boost::math::trigamma(x, Quiet{});
}

double twoSidedPValue(double t, double df)
{
    return 2.0 * tCdf(-std::fabs(t), df);
}

} // namespace tidemark::stats
