// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/base_values.h"

#include <cmath>

#include "core/analysis/numbers.h"

namespace tidemark {

namespace {

double reasonValue(MissingReason reason)
{
    return firstReasonValue * (2.0 + double(reason));
}

std::vector<double> valuesOf(const WaveData &wave, const VariableInWave &planned)
{
    const auto bound = wave.variables->bind(*planned.variable);
    return bound ? numbersOf(planned, *bound->column) : std::vector<double>();
}

/// 1 for ticked, 0 for not, NaN for those who ticked nothing and said so nowhere.
std::vector<double> tickedValues(const WaveData &wave, std::size_t item)
{
    const PlannedWave &plan = *wave.plan;
    std::vector<double> values = valuesOf(wave, plan.items[item]);
    std::vector<bool> answered(values.size(), false);
    for (const VariableInWave &option : plan.set) {
        const std::vector<double> ticks = valuesOf(wave, option);
        for (std::size_t row = 0; row < ticks.size(); ++row)
            answered[row] = answered[row] || !std::isnan(ticks[row]);
    }
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = !answered[row] ? missingNumber() : values[row] == plan.tickedCode ? 1.0 : 0.0;
    return values;
}

} // namespace

std::vector<double> baseValues(const WaveData &wave, std::size_t item, const Plan &plan,
                               const Scope &scope)
{
    if (plan.kind == QuestionKind::Multiple)
        return tickedValues(wave, item);
    const VariableInWave &planned = wave.plan->items[item];
    const auto bound = wave.variables->bind(*planned.variable);
    if (!bound)
        return {};
    std::vector<double> values = numbersOf(planned, *bound->column);
    if (std::holds_alternative<TextColumn>(*bound->column))
        return values;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row]))
            continue;
        const auto reason =
            planned.variable->missing.reason(numberAt(*bound->column, qsizetype(row)));
        if (reason && scope.inBase.contains(*reason))
            values[row] = reasonValue(*reason);
    }
    return values;
}

} // namespace tidemark
