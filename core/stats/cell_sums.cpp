// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cell_sums.h"

#include <algorithm>
#include <array>

#include "core/stats/compensated_sum.h"
#include "core/stats/design_covariance.h"

namespace tidemark::stats {

namespace {

/// Rows decoded at a time: the cell numbers stay in the innermost cache.
constexpr std::size_t tileRows = 2'048;
/// Leaf tables beyond this many numbers are not multiplied by the number of threads.
constexpr std::size_t largeTable = 4'000'000;
using Tile = std::array<std::int32_t, tileRows>;

struct CellTotals
{
    double count = 0.0;
    double squaredWeight = 0.0;
};

/// Sums of one block. Each leaf has one cell more than there are: the place for rows left out.
struct Partial
{
    std::vector<double> leafWeights = {};
    std::vector<double> leafSquares = {};
    std::vector<CellTotals> totals = {};
};

/// Number plus rounding error, apart so that the compiler can work on several at once.
struct CompensatedTable
{
    explicit CompensatedTable(std::size_t size)
        : sums(size, 0.0)
        , errors(size, 0.0)
    {
    }

    void take(std::vector<double> &terms)
    {
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const double term = terms[i];
            const double sum = sums[i] + term;
            const double shadow = sum - sums[i];
            errors[i] += (sums[i] - (sum - shadow)) + (term - shadow);
            sums[i] = sum;
            terms[i] = 0.0;
        }
    }

    double value(std::size_t i) const { return sums[i] + errors[i]; }

    std::vector<double> sums;
    std::vector<double> errors;
};

class CellPass
{
public:
    CellPass(const CellInput &input, const SampleDesign &design)
        : m_question(input.question, 1)
        , m_weights(input.weights)
        , m_domain(input.domain)
        , m_finest(design.finest())
        , m_cells(cellCount(input))
        , m_leaves(leafCount(design))
    {
        if (input.group)
            m_group.emplace(*input.group, input.question.categories);
    }

    static int cellCount(const CellInput &input)
    {
        return input.question.categories * (input.group ? input.group->categories : 1);
    }

    Partial emptyPartial() const
    {
        const std::size_t table = m_leaves * std::size_t(m_cells + 1);
        Partial partial;
        partial.leafWeights.assign(table, 0.0);
        if (hasWeights() && m_finest.rowsAreUnits())
            partial.leafSquares.assign(table, 0.0);
        partial.totals.assign(std::size_t(m_cells + 1), {});
        return partial;
    }

    void fill(Partial &partial, std::size_t begin, std::size_t end) const
    {
        Tile tile;
        for (std::size_t row = begin; row < end; row += tileRows) {
            const std::span<std::int32_t> cells(tile.data(), std::min(tileRows, end - row));
            decode(cells, row);
            if (!hasWeights())
                addCounts(partial, cells, row);
            else if (m_finest.rowsAreUnits())
                addRows(partial, cells, row);
            else
                addClusters(partial, cells, row);
        }
    }

    std::size_t stride() const { return std::size_t(m_cells + 1); }
    std::size_t leaves() const { return m_leaves; }
    bool hasWeights() const { return !m_weights.empty(); }

private:
    void decode(std::span<std::int32_t> cells, std::size_t begin) const
    {
        m_question.writeTo(cells, begin);
        if (m_group)
            m_group->addTo(cells, begin);
        for (std::size_t i = 0; !m_domain.empty() && i < cells.size(); ++i)
            cells[i] = m_domain[begin + i] != 0 ? cells[i] : -1;
    }

    /// Where a row goes; the last cell takes what is left out.
    std::size_t cellOf(std::int32_t decoded) const
    {
        return std::size_t(decoded < 0 ? m_cells : decoded);
    }
    std::size_t cellOf(std::int32_t decoded, double weight) const
    {
        return std::size_t(decoded >= 0 && weight * weight > 0.0 ? decoded : m_cells);
    }

    const std::int32_t *leafOfRow(std::size_t begin) const
    {
        const auto &leaves = m_finest.rowsAreUnits() ? m_finest.groupOfRow : m_finest.unitOfRow;
        return leaves.empty() ? nullptr : leaves.data() + begin;
    }

    void addCounts(Partial &partial, std::span<const std::int32_t> cells, std::size_t begin) const
    {
        const std::int32_t *leaf = leafOfRow(begin);
        double *table = partial.leafWeights.data();
        for (std::size_t i = 0; i < cells.size(); ++i)
            table[(leaf ? std::size_t(leaf[i]) : 0) * stride() + cellOf(cells[i])] += 1.0;
    }

