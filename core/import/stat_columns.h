// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job_control.h"
#include "core/import/importer.h"
#include "core/import/stat_dictionary.h"

namespace tidemark {

/// Reads all rows of a file of a statistics program into `sink` as `plan` says. Memory is bounded
/// by one segment of all columns.
Result<ImportReport> readStatColumns(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                     const StatDictionary &dictionary, ResponseSink &sink,
                                     JobControl &job);

/// Cells of the first rows, with value labels left as codes.
Result<PreviewTable> readStatPreview(QIODevice &file, StatFormat format, const ImportPlan &plan,
                                     const StatDictionary &dictionary, int rows);

/// An error if the plan speaks of columns that the file does not have at their place.
Result<void> checkPlanFits(const ImportPlan &plan, const StatDictionary &dictionary);

} // namespace tidemark
