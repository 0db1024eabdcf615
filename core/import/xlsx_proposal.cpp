// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_proposal.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/import/column_names.h"
#include "core/import/csv_dialect.h"
#include "core/import/plan_completion.h"
#include "core/import/xlsx_table.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct ProposalText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxImporter)
};

constexpr std::size_t sampleSize = 300;

/// Sheets that explain the answers rather than hold them.
bool explainsAnswers(const QString &name)
{
    static const QStringList names{u"labels"_s,    u"etiketter"_s, u"codebook"_s,  u"code book"_s,
                                   u"kodebok"_s,   u"variables"_s, u"variabler"_s, u"variablar"_s,
                                   u"structure"_s, u"struktur"_s,  u"metadata"_s,  u"readme"_s};
    return names.contains(name.simplified().toLower());
}

/// The first rows of the range, blank ones included, all of the length of the longest.
Result<SampleRows> sampleOf(const XlsxTable &table, JobControl &job)
{
    SampleRows rows;
    std::size_t width = 0;
    const auto keep = [&](qint64 row, const std::vector<std::string_view> &cells) {
        const auto place = std::size_t(row - table.range.firstRow);
        if (place >= sampleSize)
            return false;
        rows.resize(place + 1);
        rows[place].assign(cells.begin(), cells.end());
        while (!rows[place].empty() && rows[place].back().empty())
            rows[place].pop_back();
        width = std::max(width, rows[place].size());
        return true;
    };
    if (auto done = readXlsxRows(table.workbook, *table.sheet, table.range, keep, job); !done)
        return std::move(done).error();
    for (auto &row : rows)
        row.resize(width);
    return rows;
}

qint64 filledCells(const SampleRows &rows)
{
    qint64 filled = 0;
    for (const auto &row : rows)
        filled += std::ranges::count_if(row, [](const auto &cell) { return !cell.empty(); });
    return filled;
}

/// The visible sheet with most cells in its first rows, code books last.
Result<void> guessSheet(XlsxTable &table, ImportPlan &plan, JobControl &job)
{
    plan.sheet.sheets = table.workbook.sheetNames();
    const XlsxSheet *best = nullptr;
    std::pair<bool, qint64> most{false, -1};
    for (const XlsxSheet &sheet : table.workbook.sheets) {
        if (plan.sheet.sheet.fixedByUser || sheet.isHidden)
            continue;
        table.sheet = &sheet;
        const auto sample = sampleOf(table, job);
        if (!sample)
            return sample.error();
        const std::pair rank{!explainsAnswers(sheet.name), filledCells(sample.value())};
        if (!best || rank > most) {
            best = &sheet;
            most = rank;
        }
    }
    if (best && plan.sheet.sheets.size() == 1)
        plan.sheet.sheet.guess(best->name, ProposalText::tr("The workbook has one sheet."));
    else if (best)
        plan.sheet.sheet.guess(
            best->name, ProposalText::tr("Of the sheets, this one holds most answers."), false);
    table.sheet = table.workbook.sheet(plan.sheet.sheet.value);
    if (!table.sheet)
        return Error{ErrorCode::SheetNotFound,
                     {plan.sheet.sheet.value, plan.sheet.sheets.join(u", "_s)}};
    return {};
}

/// The heading rows as texts; the number of their columns, or of those of the sample without them.
std::vector<QStringList> headerOf(const SampleRows &rows, const ImportPlan &plan,
                                  std::size_t &columns)
{
    std::vector<QStringList> header;
    const auto first = std::size_t(std::max(plan.firstRow.value, 0));
    const auto last =
        std::min(rows.size(), first + std::size_t(std::clamp(plan.headerRows.value, 0, 2)));
    for (std::size_t row = first; row < last; ++row) {
        QStringList names;
        for (std::size_t i = 0; i < rows[row].size(); ++i) {
            names << QString::fromStdString(rows[row][i]);
            if (!rows[row][i].empty())
                columns = std::max(columns, i + 1);
        }
        header.push_back(names);
    }
    for (QStringList &names : header)
        names.resize(qsizetype(columns));
    if (header.empty() && first < rows.size())
        columns = rows[first].size();
    return header;
}

