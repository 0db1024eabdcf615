// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// Hides what a regression tells of few persons. A level with 1 to minCell − 1 cases, or with as
/// few cases with or without an outcome (of categories: each of them), loses all its figures; with
/// it the smallest other level of the factor, as counts of one follow from the others; and where
/// that is the reference, every coefficient and effect of the factor and the constant. A model with
/// as few cases in all, or of either outcome, loses everything. Clusters that move a
/// model lose their names, and small ones and those of models with something hidden go. minCell of
/// 0 or 1: nothing is hidden.
void hideSmallLevels(AnalysisResult &result, int minCell);

} // namespace tidemark
