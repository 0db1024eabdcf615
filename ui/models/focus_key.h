// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/analysis/analysis_result.h"

namespace tidemark::ui {

/// The figure that is explained when a result is shown first: the main effect of models, the
/// difference of two changes, the change from the first to the last wave, else a figure of the
/// newest wave. Nothing if there are no estimates.
std::optional<EstimateKey> focusKey(const AnalysisResult &result);

} // namespace tidemark::ui
