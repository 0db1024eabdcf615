// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/figure_run.h"
#include "core/analysis/plan.h"
#include "core/analysis/wave_data.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// A plan with the columns, designs and filters of its waves; all three must outlive it.
struct BoundPlan
{
    const Plan &plan;
    const Snapshot &data;
    const std::vector<WaveData> &waves;
};

/// Counts below this are hidden: what the request says, else by what the rows are.
int minCellOf(const Scope &scope, const Plan &plan);

/// A result with what does not depend on the kind of analysis: request, headings of waves and
/// items, notices about the data, how the numbers came about.
AnalysisResult startResult(const AnalysisRequest &request, const BoundPlan &bound,
                           const FigureSource &source, const FigureBook &book);

/// The same for an analysis without figures by groups and waves; its items are the plan's.
/// @param answered per wave: rows whose answer counts, whatever the filter
AnalysisResult startResult(const AnalysisRequest &request, const BoundPlan &bound,
                           const std::vector<CaseMask> &answered);

/// All figures of a source by groups and waves, with changes between waves: a whole result but for
/// its categories. `visitor`, if given, sees every level and gets changes between any two waves.
/// Errors: Cancelled, UnitIdMissing, those of the groups.
Result<AnalysisResult> figureResult(const AnalysisRequest &request, const BoundPlan &bound,
                                    const FigureSource &source, const IntervalRule &rule,
                                    JobControl &job, LevelVisitor *visitor = nullptr);

} // namespace tidemark
