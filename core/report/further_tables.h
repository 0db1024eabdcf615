// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"

namespace tidemark {

/// What a result says beside its main table: tests, transitions, parts of a change …; none for
/// plain shares and means.
std::vector<ResultTable> furtherTables(const AnalysisResult &result, const QString &language);

} // namespace tidemark
