// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// From this number on a "value" stands for a missing answer that counts in the base, not for a
/// number of the data.
inline constexpr double firstReasonValue = 1e300;

/// What each row of a wave answers to an item, as a number in the codes of the oldest wave: NaN
/// where the answer does not count. Missing answers of the scope's base have a number of their own
/// per reason. Of a multiple response 1 for ticked and 0 for not, among those who answered the set.
/// Nothing where the column is not at hand.
std::vector<double> baseValues(const WaveData &wave, std::size_t item, const Plan &plan,
                               const Scope &scope);

} // namespace tidemark
