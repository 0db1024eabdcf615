// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"

namespace tidemark {

/// What a variable of a model is called in the script.
QString stataTerm(const RegressionRequest &request, const QString &variable);

/// The commands of one model of the rows tm_used: estimation, margins where there are any, and
/// unadjusted figures.
/// @param group of the result, which is a model and whose cases it has
QStringList stataModel(const AnalysisResult &result, const Plan &plan, std::size_t model,
                       int group);

} // namespace tidemark
