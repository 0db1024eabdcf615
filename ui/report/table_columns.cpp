// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table_columns.h"

#include <algorithm>
#include <numeric>

#include "core/report/table_parts.h"

namespace tidemark::ui {

namespace {

constexpr double leastLabelWidth = 90.0;
constexpr double fullSize = 8.5;
constexpr double smallestSize = 6.5;
constexpr double sizeStep = 0.5;

/// Of the widest word; a line may end after a hyphen or slash too, but that is seldom wanted.
double widestWord(const QString &text, const FigureFonts &fonts, const TextStyle &style)
{
    double widest = 0.0;
    for (const QString &word : text.split(u' '))
        widest = std::max(widest, fonts.width(word, style));
    return widest;
}

double columnWidth(const ResultTable &table, std::size_t column, const FigureFonts &fonts)
{
    double widest = widestWord(table.columns[column].head, fonts, {fullSize, QFont::Normal});
    for (const TableRow &row : table.rows) {
        if (column < row.cells.size())
            widest = std::max(widest,
                              fonts.tabularWidth(cellText(row.cells[column], table.language),
                                                 {fullSize, QFont::DemiBold}));
    }
    return widest + TableColumns::gap;
}

/// Makes columns wider that are narrower together than a word of the head above them.
void widenUnderHeads(const ResultTable &table, const FigureFonts &fonts,
                     std::vector<double> &widths)
{
    for (const ColumnSpan &span : columnSpans(table)) {
        const double needed =
            widestWord(table.columns[span.first].spanHead, fonts, {fullSize, QFont::DemiBold})
            + TableColumns::gap;
        const auto first = widths.begin() + std::ptrdiff_t(span.first);
        const auto end = widths.begin() + std::ptrdiff_t(span.end);
        const double missing = needed - std::accumulate(first, end, 0.0);
        if (missing > 0.0)
            std::for_each(first, end,
                          [&](double &width) { width += missing / double(end - first); });
    }
}

/// The widths that the full text size asks for, with the least room for labels.
std::vector<double> fullWidths(const ResultTable &table, const FigureFonts &fonts)
{
    std::vector<double> widths = {leastLabelWidth};
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        widths.push_back(columnWidth(table, i, fonts));
    widenUnderHeads(table, fonts, widths);
    return widths;
}

/// The widths with a smaller text: fonts are not hinted, so they shrink as it does.
std::vector<double> scaled(std::vector<double> widths, double size)
{
    for (std::size_t i = 1; i < widths.size(); ++i)
        widths[i] = (widths[i] - TableColumns::gap) * size / fullSize + TableColumns::gap;
    return widths;
}

} // namespace

TableColumns fitColumns(const ResultTable &table, const FigureFonts &fonts, double width)
{
    const std::vector<double> full = fullWidths(table, fonts);
    TableColumns columns;
    for (double size = fullSize; size >= smallestSize; size -= sizeStep) {
        columns = {size, scaled(full, size)};
        const double left =
            width - std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
        if (left < 0.0)
            continue;
        columns.widths.front() += left;
        break;
    }
    return columns;
}

std::vector<ResultTable> partsThatFit(const ResultTable &table, const FigureFonts &fonts,
                                      double width)
{
    return columnParts(table, scaled(fullWidths(table, fonts), smallestSize), width);
}

} // namespace tidemark::ui
