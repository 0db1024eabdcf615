// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_lock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tidemark::store {

StudyLock::StudyLock(const QString &path)
{
    const QFileInfo study(path);
    const QFileInfo real(study.exists() ? study.canonicalFilePath() : study.absoluteFilePath());
    m_file =
        std::make_unique<QLockFile>(real.absolutePath() + u"/."_s + real.fileName() + u".lock"_s);
    m_file->setStaleLockTime(0);
    m_isHeld = m_file->tryLock(0);
    if (m_isHeld || m_file->error() != QLockFile::LockFailedError)
        return;
    LockHolder holder;
    m_file->getLockInfo(&holder.processId, &holder.host, &holder.program);
    m_holder = holder;
}

} // namespace tidemark::store
