// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/regression_request.h"

namespace tidemark {

/// Whether waveTerm stands among the groups, so that the models are fitted to each wave.
bool isByWave(const RegressionRequest &request);

} // namespace tidemark
