// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_figures.h"

namespace tidemark {

/// Clusters fewer than this make errors too small.
inline constexpr std::size_t enoughClusters = 40;

/// What went wrong with a model or should be known about it: no estimates and why, cases and
/// columns left out, few clusters, a cluster that moves a coefficient by more than half its error.
void writeNotices(const RegressionSheet &sheet, const FittedModel &model);

} // namespace tidemark
