// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/project/project_session.h"
#include "core/report/result_table.h"

namespace tidemark::ui {

/// A result and the table of it, as the window shows them.
struct ComputedAnalysis
{
    AnalysisResult result = {};
    ResultTable table = {};
    qint64 milliseconds = 0; ///< it took
    QString municipalities = {}; ///< variable whose values are municipality numbers, for a map
};

/// Loads what the request needs and analyses it; for a job's thread.
Result<ComputedAnalysis> compute(const ProjectSession &session, const AnalysisRequest &request,
                                 JobControl &job);

} // namespace tidemark::ui
