// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"
#include "core/analysis/figure_run.h"
#include "core/analysis/plan.h"
#include "core/analysis/wave_data.h"

namespace tidemark {

/// How the numbers came about, wave by wave.
Provenance makeProvenance(const Plan &plan, const Scope &scope, const std::vector<WaveData> &waves,
                          const FigureSource &source, const FigureBook &book);

/// The same for an analysis of one item that has no figures by groups and waves.
/// @param answered per wave: rows whose answer counts, whatever the filter
Provenance makeProvenance(const Plan &plan, const Scope &scope, const std::vector<WaveData> &waves,
                          const std::vector<CaseMask> &answered);

} // namespace tidemark
