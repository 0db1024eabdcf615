// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/session_import_service.h"

#include <QFile>
#include <QFileInfo>

#include "core/import/recipe.h"
#include "ui/import_wizard/file_proposal.h"

namespace tidemark::ui {

SessionImportService::SessionImportService(std::shared_ptr<ProjectSession> session, Perform perform)
    : m_session(std::move(session))
    , m_perform(std::move(perform))
{
}

std::shared_ptr<const Study> SessionImportService::study() const
{
    return m_session->study();
}

Result<Proposal> SessionImportService::propose(const ProposalRequest &request,
                                               JobControl &job) const
{
    return proposeFile(request, *m_session->study(), job);
}

Result<StagedImport> SessionImportService::stage(const QString &path, const ImportPlan &plan,
                                                 JobControl &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::FileNotReadable, {file.errorString()}, {.file = QFileInfo(path).fileName()}};
    return m_session->stageImport(file, plan, job);
}

Result<void> SessionImportService::publish(const StagedImport &staged)
{
    if (m_perform(staged.change))
        return {};
    return Error{ErrorCode::StudyChangedElsewhere};
}

std::vector<Recipe> SessionImportService::recipes() const
{
    std::vector<Recipe> recipes;
    for (const Source &source : m_session->study()->sources) {
        auto plan = planFromRecipe(source.file.recipe.toUtf8());
        if (source.file.recipe.isEmpty() || !plan)
            continue;
        const QString name = plan->recipeName.isEmpty() ? source.file.name : plan->recipeName;
        recipes.push_back({name, source.id, std::move(plan).value()});
    }
    return recipes;
}

} // namespace tidemark::ui