/// What is counted while the answers go by.
class AnswerCensus
{
public:
    AnswerCensus(std::size_t columns, qint64 firstRow)
        : m_profiles(columns)
        , m_columns(columns)
        , m_nextRow(firstRow)
    {
    }

    void add(qint64 row, const std::vector<std::string_view> &cells)
    {
        m_blankRows += std::max<qint64>(row - m_nextRow, 0);
        m_nextRow = row + 1;
        ++m_rows;
        if (cells.size() > m_profiles.size())
            m_profiles.resize(cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_profiles[i].add(cells[i], m_rows, '\0');
            if (i >= m_columns && !cells[i].empty())
                m_outside.try_emplace(i, row + 1, std::string(cells[i].substr(0, 60)));
        }
    }

    /// The profiles of the table's columns.
    std::vector<ColumnProfile> finish(const std::vector<CellRange> &merged, ImportPlan &plan)
    {
        plan.rows = m_rows;
        const std::size_t columns = tableColumns(m_profiles, m_columns, m_rows);
        m_profiles.resize(columns);
        if (const auto outside = m_outside.lower_bound(columns); outside != m_outside.end())
            plan.issues.push_back({.code = IssueCode::CellOutsideColumns,
                                   .arguments = {QString::fromStdString(outside->second.second)},
                                   .where = {.row = outside->second.first}});
        if (m_blankRows > 0)
            plan.issues.push_back({.severity = Severity::Information,
                                   .code = IssueCode::BlankRows,
                                   .arguments = {QString::number(m_blankRows)}});
        if (!merged.empty())
            plan.issues.push_back({.code = IssueCode::MergedCells,
                                   .arguments = {cellRangeText(merged.front())},
                                   .count = qint64(merged.size())});
        return std::move(m_profiles);
    }

private:
    std::vector<ColumnProfile> m_profiles;
    std::size_t m_columns = 0;
    qint64 m_nextRow = 0;
    qint64 m_rows = 0;
    qint64 m_blankRows = 0;
    std::map<std::size_t, std::pair<qint64, std::string>> m_outside; ///< first cell of a column
};

Result<std::vector<ColumnProfile>> profilesOf(const XlsxTable &table, std::size_t columns,
                                              ImportPlan &plan, JobControl &job)
{
    const int above = std::max(plan.firstRow.value, 0) + std::clamp(plan.headerRows.value, 0, 2);
    AnswerCensus census(columns, table.range.firstRow + above);
    const auto count = [&](qint64 row, const std::vector<std::string_view> &cells) {
        census.add(row, cells);
        return true;
    };
    const auto merged = table.readAnswers(plan, count, job);
    if (!merged)
        return merged.error();
    return census.finish(merged.value(), plan);
}

} // namespace

Result<ImportPlan> proposeXlsx(QIODevice &file, const ImportPlan &previous, JobControl &job)
{
    ImportPlan plan = previous;
    plan.format = u"xlsx"_s;
    plan.columns.clear();
    plan.issues.clear();
    plan.text = {.encoding = {.value = u"UTF-8"_s}, .emptyTexts = previous.text.emptyTexts};
    const auto range = plannedRange(plan);
    if (!range)
        return range.error();
    SubProgress first(job, 0, 300);
    auto workbook = openXlsx(file, first);
    if (!workbook)
        return std::move(workbook).error();
    XlsxTable table{.workbook = std::move(workbook).value(), .range = range.value()};
    if (auto done = guessSheet(table, plan, first); !done)
        return std::move(done).error();
    const auto sample = sampleOf(table, first);
    if (!sample)
        return sample.error();
    guessHeader(sample.value(), plan);
    std::size_t columns = 0;
    const auto header = headerOf(sample.value(), plan, columns);
    if (columns == 0)
        return Error{ErrorCode::TableNotFound, {table.sheet->name}};
    SubProgress second(job, 300, 1000);
    const auto profiles = profilesOf(table, columns, plan, second);
    if (!profiles)
        return profiles.error();
    plan.columns = namedColumns(header, profiles->size(), plan.issues);
    completePlan(previous, *profiles, '.', plan);
    return plan;
}

} // namespace tidemark
