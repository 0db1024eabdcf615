// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QIODevice>

#include "core/base/result.h"
#include "core/import/csv_reader.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// The first rows of a file as cells.
using SampleRows = std::vector<std::vector<std::string>>;

/// The beginning of the file (about a megabyte) as bytes of a TextSource.
Result<std::vector<char>> readSample(QIODevice &file, const QString &encoding);

/// Line end, delimiter and quote from the beginning of the file; what the user fixed stays.
void guessDialect(const std::vector<char> &sample, TextLayout &layout);

/// At most `most` rows of the sample; a row that the sample cuts off is left out.
SampleRows sampleRows(const std::vector<char> &sample, const TextLayout &layout, std::size_t most);

/// Rows before the header ("sep=;", titles) and the number of header rows.
void guessHeader(const SampleRows &rows, ImportPlan &plan);

} // namespace tidemark
