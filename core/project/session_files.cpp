// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <system_error>

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "core/project/session_state.h"
#include "core/store/response_writer.h"
#include "core/store/schema.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

std::filesystem::path filePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// A file of its own beside the target, removed unless it took the target's place.
class NewFile
{
public:
    explicit NewFile(const QString &target)
        : m_target(target)
    {
        const QFileInfo info(target);
        const QString unique = QUuid::createUuid().toString(QUuid::Id128);
        m_path = u"%1/.%2.%3.new"_s.arg(info.absolutePath(), info.fileName(), unique);
    }
    ~NewFile() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(NewFile)

    /// Empty, readable by its owner only.
    Result<store::Connection> open()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return Error{ErrorCode::FileNotWritable, {file.errorString()}};
        file.close();
        return store::Connection::open(m_path, store::OpenMode::ReadWrite);
    }

    /// Replaces the target in one step; an unfinished change of the old file goes with it.
    Result<void> takePlace()
    {
        for (const QString &ending : {u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_target + ending);
        std::error_code problem;
        std::filesystem::rename(filePath(m_path), filePath(m_target), problem);
        if (!problem)
            return {};
        return Error{ErrorCode::FileNotWritable,
                     {QString::fromStdString(problem.message())},
                     {.file = QFileInfo(m_target).fileName()}};
    }

private:
    QString m_target;
    QString m_path;
};

Result<void> dropUnused(store::Connection &copy, const Study &study, JobControl &job)
{
    const auto stored = store::storedVariables(copy);
    if (!stored)
        return stored.error();
    if (auto removed = store::removeAnswers(copy, unusedVariables(study, *stored)); !removed)
        return removed;
    const auto freePages = copy.integer("PRAGMA freelist_count");
    if (!freePages || *freePages == 0)
        return freePages ? Result<void>() : Result<void>(freePages.error());
    const store::Watch watch(copy, job);
    return copy.execute("VACUUM");
}

Error inUse(const QString &path, const store::StudyLock &lock)
{
    const QString file = QFileInfo(path).fileName();
    if (lock.holder())
        return Error{ErrorCode::StudyInUse, {}, {.file = file}};
    return Error{ErrorCode::FileNotWritable, {QFileInfo(path).absolutePath()}, {.file = file}};
}

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a) == QFileInfo(b);
}

} // namespace

Result<void> ProjectSession::Private::copyFile(const QString &to, bool withUnused, JobControl &job)
{
    NewFile file(to);
    {
        auto copy = file.open();
        if (!copy)
            return std::move(copy).error();
        auto from = view.readSide->pool.take();
        if (!from)
            return std::move(from).error();
        if (auto copied = store::copyDatabase(*from, *copy, job); !copied)
            return copied;
        if (auto named = copy->execute("UPDATE study SET unsaved = 0"); !named)
            return named;
        if (auto done = withUnused ? Result<void>() : dropUnused(*copy, *view.study, job); !done)
            return done;
    }
    return file.takePlace();
}

Result<void> ProjectSession::saveAs(const QString &path, JobControl &job)
{
    const std::scoped_lock guard(d->writing);
    if (isSameFile(path, d->path) && !d->unsaved)
        return {};
    store::StudyLock lock(path);
    if (!lock.isHeld())
        return inUse(path, lock);
    if (auto copied = d->copyFile(path, true, job); !copied)
        return copied;
    auto writer = store::openStudyFile(path, store::OpenMode::ReadWrite);
    if (!writer)
        return std::move(writer).error();
    const QString left = d->unsaved ? d->path : QString();
    {
        const std::scoped_lock view(d->viewing);
        d->path = QFileInfo(path).canonicalFilePath();
        d->unsaved = false;
        d->view.readSide = std::make_shared<ReadSide>(d->path);
    }
    d->writer.emplace(std::move(writer).value());
    d->readOnly.reset();
    d->lock.emplace(std::move(lock));
    if (!left.isEmpty())
        QFile::remove(left);
    return {};
}

Result<void> ProjectSession::copyTo(const QString &path, JobControl &job) const
{
    const std::scoped_lock guard(d->writing);
    const store::StudyLock lock(path);
    if (!lock.isHeld() || isSameFile(path, d->path))
        return inUse(path, lock);
    return d->copyFile(path, false, job);
}

Result<CompactReport> ProjectSession::compact(JobControl &job)
{
    const std::scoped_lock guard(d->writing);
    if (!d->writer)
        return Error{ErrorCode::StudyReadOnly};
    CompactReport report;
    report.bytesBefore = QFileInfo(d->path).size();
    const store::Watch watch(*d->writer, job);
    const auto removed = d->removeUnusedAnswers();
    if (!removed)
        return removed.error();
    report.columnsRemoved = *removed;
    job.reportProgress(1, 2);
    if (auto done = d->writer->execute("VACUUM"); !done)
        return std::move(done).error();
    job.reportProgress(2, 2);
    report.bytesAfter = QFileInfo(d->path).size();
    return report;
}

} // namespace tidemark
