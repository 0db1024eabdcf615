// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/answer_rows.h"

#include "core/import/cell_reader.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr qint64 cellsBetweenPolls = 200'000;

Issue issueAt(IssueCode code, QStringList arguments, qint64 row,
              Severity severity = Severity::Warning)
{
    return {.severity = severity,
            .code = code,
            .arguments = std::move(arguments),
            .where = {.row = row}};
}

} // namespace

AnswerRows::AnswerRows(QIODevice &file, const ImportPlan &plan, std::size_t expected,
                       JobControl &job)
    : m_reader(file, csvFormat(plan.text))
    , m_encoding(plan.text.encoding.value)
    , m_job(job)
    , m_expected(expected)
    , m_skip(plan.firstRow.value + plan.headerRows.value)
{
}

Result<bool> AnswerRows::nextOfReader()
{
    m_cellsSincePoll -= qint64(m_reader.fields().size()) + 4;
    if (m_cellsSincePoll <= 0) {
        m_cellsSincePoll = cellsBetweenPolls;
        if (m_job.isCancelled())
            return Error{ErrorCode::Cancelled};
        m_job.reportProgress(m_reader.bytesRead(), m_reader.size());
    }
    return m_reader.next();
}

Result<bool> AnswerRows::next()
{
    while (true) {
        auto more = nextOfReader();
        if (!more || !more.value())
            return more;
        m_lastLength = m_reader.fields().size();
        if (m_reader.row() <= m_skip)
            continue;
        if (m_lastLength == 1 && trimmedBytes(m_reader.fields().front()).empty()) {
            ++m_blankRows;
            continue;
        }
        ++m_row;
        if (m_lastLength != m_expected)
            noteLength();
        return true;
    }
}

void AnswerRows::noteLength()
{
    const auto &cells = m_reader.fields();
    std::size_t length = cells.size();
    while (length > m_expected && trimmedBytes(cells[length - 1]).empty())
        --length;
    if (length == m_expected)
        return;
    if (length > m_expected && m_outside == 0) {
        m_outside = m_reader.row();
        m_outsideText = cells[length - 1].substr(0, 60);
    }
    OddRows &odd = m_odd[length];
    if (odd.count++ == 0)
        odd.firstInFile = m_reader.row();
}

void AnswerRows::addRagged(std::size_t columns, std::vector<Issue> &issues) const
{
    qint64 regular = m_row;
    for (const auto &[length, odd] : m_odd) {
        regular -= odd.count;
        if (length == columns)
            continue;
        Issue issue = issueAt(IssueCode::RaggedRow,
                              {QString::number(length), QString::number(columns)}, odd.firstInFile);
        issue.count = odd.count;
        issues.push_back(std::move(issue));
    }
    if (columns > m_expected && regular > 0) {
        Issue issue = issueAt(IssueCode::RaggedRow,
                              {QString::number(m_expected), QString::number(columns)}, 0);
        issue.count = regular;
        issues.push_back(std::move(issue));
    }
    if (m_outside > 0 && m_odd.rbegin()->first > columns) {
        issues.push_back(issueAt(
            IssueCode::CellOutsideColumns,
            {QString::fromUtf8(m_outsideText.data(), qsizetype(m_outsideText.size()))}, m_outside));
    }
}

std::vector<Issue> AnswerRows::issues(std::size_t columns) const
{
    std::vector<Issue> issues;
    addRagged(columns, issues);
    if (m_reader.strayQuotes() > 0) {
        issues.push_back(issueAt(IssueCode::StrayQuote, {QString::number(m_reader.strayQuotes())},
                                 m_reader.firstStrayQuote()));
    }
    if (m_blankRows > 0) {
        issues.push_back(issueAt(IssueCode::BlankRows, {QString::number(m_blankRows)}, 0,
                                 Severity::Information));
    }
    if (m_encoding.startsWith("UTF-16"_L1) && m_reader.size() % 2 != 0)
        issues.push_back(
            issueAt(IssueCode::BytesNotInEncoding, {u"1"_s, m_encoding}, m_reader.row()));
    if (!m_reader.endedWithoutLineEnd())
        return issues;
    if (m_lastLength < columns) {
        issues.push_back(issueAt(IssueCode::LastRowUnfinished,
                                 {QString::number(m_lastLength), QString::number(columns)},
                                 m_reader.row()));
    } else {
        issues.push_back(
            issueAt(IssueCode::NoLineEndAtEnd, {}, m_reader.row(), Severity::Information));
    }
    return issues;
}

} // namespace tidemark
