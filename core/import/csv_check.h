// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace tidemark {

/// Reads the file once more, character by character and with other code than the import, and
/// compares each stored cell with the text of the file. Every cell counts: filled cells must give
/// the stored value back, empty ones must be empty, and what was not understood must really be
/// something else than its column's type. Completes `report` (cellsCompared, differences,
/// differing).
Result<ImportReport> checkCsv(QIODevice &file, const ImportPlan &plan, const StoredColumns &stored,
                              ImportReport report, JobControl &job);

} // namespace tidemark
