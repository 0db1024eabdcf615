// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/ids.h"
#include "core/model/column.h"

/// The bytes of up to 65,536 rows of one variable as they lie in the table `segments`.
namespace tidemark::store {

/// Which segment of which variable; the primary key of the table.
constexpr qint64 segmentKey(VariableId variable, qint64 number)
{
    return (variable.value << 32) | number;
}

constexpr qint64 segmentCount(qint64 rows)
{
    return (rows + segmentRows - 1) / segmentRows;
}

/// How values lie in a segment; 1, 2 and 4 are bytes per whole number.
enum class SegmentForm : std::int64_t {
    Texts = 0,
    Bytes1 = 1,
    Bytes2 = 2,
    Bytes4 = 4,
    Doubles = 8
};

/// Everything about a segment but its bytes.
struct SegmentHead
{
    qint64 key = 0;
    qint64 rows = 0;
    SegmentForm form = SegmentForm::Bytes1;
    qint64 divisor = 1; ///< of whole numbers

    friend bool operator==(const SegmentHead &, const SegmentHead &) = default;
};

struct Segment
{
    SegmentHead head = {};
    std::vector<std::byte> bytes = {};
};

/// The narrowest form that gives every cell back exactly: whole numbers in 1, 2 or 4 bytes, numbers
/// with up to three decimals as whole numbers with a divisor, other numbers as doubles, texts each
/// once. At most segmentRows rows.
Segment encoded(VariableId variable, qint64 number, const Column &cells);

/// CRC-32 of head and bytes, so that a segment in the wrong place is found as well.
qint64 checksum(const SegmentHead &head, std::span<const std::byte> bytes);

/// The texts of a segment of texts and the index of each row; nothing if the bytes make no sense.
struct SegmentTexts
{
    std::vector<QString> dictionary = {};
    std::vector<std::uint32_t> index = {};
};
std::optional<SegmentTexts> decodedTexts(const SegmentHead &head, std::span<const std::byte> bytes);

} // namespace tidemark::store
