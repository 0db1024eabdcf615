// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "core/import/import_plan.h"
#include "core/project/change.h"

namespace tidemark {

/// What an import adds to the study: the source as the plan describes it, its variables (given with
/// their ids, in the order of the plan's columns that are not skipped), the plan's questions and
/// one question for each other column, and the pairs with earlier questions. `nextNumber` gives
/// ids.
AddSource importedSource(const ImportPlan &plan, SourceId id, std::vector<Variable> variables,
                         qint64 rows, const std::function<qint64()> &nextNumber);

} // namespace tidemark
