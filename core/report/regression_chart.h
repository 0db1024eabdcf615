// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"

namespace tidemark {

/// Kinds of figure of a result with models: effects, then adjusted shares where there is a factor.
std::vector<ChartKind> regressionChartKinds(const AnalysisResult &result);

/// Rows and marks of a figure of one model, that of mainEffect(): DotWhisker has every effect (or
/// coefficient, where there are no effects) under its factor; AdjustedShares the levels of the
/// factor of the main effect with the unadjusted figure beside.
/// @pre result.request is a RegressionRequest
ChartSpec regressionChart(const AnalysisResult &result, ChartKind kind, const QString &language);

} // namespace tidemark
