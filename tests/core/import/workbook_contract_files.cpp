// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract_files.h"
#include "tests/support/zip_file.h"

using namespace Qt::StringLiterals;

namespace tidemark::test {

std::vector<ContractFile> workbookContractFiles()
{
    XlsxFile file;
    file.sheets = {{"Data",
                    "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
                    "<c t=\"s\"><v>2</v></c></row>"
                    "<row><c><v>1</v></c><c><v>2.5</v></c><c s=\"1\"><v>44228</v></c></row>"
                    "<row><c><v>2</v></c><c><v>3.25</v></c><c s=\"1\"><v>44229</v></c></row>"
                    "<row><c><v>8</v></c><c/><c s=\"1\"><v>44230</v></c></row></sheetData>"}};
    file.sharedTexts = "<si><t>q1</t></si><si><t>pris</t></si><si><t>dato</t></si>";
    file.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    return {{u"xlsx"_s, u"small.xlsx"_s, file.bytes(), 3, 3, false}};
}

} // namespace tidemark::test
