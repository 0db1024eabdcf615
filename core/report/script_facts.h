// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/analysis_result.h"
#include "core/analysis/plan.h"
#include "core/model/study.h"

namespace tidemark {

/// One wave of a result as the scripts that compute it anew walk through it.
struct ScriptWave
{
    const AnalysisResult &result;
    const Plan &plan;
    const PlannedWave &wave;
    const Study &study;
};

/// The interval of shares; nothing where the analysis has none.
std::optional<IntervalMethod> intervalOf(const AnalysisRequest &request);

/// Whether no wave has weights, strata or clusters.
bool isSimpleSample(const Plan &plan);

/// Whether the answers are taken as numbers rather than codes.
bool answersAreNumbers(const AnalysisResult &result, const Plan &plan);

/// Whether a wave has calibrated weights or replicates.
bool hasWeighting(const Plan &plan);

/// What was drawn first in a source; nullptr: its rows.
const Variable *drawnCluster(const Source &source, const Study &study);

/// Whether units are in several of the waves, as far as the result tells.
bool sharesUnits(const AnalysisResult &result);

} // namespace tidemark
