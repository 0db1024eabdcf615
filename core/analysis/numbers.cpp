// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/numbers.h"

namespace tidemark {

std::vector<double> numbersOf(const VariableInWave &planned, const Column &column)
{
    const MissingRule &missing = planned.variable->missing;
    const auto *texts = std::get_if<TextColumn>(&column);
    std::vector<double> numbers;
    for (qsizetype row = 0; row < columnSize(column); ++row) {
        if (texts) {
            numbers.push_back(texts->isMissing(row) ? missingNumber() : 1.0);
            continue;
        }
        const double value = numberAt(column, row);
        numbers.push_back(missing.reason(value) ? missingNumber() : planned.map.apply(value));
    }
    return numbers;
}

} // namespace tidemark
