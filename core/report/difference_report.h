// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"
#include "core/report/result_table.h"

// What is said and drawn of the answer to a DifferenceRequest.
namespace tidemark {

bool isDifference(const AnalysisResult &result);

/// Whether a figure is the mean of a group, not a change.
bool isDifferenceLevel(const AnalysisResult &result, const EstimateKey &key);

/// Levels and changes of each group, the difference in every wave, and what the treated would have
/// had without it.
ResultTable differenceTable(const AnalysisResult &result, const QString &language);

/// Lines of both groups and of the treated had they changed as the others (Line), or the
/// differences by wave (DotWhisker).
ChartSpec differenceChart(const AnalysisResult &result, ChartKind kind, const QString &language);

/// "Startet: 12 prosentpoeng større endring blant de med enn uten, fra 2021 til 2024".
QString differenceHeadline(const AnalysisResult &result, const QString &language);

/// One sentence about a figure, with its interval; empty where the figure is not shown.
QString differenceSentence(const AnalysisResult &result, const EstimateKey &key,
                           const QString &language);

/// The model, what it assumes, and how the standard errors are made; no full stop.
QString differenceMethod(const AnalysisResult &result, const QString &language);

/// The test of no difference in several waves before, as a sentence; empty without it.
QString preTrendSentence(const AnalysisResult &result, const QString &language);

} // namespace tidemark
