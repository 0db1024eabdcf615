// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"
#include "core/report/result_table.h"

// What is said and drawn of the answer to a SurvivalRequest.
namespace tidemark {

/// Times down, waves and groups across: share for which the event has come, interval, at risk.
ResultTable survivalTable(const AnalysisResult &result, const QString &language);

/// Rows, series and marks of a figure of the cumulative share; curves end where too few are left.
void fillCumulative(ChartSpec &spec, const AnalysisResult &result);

/// "Tid til første tiltak: etter 12 for 61 prosent".
QString survivalHeadline(const AnalysisResult &result, const QString &language);

/// One sentence with the interval. @pre the figure is shown and is of the kind Started
QString survivalSentence(const AnalysisResult &result, const Estimate &estimate,
                         const QString &language);

} // namespace tidemark
