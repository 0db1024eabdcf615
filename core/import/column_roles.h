// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_plan.h"

namespace tidemark {

/// What each column is for, by its name and content: unit id, weight, stratum, cluster, paradata.
/// At most one unit id and one weight. What the user fixed stays.
void guessRoles(ImportPlan &plan);

} // namespace tidemark
