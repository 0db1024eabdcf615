// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_column.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tidemark::stats {

namespace {

/// Far enough below zero that a few factors more neither reach zero nor overflow.
constexpr std::int32_t leftOut = std::numeric_limits<std::int32_t>::min() / 8;

/// The last place is for everything off the list.
std::size_t placeOf(std::uint32_t distance, std::size_t places)
{
    return std::min<std::size_t>(distance, places - 1);
}

} // namespace

std::size_t rowCount(const CodeSpan &codes)
{
    return std::visit([](const auto &span) { return span.size(); }, codes);
}

CategoryColumn consecutiveCategories(CodeSpan codes, std::int32_t firstCode, int categories)
{
    CategoryColumn column{codes, firstCode, std::vector<std::int32_t>(std::size_t(categories)),
                          categories};
    std::iota(column.positions.begin(), column.positions.end(), 0);
    return column;
}

CellDecoder::CellDecoder(const CategoryColumn &column, int stride)
    : m_codes(column.codes)
    , m_firstCode(std::uint32_t(column.firstCode))
{
    for (const std::int32_t position : column.positions)
        m_offsets.push_back(position < 0 ? leftOut : position * stride);
    m_offsets.push_back(leftOut);
    if (!std::holds_alternative<std::span<const std::int8_t>>(m_codes))
        return;
    std::vector<std::int32_t> ofByte(256);
    for (int byte = 0; byte < 256; ++byte) {
        const auto code = std::int32_t(static_cast<std::int8_t>(byte));
        ofByte[std::size_t(byte)] =
            m_offsets[placeOf(std::uint32_t(code) - m_firstCode, m_offsets.size())];
    }
    m_offsets = std::move(ofByte);
}

template <typename Store>
void CellDecoder::decode(std::size_t begin, std::size_t rows, const Store &store) const
{
    const std::int32_t *offsets = m_offsets.data();
    const std::size_t size = m_offsets.size();
    const std::uint32_t first = m_firstCode;
    if (const auto *bytes = std::get_if<std::span<const std::int8_t>>(&m_codes)) {
        const std::int8_t *code = bytes->data() + begin;
        for (std::size_t i = 0; i < rows; ++i)
            store(i, offsets[static_cast<std::uint8_t>(code[i])]);
        return;
    }
    std::visit(
        [&](const auto &codes) {
            const auto *code = codes.data() + begin;
            for (std::size_t i = 0; i < rows; ++i)
                store(i, offsets[placeOf(std::uint32_t(std::int32_t(code[i])) - first, size)]);
        },
        m_codes);
}

void CellDecoder::writeTo(std::span<std::int32_t> cells, std::size_t begin) const
{
    decode(begin, cells.size(),
           [out = cells.data()](std::size_t i, std::int32_t offset) { out[i] = offset; });
}

void CellDecoder::addTo(std::span<std::int32_t> cells, std::size_t begin) const
{
    decode(begin, cells.size(),
           [out = cells.data()](std::size_t i, std::int32_t offset) { out[i] += offset; });
}

} // namespace tidemark::stats
