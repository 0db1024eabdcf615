// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/issue.h"
#include "core/base/job_control.h"
#include "core/model/source.h"
#include "core/model/variable.h"
#include "core/store/column_builder.h"
#include "core/store/sqlite_db.h"

namespace tidemark::store {

/// Answers as read; damaged parts are missing and named.
struct ReadAnswers
{
    Column column = {};
    std::vector<Issue> issues = {};
    qint64 bytes = 0; ///< in the file
};

/// Reads segments of stored variables over one connection.
class ResponseReader
{
public:
    static Result<ResponseReader> over(Connection &connection);

    /// The segments [first, last] of a variable of a source.
    Result<ReadAnswers> read(const Source &source, const Variable &variable, qint64 first,
                             qint64 last, JobControl &job);
    Result<ReadAnswers> readAll(const Source &source, const Variable &variable, JobControl &job);
    /// The rows that the segments of a variable say they have.
    Result<qint64> countRows(VariableId variable);

private:
    ResponseReader(Statement segment, Statement rows);

    /// Adds a segment that must have `rows` rows; false if it is damaged.
    Result<bool> readSegment(VariableId variable, qint64 number, qint64 rows,
                             ColumnBuilder &builder, qint64 &bytes);

    Statement m_segment;
    Statement m_rows;
};

} // namespace tidemark::store
