// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark::stats {

/// Standard normal distribution function. R: pnorm(z)
double normalCdf(double z);

/// Standard normal quantile. R: qnorm(p)
double normalQuantile(double p);

} // namespace tidemark::stats
