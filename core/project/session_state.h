// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

#include "core/project/project_session.h"
#include "core/store/snapshot_loader.h"
#include "core/store/study_lock.h"
#include "core/store/study_store.h"

namespace tidemark {

/// How one file is read: kept alive by every reader until it is done, also while the session moves
/// to another file.
struct ReadSide
{
    explicit ReadSide(const QString &path)
        : pool(path)
        , loader(pool)
    {
    }

    store::ReadPool pool;
    store::SnapshotLoader loader;
};

/// The study, its revision and how to read it, as of one moment.
struct View
{
    std::shared_ptr<const Study> study = {};
    quint64 revision = 0;
    std::shared_ptr<ReadSide> readSide = {};
};

/// What a ProjectSession is made of.
class ProjectSession::Private
{
public:
    QString path = {};
    std::optional<store::StudyLock> lock = {};
    std::optional<ReadOnlyReason> readOnly = {};
    bool unsaved = false;
    std::atomic<qint64> nextNumber = 1;

    std::mutex writing; ///< held while the file is changed
    std::optional<store::Connection> writer; ///< guarded by `writing`; none if read-only
    mutable std::mutex viewing; ///< guards `view`, `path` and `unsaved`
    View view;

    View current() const
    {
        const std::scoped_lock guard(viewing);
        return view;
    }
    /// @pre `writing` is held
    store::FileState stateAt(quint64 revision) const
    {
        return {revision, nextNumber.load(), unsaved};
    }
    Result<void> load(store::Connection &connection);
    /// Writes the change into the file; @pre `writing` is held
    Result<void> write(const View &before, const Study &after, const Change &change);
    /// Removes answers of variables that the study does not have; @pre `writing` is held
    Result<qint64> removeUnusedAnswers();
    /// A copy of the study file at `to`, which replaces what is there; @pre `writing` is held
    Result<void> copyFile(const QString &to, bool withUnused, JobControl &job);
};

/// The variables of `stored` that the study does not know.
std::vector<VariableId> unusedVariables(const Study &study, const std::vector<VariableId> &stored);

} // namespace tidemark
