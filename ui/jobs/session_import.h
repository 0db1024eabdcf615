// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/document.h"
#include "ui/import_wizard/import_service.h"

namespace tidemark::ui {

/// The wizard's way into an open study. The study is touched by publish() alone, as one step of the
/// document's undo stack.
class SessionImport final : public ImportService
{
public:
    explicit SessionImport(Document &document);

    std::shared_ptr<const Study> study() const override;
    Result<Proposal> propose(const ProposalRequest &request, JobControl &job) const override;
    Result<StagedImport> stage(const QString &path, const ImportPlan &plan,
                               JobControl &job) override;
    Result<void> publish(const StagedImport &staged) override;
    std::vector<Recipe> recipes() const override;

private:
    QPointer<Document> m_document;
    std::shared_ptr<ProjectSession> m_session;
};

} // namespace tidemark::ui
