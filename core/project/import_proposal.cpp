// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/import_proposal.h"

#include "core/import/code_book.h"
#include "core/import/importer.h"
#include "core/import/wave_matcher.h"

namespace tidemark {

namespace {

constexpr int mostCodeBookRows = 200'000;

/// All rows of a table as texts, the heading among them.
Result<std::vector<QStringList>> rowsOf(QIODevice &file, const QString &fileName, JobControl &job)
{
    ImportPlan headless;
    headless.headerRows.fix(0);
    headless.firstRow.fix(0);
    const auto plan = proposeImport(file, fileName, headless, job);
    if (!plan)
        return plan.error();
    auto preview = importerById(plan->format)->preview(file, *plan, mostCodeBookRows);
    if (!preview)
        return std::move(preview).error();
    return std::move(preview->rows);
}

} // namespace

Result<ImportPlan> proposeImport(QIODevice &file, const QString &fileName,
                                 const ImportPlan &previous, JobControl &job)
{
    const Importer *importer = importerFor(file, fileName);
    if (!importer)
        return Error{ErrorCode::FormatNotSupported, {fileName}, {.file = fileName}};
    ImportPlan start = previous;
    start.fileName = fileName;
    auto plan = importer->propose(file, start, job);
    if (!plan) {
        Error error = std::move(plan).error();
        error.where.file = fileName;
        return error;
    }
    plan->format = importer->id();
    plan->fileName = fileName;
    return plan;
}

Result<ImportPlan> withCodeBook(ImportPlan plan, QIODevice &codeBook, const QString &fileName,
                                JobControl &job)
{
    const auto rows = rowsOf(codeBook, fileName, job);
    if (!rows)
        return rows.error();
    const auto book = readCodeBook(*rows);
    if (!book) {
        Error error = book.error();
        error.where.file = fileName;
        return error;
    }
    attachCodeBook(plan, *book);
    return plan;
}

void pairQuestions(ImportPlan &plan, const Study &study, SourceId earlier)
{
    plan.wave.pairs = matchQuestions(plan, study, earlier, plan.wave.pairs);
}

} // namespace tidemark
