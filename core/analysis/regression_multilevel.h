// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_fit.h"

namespace tidemark {

/// Fits a multilevel model: its fixed part becomes a part of `fitted`, with the covariance that
/// came with it and the normal distribution.
void addMultilevel(const RegressionRequest &request, const RegressionData &data,
                   const stats::ModelInput &input, const stats::Execution &execution,
                   FittedModel &fitted);

} // namespace tidemark
