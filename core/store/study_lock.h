// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QLockFile>
#include <QString>

namespace tidemark::store {

/// Who has a study open for writing.
struct LockHolder
{
    QString program = {};
    QString host = {};
    qint64 processId = 0;

    friend bool operator==(const LockHolder &, const LockHolder &) = default;
};

/// The right to write a study, held as a small file beside it. A crash leaves it behind; it then
/// counts for nothing, as the process it names is gone.
class StudyLock
{
public:
    /// Takes the right for the study at `path`; isHeld() tells whether it could be had.
    explicit StudyLock(const QString &path);

    bool isHeld() const { return m_isHeld; }
    /// Who has it instead; nothing if the folder cannot be written.
    const std::optional<LockHolder> &holder() const { return m_holder; }

private:
    std::unique_ptr<QLockFile> m_file;
    bool m_isHeld = false;
    std::optional<LockHolder> m_holder;
};

} // namespace tidemark::store