    void addRows(Partial &partial, std::span<const std::int32_t> cells, std::size_t begin) const
    {
        const std::int32_t *leaf = leafOfRow(begin);
        const double *weight = m_weights.data() + begin;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t cell = cellOf(cells[i], weight[i]);
            const std::size_t place = (leaf ? std::size_t(leaf[i]) : 0) * stride() + cell;
            partial.leafWeights[place] += weight[i];
            partial.leafSquares[place] += weight[i] * weight[i];
            partial.totals[cell].count += 1.0;
        }
    }

    void addClusters(Partial &partial, std::span<const std::int32_t> cells, std::size_t begin) const
    {
        const std::int32_t *leaf = leafOfRow(begin);
        const double *weight = m_weights.data() + begin;
        double *table = partial.leafWeights.data();
        CellTotals *totals = partial.totals.data();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t cell = cellOf(cells[i], weight[i]);
            table[std::size_t(leaf[i]) * stride() + cell] += weight[i];
            totals[cell].count += 1.0;
            totals[cell].squaredWeight += weight[i] * weight[i];
        }
    }

    CellDecoder m_question;
    std::optional<CellDecoder> m_group;
    std::span<const double> m_weights;
    std::span<const std::uint8_t> m_domain;
    const DesignStage &m_finest;
    std::int32_t m_cells = 0;
    std::size_t m_leaves = 0;
};

/// What the merged blocks add up to.
struct Merged
{
    explicit Merged(const Partial &empty)
        : leafWeights(empty.leafWeights.size())
        , leafSquares(empty.leafSquares.size())
        , counts(empty.totals.size())
        , squares(empty.totals.size())
    {
    }

    void take(Partial &partial)
    {
        leafWeights.take(partial.leafWeights);
        leafSquares.take(partial.leafSquares);
        for (std::size_t cell = 0; cell < partial.totals.size(); ++cell) {
            counts[cell].add(partial.totals[cell].count);
            squares[cell].add(partial.totals[cell].squaredWeight);
        }
        std::fill(partial.totals.begin(), partial.totals.end(), CellTotals{});
    }

    CompensatedTable leafWeights;
    CompensatedTable leafSquares;
    std::vector<CompensatedSum> counts;
    std::vector<CompensatedSum> squares;
};

/// Leaf tables without the place for rows left out.
std::vector<double> trimmed(const CompensatedTable &table, std::size_t leaves, std::size_t stride)
{
    std::vector<double> result;
    if (table.sums.empty())
        return result;
    result.reserve(leaves * (stride - 1));
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
        for (std::size_t cell = 0; cell + 1 < stride; ++cell)
            result.push_back(table.value(leaf * stride + cell));
    }
    return result;
}

/// Leaf tables added up over the leaves.
std::vector<double> columnSums(std::span<const double> table, std::size_t cells)
{
    std::vector<CompensatedSum> sums(cells);
    for (std::size_t i = 0; i < table.size(); ++i)
        sums[i % cells].add(table[i]);
    std::vector<double> result(cells);
    std::transform(sums.begin(), sums.end(), result.begin(),
                   [](const CompensatedSum &sum) { return sum.value(); });
    return result;
}

} // namespace

CellSums cellSums(const CellInput &input, const SampleDesign &design, const Execution &execution)
{
    const CellPass pass(input, design);
    Merged merged(pass.emptyPartial());
    Execution careful = execution;
    if (pass.leaves() * pass.stride() > largeTable)
        careful.threads = 1;
    CellSums result;
    result.complete = reduceBlocks(
        design.rows, careful, pass.emptyPartial(),
        [&](Partial &partial, std::size_t begin, std::size_t end) {
            pass.fill(partial, begin, end);
        },
        [&](Partial &partial) { merged.take(partial); });
    result.groups = input.group ? input.group->categories : 1;
    result.categories = input.question.categories;
    const std::size_t cells = pass.stride() - 1;
    result.leafWeights = trimmed(merged.leafWeights, pass.leaves(), pass.stride());
    result.weights = columnSums(result.leafWeights, cells);
    const bool rowsAreUnits = design.finest().rowsAreUnits();
    if (!pass.hasWeights()) {
        result.counts = result.squaredWeights = result.weights;
        result.leafSquares = rowsAreUnits ? result.leafWeights : std::vector<double>{};
        return result;
    }
    result.leafSquares = trimmed(merged.leafSquares, pass.leaves(), pass.stride());
    result.counts.resize(cells);
    result.squaredWeights.resize(cells);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        result.counts[cell] = merged.counts[cell].value();
        result.squaredWeights[cell] = merged.squares[cell].value();
    }
    if (rowsAreUnits)
        result.squaredWeights = columnSums(result.leafSquares, cells);
    return result;
}

} // namespace tidemark::stats
