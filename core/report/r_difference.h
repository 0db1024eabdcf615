// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The lines of an R script that compute a difference in differences from the waves.
QStringList rDifferenceLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
