// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"

namespace tidemark {

/// What a result says beside its main table: tests, transitions, parts of a change …; none for
/// plain shares and means.
std::vector<ResultTable> furtherTables(const AnalysisResult &result, const QString &language);

/// Those of them that a report prints. Of a change: one test of each figure, the exact one (mid-p)
/// of pairs in a simple sample, else the t test under the design; and no measures that only tell
/// how a figure of the main table was made.
std::vector<ResultTable> printedTables(const AnalysisResult &result, const QString &language);

} // namespace tidemark
