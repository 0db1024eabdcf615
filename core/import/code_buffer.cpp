// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/code_buffer.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#include "core/import/stat_dictionary.h"

namespace tidemark {

namespace {

constexpr double leastByte = double(emptyCode<std::int8_t>) + 27.0;
const std::uint64_t emptyBits = std::bit_cast<std::uint64_t>(missingNumber());

/// The numbers of a block as codes, and their extent (0 counts as one of them).
struct CodeBlock
{
    bool areCodes = true;
    std::int32_t lowest = 0;
    std::int32_t highest = 0;
};

/// Without a branch in the loop: this runs once per cell of the file.
CodeBlock codesOf(std::span<const double> numbers, std::vector<std::int32_t> &codes)
{
    constexpr double least = double(emptyCode<std::int32_t> + 27);
    constexpr double most = double(std::numeric_limits<std::int32_t>::max());
    codes.resize(numbers.size());
    CodeBlock block;
    bool areCodes = true;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double number = numbers[i];
        const bool isInside = (number >= least) & (number <= most);
        const auto code = std::int32_t(isInside ? number : 0.0);
        const bool isEmpty = std::bit_cast<std::uint64_t>(number) == emptyBits;
        areCodes &= isEmpty | (isInside & (double(code) == number));
        block.lowest = std::min(block.lowest, code);
        block.highest = std::max(block.highest, code);
        codes[i] = isEmpty ? emptyCode<std::int32_t> : code;
    }
    block.areCodes = areCodes;
    return block;
}

} // namespace

void CodeBuffer::reserve(qsizetype rows)
{
    m_reserved = rows;
    std::visit([&](auto &codes) { codes.reserve(std::size_t(rows)); }, m_codes);
}

template <typename Int>
void CodeBuffer::widen()
{
    const CodeColumn::Bytes narrow = std::exchange(m_codes, {});
    std::vector<Int> wide;
    wide.reserve(std::size_t(m_reserved));
    std::visit(
        [&](const auto &codes) {
            for (const auto code : codes)
                wide.push_back(isMissingCode(code) ? missingCode<Int>(missingTag(code))
                                                   : Int(code));
        },
        narrow);
    m_codes = std::move(wide);
}

void CodeBuffer::addWide(std::int32_t code)
{
    if (m_codes.index() == 0)
        fits<std::int16_t>(code) ? widen<std::int16_t>() : widen<std::int32_t>();
    if (m_codes.index() == 1 && !fits<std::int16_t>(code))
        widen<std::int32_t>();
    if (auto *words = std::get_if<1>(&m_codes))
        words->push_back(std::int16_t(code));
    else
        std::get<2>(m_codes).push_back(code);
}

void CodeBuffer::addMissing(MissingTag tag)
{
    std::visit(
        [&](auto &codes) {
            using Int = typename std::decay_t<decltype(codes)>::value_type;
            codes.push_back(missingCode<Int>(tag));
        },
        m_codes);
}

bool CodeBuffer::addAllAsBytes(std::span<const double> numbers)
{
    auto &bytes = std::get<0>(m_codes);
    const std::size_t from = bytes.size();
    bytes.resize(from + numbers.size());
    std::int8_t *target = bytes.data() + from;
    bool areBytes = true;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double number = numbers[i];
        const bool isInside = (number >= leastByte) & (number <= 127.0);
        const auto code = std::int32_t(isInside ? number : -128.0);
        const bool isEmpty = std::bit_cast<std::uint64_t>(number) == emptyBits;
        areBytes &= isEmpty | (isInside & (double(code) == number));
        target[i] = std::int8_t(code);
    }
    if (!areBytes)
        bytes.resize(from);
    return areBytes;
}

bool CodeBuffer::addAll(std::span<const double> numbers)
{
    if (m_codes.index() == 0 && addAllAsBytes(numbers))
        return true;
    const CodeBlock block = codesOf(numbers, m_scratch);
    if (!block.areCodes)
        return false;
    if (m_codes.index() == 0
        && !(fits<std::int8_t>(block.lowest) && fits<std::int8_t>(block.highest)))
        widen<std::int16_t>();
    if (m_codes.index() == 1
        && !(fits<std::int16_t>(block.lowest) && fits<std::int16_t>(block.highest)))
        widen<std::int32_t>();
    std::visit(
        [&](auto &codes) {
            using Int = typename std::decay_t<decltype(codes)>::value_type;
            const std::size_t from = codes.size();
            codes.resize(from + numbers.size());
            for (std::size_t i = 0; i < numbers.size(); ++i)
                codes[from + i] =
                    m_scratch[i] == emptyCode<std::int32_t> ? emptyCode<Int> : Int(m_scratch[i]);
        },
        m_codes);
    return true;
}

qsizetype CodeBuffer::size() const
{
    return std::visit([](const auto &codes) { return qsizetype(codes.size()); }, m_codes);
}

CodeColumn CodeBuffer::take()
{
    CodeColumn column{std::move(m_codes)};
    std::visit(
        [&](const auto &codes) {
            std::decay_t<decltype(codes)> next;
            next.reserve(std::size_t(m_reserved));
            m_codes = std::move(next);
        },
        column.codes);
    return column;
}

void TextBuffer::add(std::string_view text)
{
    if (text.empty()) {
        m_index.push_back(TextColumn::emptyText);
        return;
    }
    auto place = m_places.find(text);
    if (place == m_places.end()) {
        place = m_places.emplace(text, std::uint32_t(m_dictionary.size())).first;
        m_dictionary.push_back(statText(place->first.c_str()));
    }
    m_index.push_back(place->second);
}

TextColumn TextBuffer::take()
{
    m_places.clear();
    return {std::exchange(m_index, {}), std::exchange(m_dictionary, {})};
}

} // namespace tidemark
