// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/stat_format.h"

#include "core/import/file_kind.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

FileKind kindOf(StatFormat format)
{
    switch (format) {
    case StatFormat::Sav:
        return FileKind::Sav;
    case StatFormat::Por:
        return FileKind::Por;
    case StatFormat::Dta:
        return FileKind::Dta;
    case StatFormat::Sas7bdat:
        return FileKind::Sas7bdat;
    case StatFormat::Xport:
        return FileKind::Xport;
    }
    return FileKind::Unknown;
}

} // namespace

QString statFormatName(StatFormat format)
{
    switch (format) {
    case StatFormat::Sav:
        return u"SPSS (.sav)"_s;
    case StatFormat::Por:
        return u"SPSS Portable (.por)"_s;
    case StatFormat::Dta:
        return u"Stata (.dta)"_s;
    case StatFormat::Sas7bdat:
        return u"SAS (.sas7bdat)"_s;
    case StatFormat::Xport:
        return u"SAS Transport (.xpt)"_s;
    }
    return {};
}

bool isStatFormat(StatFormat format, const QByteArray &head)
{
    return fileKind(head) == kindOf(format);
}

Result<void> checkStatHead(QIODevice &file, StatFormat format)
{
    if (file.size() == 0)
        return Error{ErrorCode::FileEmpty};
    if (!file.seek(0))
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    const QByteArray head = file.read(fileKindBytes);
    if (head.isEmpty())
        return Error{ErrorCode::FileNotReadable, {file.errorString()}};
    const FileKind kind = fileKind(head);
    if (kind == kindOf(format))
        return {};
    if (kind == FileKind::EncryptedSav)
        return Error{ErrorCode::FileEncrypted, {u"SPSS"_s}};
    return Error{ErrorCode::FileIsOtherFormat, {statFormatName(format), describe(kind)}};
}

} // namespace tidemark
