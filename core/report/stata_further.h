// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The commands for a crosstab, a scale or curves of survival, after stataStart(), each with what
/// it is expected to give.
QStringList stataCrosstabLines(const AnalysisResult &result, const Plan &plan);
QStringList stataScaleLines(const AnalysisResult &result, const Plan &plan);
QStringList stataSurvivalLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
