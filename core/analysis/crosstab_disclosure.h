// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// Hides what is told beside the cells of a crosstab in which cells are hidden: residuals of hidden
/// cells, differences between a hidden cell and another, and tests and measures of the whole table,
/// since there may be a single set of counts that gives them.
void hideTableFigures(AnalysisResult &result);

} // namespace tidemark
