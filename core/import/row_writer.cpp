// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_writer.h"

namespace tidemark {

RowWriter::RowWriter(const ImportPlan &plan, ResponseSink &sink)
    : m_plan(plan)
    , m_sink(sink)
{
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value != ColumnRole::Skip)
            m_targets.push_back(
                {std::size_t(column.index),
                 ColumnBuilder(column, plan.text.encoding.value, plan.text.emptyTexts.value)});
    }
}

Result<void> RowWriter::begin()
{
    return m_sink.begin(plannedVariables(m_plan));
}

Result<void> RowWriter::add(const std::vector<std::string_view> &cells)
{
    ++m_rows;
    for (Target &target : m_targets)
        target.builder.add(target.cell < cells.size() ? cells[target.cell] : std::string_view(),
                           m_rows);
    if (m_rows % segmentRows != 0)
        return {};
    return flush();
}

Result<ImportReport> RowWriter::finish()
{
    if (m_rows % segmentRows != 0) {
        if (auto done = flush(); !done)
            return std::move(done).error();
    }
    if (auto done = m_sink.finish(m_rows); !done)
        return std::move(done).error();
    ImportReport report{.rows = m_rows};
    for (const Target &target : m_targets)
        report.columns.push_back(target.builder.receipt());
    return report;
}

Result<void> RowWriter::flush()
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (auto done = m_sink.append(int(i), m_targets[i].builder.takeSegment()); !done)
            return done;
    }
    return {};
}

} // namespace tidemark
