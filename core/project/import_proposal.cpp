// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/import_proposal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/import/code_book_file.h"
#include "core/import/importer.h"
#include "core/import/wave_matcher.h"

namespace tidemark {

namespace {

Error inFile(Error error, const QString &fileName)
{
    error.where.file = fileName;
    return error;
}

struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(ImportProposal)
};

Error withoutAnswers(CodeBookFormat format)
{
    return {ErrorCode::RequestNotUnderstood,
            {describe(format),
             ProposalText::tr("it holds questions and no answers. Open the file with the answers "
                              "and attach this one to it as its code book.")}};
}

bool isTable(const CodeBook &book)
{
    return book.format == CodeBookFormat::Table || book.format == CodeBookFormat::SurveyXact;
}

} // namespace

Result<ImportPlan> proposeImport(QIODevice &file, const QString &fileName,
                                 const ImportPlan &previous, JobControl &job)
{
    const auto alone = codeBookAlone(file, job);
    if (!alone)
        return inFile(alone.error(), fileName);
    if (*alone && !isTable(**alone))
        return inFile(withoutAnswers((*alone)->format), fileName);
    const Importer *importer = importerFor(file, fileName);
    if (!importer)
        return inFile({ErrorCode::FormatNotSupported, {fileName}}, fileName);
    ImportPlan start = previous;
    start.fileName = fileName;
    auto plan = importer->propose(file, start, job);
    if (!plan)
        return inFile(std::move(plan).error(), fileName);
    plan->format = importer->id();
    plan->fileName = fileName;
    return plan;
}

Result<CodeBookReport> addCodeBook(ImportPlan &plan, const std::vector<QString> &paths,
                                   JobControl &job)
{
    std::optional<CodeBook> book;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, {file.errorString()}, {.file = name}};
        auto read = readCodeBookFile(file, job);
        if (!read)
            return inFile(std::move(read).error(), name);
        if (book)
            mergeCodeBook(*book, std::move(*read));
        else
            book = std::move(*read);
    }
    return book ? attachCodeBook(plan, *book) : CodeBookReport();
}

void pairQuestions(ImportPlan &plan, const Study &study, SourceId earlier)
{
    plan.wave.pairs = matchQuestions(plan, study, earlier, plan.wave.pairs);
}

} // namespace tidemark
