// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_patterns.h"

#include <algorithm>

#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

namespace {

/// An open hash table of pattern numbers.
class PatternIndex
{
public:
    explicit PatternIndex(const std::vector<NarrowColumn> &columns)
        : m_columns(columns)
        , m_slots(1024, -1)
    {
    }

    void add(std::uint32_t row)
    {
        if (2 * (count() + 1) > m_slots.size())
            grow();
        const std::size_t slot = slotOf(row);
        if (m_slots[slot] < 0) {
            m_slots[slot] = std::int32_t(count());
            m_patterns.firstRows.push_back(row);
        }
        m_patterns.ofRow.push_back(m_slots[slot]);
    }

    std::size_t count() const { return m_patterns.firstRows.size(); }
    RowPatterns take() { return std::move(m_patterns); }

private:
    std::uint64_t hashOf(std::uint32_t row) const
    {
        std::uint64_t hash = 0x9E37'79B9'7F4A'7C15U;
        for (const NarrowColumn &column : m_columns) {
            hash = (hash ^ column.key(row)) * 0xFF51'AFD7'ED55'8CCDU;
            hash ^= hash >> 32;
        }
        return hash;
    }

    bool agree(std::uint32_t a, std::uint32_t b) const
    {
        return std::all_of(m_columns.begin(), m_columns.end(), [&](const NarrowColumn &column) {
            return column.key(a) == column.key(b);
        });
    }

    std::size_t slotOf(std::uint32_t row) const
    {
        std::size_t slot = hashOf(row) & (m_slots.size() - 1);
        while (m_slots[slot] >= 0 && !agree(row, m_patterns.firstRows[std::size_t(m_slots[slot])]))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow()
    {
        m_slots.assign(2 * m_slots.size(), -1);
        for (std::size_t i = 0; i < count(); ++i)
            m_slots[slotOf(m_patterns.firstRows[i])] = std::int32_t(i);
    }

    const std::vector<NarrowColumn> &m_columns;
    RowPatterns m_patterns = {};
    std::vector<std::int32_t> m_slots;
};

} // namespace

std::optional<RowPatterns> rowPatterns(const std::vector<NarrowColumn> &columns, std::size_t rows)
{
    PatternIndex index(columns);
    for (std::size_t row = 0; row < rows; ++row) {
        if (row == blockRows && 2 * index.count() > blockRows)
            return {};
        index.add(std::uint32_t(row));
    }
    return index.take();
}

} // namespace tidemark::stats
