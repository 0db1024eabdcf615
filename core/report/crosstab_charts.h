// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/report/chart_spec.h"

// Figures of a crosstab; only what they hold, the rest of the figure is that of any result.
namespace tidemark {

/// Answers by groups with shades, of the newest wave; the groups are Category series.
void fillHeat(ChartSpec &spec, const AnalysisResult &result);

/// Bars that add up to 100 per cent in the direction of the shares, of the newest wave: a bar per
/// group with the answers as parts, or a bar per answer with the groups as parts.
void fillStacks(ChartSpec &spec, const AnalysisResult &result);

/// The kinds of figure that can show a crosstab, the natural one first.
std::vector<ChartKind> crosstabKinds(const AnalysisResult &result);

} // namespace tidemark
