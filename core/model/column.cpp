// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/column.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace tidemark {

namespace {

constexpr std::uint64_t quietNaN = 0x7ff8'0000'0000'0000ULL;

template <typename Int>
Int narrowed(std::int32_t code)
{
    return isMissingCode(code) ? missingCode<Int>(missingTag(code)) : Int(code);
}

template <typename Int>
bool holds(std::int32_t lowest, std::int32_t highest)
{
    return lowest >= emptyCode<Int> + 27 && highest <= std::numeric_limits<Int>::max();
}

template <typename Int>
CodeColumn narrowColumn(const std::vector<std::int32_t> &codes)
{
    std::vector<Int> narrow(codes.size());
    std::ranges::transform(codes, narrow.begin(), narrowed<Int>);
    return {std::move(narrow)};
}

} // namespace

double missingNumber(MissingTag tag)
{
    return std::bit_cast<double>(quietNaN | std::uint64_t(tag));
}

MissingTag missingNumberTag(double value)
{
    const auto payload = MissingTag(std::bit_cast<std::uint64_t>(value) & 0xff);
    return payload >= 'a' && payload <= 'z' ? payload : '\0';
}

qsizetype CodeColumn::size() const
{
    return std::visit([](const auto &v) { return qsizetype(v.size()); }, codes);
}

int CodeColumn::width() const
{
    return std::visit([](const auto &v) { return int(sizeof(v[0])); }, codes);
}

bool CodeColumn::isMissing(qsizetype row) const
{
    return std::visit([&](const auto &v) { return isMissingCode(v[std::size_t(row)]); }, codes);
}

std::int32_t CodeColumn::at(qsizetype row) const
{
    return std::visit(
        [&](const auto &v) {
            const auto code = v[std::size_t(row)];
            return isMissingCode(code) ? missingCode<std::int32_t>(missingTag(code))
                                       : std::int32_t(code);
        },
        codes);
}

bool NumberColumn::isMissing(qsizetype row) const
{
    return std::isnan(values[std::size_t(row)]);
}

QString TextColumn::at(qsizetype row) const
{
    return isMissing(row) ? QString() : dictionary[index[std::size_t(row)]];
}

qsizetype columnSize(const Column &column)
{
    return std::visit([](const auto &c) { return c.size(); }, column);
}

bool isMissing(const Column &column, qsizetype row)
{
    return std::visit([&](const auto &c) { return c.isMissing(row); }, column);
}

double numberAt(const Column &column, qsizetype row)
{
    if (const auto *numbers = std::get_if<NumberColumn>(&column))
        return numbers->values[std::size_t(row)];
    const auto *codes = std::get_if<CodeColumn>(&column);
    if (!codes)
        return missingNumber();
    const std::int32_t code = codes->at(row);
    return isMissingCode(code) ? missingNumber(missingTag(code)) : double(code);
}

CodeColumn makeCodeColumn(const std::vector<std::int32_t> &codes)
{
    std::int32_t lowest = 0;
    std::int32_t highest = 0;
    for (const std::int32_t code : codes) {
        if (isMissingCode(code))
            continue;
        lowest = std::min(lowest, code);
        highest = std::max(highest, code);
    }
    if (holds<std::int8_t>(lowest, highest))
        return narrowColumn<std::int8_t>(codes);
    if (holds<std::int16_t>(lowest, highest))
        return narrowColumn<std::int16_t>(codes);
    return {codes};
}

} // namespace tidemark
