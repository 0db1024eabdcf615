// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"
#include "core/report/result_table.h"

// What is said and drawn of the answer to an OaxacaRequest.
namespace tidemark {

bool isOaxaca(const AnalysisResult &result);

/// Whether the figure is the mean of a group, not a difference or a part of one.
bool isOaxacaMean(const AnalysisResult &result, const EstimateKey &key);

/// Means and difference, then the difference in three and in two parts; factors below their part.
ResultTable oaxacaTable(const AnalysisResult &result, const QString &language);

/// Dots with intervals: the difference, explained by factor, unexplained, and the three parts.
ChartSpec oaxacaChart(const AnalysisResult &result, const QString &language);

/// "Startet: forskjell på 12 prosentpoeng, 5 av dem forklart".
QString oaxacaHeadline(const AnalysisResult &result, const QString &language);

/// One sentence about a part, with its interval; empty where the figure is not shown.
QString oaxacaSentence(const AnalysisResult &result, const EstimateKey &key,
                       const QString &language);

/// The model, what the parts are measured by, and how the standard errors are made; no full stop.
QString oaxacaMethod(const AnalysisResult &result, const QString &language);

} // namespace tidemark
