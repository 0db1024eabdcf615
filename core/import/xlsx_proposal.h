// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace tidemark {

/// The stages of XlsxImporter::propose: sheet, header, columns, each for the whole sheet.
Result<ImportPlan> proposeXlsx(QIODevice &file, const ImportPlan &previous, JobControl &job);

} // namespace tidemark
