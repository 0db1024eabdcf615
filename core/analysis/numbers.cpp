// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/numbers.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace tidemark {

namespace {

/// The value of each row's code; for codes of one or two bytes in many rows through a table.
template <typename Int, typename ValueOf>
void valuesOfCodes(const std::vector<Int> &codes, const ValueOf &valueOf,
                   std::vector<double> &values)
{
    const auto valueOfCode = [&](Int code) {
        return valueOf(isMissingCode(code) ? missingNumber(missingTag(code)) : double(code));
    };
    if (sizeof(Int) > 2 || codes.size() >> (8 * sizeof(Int)) == 0) {
        std::ranges::transform(codes, values.begin(), valueOfCode);
        return;
    }
    using Limits = std::numeric_limits<Int>;
    std::vector<double> table;
    for (std::int64_t code = Limits::min(); code <= Limits::max(); ++code)
        table.push_back(valueOfCode(Int(code)));
    std::ranges::transform(codes, values.begin(), [&](Int code) {
        return table[std::size_t(std::int64_t(code) - Limits::min())];
    });
}

} // namespace

std::vector<double> numbersOf(const VariableInWave &planned, const Column &column)
{
    const MissingRule &missing = planned.variable->missing;
    const auto valueOf = [&](double value) {
        return missing.reason(value) ? missingNumber() : planned.map.apply(value);
    };
    std::vector<double> numbers(std::size_t(columnSize(column)));
    if (const auto *texts = std::get_if<TextColumn>(&column)) {
        std::ranges::transform(texts->index, numbers.begin(), [](std::uint32_t index) {
            return index == TextColumn::emptyText ? missingNumber() : 1.0;
        });
    } else if (const auto *stored = std::get_if<NumberColumn>(&column)) {
        std::ranges::transform(stored->values, numbers.begin(), valueOf);
    } else {
        std::visit([&](const auto &codes) { valuesOfCodes(codes, valueOf, numbers); },
                   std::get<CodeColumn>(column).codes);
    }
    return numbers;
}

} // namespace tidemark
