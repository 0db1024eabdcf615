// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_table.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxImporter)
};

} // namespace

Result<std::vector<CellRange>>
XlsxTable::readAnswers(const ImportPlan &plan, const XlsxRowHandler &handler, JobControl &job) const
{
    const qint64 first =
        range.firstRow + std::max(plan.firstRow.value, 0) + std::clamp(plan.headerRows.value, 0, 2);
    const auto answers = [&](qint64 row, const std::vector<std::string_view> &cells) {
        return row < first || handler(row, cells);
    };
    return readXlsxRows(workbook, *sheet, range, answers, job);
}

Result<CellRange> plannedRange(const ImportPlan &plan)
{
    const auto range = parseCellRange(plan.sheet.range.value);
    if (!range)
        return Error{
            ErrorCode::PlanDoesNotFit,
            {plan.sheet.range.value, TableText::tr("it is not a range of cells such as B3:K200")}};
    return *range;
}

Result<XlsxTable> openXlsxTable(QIODevice &file, const ImportPlan &plan, JobControl &job)
{
    const auto range = plannedRange(plan);
    if (!range)
        return range.error();
    auto workbook = openXlsx(file, job);
    if (!workbook)
        return std::move(workbook).error();
    XlsxTable table{.workbook = std::move(workbook).value(), .range = range.value()};
    const QString &name = plan.sheet.sheet.value;
    table.sheet = table.workbook.sheet(name);
    if (!table.sheet)
        return Error{ErrorCode::SheetNotFound, {name, table.workbook.sheetNames().join(u", "_s)}};
    return table;
}

} // namespace tidemark
