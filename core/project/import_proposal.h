// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/import_plan.h"
#include "core/model/study.h"

namespace tidemark {

/// A plan for any supported file; what the user fixed in `previous` stays.
Result<ImportPlan> proposeImport(QIODevice &file, const QString &fileName,
                                 const ImportPlan &previous, JobControl &job);

/// The plan with the labels, texts and missing codes of a code book (delimited text or a workbook).
Result<ImportPlan> withCodeBook(ImportPlan plan, QIODevice &codeBook, const QString &fileName,
                                JobControl &job);

/// Fills plan.wave.pairs with the sisters of the plan's questions in an earlier source.
void pairQuestions(ImportPlan &plan, const Study &study, SourceId earlier);

} // namespace tidemark
