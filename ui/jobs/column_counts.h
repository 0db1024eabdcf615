// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/project/project_session.h"

namespace tidemark::ui {

/// How often a value or a reason for no answer stands in a column.
struct ValueCount
{
    QString code = {}; ///< "·" for an empty cell
    QString label = {};
    bool isMissing = false;
    qint64 count = 0;

    friend bool operator==(const ValueCount &, const ValueCount &) = default;
};

/// The values of a variable with labels in their order, then other codes, then empty cells; of
/// numbers and texts only answered and empty.
std::vector<ValueCount> countValues(const Study &study, const Variable &variable,
                                    const Column &column);

/// Loads the column and counts; for a job's thread.
Result<std::vector<ValueCount>> countValues(const ProjectSession &session, VariableId variable,
                                            JobControl &job);

/// The rows of a source that a filter expression chooses; for a job's thread.
Result<std::vector<qint64>> chosenRows(const ProjectSession &session, SourceId source,
                                       const QString &filter, JobControl &job);

} // namespace tidemark::ui
