// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/import/code_book.h"

namespace tidemark {

/// A LimeSurvey structure file (.lss) as a code book of the answers it exports: "q1", "q2[SQ001]",
/// "q3[other]", "q4[SQ001][1]". Errors: FileTruncated, FileDamaged, FileIsOtherFormat.
Result<CodeBook> readLimeSurvey(const QByteArray &xml);

/// The elements of a Nettskjema form (JSON) as a code book of its CSV report: "radio",
/// "checkbox.option", "matrix.row", "matrix.row.option". Errors: FileDamaged, FileIsOtherFormat.
Result<CodeBook> readNettskjema(const QByteArray &json);

/// The sheets "survey", "choices" and "settings" of an XLSForm as rows of texts, headings first, as
/// a code book of the answers: "q", and "q/option" for several choices. Error: FileIsOtherFormat if
/// the survey has no columns type and name.
Result<CodeBook> readXlsForm(const std::vector<QStringList> &survey,
                             const std::vector<QStringList> &choices,
                             const std::vector<QStringList> &settings);

} // namespace tidemark
