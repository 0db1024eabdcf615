// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// The standard error of a change between waves that share units tells, with those of the waves,
/// how many of the shared units changed which way. Where 1 to minCell − 1 did, or stayed, a change
/// and a trend lose their standard error and interval, and the tests and combined changes that rest
/// on them are hidden; their value follows from the waves and stays. Of a panel the whole change is
/// hidden. minCell of 0 or 1: nothing is hidden.
void hideTellingErrors(AnalysisResult &result, const BoundPlan &bound, int minCell);

} // namespace tidemark
