// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// A crosstab, wave by wave.
///
/// Shares: kind Share by group and category (of a multiple response: by group and item), with the
/// margins that are not 100 per cent of themselves: of column shares the answers of all groups
/// (group −1); of row shares the groups among all (category −1); of cell shares both. Of a multiple
/// response there are no group margins. Everybody with an answer and a group is in the base, so the
/// totals are those of the table. Column shares of several waves have changes between them.
/// Tests, measures and comparisons are those of all respondents, or of the panel where only that
/// is asked for.
///
/// Errors: RequestNotUnderstood unless there is one grouping variable; TooManyCategories,
/// Cancelled, UnitIdMissing, those of groups and answers.
Result<AnalysisResult> estimate(const CrosstabRequest &request, const BoundPlan &bound,
                                JobControl &job);

} // namespace tidemark
