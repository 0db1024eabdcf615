// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/session_import.h"

#include <QFile>
#include <QFileInfo>

namespace tidemark::ui {

namespace {

Error notReadable(const QFile &file)
{
    return {.code = file.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound,
            .where = {.file = QFileInfo(file).fileName()}};
}

} // namespace

SessionImport::SessionImport(Document &document)
    : m_document(&document)
    , m_session(document.session())
{
}

std::shared_ptr<const Study> SessionImport::study() const
{
    return m_session->study();
}

Result<Proposal> SessionImport::propose(const ProposalRequest &request, JobControl &job) const
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file);
    const Importer *importer = importerFor(file, QFileInfo(file).fileName());
    if (!importer)
        return notReadable(file);
    auto plan = importer->propose(file, request.previous, job);
    if (!plan)
        return std::move(plan).error();
    auto preview = importer->preview(file, *plan, request.previewRows);
    if (!preview)
        return std::move(preview).error();
    return Proposal{.plan = std::move(plan).value(),
                    .preview = std::move(preview).value(),
                    .formatName = importer->formatName(),
                    .fileSize = file.size()};
}

Result<StagedImport> SessionImport::stage(const QString &path, const ImportPlan &plan,
                                          JobControl &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(file);
    return m_session->stageImport(file, plan, job);
}

Result<void> SessionImport::publish(const StagedImport &staged)
{
    if (!m_document || !m_document->perform(staged.change))
        return Error{.code = ErrorCode::Cancelled};
    return {};
}

std::vector<Recipe> SessionImport::recipes() const
{
    return {};
}

} // namespace tidemark::ui
