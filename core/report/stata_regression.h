// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// The commands that fit the models of a result, after stataStart(), with margins, each with what
/// it is expected to give. Models and errors that Stata has not get a comment that says so.
/// @pre result.request is a RegressionRequest
QStringList stataRegressionLines(const AnalysisResult &result, const Plan &plan);

} // namespace tidemark
