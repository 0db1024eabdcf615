// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/import/column_builder.h"
#include "core/import/importer.h"

namespace tidemark {

/// Delivers rows of cells to a sink, column by column in segments, and keeps the receipt. The plan
/// and the sink must live as long.
class RowWriter
{
public:
    RowWriter(const ImportPlan &plan, ResponseSink &sink);

    Result<void> begin();
    /// The next row; cells it does not have are empty.
    Result<void> add(const std::vector<std::string_view> &cells);
    /// The report, without issues of the file.
    Result<ImportReport> finish();

private:
    /// A column of the plan that is stored.
    struct Target
    {
        std::size_t cell = 0;
        ColumnBuilder builder;
    };

    Result<void> flush();

    const ImportPlan &m_plan;
    ResponseSink &m_sink;
    std::vector<Target> m_targets;
    qint64 m_rows = 0;
};

} // namespace tidemark
