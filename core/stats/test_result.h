// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace tidemark::stats {

/// A test statistic with its reference distribution: chi-square (df2 infinite), F(df1, df2), or t
/// and z (df1 = 1). NaN where the test cannot be computed.
struct TestResult
{
    double statistic = std::numeric_limits<double>::quiet_NaN();
    double df1 = std::numeric_limits<double>::quiet_NaN();
    double df2 = std::numeric_limits<double>::infinity();
    double pValue = std::numeric_limits<double>::quiet_NaN(); ///< two-sided

    friend bool operator==(const TestResult &, const TestResult &) = default;
};

} // namespace tidemark::stats
