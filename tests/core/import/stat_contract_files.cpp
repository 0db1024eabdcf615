// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_files.h"
#include "tests/support/stat_files.h"

using namespace Qt::StringLiterals;

namespace tidemark::test {

namespace {

/// Three rows of a code, a number and a text. SAS and Stata take no labels of doubles, portable
/// files no small letters in names.
StatFile smallStudy(bool hasLabels)
{
    StatFile file;
    FileVariable code{.name = "Q1", .label = "Tilbud", .format = {}};
    if (hasLabels) {
        code.format = "F8.0";
        code.labels = {{.code = 1, .label = "Ja"}, {.code = 8, .label = "Vet ikke"}};
        code.missing = {{8, 8}};
    }
    file.variables = {code,
                      {.name = "PRIS", .label = "Pris"},
                      {.name = "STED", .type = READSTAT_TYPE_STRING, .width = 9}};
    file.rows = {{1.0, 2.5, "Oslo"}, {2.0, 3.25, "Bergen"}, {8.0, {}, "Molde"}};
    return file;
}

ContractFile statFile(const QString &importer, const QString &name, FileType type, int version = 0)
{
    const bool isSpss = importer == u"sav"_s || importer == u"por"_s;
    StatFile file = smallStudy(isSpss);
    file.version = version;
    const int recordSize = type == FileType::Xport ? 80 : 0;
    return {importer, name, file.bytes(type), 3, 3, false, recordSize};
}

} // namespace

std::vector<ContractFile> statContractFiles()
{
    return {
        statFile(u"sav"_s, u"plain.sav"_s, FileType::Sav),
        statFile(u"sav"_s, u"compressed.sav"_s, FileType::CompressedSav),
        statFile(u"sav"_s, u"deflated.zsav"_s, FileType::Zsav),
        statFile(u"por"_s, u"small.por"_s, FileType::Por),
        statFile(u"dta"_s, u"stata6.dta"_s, FileType::Dta, 108),
        statFile(u"dta"_s, u"stata8.dta"_s, FileType::Dta, 114),
        statFile(u"dta"_s, u"stata13.dta"_s, FileType::Dta, 117),
        statFile(u"dta"_s, u"stata15.dta"_s, FileType::Dta, 119),
        statFile(u"sas7bdat"_s, u"small.sas7bdat"_s, FileType::Sas7bdat),
        statFile(u"xpt"_s, u"version5.xpt"_s, FileType::Xport, 5),
        statFile(u"xpt"_s, u"version8.xpt"_s, FileType::Xport, 8),
    };
}

} // namespace tidemark::test
