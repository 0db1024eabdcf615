// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/import/zip_package.h"

namespace tidemark {

/// What a cell's style says its number is.
enum class XlsxTime : unsigned char { None, Date, DateTime, Time };

struct XlsxSheet
{
    QString name = {};
    QString part = {}; ///< "xl/worksheets/sheet1.xml"
    bool isHidden = false;
};

/// A workbook without its cells: sheets, shared texts, styles, epoch.
struct XlsxWorkbook
{
    std::vector<XlsxSheet> sheets = {}; ///< worksheets only, in their order
    std::vector<std::string> texts = {}; ///< shared strings, UTF-8
    std::vector<XlsxTime> styles = {}; ///< by index of cellXfs
    bool is1904 = false;
    std::unique_ptr<ZipPackage> package = {};

    const XlsxSheet *sheet(const QString &name) const;
    QStringList sheetNames() const;
};

/// Opens a workbook; errors name what it is instead: old .xls, with a password, no zip, no
/// workbook.
Result<XlsxWorkbook> openXlsx(QIODevice &file, JobControl &job);

/// "dd.mm.yyyy hh:mm" is a DateTime; literals in quotes and brackets and colours do not count.
XlsxTime timeOfNumberFormat(std::string_view format);

/// Turns "_x000D_" into the character it stands for.
std::string unescapedXlsx(std::string text);

} // namespace tidemark
