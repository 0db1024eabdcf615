// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/store/sqlite_db.h"

namespace tidemark::store {

/// "TMrk" in the header of every study file.
inline constexpr int applicationId = 0x544d726b;

/// The SQL that leads from one version of the format to the next.
using Migrations = std::span<const char *const>;

/// Version n of the format is what the first n migrations make. Never change one that was shipped.
Migrations migrations();

/// The version of an existing file. Errors: empty, no study, cut off, newer than the program.
Result<int> fileVersion(Connection &connection, Migrations known = migrations());

/// Brings a file, new (no bytes yet) or older, to the last of the migrations, in one transaction.
Result<void> migrate(Connection &connection, Migrations known = migrations());

/// Opens a study file, refuses what is none and sets how it is written.
Result<Connection> openStudyFile(const QString &path, OpenMode mode);
/// Makes an empty study file that only its owner can read. Nothing may be at `path`.
Result<Connection> createStudyFile(const QString &path);

} // namespace tidemark::store
