// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include "ui/import_wizard/cell_treatment.h"
#include "ui/import_wizard/hand_edits.h"
#include "ui/import_wizard/import_service.h"

namespace tidemark::ui {

/// A decision about a text that can be taken back.
struct TreatedText
{
    QString column = {}; ///< as named in the file
    QString text = {};
    CellTreatment before = {};

    friend bool operator==(const TreatedText &, const TreatedText &) = default;
};

/// Everything decided in the wizard so far; the pages show it and change it.
struct WizardDraft
{
    QString path = {};
    Proposal proposal = {}; ///< plan with the user's choices, preview, format, size
    QStringList codeBooks = {}; ///< paths, in the order in which they were chosen
    HandEdits handEdits = {};
    std::vector<TreatedText> treated = {}; ///< the newest last
    double secondsToRead = 0.0;
    bool keepRecipe = true;
    QString recipeName = {};
    std::optional<Recipe> recipe = {}; ///< the file is read with it

    bool hasPlan() const { return !proposal.plan.columns.empty(); }
};

/// Holds the draft, reads the file in the background whenever the layout changes, and stages the
/// import. What was staged is dropped as soon as anything changes.
class WizardSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardSession)

public:
    enum class Working { No, Reading, Staging };
    /// Whether an edit needs a new look at the file.
    enum class Reread { No, Yes };
    using Edit = std::function<void(ImportPlan &)>;

    explicit WizardSession(std::shared_ptr<ImportService> service, QObject *parent = nullptr);
    ~WizardSession() override;

    const WizardDraft &draft() const { return m_draft; }
    const ImportPlan &plan() const { return m_draft.proposal.plan; }
    std::shared_ptr<const Study> study() const { return m_service->study(); }
    std::vector<Recipe> recipes() const { return m_service->recipes(); }
    Working working() const { return m_working; }
    const std::optional<Error> &error() const { return m_error; }
    /// The read-back import, if nothing changed since.
    const std::optional<StagedImport> &staged() const { return m_staged; }

    /// Starts with a file; choices of another file are forgotten.
    void openFile(QString path);
    /// The same with the choices of an earlier delivery.
    void openWithRecipe(QString path, const Recipe &recipe);
    void edit(const Edit &change, Reread reread = Reread::No);
    /// Also remembers what was written by hand.
    void editByHand(const std::function<void(ImportPlan &, HandEdits &)> &change);
    void addCodeBook(const QString &path);
    /// Lets the column (of the plan) read the text so.
    void treat(int column, const QString &text, const CellTreatment &treatment);
    bool canUndoTreatment() const { return !m_draft.treated.empty(); }
    void undoTreatment();
    void setRecipe(bool keep, const QString &name);
    void stage();
    void cancel();
    Result<void> publish();

Q_SIGNALS:
    void draftChanged();
    /// working(), error() or staged() is another.
    void stateChanged();
    void progressed(int permille);

private:
    void read();
    /// The newest work wins: what runs is told to stop and its result is dropped.
    void follow(const QFuture<void> &work);
    void takeProposal(Result<Proposal> proposal, double seconds);
    void takeStaged(Result<StagedImport> staged);
    void setState(Working working, std::optional<Error> error = {});
    void dropStaged();

    std::shared_ptr<ImportService> m_service;
    QFuture<void> m_work;
    QFutureWatcher<void> m_progress;
    WizardDraft m_draft;
    Working m_working = Working::No;
    int m_staging = 0; ///< which staging is the newest: the result of another is dropped
    std::optional<Error> m_error;
    std::optional<StagedImport> m_staged;
};

} // namespace tidemark::ui
