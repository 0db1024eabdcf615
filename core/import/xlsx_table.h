// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"
#include "core/import/xlsx_sheet.h"

namespace tidemark {

/// A workbook with the sheet and the range that a plan chooses.
struct XlsxTable
{
    XlsxWorkbook workbook = {};
    const XlsxSheet *sheet = nullptr; ///< one of the workbook's
    CellRange range = {};

    /// The rows of answers: those below the skipped rows and the header, without blank ones.
    Result<std::vector<CellRange>>
    readAnswers(const ImportPlan &plan, const XlsxRowHandler &handler, JobControl &job) const;
};

/// Errors: those of openXlsx; SheetNotFound; PlanDoesNotFit if the range is none.
Result<XlsxTable> openXlsxTable(QIODevice &file, const ImportPlan &plan, JobControl &job);

/// The range of a plan; PlanDoesNotFit if it is none.
Result<CellRange> plannedRange(const ImportPlan &plan);

} // namespace tidemark
