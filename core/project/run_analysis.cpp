// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/run_analysis.h"

namespace tidemark {

Result<AnalysisResult> runAnalysis(const ProjectSession &session, const AnalysisRequest &request,
                                   JobControl &job)
{
    const auto needed = neededVariables(request, *session.study());
    if (!needed)
        return needed.error();
    const auto snapshot = session.snapshot(*needed, job);
    if (!snapshot)
        return snapshot.error();
    auto result = analyse(request, **snapshot, job);
    if (!result)
        return std::move(result).error();
    result->notices.insert(result->notices.begin(), (*snapshot)->issues.begin(),
                           (*snapshot)->issues.end());
    return result;
}

} // namespace tidemark
