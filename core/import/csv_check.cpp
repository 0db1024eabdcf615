// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_check.h"

#include "core/import/raw_cells.h"
#include "core/import/row_check.h"
#include "core/import/text_source.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 cellsBetweenPolls = 100'000;

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

} // namespace

Result<ImportReport> checkCsv(QIODevice &file, const ImportPlan &plan, const StoredColumns &stored,
                              ImportReport report, JobControl &job)
{
    RawCells raw(file, csvFormat(plan.text));
    RowCheck check(plan, stored, report);
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
        const auto cellAt = [&](std::size_t i) {
            return i < raw.cellCount() ? std::string_view(raw.cells()[i]) : std::string_view();
        };
        if (auto compared = check.compareRow(cellAt); !compared)
            return std::move(compared).error();
    }
    check.compareTotals();
    return report;
}

} // namespace tidemark
