// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_check.h"

#include <cstdlib>

#include "core/import/text_source.h"

namespace tidemark {

namespace {

constexpr std::size_t mostListed = 20;

} // namespace

RowCheck::RowCheck(const ImportPlan &plan, const StoredColumns &stored, ImportReport &report)
    : m_plan(plan)
    , m_stored(stored)
    , m_report(report)
{
    report.cellsCompared = 0;
    report.differences = 0;
    report.differing.clear();
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value != ColumnRole::Skip)
            m_columns.push_back(
                {std::size_t(column.index),
                 CellCheck(column, plan.text.encoding.value, plan.text.emptyTexts.value)});
    }
}

Result<void> RowCheck::compareRow(const std::function<std::string_view(std::size_t)> &cellAt)
{
    const qsizetype place = qsizetype(m_rows % segmentRows);
    if (place == 0) {
        if (auto loaded = loadSegments(); !loaded)
            return loaded;
    }
    ++m_rows;
    for (CheckedColumn &column : m_columns) {
        const std::string_view cell = cellAt(column.cell);
        const auto outcome = column.check.compare(cell, place);
        ++m_report.cellsCompared;
        if (outcome == CellCheck::Outcome::NotUnderstood)
            ++column.notUnderstood;
        else if (outcome == CellCheck::Outcome::Different)
            addDifference(cell, column.check.storedText(place));
    }
    return {};
}

void RowCheck::compareTotals()
{
    m_report.differences += std::llabs(m_report.rows - m_rows);
    for (std::size_t i = 0; i < m_columns.size() && i < m_report.columns.size(); ++i)
        m_report.differences +=
            std::llabs(m_columns[i].notUnderstood - m_report.columns[i].notUnderstood);
}

Result<void> RowCheck::loadSegments()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto segment = m_stored.segment(int(i), m_rows / segmentRows);
        if (!segment)
            return std::move(segment).error();
        m_columns[i].check.setSegment(std::move(segment).value());
    }
    return {};
}

void RowCheck::addDifference(std::string_view cell, const QString &stored)
{
    ++m_report.differences;
    if (m_report.differing.size() < mostListed)
        m_report.differing.push_back(
            {m_rows, decodeText(cell.substr(0, 200), m_plan.text.encoding.value), stored});
}

} // namespace tidemark
