// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_proposal.h"

#include <algorithm>

#include "core/import/answer_rows.h"
#include "core/import/column_names.h"
#include "core/import/csv_dialect.h"
#include "core/import/plan_completion.h"
#include "core/import/single_byte_tables.h"
#include "core/import/text_encoding.h"
#include "core/import/type_inference.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr std::size_t headerSample = 300;

/// The plan so far and what is known about the cells.
struct Draft
{
    ImportPlan plan;
    std::vector<QStringList> header;
    std::size_t headerColumns = 0;
    std::vector<ColumnProfile> profiles;
};

Result<void> guessEncoding(QIODevice &file, ImportPlan &plan, JobControl &job)
{
    auto judged = judgeEncoding(file, job);
    if (!judged)
        return std::move(judged).error();
    EncodingVerdict &verdict = judged.value();
    const QString &fixed = plan.text.encoding.value;
    if (verdict.nulBytes > 0)
        plan.issues.push_back(
            {.code = IssueCode::NulBytes, .arguments = {QString::number(verdict.nulBytes)}});
    if (plan.text.encoding.fixedByUser) {
        plan.text.likeliest = verdict.likeliest;
        if (fixed == "UTF-8"_L1 && verdict.encoding != fixed)
            plan.issues.push_back({.code = IssueCode::BytesNotInEncoding,
                                   .arguments = {QString::number(verdict.invalidBytes), fixed}});
        return {};
    }
    if (verdict.invalidBytes > 0)
        plan.issues.push_back(
            {.code = IssueCode::BytesNotInEncoding,
             .arguments = {QString::number(verdict.invalidBytes), verdict.encoding}});
    plan.text.encoding.guess(verdict.encoding, verdict.reason, verdict.sure);
    plan.text.likeliest = std::move(verdict.likeliest);
    return {};
}

Result<void> guessLayout(QIODevice &file, Draft &draft)
{
    ImportPlan &plan = draft.plan;
    auto sample = readSample(file, plan.text.encoding.value);
    if (!sample)
        return std::move(sample).error();
    guessDialect(sample.value(), plan.text);
    const SampleRows rows = sampleRows(sample.value(), plan.text, headerSample);
    guessHeader(rows, plan);
    const auto first = std::size_t(std::max(plan.firstRow.value, 0));
    const auto last =
        std::min(rows.size(), first + std::size_t(std::clamp(plan.headerRows.value, 0, 2)));
    for (std::size_t row = first; row < last; ++row) {
        QStringList names;
        for (const std::string &cell : rows[row])
            names << decodeText(cell, plan.text.encoding.value);
        draft.headerColumns = std::max(draft.headerColumns, rows[row].size());
        draft.header.push_back(names);
    }
    if (draft.header.empty() && first < rows.size())
        draft.headerColumns = rows[first].size();
    if (draft.headerColumns > 0)
        return {};
    // the sample gave no row: the first one tells why
    CsvReader reader(file, csvFormat(plan.text));
    if (auto row = reader.next(); !row)
        return std::move(row).error();
    return Error{ErrorCode::FileEmpty};
}

Result<void> profileCells(QIODevice &file, Draft &draft, JobControl &job)
{
    const char noBreakSpace = noBreakSpaceByte(draft.plan.text.encoding.value);
    draft.profiles.resize(draft.headerColumns);
    AnswerRows rows(file, draft.plan, draft.headerColumns, job);
    while (true) {
        auto more = rows.next();
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
        const auto &cells = rows.fields();
        if (cells.size() > draft.profiles.size())
            draft.profiles.resize(cells.size());
        ColumnProfile *profile = draft.profiles.data();
        for (const std::string_view cell : cells)
            (profile++)->add(cell, rows.row(), noBreakSpace);
    }
    draft.plan.rows = rows.row();
    const std::size_t columns = tableColumns(draft.profiles, draft.headerColumns, draft.plan.rows);
    draft.profiles.resize(columns);
    const auto issues = rows.issues(columns);
    draft.plan.issues.insert(draft.plan.issues.end(), issues.begin(), issues.end());
    return {};
}

/// Columns at the end without name and content come from a delimiter at the end of each row.
void dropEmptyEnd(Draft &draft)
{
    auto &columns = draft.plan.columns;
    while (columns.size() > 1 && columns.back().nameInFile.trimmed().isEmpty()
           && draft.profiles.back().filled() == 0 && draft.plan.headerRows.value > 0) {
        std::erase_if(draft.plan.issues, [&](const Issue &issue) {
            return issue.code == IssueCode::EmptyColumnName
                && issue.where.column == QString::number(columns.back().index + 1);
        });
        draft.plan.issues.push_back({.severity = Severity::Information,
                                     .code = IssueCode::EmptyColumnLeftOut,
                                     .arguments = {QString::number(columns.back().index + 1)}});
        columns.pop_back();
        draft.profiles.pop_back();
    }
}

} // namespace

Result<ImportPlan> proposeCsv(QIODevice &file, const ImportPlan &previous, JobControl &job)
{
    Draft draft;
    draft.plan = previous;
    draft.plan.format = u"csv"_s;
    draft.plan.columns.clear();
    draft.plan.issues.clear();
    SubProgress first(job, 0, 150);
    if (auto done = guessEncoding(file, draft.plan, first); !done)
        return std::move(done).error();
    if (auto done = guessLayout(file, draft); !done)
        return std::move(done).error();
    SubProgress second(job, 150, 1000);
    if (auto done = profileCells(file, draft, second); !done)
        return std::move(done).error();
    draft.plan.columns = namedColumns(draft.header, draft.profiles.size(), draft.plan.issues);
    dropEmptyEnd(draft);
    completePlan(previous, draft.profiles, provenDecimal(draft.profiles), draft.plan);
    return draft.plan;
}

} // namespace tidemark
