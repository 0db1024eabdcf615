// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/result_table.h"

namespace tidemark {

/// A crosstab: answers as rows, groups as columns (value, interval and, where groups are compared,
/// letters of the columns with a lower share), all groups last; a block per wave, for all and for
/// the panel, and per change. The bases stand in a row "n" below column shares, in a column "n"
/// beside row shares. A row "All" has the groups among all.
/// @pre the request is a CrosstabRequest
ResultTable crosstabLayout(const AnalysisResult &result, const QString &language);

} // namespace tidemark
