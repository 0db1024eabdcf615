// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_dialect.h"

#include <algorithm>
#include <map>
#include <set>

#include <QCoreApplication>

#include "core/import/cell_reader.h"
#include "core/import/date_text.h"
#include "core/import/number_text.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct HeaderText
{
    Q_DECLARE_TR_FUNCTIONS(Header)
};

bool looksLikeValue(const std::string &cell)
{
    const CompactText compact(cell, '\0');
    if (compact.isBlank() || compact.isTooLong())
        return false;
    return lookAtNumber(compact.view()).kind != NumberKind::NotNumber
        || fittingDateFormats(compact.view()) != 0;
}

bool isFilled(const std::string &cell)
{
    return !trimmedBytes(cell).empty();
}

std::size_t commonestLength(const SampleRows &rows)
{
    std::map<std::size_t, int> lengths;
    for (const auto &row : rows)
        ++lengths[row.size()];
    const auto best =
        std::ranges::max_element(lengths, {}, [](const auto &one) { return one.second; });
    return best == lengths.end() ? 0 : best->first;
}

bool isSepLine(const std::vector<std::string> &row)
{
    return !row.empty()
        && QByteArrayView(row.front().data(), qsizetype(row.front().size()))
               .first(std::min<qsizetype>(4, qsizetype(row.front().size())))
               .compare("sep=", Qt::CaseInsensitive)
        == 0;
}

/// The first row that fills half of the columns.
int guessFirstRow(const SampleRows &rows, Detected<int> &firstRow)
{
    const std::size_t columns = commonestLength(rows);
    const int sepLine = !rows.empty() && isSepLine(rows.front()) ? 1 : 0;
    int first = sepLine;
    while (first < int(rows.size())) {
        const auto &row = rows[std::size_t(first)];
        const auto filled = std::size_t(std::ranges::count_if(row, isFilled));
        if (filled * 2 >= columns && filled > 0)
            break;
        ++first;
    }
    if (first == int(rows.size()))
        first = sepLine;
    if (first == 0)
        firstRow.guess(0, HeaderText::tr("The table starts in the first row."));
    else if (first == sepLine)
        firstRow.guess(first, HeaderText::tr("The first row only names the delimiter."));
    else
        firstRow.guess(
            first,
            HeaderText::tr("%1 rows before the table fill less than half of its columns.")
                .arg(first),
            false);
    return firstRow.value;
}

/// Columns whose cells below `from` are numbers or dates almost everywhere.
std::vector<std::size_t> valueColumns(const SampleRows &rows, std::size_t from)
{
    std::vector<std::size_t> found;
    if (from >= rows.size())
        return found;
    for (std::size_t column = 0; column < rows[from].size(); ++column) {
        int filled = 0;
        int values = 0;
        for (std::size_t row = from; row < rows.size(); ++row) {
            if (column >= rows[row].size() || !isFilled(rows[row][column]))
                continue;
            ++filled;
            values += looksLikeValue(rows[row][column]) ? 1 : 0;
        }
        if (filled > 0 && values * 10 >= filled * 8)
            found.push_back(column);
    }
    return found;
}

/// True if `row` has words where the columns have values.
bool isHeading(const std::vector<std::string> &row, const std::vector<std::size_t> &columns)
{
    std::size_t filled = 0;
    std::size_t words = 0;
    for (const std::size_t column : columns) {
        if (column >= row.size() || !isFilled(row[column]))
            continue;
        ++filled;
        words += looksLikeValue(row[column]) ? 0 : 1;
    }
    return filled * 2 >= columns.size() && words > 0 && words * 10 >= filled * 8;
}

/// Without values below: a row of different words that do not come again in their columns.
bool isHeadingOfTexts(const SampleRows &rows, std::size_t at)
{
    std::set<std::string> seen;
    for (std::size_t column = 0; column < rows[at].size(); ++column) {
        const std::string &cell = rows[at][column];
        if (!isFilled(cell) || looksLikeValue(cell) || !seen.insert(cell).second)
            return false;
        for (std::size_t row = at + 1; row < rows.size(); ++row) {
            if (column < rows[row].size() && rows[row][column] == cell)
                return false;
        }
    }
    return true;
}

} // namespace

void guessHeader(const SampleRows &rows, ImportPlan &plan)
{
    const auto first = std::size_t(guessFirstRow(rows, plan.firstRow));
    if (first + 1 >= rows.size()) {
        const bool one = first < rows.size() && std::ranges::none_of(rows[first], looksLikeValue);
        plan.headerRows.guess(one ? 1 : 0, HeaderText::tr("The file has a single row."), false);
        return;
    }
    const auto below = valueColumns(rows, first + 2);
    if (isHeading(rows[first], below) && isHeading(rows[first + 1], below)) {
        plan.headerRows.guess(
            2, HeaderText::tr("Two rows hold words only, the rows below hold numbers."), false);
        return;
    }
    const auto values = valueColumns(rows, first + 1);
    if (isHeading(rows[first], values)) {
        plan.headerRows.guess(
            1, HeaderText::tr("Row %1 holds words, the rows below hold numbers.").arg(first + 1));
        return;
    }
    if (values.empty() && isHeadingOfTexts(rows, first)) {
        plan.headerRows.guess(
            1, HeaderText::tr("The texts of row %1 do not come again below.").arg(first + 1),
            false);
        return;
    }
    plan.headerRows.guess(0, HeaderText::tr("Row %1 looks like the rows below it.").arg(first + 1),
                          !values.empty());
}

} // namespace tidemark
