// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace tidemark::stats {

/// Codes of one column as they are stored.
using CodeSpan = std::variant<std::span<const std::int8_t>, std::span<const std::int16_t>,
                              std::span<const std::int32_t>>;

std::size_t rowCount(const CodeSpan &codes);

/// A column of codes and what they stand for: code `firstCode` + i is category `positions[i]`,
/// counted from 0; -1, like every code outside the list, means that the row is left out
/// (missing, or not in the domain). Several codes may share a category.
struct CategoryColumn
{
    CodeSpan codes = {};
    std::int32_t firstCode = 0;
    std::vector<std::int32_t> positions = {};
    int categories = 0; ///< all positions are below this
};

/// Codes first ... last are the categories 0 ... last - first.
CategoryColumn consecutiveCategories(CodeSpan codes, std::int32_t firstCode, int categories);

/// Finds the category of the rows of a tile, times a stride. Several factors add up to the cell of
/// a row, which is negative as soon as one of them leaves the row out.
class CellDecoder
{
public:
    CellDecoder(const CategoryColumn &column, int stride);

    /// Writes this factor for rows begin ... begin + cells.size() - 1.
    void writeTo(std::span<std::int32_t> cells, std::size_t begin) const;
    /// Adds this factor to what other factors wrote.
    void addTo(std::span<std::int32_t> cells, std::size_t begin) const;

private:
    template <typename Store>
    void decode(std::size_t begin, std::size_t rows, const Store &store) const;

    CodeSpan m_codes;
    std::uint32_t m_firstCode = 0;
    /// Per code, the last entry for codes off the list; for one-byte codes all 256 of them.
    std::vector<std::int32_t> m_offsets;
};

} // namespace tidemark::stats
