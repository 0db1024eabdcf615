// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "core/import/xlsx_workbook.h"

namespace tidemark {

/// Part of a sheet; columns and rows count from 0. Both ends are included.
struct CellRange
{
    int firstColumn = 0;
    qint64 firstRow = 0;
    int lastColumn = 16'383;
    qint64 lastRow = 1'048'575;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// "B3:K200", "$B$3:$K$200", "B:K" or "B3"; nothing if it is none of these. Empty is everything.
std::optional<CellRange> parseCellRange(const QString &text);
/// "B3:K200".
QString cellRangeText(const CellRange &range);

/// One row with at least one filled cell: its number in the sheet from 0, and its cells from the
/// first column of the range on, as UTF-8. Numbers have a decimal point, dates are ISO 8601, a
/// formula is what it last gave, truth values are 1 and 0. False ends the reading.
using XlsxRowHandler = std::function<bool(qint64 row, const std::vector<std::string_view> &cells)>;

/// Reads the rows of a sheet one by one. Gives the merged ranges of the sheet (if read to its end).
Result<std::vector<CellRange>> readXlsxRows(const XlsxWorkbook &workbook, const XlsxSheet &sheet,
                                            const CellRange &range, const XlsxRowHandler &handler,
                                            JobControl &job);

/// The text for a number of Excel whose style is that of a date or time; a plain number if it is
/// outside the calendar.
std::string xlsxTimeText(double serial, XlsxTime time, bool is1904);

/// The cells of a sheet as texts, for code books: at most `rows` rows.
Result<std::vector<QStringList>> sheetRows(QIODevice &file, const QString &sheet, qint64 rows,
                                           JobControl &job);

} // namespace tidemark
