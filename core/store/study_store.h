// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"
#include "core/store/sqlite_db.h"

namespace tidemark::store {

/// What the file knows about itself.
struct FileState
{
    quint64 revision = 0;
    qint64 nextNumber = 1;
    bool unsaved = false;

    friend bool operator==(const FileState &, const FileState &) = default;
};

Result<FileState> readState(Connection &connection);
/// Writes the first row of a new file.
Result<void> writeNewState(Connection &connection, const FileState &state);
/// Fails with StudyChangedElsewhere unless the file is at revision `from`.
Result<void> writeState(Connection &connection, quint64 from, const FileState &state);

/// The study without its answers. What does not fit together is an error (StudyDamaged).
Result<Study> readStudy(Connection &connection);
/// Writes what differs between the study in the file and `after`; belongs into a transaction.
Result<void> writeStudy(Connection &connection, const Study &before, const Study &after);

} // namespace tidemark::store
