// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/import/column_profile.h"
#include "core/import/import_plan.h"

namespace tidemark {

/// How many columns a table has: those of its header, and cells right of it if they are more than a
/// slip here and there.
std::size_t tableColumns(const std::vector<ColumnProfile> &profiles, std::size_t headerColumns,
                         qint64 rows);

/// Types, signs, labels, missing codes, roles and questions of a plan whose columns are named, from
/// what was counted of their cells; `decimal` is the decimal sign the file is known to have, '\0'
/// if none. What the user decided in `previous` stays.
void completePlan(const ImportPlan &previous, const std::vector<ColumnProfile> &profiles,
                  char decimal, ImportPlan &plan);

} // namespace tidemark
