// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/chart_spec.h"

namespace tidemark::tests {

/// One figure of each kind with plausible numbers and Norwegian texts.
ChartSpec sampleChart(ChartKind kind);

/// All kinds.
std::vector<ChartKind> allChartKinds();

/// The same figure with every text far too long for its place, in the given language.
ChartSpec withLongTexts(ChartSpec spec, const QString &language);

} // namespace tidemark::tests
