// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/wizard_session.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QFileInfo>

#include "core/import/recipe.h"
#include "ui/jobs/background.h"

namespace tidemark::ui {

WizardSession::WizardSession(std::shared_ptr<ImportService> service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    connect(&m_progress, &QFutureWatcherBase::progressValueChanged, this,
            &WizardSession::progressed);
}

WizardSession::~WizardSession()
{
    m_work.cancel();
}

void WizardSession::follow(const QFuture<void> &work)
{
    m_work = work;
    m_progress.setFuture(work);
}

void WizardSession::openFile(QString path)
{
    m_draft = {};
    m_draft.recipeName = QFileInfo(path).completeBaseName();
    m_draft.path = std::move(path);
    read();
}

void WizardSession::openWithRecipe(QString path, const Recipe &recipe)
{
    m_draft = {};
    m_draft.path = std::move(path);
    m_draft.recipeName = recipe.name;
    m_draft.recipe = recipe;
    m_draft.proposal.plan = previousFromRecipe(recipe.plan);
    m_draft.proposal.plan.wave.wave = {}; // the new delivery has its own
    read();
}

void WizardSession::edit(const Edit &change, Reread reread)
{
    ImportPlan changed = m_draft.proposal.plan;
    change(changed);
    if (changed == m_draft.proposal.plan)
        return;
    m_draft.proposal.plan = std::move(changed);
    dropStaged();
    // A reading under way started from the former plan, so it starts again.
    if (reread == Reread::Yes || m_working == Working::Reading)
        read();
    else
        Q_EMIT draftChanged();
}

void WizardSession::editByHand(const std::function<void(ImportPlan &, HandEdits &)> &change)
{
    HandEdits edits = m_draft.handEdits;
    ImportPlan changed = m_draft.proposal.plan;
    change(changed, edits);
    m_draft.handEdits = std::move(edits);
    edit([&](ImportPlan &plan) { plan = changed; });
}

void WizardSession::addCodeBook(const QString &path)
{
    m_draft.codeBooks.removeAll(path);
    m_draft.codeBooks << path;
    dropStaged();
    read();
}

void WizardSession::treat(int column, const QString &text, const CellTreatment &treatment)
{
    const ColumnPlan &before = plan().columns[std::size_t(column)];
    if (treatmentOf(before, text) == treatment)
        return;
    m_draft.treated.push_back({before.nameInFile, text, treatmentOf(before, text)});
    edit([&](ImportPlan &changed) {
        treatCells(changed.columns[std::size_t(column)], text, treatment);
    });
}

void WizardSession::undoTreatment()
{
    const TreatedText last = m_draft.treated.back();
    m_draft.treated.pop_back();
    edit([&](ImportPlan &changed) {
        const auto column =
            std::ranges::find(changed.columns, last.column, &ColumnPlan::nameInFile);
        if (column != changed.columns.end())
            treatCells(*column, last.text, last.before);
    });
}

void WizardSession::setRecipe(bool keep, const QString &name)
{
    m_draft.keepRecipe = keep;
    m_draft.recipeName = name;
}

void WizardSession::read()
{
    dropStaged();
    setState(Working::Reading);
    Q_EMIT draftChanged();
    const ProposalRequest request{
        .path = m_draft.path, .previous = m_draft.proposal.plan, .codeBooks = m_draft.codeBooks};
    m_work.cancel();
    QElapsedTimer timer;
    timer.start();
    follow(QFuture<void>(runInBackground<Proposal>(
        this,
        [request, service = m_service](JobControl &job) { return service->propose(request, job); },
        [this, timer](Result<Proposal> proposal) {
            takeProposal(std::move(proposal), double(timer.nsecsElapsed()) / 1e9);
        })));
}

void WizardSession::takeProposal(Result<Proposal> proposal, double seconds)
{
    if (!proposal) {
        setState(Working::No, proposal.error());
        return;
    }
    const ImportPlan before = m_draft.proposal.plan;
    m_draft.proposal = std::move(proposal).value();
    m_draft.proposal.plan =
        keepHandEdits(std::move(m_draft.proposal.plan), before, m_draft.handEdits);
    m_draft.secondsToRead = seconds;
    setState(Working::No);
    Q_EMIT draftChanged();
}

void WizardSession::stage()
{
    if (m_staged || m_working != Working::No)
        return;
    setState(Working::Staging);
    follow(QFuture<void>(runInBackground<StagedImport>(
        this,
        [path = m_draft.path, plan = plan(), service = m_service](JobControl &job) {
            return service->stage(path, plan, job);
        },
        [this, number = ++m_staging](Result<StagedImport> staged) {
            if (number == m_staging)
                takeStaged(std::move(staged));
        })));
}

void WizardSession::takeStaged(Result<StagedImport> staged)
{
    if (!staged) {
        setState(Working::No, staged.error());
        return;
    }
    m_staged = std::move(staged).value();
    setState(Working::No);
}

void WizardSession::cancel()
{
    if (m_working == Working::No)
        return;
    m_work.cancel();
    setState(Working::No, Error{.code = ErrorCode::Cancelled});
}

Result<void> WizardSession::publish()
{
    if (!m_staged || m_staged->report.differences != 0)
        return Error{.code = ErrorCode::Unexpected};
    if (m_draft.keepRecipe) {
        ImportPlan kept = plan();
        kept.recipeName = m_draft.recipeName;
        m_staged->change.source.value.file.recipe = QString::fromUtf8(recipeFromPlan(kept));
    }
    auto published = m_service->publish(*m_staged);
    if (!published)
        setState(Working::No, published.error());
    return published;
}

void WizardSession::setState(Working working, std::optional<Error> error)
{
    m_working = working;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void WizardSession::dropStaged()
{
    if (m_working == Working::Staging) {
        ++m_staging;
        m_work.cancel();
        setState(Working::No);
    }
    if (!m_staged)
        return;
    m_staged.reset();
    Q_EMIT stateChanged();
}

} // namespace tidemark::ui
