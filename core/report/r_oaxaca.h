// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The lines of an R script that decompose a difference once its waves are read: `wave1` … with
/// the outcome in `x` and the other variables in `v`. One comment where it cannot: of a panel.
/// @pre result.request is an OaxacaRequest
QStringList rOaxacaLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
