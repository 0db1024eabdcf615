// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/project/project_session.h"
#include "core/report/chart_spec.h"
#include "core/report/document/document.h"
#include "core/report/result_table.h"

namespace tidemark {

/// A saved analysis with its answer, as it stands in the report.
struct AnsweredAnalysis
{
    AnalysisResult result = {};
    ResultTable table = {};
    ChartSpec chart = {};
};

/// Answers one saved analysis in `language`.
Result<AnsweredAnalysis> answer(const ProjectSession &session, const SavedAnalysis &saved,
                                const QString &language, JobControl &job);

/// The whole report of a study as a value: headings, notes, figures and tables in order, method notes
/// last. An analysis that cannot be answered stands in it with its reason.
Result<report::Document> makeReport(const ProjectSession &session, const QString &language,
                                    JobControl &job);

} // namespace tidemark
