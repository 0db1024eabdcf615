// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_figures.h"

namespace tidemark {

/// The clusters that move the coefficients of a model most when they are left out, if the request
/// asks for them. See stats::clusterInfluence().
void writeClusterInfluence(const RegressionSheet &sheet, const FittedModel &model);

} // namespace tidemark
