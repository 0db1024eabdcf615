// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/bound_plan.h"

namespace tidemark {

/// RequestNotUnderstood for a filter that leaves 1 to minCell − 1 of those out who answered in a
/// wave: the figures of everyone less these would be theirs. minCell of 0 or 1: no error.
Result<void> checkFilter(const Scope &scope, const BoundPlan &bound, int minCell);

} // namespace tidemark
