// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/change_source.h"
#include "core/analysis/panel.h"
#include "core/stats/paired_shares.h"

namespace tidemark {

/// The panel units of two waves with both their answers, by the rows of the later wave.
struct PairedAnswers
{
    std::size_t earlier = 0;
    std::size_t later = 0;
    std::vector<std::int32_t> before = {}; ///< category in the earlier wave; −1: not in the panel
    std::vector<std::int32_t> after = {}; ///< category in the later wave
    std::vector<std::int32_t> rowBefore = {}; ///< row of the same unit in the earlier wave
};

/// @param masks rows of the panel in each wave. @pre source.hasStates()
PairedAnswers pairedAnswers(const ChangeSource &source, const SharedUnits &units, std::size_t item,
                            const std::vector<CaseMask> &masks, std::size_t earlier,
                            std::size_t later);

/// Share of each later answer among the panel units with each earlier answer, weighted and with
/// the design of the later wave. Cancelled, else no error.
Result<std::vector<Estimate>> transitions(const PairedAnswers &pair, int states, const Scope &scope,
                                          const IntervalRule &rule,
                                          const std::vector<WaveData> &waves, JobControl &job);

} // namespace tidemark
