// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QIODevice>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/code_book.h"
#include "core/model/study.h"

namespace tidemark {

/// A plan for any supported file; what the user fixed in `previous` stays. A questionnaire without
/// answers is an error; a table that is a code book is read as the table it is.
Result<ImportPlan> proposeImport(QIODevice &file, const QString &fileName,
                                 const ImportPlan &previous, JobControl &job);

/// Gives the plan the labels, texts, missing codes and questions of code books or questionnaires,
/// the first counting most. Several files are read as one (SurveyXact's structure and labels).
Result<CodeBookReport> addCodeBook(ImportPlan &plan, const std::vector<QString> &paths,
                                   JobControl &job);

/// Fills plan.wave.pairs with the sisters of the plan's questions in an earlier source.
void pairQuestions(ImportPlan &plan, const Study &study, SourceId earlier);

} // namespace tidemark
