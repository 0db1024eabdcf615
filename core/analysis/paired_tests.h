// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/transitions.h"

namespace tidemark {

/// Panel units with and without the answers of a target in both waves.
stats::PairedCounts pairedCounts(const PairedAnswers &pair, const FigureTarget &target,
                                 const std::vector<std::int32_t> &groups, std::int32_t group);

/// McNemar's tests and the intervals of a paired difference, all without weights, strata and
/// clusters. `place` says where they belong. R: mcnemar.test, binom.test(b, b + c)
void addPairedTests(const stats::PairedCounts &counts, const EstimateKey &place, const Scope &scope,
                    std::optional<double> population, AnalysisResult &result);

/// Two-share z and Fisher's exact test of two shares from waves without shared units, and Cohen's
/// h. R: prop.test(correct = FALSE), fisher.test
void addIndependentTests(const Estimate &earlier, const Estimate &later, const EstimateKey &place,
                         AnalysisResult &result);

/// t test of no change (or slope) from an estimate and its standard error.
TestFigure changeTest(const Estimate &estimate);

} // namespace tidemark
