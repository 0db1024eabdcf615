// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/import/stat_dictionary.h"

namespace tidemark {

/// Reads the file again and compares each cell with what is stored, turned back into what the file
/// would hold. Completes `report`: cells compared, differences, the first 20 of them.
Result<ImportReport> verifyStatColumns(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                       const StatDictionary &dictionary,
                                       const StoredColumns &stored, ImportReport report,
                                       JobControl &job);

} // namespace tidemark
