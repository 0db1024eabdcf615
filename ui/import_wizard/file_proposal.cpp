// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/file_proposal.h"

#include <QFile>
#include <QFileInfo>

#include "core/import/wave_matcher.h"
#include "core/project/import_proposal.h"
#include "ui/import_wizard/wave_guess.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

Result<void> attachBooks(Proposal &proposal, const QStringList &paths, JobControl &job)
{
    if (paths.isEmpty())
        return {};
    const auto report = addCodeBook(proposal.plan, {paths.begin(), paths.end()}, job);
    if (!report)
        return report.error();
    proposal.columnsInCodeBook =
        int(proposal.plan.columns.size()) - int(report->columnsNotInBook.size());
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
    auto plan = proposeImport(file, name, request.previous, job);
    if (!plan)
        return std::move(plan).error();
    const Importer *importer = importerById(plan->format);
    auto preview = importer->preview(file, *plan, request.previewRows);
    if (!preview)
        return std::move(preview).error();
    Proposal proposal{.plan = std::move(plan).value(),
                      .preview = std::move(preview).value(),
                      .formatName = importer->formatName(),
                      .fileSize = file.size()};
    if (auto attached = attachBooks(proposal, request.codeBooks, job); !attached)
        return std::move(attached).error();
    WavePlan &wave = proposal.plan.wave;
    guessWave(wave, name, study);
    if (const Source *earlier = newestWave(study))
        wave.pairs = matchQuestions(proposal.plan, study, earlier->id, request.previous.wave.pairs);
    return proposal;
}

} // namespace tidemark::ui
