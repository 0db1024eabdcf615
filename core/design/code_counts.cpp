// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/design/code_counts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <unordered_map>

namespace tidemark {

namespace {

using Mask = std::span<const std::uint8_t>;

/// Codes as far apart as this are counted in a table; wider ones are collected.
constexpr std::int64_t widestTable = 1 << 22;
/// Neighbouring rows are counted in different tables: equal codes do not wait for each other.
constexpr std::size_t lanes = 4;

CodeCounts listed(const std::vector<qint64> &table, std::int64_t low)
{
    CodeCounts result;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i] == 0)
            continue;
        result.codes.push_back(std::int32_t(low + std::int64_t(i)));
        result.counts.push_back(table[i]);
    }
    return result;
}

CodeCounts countBytes(std::span<const std::int8_t> codes, Mask mask)
{
    std::array<std::array<qint64, 256>, lanes> tables = {};
    const auto place = [&](std::size_t row) { return std::size_t(int(codes[row]) + 128); };
    if (mask.empty()) {
        for (std::size_t row = 0; row < codes.size(); ++row)
            ++tables[row % lanes][place(row)];
    } else {
        for (std::size_t row = 0; row < codes.size(); ++row)
            tables[row % lanes][place(row)] += mask[row];
    }
    std::vector<qint64> sums(256, 0);
    for (const auto &table : tables)
        std::ranges::transform(sums, table, sums.begin(), std::plus());
    return listed(sums, -128);
}

CodeCounts countWords(std::span<const std::int16_t> codes, Mask mask)
{
    constexpr int low = std::numeric_limits<std::int16_t>::min();
    std::vector<qint64> table(65'536, 0);
    for (std::size_t row = 0; row < codes.size(); ++row)
        table[std::size_t(codes[row] - low)] += mask.empty() ? 1 : mask[row];
    return listed(table, low);
}

CodeCounts countCollected(std::span<const std::int32_t> codes, Mask mask)
{
    std::unordered_map<std::int32_t, qint64> table;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (mask.empty() || mask[row])
            ++table[codes[row]];
    }
    CodeCounts result;
    for (const auto &[code, count] : std::map(table.begin(), table.end())) {
        result.codes.push_back(code);
        result.counts.push_back(count);
    }
    return result;
}

/// Codes of four bytes: the missing ones lie far below the others and are counted apart.
CodeCounts countWide(std::span<const std::int32_t> codes, Mask mask)
{
    std::int64_t low = std::numeric_limits<std::int32_t>::max();
    std::int64_t high = std::numeric_limits<std::int32_t>::min();
    for (const std::int32_t code : codes) {
        low = isMissingCode(code) ? low : std::min<std::int64_t>(low, code);
        high = isMissingCode(code) ? high : std::max<std::int64_t>(high, code);
    }
    if (high - low >= widestTable)
        return countCollected(codes, mask);
    constexpr std::int64_t missingCodes = 27;
    std::vector<qint64> missing(missingCodes, 0);
    std::vector<qint64> table(std::size_t(std::max<std::int64_t>(0, high - low + 1)), 0);
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const std::int64_t code = codes[row];
        qint64 &count = isMissingCode(codes[row])
            ? missing[std::size_t(code - emptyCode<std::int32_t>)]
            : table[std::size_t(code - low)];
        count += mask.empty() ? 1 : mask[row];
    }
    CodeCounts result = listed(missing, emptyCode<std::int32_t>);
    const CodeCounts others = listed(table, low);
    result.codes.insert(result.codes.end(), others.codes.begin(), others.codes.end());
    result.counts.insert(result.counts.end(), others.counts.begin(), others.counts.end());
    return result;
}

} // namespace

CodeCounts countCodes(const stats::CodeSpan &codes, Mask mask)
{
    if (const auto *bytes = std::get_if<std::span<const std::int8_t>>(&codes))
        return countBytes(*bytes, mask);
    if (const auto *wide = std::get_if<std::span<const std::int32_t>>(&codes))
        return countWide(*wide, mask);
    return countWords(std::get<std::span<const std::int16_t>>(codes), mask);
}

std::shared_ptr<const CodeCounts> codeCounts(const CodedColumn &column)
{
    const auto count = [&] {
        return std::make_shared<const CodeCounts>(countCodes(column.span()));
    };
    const BoundVariable &bound = column.variable;
    if (!bound.facts)
        return count();
    return *bound.facts->of<CodeCounts>(
        {bound.column}, column.isOwn ? 1 : 0,
        [&]() -> Result<std::shared_ptr<const CodeCounts>> { return count(); });
}

} // namespace tidemark
