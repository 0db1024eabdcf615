// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distributions.h"

#include <boost/math/distributions/normal.hpp>

namespace tidemark::stats {

double normalCdf(double z)
{
    return boost::math::cdf(boost::math::normal{}, z);
}

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal{}, p);
}

} // namespace tidemark::stats
