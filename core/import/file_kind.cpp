// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_kind.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct KindText
{
    Q_DECLARE_TR_FUNCTIONS(FileKind)
};

struct Signature
{
    FileKind kind;
    int offset;
    QByteArrayView bytes;
};

// The next byte tells SAS data sets (0x60) from catalogs (0x63).
constexpr char sasMagic[] = "\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81";
constexpr char oleMagic[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

const std::array signatures{
    Signature{FileKind::Sav, 0, "$FL2"},
    Signature{FileKind::Sav, 0, "$FL3"},
    Signature{FileKind::EncryptedSav, 8, "ENCRYPTEDSAV"},
    Signature{FileKind::Dta, 0, "<stata_dta>"},
    Signature{FileKind::Xport, 0, "HEADER RECORD*******LIB"},
    Signature{FileKind::Zip, 0, "PK\x03\x04"},
    Signature{FileKind::Zip, 0, "PK\x05\x06"},
    Signature{FileKind::Ole, 0, QByteArrayView(oleMagic, 8)},
    Signature{FileKind::Pdf, 0, "%PDF-"},
    Signature{FileKind::Gzip, 0, "\x1f\x8b"},
    Signature{FileKind::Xml, 0, "<?xml"},
    Signature{FileKind::Xml, 0, "\xef\xbb\xbf<?xml"},
};

bool looksLikeOldDta(const QByteArray &head)
{
    if (head.size() < 4)
        return false;
    const auto release = quint8(head[0]);
    return release >= 102 && release <= 116 && (head[1] == 1 || head[1] == 2)
        && (head[2] == 1 || head[2] == 0) && head[3] == 0;
}

/// The text "SPSSPORT" stands after 200 bytes of splash and a table of 256 characters, with line
/// breaks in between.
bool looksLikePor(const QByteArray &head)
{
    const qsizetype at = head.indexOf("SPSSPORT");
    return at >= 400 && at < 520;
}

bool looksLikeText(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true;
    return !head.isEmpty() && std::ranges::all_of(head, [](char c) {
        return quint8(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    });
}

} // namespace

FileKind fileKind(const QByteArray &head)
{
    for (const Signature &known : signatures)
        if (QByteArrayView(head)
                .sliced(std::min<qsizetype>(known.offset, head.size()))
                .startsWith(known.bytes))
            return known.kind;
    if (head.startsWith(QByteArrayView(sasMagic, sizeof sasMagic - 1)) && head.size() >= 32)
        return head[15] == 0x60 ? FileKind::Sas7bdat : FileKind::Sas7bcat;
    if (looksLikePor(head))
        return FileKind::Por;
    if (looksLikeOldDta(head))
        return FileKind::Dta;
    return looksLikeText(head) ? FileKind::Text : FileKind::Unknown;
}

QString describe(FileKind kind)
{
    switch (kind) {
    case FileKind::Unknown:
        return {};
    case FileKind::Text:
        return KindText::tr("a text file");
    case FileKind::Sav:
        return KindText::tr("an SPSS file (.sav)");
    case FileKind::EncryptedSav:
        return KindText::tr("an SPSS file with a password");
    case FileKind::Por:
        return KindText::tr("a portable SPSS file (.por)");
    case FileKind::Dta:
        return KindText::tr("a Stata file (.dta)");
    case FileKind::Sas7bdat:
        return KindText::tr("a SAS data set (.sas7bdat)");
    case FileKind::Sas7bcat:
        return KindText::tr("a SAS catalog of labels (.sas7bcat)");
    case FileKind::Xport:
        return KindText::tr("a SAS transport file (.xpt)");
    case FileKind::Zip:
        return KindText::tr("a zip archive or an Excel workbook (.xlsx)");
    case FileKind::Ole:
        return KindText::tr("an old Excel workbook (.xls) or one with a password");
    case FileKind::Pdf:
        return KindText::tr("a PDF document");
    case FileKind::Gzip:
        return KindText::tr("a gzip archive");
    case FileKind::Xml:
        return KindText::tr("an XML file");
    }
    return {};
}

} // namespace tidemark
