// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The commands for shares, numbers, changes and variation, after stataStart(), each with what it
/// is expected to give.
QStringList stataFigureLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
