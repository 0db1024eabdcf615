// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/change_source.h"
#include "core/analysis/panel.h"

namespace tidemark {

/// The parts of a decomposition in the order of their estimates.
std::vector<Heading> decompositionParts();

/// Parts of every change between two waves, by item and figure, over the groups of `level`: what
/// comes from other sizes of the groups and what from other figures within them, and the same
/// group by group. All answers with a group count. Cancelled, else no error.
/// Kitagawa 1955. @pre source.hasStates()
Result<std::vector<Estimate>> decomposition(const ChangeSource &source, const GroupLevel &level,
                                            const Scope &scope, const std::vector<WaveData> &waves,
                                            const SharedUnits &units, JobControl &job);

} // namespace tidemark
