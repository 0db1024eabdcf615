// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QString>

#include "core/import/import_plan.h"

namespace tidemark::ui {

/// What the user wrote or put together by hand and the plan itself does not mark as fixed. Columns
/// are named as in the file.
struct HandEdits
{
    std::set<QString> names = {};
    std::set<QString> labels = {};
    std::set<QString> valueLabels = {};
    bool questions = false;

    friend bool operator==(const HandEdits &, const HandEdits &) = default;
};

/// `proposed` (a new look at the file) with the hand edits of `before`. Edits of columns the new
/// reading does not have are left out; questions stay only if all columns are the same. The wave's
/// choices stay as they are; pairs the user fixed stay.
ImportPlan keepHandEdits(ImportPlan proposed, const ImportPlan &before, const HandEdits &edits);

} // namespace tidemark::ui
