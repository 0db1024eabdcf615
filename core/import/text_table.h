// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QIODevice>
#include <QStringList>

#include "core/base/job_control.h"
#include "core/base/result.h"

namespace tidemark {

/// All rows of a small delimited text file (a code book, a frame), title rows and headers included;
/// encoding, delimiter and quote are guessed. Errors as for importing; FileTooLarge beyond
/// 2,000,000 cells.
Result<std::vector<QStringList>> readTextTable(QIODevice &file, JobControl &job);

} // namespace tidemark
