// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/model/column.h"
#include "core/model/recode.h"
#include "core/model/variable.h"

namespace tidemark {

/// The variables a recode reads, in the order in which computeRecode wants their columns: `from`,
/// or the items.
std::vector<VariableId> recodeInputs(const Recode &recode);

/// A variable that a recode reads, with its column.
struct RecodeInput
{
    const Variable *variable = nullptr;
    const Column *column = nullptr;
};

/// The column of a recoded variable, row by row from its inputs (all of the same length).
///
/// - CombineCodes: a code of a group becomes the group's; missing cells (.a to .z) keep their tag;
///   a code in no group stays as it is with `keepOthers`, else it becomes empty. Codes that the
///   input's MissingRule calls missing are codes like any other: a group may take them in.
/// - Bands: codes 1, 2, …; values below the first band, at or above `upper`, tagged missings and
///   codes that the MissingRule calls missing become empty (tags stay).
/// - CountCodes: number of items whose value is among the codes; empty where no item has a
///   substantive answer and none of the codes was found.
/// - MeanOfItems: mean of the substantive answers, empty where there are fewer than `atLeast`.
///
/// Codes come out as CodeColumn unless a value is no whole number of 32 bits (then NumberColumn).
/// Text inputs are an error.
Result<Column> computeRecode(const Recode &recode, const std::vector<RecodeInput> &inputs);

} // namespace tidemark
