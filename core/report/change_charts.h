// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"

namespace tidemark {

/// Whether there are transitions of the panel between the first and the last wave to draw.
bool hasFlow(const AnalysisResult &result);

/// Rows, series and marks of a flow chart: panel units by answer in the first and last wave, of the
/// first item. @pre hasFlow()
void fillFlow(ChartSpec &spec, const AnalysisResult &result);

/// Rows and marks of a dot-and-whisker figure of a decomposition: the two parts of the change from
/// the first to the last wave, with the groups under each. @pre the result has parts
void fillParts(ChartSpec &spec, const AnalysisResult &result);

} // namespace tidemark
