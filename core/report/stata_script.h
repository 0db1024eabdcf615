// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/analysis_result.h"
#include "core/model/study.h"

namespace tidemark {

/// A do-file for Stata 17 or later that computes the numbers of a result from the CSV files that
/// rScript() reads. After each command comments tell what the result has, to see agreement; where
/// Stata has no equivalent, or one that differs a little, a comment says so.
QString stataScript(const AnalysisResult &result, const Study &study);

} // namespace tidemark
