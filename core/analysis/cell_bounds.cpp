// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cell_bounds.h"

#include <algorithm>

namespace tidemark {

namespace {

constexpr int mostRounds = 100;

/// Narrows bounds sum by sum.
class Tightener final
{
public:
    explicit Tightener(std::vector<CountCell> &cells)
        : m_cells(cells)
    {
    }

    /// Narrows the bounds of the hidden cells of one sum.
    bool tighten(const CountSum &sum)
    {
        qint64 lower = 0;
        qint64 upper = 0;
        for (const int part : sum.parts) {
            lower += lowerOf(part);
            upper = std::min(unboundedCount, upper + upperOf(part));
        }
        bool isTighter = tighten(sum.total, lower, upper);
        for (const int part : sum.parts) {
            const qint64 otherLower = lower - lowerOf(part);
            const qint64 otherUpper =
                upper >= unboundedCount ? unboundedCount : upper - upperOf(part);
            isTighter =
                tighten(part, lowerOf(sum.total) - otherUpper, upperOf(sum.total) - otherLower)
                || isTighter;
        }
        return isTighter;
    }

private:
    qint64 lowerOf(int cell) const
    {
        const CountCell &asked = m_cells[std::size_t(cell)];
        return asked.isHidden ? asked.lower : asked.count;
    }
    qint64 upperOf(int cell) const
    {
        const CountCell &asked = m_cells[std::size_t(cell)];
        return asked.isHidden ? asked.upper : asked.count;
    }

    bool tighten(int cell, qint64 lower, qint64 upper)
    {
        CountCell &asked = m_cells[std::size_t(cell)];
        if (!asked.isHidden)
            return false;
        const bool isTighter = lower > asked.lower || upper < asked.upper;
        asked.lower = std::max(asked.lower, lower);
        asked.upper = std::min(asked.upper, upper);
        return isTighter;
    }

    std::vector<CountCell> &m_cells;
};

} // namespace

void findBounds(std::vector<CountCell> &cells, const std::vector<CountSum> &sums)
{
    for (CountCell &cell : cells) {
        cell.lower = 0;
        cell.upper = unboundedCount;
    }
    Tightener tightener(cells);
    for (int round = 0; round < mostRounds; ++round) {
        bool isTighter = false;
        for (const CountSum &sum : sums)
            isTighter = tightener.tighten(sum) || isTighter;
        if (!isTighter)
            return;
    }
}

} // namespace tidemark
