// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/category_model.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// Multinomial logit: log P(y = j) / P(y = 0) = x b_j for the categories 1 ... J - 1 against the
/// reference 0. Parameters: all of b_1, then b_2, ... The offset cannot be used.
/// R: nnet::multinom(y ~ x, weights = w); Stata: mlogit, baseoutcome()
CategoryFit fitMultinomialLogit(const ModelRows &rows, int categories,
                                const Execution &execution = {});

} // namespace tidemark::stats
