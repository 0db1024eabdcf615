// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/model/condition.h"
#include "core/model/snapshot.h"

namespace tidemark {

/// One byte per row: 1 = chosen, 0 = not.
using CaseMask = std::vector<std::uint8_t>;

/// A variable and its values, with the rows of the source the condition is asked of.
struct BoundVariable
{
    const Variable *variable = nullptr;
    ColumnPtr column = {};
    DerivedFacts *facts = nullptr; ///< where facts about the column are kept, if anywhere
};

/// Finds a variable by name; the error is passed on.
using VariableLookup = std::function<Result<BoundVariable>(const QString &name)>;

/// The rows for which `condition` is true. Codes of one and two bytes and texts go through a table
/// per variable, so a million rows take about a millisecond per comparison.
/// Errors: those of `lookup`; ConditionNotUnderstood where a text is no label of its variable or a
/// value does not fit the variable.
Result<CaseMask> caseMask(const Condition &condition, qsizetype rows, const VariableLookup &lookup);

/// Looks up the variables of one source in a snapshot. VariableNotFound names what is missing;
/// ColumnNotLoaded.
VariableLookup variablesIn(const Snapshot &data, SourceId source);

} // namespace tidemark
