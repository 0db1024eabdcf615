// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/document/document.h"

namespace tidemark::report {

/// One sheet per table: title, heads, numbers as numbers (shares as per cent figures, intervals in
/// two cells), notes below. Writes to `path`.
Result<void> writeTablesXlsx(const Document &document, const QString &path);

} // namespace tidemark::report
