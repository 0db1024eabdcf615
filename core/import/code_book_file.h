// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/base/job_control.h"
#include "core/import/code_book.h"

namespace tidemark {

/// Reads any description of a questionnaire: a table of variables and codes (delimited text or a
/// sheet), SurveyXact's structure or labels, the elements of a Nettskjema form, a LimeSurvey
/// structure file, an XLSForm. Of a workbook with SurveyXact's sheets both are read; of another one
/// the first sheet that is a code book. Errors: those of the formats; FileTooLarge beyond 64 MB of
/// text; RequestNotUnderstood if it describes no variables.
Result<CodeBook> readCodeBookFile(QIODevice &file, JobControl &job);

/// The book if the file without doubt describes a questionnaire and holds no answers; nothing if it
/// may hold answers. An error if it is such a file, but damaged.
Result<std::optional<CodeBook>> codeBookAlone(QIODevice &file, JobControl &job);

/// "LimeSurvey questionnaire" and the like, for people.
QString describe(CodeBookFormat format);

} // namespace tidemark
