// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/model/study.h"
#include "core/report/result_table.h"

namespace tidemark {

/// makeTable() with what the grouping variables are called over the groups, not their names: the
/// title of the question, else the label.
ResultTable namedTable(const AnalysisResult &result, const Study &study, const QString &language);

} // namespace tidemark
