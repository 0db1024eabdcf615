// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/regression_request.h"
#include "core/analysis/wave_data.h"
#include "core/base/result.h"

namespace tidemark {

/// The outcome of every row, one wave after the other; NaN: no answer that counts.
struct OutcomeValues
{
    std::vector<double> values = {};
    std::vector<Heading> categories = {}; ///< of ordered and multinomial models; values are places
};

/// With `ones`: 1 for those codes and 0 for every other answer that counts in the base. An option
/// of a multiple response is 1 where it is ticked and 0 where the set was answered. Else the
/// number. Errors: RequestNotUnderstood (a code that nobody has, several items),
/// QuestionDoesNotFit.
Result<OutcomeValues> outcomeValues(const RegressionRequest &request,
                                    const std::vector<WaveData> &waves, QuestionKind kind);

/// A number in the codes of the oldest wave; NaN where it is missing. @pre not a text column
double cleanNumber(const VariableInWave &planned, const Column &column, qsizetype row);

} // namespace tidemark
