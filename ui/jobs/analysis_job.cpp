// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/analysis_job.h"

#include "core/analysis/analyse.h"

namespace tidemark::ui {

Result<ComputedAnalysis> compute(const ProjectSession &session, const AnalysisRequest &request,
                                 JobControl &job)
{
    auto variables = neededVariables(request, *session.study());
    if (!variables)
        return std::move(variables).error();
    SubProgress loading(job, 0, 300);
    auto snapshot = session.snapshot(*variables, loading);
    if (!snapshot)
        return std::move(snapshot).error();
    SubProgress analysing(job, 300, 1000);
    auto result = analyse(request, **snapshot, analysing);
    if (!result)
        return std::move(result).error();
    ComputedAnalysis computed;
    computed.revision = (*snapshot)->revision;
    computed.table = makeTable(*result, (*snapshot)->study->language);
    computed.result = std::move(result).value();
    return computed;
}

} // namespace tidemark::ui
