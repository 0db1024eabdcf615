// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QIODevice>
#include <QString>

#include "core/base/ids.h"
#include "core/base/issue.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/importer.h"
#include "core/model/snapshot.h"
#include "core/project/change.h"

namespace tidemark {

/// Why a study can only be looked at.
struct ReadOnlyReason
{
    enum class Kind {
        OpenElsewhere, ///< another window or program has it; see the fields below
        FileIsProtected, ///< no right to write the file or its folder
    };
    Kind kind = Kind::OpenElsewhere;
    QString program = {};
    QString host = {};
    qint64 processId = 0;

    friend bool operator==(const ReadOnlyReason &, const ReadOnlyReason &) = default;
};
/// The sentence for people.
QString describe(const ReadOnlyReason &reason);

/// What an import gave. Undo is RemoveSource{source}.
struct ImportOutcome
{
    SourceId source = {};
    ImportReport report = {};
};

/// A file whose answers are stored and compared with the raw text, but not yet part of the study:
/// apply(change) makes them so, as one step that undo takes back. A staged import that is never
/// applied goes the way of removed sources: out of sight, gone when the session ends.
struct StagedImport
{
    AddSource change = {};
    ImportReport report = {};
};

/// Cells for the data grid: rows [from, from + rows) of the variables asked for, in that order.
struct RowPage
{
    qint64 from = 0;
    qint64 rows = 0;
    std::vector<Column> columns = {};
    std::vector<Issue> issues = {};
};

/// One line of "what was done to these data".
struct JournalEntry
{
    quint64 revision = 0; ///< of the study after the change
    QDateTime time = {}; ///< UTC
    Change change = {};
};

struct CompactReport
{
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    qint64 columnsRemoved = 0; ///< stored columns of sources that had been removed
};

struct CheckReport
{
    std::vector<Issue> findings = {}; ///< empty: everything is as it should be
    qint64 columnsChecked = 0;
    qint64 bytesChecked = 0;

    /// Whether the findings, if any, are news and no damage.
    bool isSound() const
    {
        return std::ranges::all_of(
            findings, [](const Issue &issue) { return issue.severity == Severity::Information; });
    }
};

/// One open study file. Every change is in the file when apply() returns, so there is nothing to
/// save later and a crash loses nothing; a new study lives in a recovery folder until it has a
/// name.
///
/// All functions may be called from any thread. Those that take a JobControl can take long, the
/// others return within some milliseconds (apply waits for a disk).
class ProjectSession
{
public:
    /// A new study at `path` (nothing may be there yet), readable by its owner only.
    static Result<std::unique_ptr<ProjectSession>> create(const QString &path);
    /// A new study without a name, kept in `recoveryFolder` (made if need be).
    static Result<std::unique_ptr<ProjectSession>> createUnsaved(const QString &recoveryFolder);
    /// Opens a study; only to look at, if another process or window has it or it is protected.
    static Result<std::unique_ptr<ProjectSession>> open(const QString &path);

    ~ProjectSession(); ///< removes the answers of removed sources and an unsaved study without
                       ///< content

    QString path() const;
    /// Whether the study still has no name of its own.
    bool isUnsaved() const;
    std::optional<ReadOnlyReason> readOnlyReason() const;

    std::shared_ptr<const Study> study() const;
    /// Rises by one with every change; starts where the file left off.
    quint64 revision() const;

    /// A number that was never used in this file, for a thing about to be added.
    template <typename AnyId>
    AnyId newId()
    {
        return {takeNumber()};
    }

    /// Changes study and file together, or neither; returns the change that takes it back.
    Result<Change> apply(const Change &change);
    Result<std::vector<JournalEntry>> journal() const;

    /// The study as it is and the columns of these variables (stored or recoded). Damaged segments
    /// read as missing and are named in Snapshot::issues.
    Result<std::shared_ptr<const Snapshot>> snapshot(const std::vector<VariableId> &variables,
                                                     JobControl &job) const;
    Result<RowPage> page(SourceId source, qint64 from, qint64 to,
                         const std::vector<VariableId> &variables) const;

    /// Reads `file` as `plan` says, stores the answers out of sight, reads them back and compares.
    /// The study is as it was; ids in the change are new and stay free for it. Analyses and edits
    /// may go on meanwhile. On error, cancel or crash nothing is left.
    Result<StagedImport> stageImport(QIODevice &file, const ImportPlan &plan, JobControl &job);
    /// Reads `file` as `plan` says, reads it back, compares, and only then makes the source, its
    /// variables, questions and links part of the study, as one change. On error (also
    /// StoredAnswersDiffer), cancel or crash the study is as it was. Analyses and edits may go on
    /// meanwhile.
    Result<ImportOutcome> importFile(QIODevice &file, const ImportPlan &plan, JobControl &job);

    /// The same with an importer that is not among allImporters().
    Result<StagedImport> stageWith(const Importer &importer, QIODevice &file,
                                   const ImportPlan &plan, JobControl &job);
    Result<ImportOutcome> importWith(const Importer &importer, QIODevice &file,
                                     const ImportPlan &plan, JobControl &job);

    /// Gives the study a (new) name: the session goes on in the file at `path`, which replaces what
    /// was there; an unsaved study leaves the recovery folder.
    Result<void> saveAs(const QString &path, JobControl &job);
    /// A copy without the answers of removed sources; the session stays where it is.
    Result<void> copyTo(const QString &path, JobControl &job) const;

    /// Removes what no source uses any more, for good, and makes the file as small as it can be.
    /// Removed sources cannot be brought back afterwards: clear the undo stack.
    Result<CompactReport> compact(JobControl &job);
    /// Reads the whole file: database, references, checksums, number of rows.
    Result<CheckReport> check(JobControl &job) const;

private:
    class Private;
    explicit ProjectSession(std::unique_ptr<Private> d);

    qint64 takeNumber();

    std::unique_ptr<Private> d;
};

/// A study without a name that a crash or a power cut left behind.
struct RecoverableStudy
{
    QString path = {};
    LocalText title = {};
    QDateTime changed = {};
    int sources = 0;
    int analyses = 0;

    friend bool operator==(const RecoverableStudy &, const RecoverableStudy &) = default;
};

/// The studies in `recoveryFolder` that nobody has open, newest first. ProjectSession::open takes
/// them up again (they stay unsaved).
std::vector<RecoverableStudy> recoverableStudies(const QString &recoveryFolder);
/// Removes such a study for good.
Result<void> discardRecoverable(const QString &path);

} // namespace tidemark
