// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_check.h"

#include <cstdlib>

#include "core/import/cell_check.h"
#include "core/import/raw_cells.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 cellsBetweenPolls = 100'000;
constexpr std::size_t mostListed = 20;

struct CheckedColumn
{
    std::size_t cell = 0;
    CellCheck check;
    qint64 notUnderstood = 0;
};

bool isBlankRow(const RawCells &raw)
{
    if (raw.cellCount() != 1)
        return false;
    for (const char c : raw.cells().front()) {
        if (static_cast<unsigned char>(c) > ' ')
            return false;
    }
    return true;
}

/// One pass over the file beside the stored columns.
class Comparison
{
public:
    Comparison(const ImportPlan &plan, const StoredColumns &stored, ImportReport &report)
        : m_plan(plan)
        , m_stored(stored)
        , m_report(report)
    {
        for (const ColumnPlan &column : plan.columns) {
            if (column.role.value != ColumnRole::Skip)
                m_columns.push_back(
                    {std::size_t(column.index),
                     CellCheck(column, plan.text.encoding.value, plan.text.emptyTexts.value)});
        }
    }

    Result<void> compareRow(const RawCells &raw)
    {
        static const std::string nothing;
        const qsizetype place = qsizetype(m_rows % segmentRows);
        if (place == 0) {
            if (auto loaded = loadSegments(); !loaded)
                return loaded;
        }
        ++m_rows;
        for (CheckedColumn &column : m_columns) {
            const std::string &cell =
                column.cell < raw.cellCount() ? raw.cells()[column.cell] : nothing;
            const auto outcome = column.check.compare(cell, place);
            ++m_report.cellsCompared;
            if (outcome == CellCheck::Outcome::NotUnderstood)
                ++column.notUnderstood;
            else if (outcome == CellCheck::Outcome::Different)
                addDifference(cell, column.check.storedText(place));
        }
        return {};
    }

    /// Rows and cells not understood must be as many as the import said.
    void compareTotals()
    {
        m_report.differences += std::llabs(m_report.rows - m_rows);
        for (std::size_t i = 0; i < m_columns.size() && i < m_report.columns.size(); ++i)
            m_report.differences +=
                std::llabs(m_columns[i].notUnderstood - m_report.columns[i].notUnderstood);
    }

private:
    Result<void> loadSegments()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            auto segment = m_stored.segment(int(i), m_rows / segmentRows);
            if (!segment)
                return std::move(segment).error();
            m_columns[i].check.setSegment(std::move(segment).value());
        }
        return {};
    }

    void addDifference(const std::string &cell, const QString &stored)
    {
        ++m_report.differences;
        if (m_report.differing.size() < mostListed)
            m_report.differing.push_back(
                {m_rows,
                 decodeText(std::string_view(cell).substr(0, 200), m_plan.text.encoding.value),
                 stored});
    }

    const ImportPlan &m_plan;
    const StoredColumns &m_stored;
    ImportReport &m_report;
    std::vector<CheckedColumn> m_columns;
    qint64 m_rows = 0;
};

} // namespace

Result<ImportReport> checkCsv(QIODevice &file, const ImportPlan &plan, const StoredColumns &stored,
                              ImportReport report, JobControl &job)
{
    report.cellsCompared = 0;
    report.differences = 0;
    report.differing.clear();
    RawCells raw(file, csvFormat(plan.text));
    Comparison comparison(plan, stored, report);
    qint64 skip = plan.firstRow.value + plan.headerRows.value;
    qint64 untilPoll = 0;
    while (true) {
        untilPoll -= qint64(raw.cellCount()) + 4;
        if (untilPoll <= 0) {
            if (job.isCancelled())
                return Error{ErrorCode::Cancelled};
            job.reportProgress(raw.bytesRead(), file.size());
            untilPoll = cellsBetweenPolls;
        }
        auto more = raw.next();
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        if (skip-- > 0 || isBlankRow(raw))
            continue;
        if (auto compared = comparison.compareRow(raw); !compared)
            return std::move(compared).error();
    }
    comparison.compareTotals();
    return report;
}

} // namespace tidemark
