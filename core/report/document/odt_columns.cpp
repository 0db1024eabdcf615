// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/odt_columns.h"

#include <algorithm>
#include <numeric>

#include "core/report/table_parts.h"

namespace tidemark::report {

namespace {

constexpr double cmPerLetter = 0.175; ///< a figure of 8.5 pt
constexpr double padding = 0.15;
constexpr double leastLabelWidth = 3.2;

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return longest;
}

double widthOf(qsizetype letters)
{
    return cmPerLetter * double(letters) + padding;
}

std::vector<double> leastWidths(const ResultTable &table)
{
    std::vector<double> widths = {leastLabelWidth};
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        qsizetype longest = longestWord(table.columns[column].head);
        for (const TableRow &row : table.rows) {
            if (column < row.cells.size())
                longest = std::max(longest, cellText(row.cells[column], table.language).size());
        }
        widths.push_back(widthOf(longest));
    }
    for (const ColumnSpan &span : columnSpans(table)) {
        const double needed = widthOf(longestWord(table.columns[span.first].spanHead));
        const double each = needed / double(span.end - span.first);
        for (std::size_t column = span.first; column < span.end; ++column)
            widths[column] = std::max(widths[column], each);
    }
    return widths;
}

/// Fills the width, or shares it out where a part has no columns to cut at.
std::vector<double> stretched(std::vector<double> widths, double width)
{
    const double left = width - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (left >= 0.0) {
        widths.front() += left;
        return widths;
    }
    const double scale = width / (width - left);
    for (double &one : widths)
        one *= scale;
    return widths;
}

} // namespace

std::vector<OdtTable> odtTables(const ResultTable &table, double width)
{
    std::vector<OdtTable> tables;
    for (ResultTable &part : columnParts(table, leastWidths(table), width)) {
        std::vector<double> widths = stretched(leastWidths(part), width);
        tables.push_back({std::move(part), std::move(widths)});
    }
    return tables;
}

} // namespace tidemark::report
