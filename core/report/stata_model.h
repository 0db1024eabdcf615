// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// What a variable of a model is called in the script.
QString stataTerm(const RegressionRequest &request, const QString &variable);

/// The commands of one model of the rows tm_used: estimation, and margins where there are any.
/// @param df of its coefficients, infinite or 0: none
QStringList stataModel(const AnalysisResult &result, const Plan &plan, std::size_t model,
                       double df);

} // namespace tidemark
