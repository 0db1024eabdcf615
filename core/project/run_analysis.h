// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyse.h"
#include "core/project/project_session.h"

namespace tidemark {

/// Loads what the request needs and answers it. Damaged data are named in the notices.
Result<AnalysisResult> runAnalysis(const ProjectSession &session, const AnalysisRequest &request,
                                   JobControl &job);

} // namespace tidemark
