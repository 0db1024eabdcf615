// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/analysis_job.h"

#include <QElapsedTimer>

#include "core/project/run_analysis.h"

namespace tidemark::ui {

Result<ComputedAnalysis> compute(const ProjectSession &session, const AnalysisRequest &request,
                                 JobControl &job)
{
    QElapsedTimer clock;
    clock.start();
    const auto study = session.study();
    auto result = runAnalysis(session, request, job);
    if (!result)
        return std::move(result).error();
    ComputedAnalysis computed;
    computed.table = makeTable(*result, study->language);
    computed.result = std::move(result).value();
    computed.milliseconds = clock.elapsed();
    return computed;
}

} // namespace tidemark::ui
