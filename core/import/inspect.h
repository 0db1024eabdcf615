// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/import/code_book.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// Version of inspectJson(), written as "version".
inline constexpr int inspectVersion = 1;

/// What is in a data file, as found by Importer::propose: README.md beside this file has the keys.
QJsonObject inspectJson(const ImportPlan &plan);

/// The same for people: some lines about the file, a table of its variables, its questions and what
/// was met while looking through it.
QString inspectText(const ImportPlan &plan);

/// What a description of a questionnaire says, for programs (README.md has the keys) and people.
QJsonObject inspectJson(const CodeBook &book, const QString &fileName);
QString inspectText(const CodeBook &book, const QString &fileName);

/// A kind of question in words: "One choice", "Battery" …
QString kindText(QuestionKind kind);
/// Columns padded to their longest cell, two spaces between them; the last is not padded.
QString alignedText(const std::vector<QStringList> &rows);

} // namespace tidemark
