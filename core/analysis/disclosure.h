// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/value_counts.h"

namespace tidemark {

/// Counts below this are hidden where rows are persons, unless the request says otherwise.
inline constexpr int personMinCell = 5;

/// Hides figures that rest on 1 to minCell − 1 persons with the property, without it, or in all
/// (primary), and as many others as it takes that none of them follows from groups, totals,
/// categories, or all less panel (secondary): of every sum in which a single part is hidden the
/// smallest other part is hidden too, until the bounds that the shown counts put on the hidden
/// ones leave each of them open. Hidden figures lose all numbers; so do changes that use them.
/// A mean, total, variance or ratio stands for the counts of all its answers that `values` has.
/// A notice tells how many. minCell of 0 or 1: nothing is hidden.
void hideSmallCells(AnalysisResult &result, int minCell, const ValueCounts &values = {});

/// The notice of a request that switches the hiding of small counts of persons off.
Issue disclosureOffNotice();
/// Whether a result has it.
bool isDisclosureOff(const AnalysisResult &result);

} // namespace tidemark
