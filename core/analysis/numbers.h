// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/code_path.h"
#include "core/model/column.h"

namespace tidemark {

/// The numbers of a variable, row by row, in the codes of the wave asked for; NaN where the answer
/// is missing. Of texts 1 where there is one.
std::vector<double> numbersOf(const VariableInWave &planned, const Column &column);

} // namespace tidemark
