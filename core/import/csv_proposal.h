// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace tidemark {

/// The stages of CsvImporter::propose: encoding, dialect, header, columns, each for the whole file.
Result<ImportPlan> proposeCsv(QIODevice &file, const ImportPlan &previous, JobControl &job);

} // namespace tidemark
