// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/file_proposal.h"

#include <QFile>
#include <QFileInfo>

#include "core/import/code_book.h"
#include "core/import/text_table.h"
#include "core/import/wave_matcher.h"
#include "ui/import_wizard/wave_guess.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// All rows of a code book as texts: delimited text, or the first sheet of a workbook.
Result<std::vector<QStringList>> bookRows(QIODevice &file, const QString &name, JobControl &job)
{
    const Importer *importer = importerFor(file, name);
    if (!importer || importer->id() == u"csv"_s)
        return readTextTable(file, job);
    constexpr int mostRows = 200'000;
    ImportPlan asTable;
    asTable.headerRows.fix(0);
    auto plan = importer->propose(file, asTable, job);
    if (!plan)
        return std::move(plan).error();
    auto table = importer->preview(file, *plan, mostRows);
    if (!table)
        return std::move(table).error();
    return std::move(table->rows);
}

Result<void> attachBook(Proposal &proposal, const QString &path, JobControl &job)
{
    if (path.isEmpty())
        return {};
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = name}};
    auto rows = bookRows(file, name, job);
    if (!rows)
        return std::move(rows).error();
    auto book = readCodeBook(*rows);
    if (!book) {
        Error error = std::move(book).error();
        error.where.file = name;
        return error;
    }
    const CodeBookReport report = attachCodeBook(proposal.plan, *book);
    proposal.columnsInCodeBook =
        int(proposal.plan.columns.size()) - int(report.columnsNotInBook.size());
    return {};
}

} // namespace

Result<Proposal> proposeFile(const ProposalRequest &request, const Study &study, JobControl &job)
{
    QFile file(request.path);
    const QString name = QFileInfo(request.path).fileName();
    if (!file.exists())
        return Error{.code = ErrorCode::FileNotFound, .where = {.file = name}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = name}};
    const Importer *importer = importerFor(file, name);
    if (!importer)
        return Error{ErrorCode::FormatNotSupported, {QFileInfo(name).suffix()}, {.file = name}};
    ImportPlan previous = request.previous;
    previous.fileName = name;
    auto plan = importer->propose(file, previous, job);
    if (!plan)
        return std::move(plan).error();
    plan->format = importer->id();
    plan->fileName = name;
    auto preview = importer->preview(file, *plan, request.previewRows);
    if (!preview)
        return std::move(preview).error();
    Proposal proposal{.plan = std::move(plan).value(),
                      .preview = std::move(preview).value(),
                      .formatName = importer->formatName(),
                      .fileSize = file.size()};
    if (auto attached = attachBook(proposal, request.codeBookPath, job); !attached)
        return std::move(attached).error();
    WavePlan &wave = proposal.plan.wave;
    guessWave(wave, name, study);
    if (const Source *earlier = newestWave(study))
        wave.pairs = matchQuestions(proposal.plan, study, earlier->id, previous.wave.pairs);
    return proposal;
}

} // namespace tidemark::ui
