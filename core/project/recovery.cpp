// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QDir>
#include <QFileInfo>

#include "core/project/project_session.h"
#include "core/store/schema.h"
#include "core/store/study_lock.h"
#include "core/store/study_store.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

/// What is worth knowing of an unsaved study that nobody has open.
std::optional<RecoverableStudy> recoverable(const QFileInfo &file)
{
    const store::StudyLock lock(file.absoluteFilePath());
    if (!lock.isHeld())
        return {};
    auto connection = store::openStudyFile(file.absoluteFilePath(), store::OpenMode::ReadWrite);
    if (!connection)
        return {};
    const auto study = store::readStudy(*connection);
    if (!study || *study == Study())
        return {};
    return RecoverableStudy{file.absoluteFilePath(), study->title, file.lastModified().toUTC(),
                            int(study->sources.size()), int(study->analyses.size())};
}

} // namespace

std::vector<RecoverableStudy> recoverableStudies(const QString &recoveryFolder)
{
    std::vector<RecoverableStudy> found;
    const auto files =
        QDir(recoveryFolder).entryInfoList({u"*.tidemark"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (auto study = recoverable(file))
            found.push_back(*std::move(study));
    }
    std::ranges::stable_sort(found, std::greater(), &RecoverableStudy::changed);
    return found;
}

Result<void> discardRecoverable(const QString &path)
{
    const store::StudyLock lock(path);
    if (!lock.isHeld())
        return Error{ErrorCode::StudyInUse, {}, {.file = QFileInfo(path).fileName()}};
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{ErrorCode::FileNotWritable, {file.errorString()}};
    QFile::remove(path + u"-journal"_s);
    return {};
}

} // namespace tidemark
