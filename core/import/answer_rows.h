// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/issue.h"
#include "core/base/job_control.h"
#include "core/import/csv_reader.h"

namespace tidemark {

/// The rows of answers of a delimited file: title and header rows and blank lines are skipped.
/// Watches what is odd about the rows and looks after progress and cancelling.
class AnswerRows
{
public:
    /// `expected` is the number of cells that a row should have.
    AnswerRows(QIODevice &file, const ImportPlan &plan, std::size_t expected, JobControl &job);

    /// Goes to the next row of answers. Errors are those of CsvReader, and Cancelled.
    Result<bool> next();
    const std::vector<std::string_view> &fields() const { return m_reader.fields(); }
    /// Rows of answers so far, from 1.
    qint64 row() const { return m_row; }

    /// What was odd, once all rows were read. `columns` is at least `expected`.
    std::vector<Issue> issues(std::size_t columns) const;

private:
    struct OddRows
    {
        qint64 count = 0;
        qint64 firstInFile = 0;
    };

    Result<bool> nextOfReader();
    void noteLength();
    void addRagged(std::size_t columns, std::vector<Issue> &issues) const;

    CsvReader m_reader;
    QString m_encoding;
    JobControl &m_job;
    const std::size_t m_expected;
    const qint64 m_skip;
    qint64 m_row = 0;
    qint64 m_blankRows = 0;
    qint64 m_cellsSincePoll = 0;
    std::map<std::size_t, OddRows> m_odd; ///< by number of cells; empty cells too many not counted
    qint64 m_outside = 0; ///< row in the file of the first cell to the right of all
    std::string m_outsideText;
    std::size_t m_lastLength = 0;
};

} // namespace tidemark
