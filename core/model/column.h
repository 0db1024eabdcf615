// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <type_traits>
#include <variant>
#include <vector>

#include <QString>

namespace tidemark {

/// Rows per stored segment and per block of a computation.
inline constexpr qsizetype segmentRows = 65'536;

/// Why a cell holds no value in the file: plainly empty ('\0'), or one of the 26 tagged missings
/// .a to .z of Stata and SAS ('a' to 'z'). Codes that the questionnaire calls missing (8 "don't
/// know") are ordinary values; the variable's MissingRule speaks of them.
using MissingTag = char;

/// Whole numbers. The lowest 27 values of each width are reserved: the lowest is "empty", the next
/// 26 are .a to .z; so one byte holds −101 to 127.
template <typename Int>
inline constexpr Int emptyCode = std::numeric_limits<Int>::min();

template <typename Int>
constexpr bool isMissingCode(Int code)
{
    return code < emptyCode<Int> + 27;
}

template <typename Int>
constexpr Int missingCode(MissingTag tag)
{
    return tag == '\0' ? emptyCode<Int> : Int(emptyCode<Int> + 1 + (tag - 'a'));
}

/// @pre isMissingCode(code)
template <typename Int>
constexpr MissingTag missingTag(Int code)
{
    return code == emptyCode<Int> ? '\0' : MissingTag('a' + (code - emptyCode<Int> - 1));
}

/// A NaN that remembers its tag in its payload; every NaN is a missing cell.
double missingNumber(MissingTag tag = '\0');
/// @pre value is NaN
MissingTag missingNumberTag(double value);

/// Whole numbers in the narrowest of 1, 2 or 4 bytes that holds them all.
struct CodeColumn
{
    using Bytes = std::variant<std::vector<std::int8_t>, std::vector<std::int16_t>,
                               std::vector<std::int32_t>>;
    Bytes codes = {};

    qsizetype size() const;
    /// Bytes per value: 1, 2 or 4.
    int width() const;
    bool isMissing(qsizetype row) const;
    /// The code; missing cells give missingCode<std::int32_t>(tag).
    std::int32_t at(qsizetype row) const;

    friend bool operator==(const CodeColumn &, const CodeColumn &) = default;
};

/// Numbers with decimals, dates and times. Dates are days since 1970-01-01, date-times are seconds
/// since 1970-01-01 00:00 as written in the file (no zone), times are seconds since midnight.
struct NumberColumn
{
    std::vector<double> values = {};

    qsizetype size() const { return qsizetype(values.size()); }
    bool isMissing(qsizetype row) const;
};

/// Texts, each different text stored once.
struct TextColumn
{
    static constexpr std::uint32_t emptyText = std::numeric_limits<std::uint32_t>::max();

    std::vector<std::uint32_t> index = {}; ///< into dictionary, or emptyText
    std::vector<QString> dictionary = {};

    qsizetype size() const { return qsizetype(index.size()); }
    bool isMissing(qsizetype row) const { return index[std::size_t(row)] == emptyText; }
    QString at(qsizetype row) const;

    friend bool operator==(const TextColumn &, const TextColumn &) = default;
};

using Column = std::variant<CodeColumn, NumberColumn, TextColumn>;
/// Immutable and shared between threads.
using ColumnPtr = std::shared_ptr<const Column>;

qsizetype columnSize(const Column &column);
bool isMissing(const Column &column, qsizetype row);
/// The cell as a number; missing cells and texts give a NaN with the tag.
double numberAt(const Column &column, qsizetype row);

/// Codes in the narrowest width. Missing cells are given as missingCode<std::int32_t>(tag).
CodeColumn makeCodeColumn(const std::vector<std::int32_t> &codes);

} // namespace tidemark
