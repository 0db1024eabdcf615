// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"

namespace tidemark {

/// Of the answer to a ChangeRequest: tests of no change; per item and pair of waves who moved from
/// which answer to which; trends; per pair of waves the decomposition.
std::vector<ResultTable> changeTables(const AnalysisResult &result, const QString &language);

/// "McNemar, eksakt": the name of a test by its formula id.
QString testName(const QString &formula, const QString &language);

} // namespace tidemark
