// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// Whether the figure is made of those of two or more waves.
bool isChangeKind(EstimateKind kind);

/// Takes all numbers from a figure that must not be published; its base stays if `base` is given.
void suppress(Estimate &estimate, qint64 base = 0);

/// Hides every change, trend and part of a decomposition from which a hidden figure would follow,
/// and the tests and measures about them.
void hideWhatUsesHidden(AnalysisResult &result);

} // namespace tidemark
