// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/category_column.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tidemark::stats {

namespace {

/// Far enough below zero that a few factors more neither reach zero nor overflow.
constexpr std::int32_t leftOut = std::numeric_limits<std::int32_t>::min() / 8;

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
    , m_firstCode(column.firstCode)
{
    m_offsets.reserve(column.positions.size() + 1);
    for (const std::int32_t position : column.positions)
        m_offsets.push_back(position < 0 ? leftOut : position * stride);
    m_offsets.push_back(leftOut);
}

void CellDecoder::addTo(std::span<std::int32_t> cells, std::size_t begin) const
{
    const std::int32_t *offsets = m_offsets.data();
    const auto last = std::uint32_t(m_offsets.size() - 1);
    const auto first = std::uint32_t(m_firstCode);
    std::visit(
        [&](const auto &codes) {
            const auto *code = codes.data() + begin;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::uint32_t place = std::uint32_t(std::int32_t(code[i])) - first;
                cells[i] += offsets[std::min(place, last)];
            }
        },
        m_codes);
}

} // namespace tidemark::stats
