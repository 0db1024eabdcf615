// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "core/import/cell_check.h"
#include "core/import/importer.h"

namespace tidemark {

/// Compares the rows of a file, one after the other, with the stored columns; writes what it finds
/// into `report`. All arguments must live as long.
class RowCheck
{
public:
    RowCheck(const ImportPlan &plan, const StoredColumns &stored, ImportReport &report);

    /// The next row: `cellAt` gives the cell of a column of the file, empty if there is none.
    Result<void> compareRow(const std::function<std::string_view(std::size_t)> &cellAt);
    /// Rows and cells not understood must be as many as the import said.
    void compareTotals();

private:
    struct CheckedColumn
    {
        std::size_t cell = 0;
        CellCheck check;
        qint64 notUnderstood = 0;
    };

    Result<void> loadSegments();
    void addDifference(std::string_view cell, const QString &stored);

    const ImportPlan &m_plan;
    const StoredColumns &m_stored;
    ImportReport &m_report;
    std::vector<CheckedColumn> m_columns;
    qint64 m_rows = 0;
};

} // namespace tidemark
