// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/category_model.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// Ordered logit (proportional odds): logit P(y <= j) = c_j - x b for the categories 0 ... J - 1.
/// Parameters: the b of all columns, then c_0 ... c_(J-2). The thresholds take the place of a
/// constant: the rows must not have one, nor columns that add up to one. The offset adds to x b.
/// McCullagh 1980; R: MASS::polr(y ~ x, weights = w)
CategoryFit fitOrderedLogit(const ModelRows &rows, int categories, const Execution &execution = {});

} // namespace tidemark::stats
