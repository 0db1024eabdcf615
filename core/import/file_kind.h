// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tidemark {

/// What the first bytes of a file say it is.
enum class FileKind {
    Unknown,
    Text,
    Sav,
    EncryptedSav,
    Por,
    Dta,
    Sas7bdat,
    Sas7bcat,
    Xport,
    Zip, ///< .xlsx is one
    Ole, ///< .xls and .xlsx with a password
    Pdf,
    Gzip,
    Xml
};

/// How many bytes fileKind wants to see.
inline constexpr qsizetype fileKindBytes = 4096;

FileKind fileKind(const QByteArray &head);
/// In words for an error message; empty if unknown.
QString describe(FileKind kind);

} // namespace tidemark
