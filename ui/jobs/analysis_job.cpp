// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/analysis_job.h"

#include "core/project/run_analysis.h"

namespace tidemark::ui {

Result<ComputedAnalysis> compute(const ProjectSession &session, const AnalysisRequest &request,
                                 JobControl &job)
{
    const auto study = session.study();
    auto result = runAnalysis(session, request, job);
    if (!result)
        return std::move(result).error();
    ComputedAnalysis computed;
    computed.table = makeTable(*result, study->language);
    computed.result = std::move(result).value();
    return computed;
}

} // namespace tidemark::ui
