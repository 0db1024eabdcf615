// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/job_control.h"
#include "core/model/variable.h"
#include "core/store/column_builder.h"
#include "core/store/sqlite_db.h"

namespace tidemark::store {

/// Writes the answers of new variables, in bounded memory and short transactions, so that readers
/// and other changes of the study get their turn during a long import. Nothing refers to the
/// answers until the study gets the variables, in one later commit; answers without a variable are
/// no part of the study and are removed in time (removeAnswers).
class ResponseWriter
{
public:
    ResponseWriter(Connection &connection, const std::vector<Variable> &variables, JobControl &job);

    /// The next rows of variable number `variable`, any number of them.
    Result<void> append(std::size_t variable, const Column &cells);
    /// Writes what is left; every variable must have `rows` rows.
    Result<void> finish(qint64 rows);

private:
    struct Stream
    {
        Variable variable = {};
        ColumnBuilder pending;
        qint64 written = 0; ///< segments
    };

    Result<void> take(Stream &stream, const Column &cells);
    Result<void> flush();

    Connection &m_connection;
    JobControl &m_job;
    std::vector<Stream> m_streams;
    std::vector<Segment> m_queue;
    std::size_t m_queuedBytes = 0;
};

/// The variables that have segments, whether the study knows them or not.
Result<std::vector<VariableId>> storedVariables(Connection &connection);
/// Removes all segments of these variables, overwriting them with zeros.
Result<void> removeAnswers(Connection &connection, const std::vector<VariableId> &variables);

} // namespace tidemark::store
