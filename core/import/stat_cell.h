// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <string_view>

#include <readstat.h>

#include "core/import/stat_dictionary.h"
#include "core/model/column.h"

namespace tidemark {

/// Rows that are collected before a column is worked on in one tight loop; divides segmentRows.
inline constexpr int blockRows = 256;
/// From one column of a block to the next; no power of two, whose columns would share cache lines.
inline constexpr int blockStride = blockRows + 8;

/// The number in a cell that is not an ordinary double: of another type, or missing.
inline double unusualNumber(const readstat_value_t &value)
{
    if (value.is_tagged_missing)
        return missingNumber(statTag(value.tag));
    return value.is_system_missing ? missingNumber() : readstat_double_value(value);
}

/// The number in a cell; missing cells give a NaN with their tag. May be infinite.
inline double cellNumber(const readstat_value_t &value)
{
    const bool isOrdinary =
        value.type == READSTAT_TYPE_DOUBLE && !value.is_system_missing && !value.is_tagged_missing;
    return isOrdinary ? value.v.double_value : unusualNumber(value);
}

/// Infinities and foreign NaNs, which no answer is, are empty cells.
inline double finiteNumber(double number)
{
    const bool isForeign =
        std::isinf(number) || (std::isnan(number) && missingNumberTag(number) == '\0');
    return isForeign ? missingNumber() : number;
}

/// The text in a cell; empty cells give an empty one.
inline std::string_view cellText(const readstat_value_t &value)
{
    return value.v.string_value ? std::string_view(value.v.string_value) : std::string_view();
}

/// Whether a column can hold `number` as a code; the lowest 27 integers are reserved.
inline bool isCode(double number)
{
    return number >= double(emptyCode<std::int32_t> + 27) && number <= 2147483647.0
        && double(std::int32_t(number)) == number;
}

} // namespace tidemark
