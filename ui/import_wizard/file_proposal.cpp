// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/file_proposal.h"

#include <QFile>
#include <QFileInfo>

#include "ui/import_wizard/wave_guess.h"

namespace tidemark::ui {

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
    guessWave(plan->wave, name, study);
    return Proposal{.plan = std::move(plan).value(),
                    .preview = std::move(preview).value(),
                    .formatName = importer->formatName(),
                    .fileSize = file.size()};
}

} // namespace tidemark::ui
