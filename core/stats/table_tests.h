// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/stats/multiple_testing.h"
#include "core/stats/share_estimates.h"
#include "core/stats/test_result.h"

namespace tidemark::stats {

/// Tests of independence of groups and categories under a design. Rows and columns without cases
/// are left out. `df` are the design's degrees of freedom (SampleDesign::df(), or the domain's).

struct RaoScottTest
{
    TestResult second = {}; ///< F with both corrections. R: svychisq(statistic = "F")
    TestResult first = {}; ///< chi-square / mean eigenvalue. R: svychisq(statistic = "Chisq")
    double pearson = std::numeric_limits<double>::quiet_NaN(); ///< uncorrected, scaled to the base
    double meanDesignEffect = std::numeric_limits<double>::quiet_NaN(); ///< mean eigenvalue
};

/// Pearson's chi-square with the Rao-Scott corrections for the design.
/// Rao and Scott 1984; Thomas and Rao 1987. @param all shareEstimates(..., ShareOf::All)
RaoScottTest raoScottTest(const CellEstimates &all, double df);

enum class WaldForm {
    Plain, ///< F(d, df). R: svychisq(statistic = "Wald")
    Adjusted, ///< F(d, df - d + 1). R: svychisq(statistic = "adjWald")
};

/// Wald test that all N_ij - N_i. N_.j / N are zero. @param counts countEstimates(...)
TestResult waldIndependenceTest(const CellEstimates &counts, double df, WaldForm form);

/// (p_ij - p_i. p_.j) over its standard error under the design, per cell; beyond +-2 a cell has
/// clearly more or fewer cases than independence would give. @param all ShareOf::All
std::vector<double> designResiduals(const CellEstimates &all);

/// Design-based rank test of groups over ordered categories: the mean estimated rank share of the
/// groups is compared. Two groups: t(df - 1), more: F(g - 1, df - g + 1).
/// Ties rank in the middle of their weights. Lumley and Scott 2013; R: svyranktest(test =
/// "wilcoxon" / "KruskalWallis"), which averages ties without weights and so differs where weights
/// vary.
/// @param shares shareEstimates(..., ShareOf::Group)
TestResult designRankTest(const CellEstimates &shares, double df);

/// Difference of one category's share between two groups.
struct ColumnComparison
{
    int category = 0;
    int firstGroup = 0;
    int secondGroup = 0;
    double difference = 0.0; ///< first - second
    double standardError = 0.0;
    double pValue = 0.0; ///< t with df
    double adjustedPValue = 0.0; ///< within the category
};

/// All pairs of groups in each category; NaN where a group is empty or nothing varies.
/// R: svycontrast() of svyby(covmat = TRUE), p.adjust()
std::vector<ColumnComparison> compareColumns(const CellEstimates &shares, double df,
                                             PValueAdjustment adjustment);

} // namespace tidemark::stats
