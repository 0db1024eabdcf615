// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_parts.h"

#include <numeric>

namespace tidemark {

namespace {

bool isInterval(CellFormat format)
{
    return format == CellFormat::Interval || format == CellFormat::SignedInterval;
}

/// Spans that may stand in different parts.
std::vector<ColumnSpan> blocksOf(const ResultTable &table)
{
    std::vector<ColumnSpan> blocks;
    for (const ColumnSpan &span : columnSpans(table)) {
        if (!blocks.empty() && isInterval(table.columns[span.first].format))
            blocks.back().end = span.end;
        else
            blocks.push_back(span);
    }
    return blocks;
}

/// Appends what is between `first` and `end`, as far as there is any.
template <typename Value>
void append(std::vector<Value> &to, const std::vector<Value> &from, const ColumnSpan &span)
{
    const std::size_t end = std::min(span.end, from.size());
    for (std::size_t i = span.first; i < end; ++i)
        to.push_back(from[i]);
}

ResultTable labelsOf(const ResultTable &table)
{
    ResultTable part = table;
    part.columns.resize(1);
    part.notes.clear();
    for (TableRow &row : part.rows)
        row.cells.resize(std::min<std::size_t>(row.cells.size(), 1));
    return part;
}

void append(ResultTable &part, const ResultTable &table, const ColumnSpan &block)
{
    append(part.columns, table.columns, block);
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        append(part.rows[row].cells, table.rows[row].cells, block);
}

} // namespace

std::vector<ColumnSpan> columnSpans(const ResultTable &table)
{
    std::vector<ColumnSpan> spans;
    for (std::size_t first = 1; first < table.columns.size();) {
        const QString &head = table.columns[first].spanHead;
        std::size_t end = first + 1;
        while (!head.isEmpty() && end < table.columns.size() && table.columns[end].spanHead == head)
            ++end;
        spans.push_back({first, end});
        first = end;
    }
    return spans;
}

std::vector<ResultTable> columnParts(const ResultTable &table, const std::vector<double> &widths,
                                     double room)
{
    const auto sumOf = [&](const ColumnSpan &span) {
        return std::accumulate(widths.begin() + std::ptrdiff_t(span.first),
                               widths.begin() + std::ptrdiff_t(span.end), 0.0);
    };
    if (table.columns.empty() || sumOf({0, widths.size()}) <= room)
        return {table};
    std::vector<ResultTable> parts;
    double left = 0.0;
    for (const ColumnSpan &block : blocksOf(table)) {
        if (parts.empty() || sumOf(block) > left) {
            parts.push_back(labelsOf(table));
            left = room - widths.front();
        }
        append(parts.back(), table, block);
        left -= sumOf(block);
    }
    if (parts.empty())
        return {table};
    parts.back().notes = table.notes;
    return parts;
}

} // namespace tidemark
