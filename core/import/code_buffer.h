// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include <QString>

#include "core/import/byte_text.h"
#include "core/model/column.h"

namespace tidemark {

/// Collects codes in one byte each for as long as they fit, then in two or four.
class CodeBuffer
{
public:
    void reserve(qsizetype rows);
    /// @pre code is not one of the reserved lowest 27 integers
    void add(std::int32_t code)
    {
        if (auto *bytes = std::get_if<0>(&m_codes); bytes && fits<std::int8_t>(code))
            bytes->push_back(std::int8_t(code));
        else
            addWide(code);
    }
    void addMissing(MissingTag tag);
    /// Adds all of `numbers` (NaN for empty cells) if each is a code or an untagged empty cell;
    /// else adds none and gives false.
    bool addAll(std::span<const double> numbers);
    qsizetype size() const;
    /// The collected codes; the buffer is empty again, with the same width.
    CodeColumn take();

private:
    template <typename Int>
    static bool fits(std::int32_t code)
    {
        return code >= std::int32_t(emptyCode<Int>) + 27
            && code <= std::int32_t(std::numeric_limits<Int>::max());
    }
    void addWide(std::int32_t code);
    bool addAllAsBytes(std::span<const double> numbers);
    template <typename Int>
    void widen();

    std::vector<std::int32_t> m_scratch;
    CodeColumn::Bytes m_codes = std::vector<std::int8_t>();
    qsizetype m_reserved = 0;
};

/// Collects texts, each different one kept once.
class TextBuffer
{
public:
    void reserve(qsizetype rows) { m_index.reserve(std::size_t(rows)); }
    /// UTF-8; an empty text is an empty cell.
    void add(std::string_view text);
    qsizetype size() const { return qsizetype(m_index.size()); }
    TextColumn take();

private:
    std::vector<std::uint32_t> m_index;
    std::vector<QString> m_dictionary;
    ByteTextMap<std::uint32_t> m_places;
};

} // namespace tidemark
