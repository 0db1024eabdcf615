// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/request.h"
#include "core/base/ids.h"
#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// The variables whose columns `analyse` needs in its snapshot; errors as analyse would give them.
Result<std::vector<VariableId>> neededVariables(const AnalysisRequest &request, const Study &study);

/// The single entry to every analysis: no store, no settings, no clock, no thread that outlives it.
/// The same request and snapshot give the same bits, on any number of threads.
Result<AnalysisResult> analyse(const AnalysisRequest &request, const Snapshot &data,
                               JobControl &job);

} // namespace tidemark
