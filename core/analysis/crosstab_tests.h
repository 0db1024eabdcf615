// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/crosstab_table.h"

namespace tidemark {

/// Adds the tests of a table that the request asks for, or those that fit. A test that cannot
/// honour the design, or does not fit the table, is left out with a notice that says why.
void addTests(const CrosstabRequest &request, const CrosstabTable &table, AnalysisResult &result);

} // namespace tidemark
