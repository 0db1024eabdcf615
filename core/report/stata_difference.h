// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The commands of a difference in differences, after stataStart(), with what they are expected to
/// give. @pre result.request is a DifferenceRequest
QStringList stataDifferenceLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
