// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/import_wizard/import_service.h"

namespace tidemark::ui {

/// Imports into an open study: stages in its session and hands the change to whoever keeps the
/// undo stack. Jobs keep the session alive.
class SessionImportService final : public ImportService
{
public:
    /// Applies a change as one step that can be undone; false if it could not.
    using Perform = std::function<bool(const Change &)>;

    SessionImportService(std::shared_ptr<ProjectSession> session, Perform perform);

    std::shared_ptr<const Study> study() const override;
    Result<Proposal> propose(const ProposalRequest &request, JobControl &job) const override;
    Result<StagedImport> stage(const QString &path, const ImportPlan &plan,
                               JobControl &job) override;
    Result<void> publish(const StagedImport &staged) override;
    std::vector<Recipe> recipes() const override;

private:
    std::shared_ptr<ProjectSession> m_session;
    Perform m_perform;
};

} // namespace tidemark::ui
