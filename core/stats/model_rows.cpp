// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_rows.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "core/stats/compensated_sum.h"

namespace tidemark::stats {

namespace {

/// Finds patterns by their values: an open hash table of pattern numbers.
class PatternIndex
{
public:
    explicit PatternIndex(std::size_t width)
        : m_width(width)
        , m_slots(1024, -1)
    {
    }

    /// Number of the pattern with these values, a new one when there is none.
    std::int32_t numberOf(const std::vector<double> &values)
    {
        if (2 * (count() + 1) > m_slots.size())
            grow();
        const std::size_t slot = slotOf(values.data());
        if (m_slots[slot] < 0) {
            m_slots[slot] = std::int32_t(count());
            m_values.insert(m_values.end(), values.begin(), values.end());
        }
        return m_slots[slot];
    }

    std::size_t count() const { return m_values.size() / m_width; }
    const std::vector<double> &values() const { return m_values; }

private:
    std::size_t slotOf(const double *values) const
    {
        std::uint64_t hash = 0x9E37'79B9'7F4A'7C15U;
        for (std::size_t i = 0; i < m_width; ++i) {
            hash = (hash ^ std::bit_cast<std::uint64_t>(values[i])) * 0xFF51'AFD7'ED55'8CCDU;
            hash ^= hash >> 32;
        }
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] >= 0
               && !std::equal(values, values + m_width,
                              m_values.data() + std::size_t(m_slots[slot]) * m_width))
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow()
    {
        m_slots.assign(2 * m_slots.size(), -1);
        for (std::size_t i = 0; i < count(); ++i)
            m_slots[slotOf(m_values.data() + i * m_width)] = std::int32_t(i);
    }

    std::size_t m_width;
    std::vector<double> m_values = {};
    std::vector<std::int32_t> m_slots;
};

/// Columns, offset and response of one row; zeros are positive so that they compare bit by bit.
void readRow(const ModelInput &input, std::size_t row, std::vector<double> &values)
{
    const std::size_t size = input.columns.size();
    for (std::size_t j = 0; j < size; ++j)
        values[j] = input.columns[j].values.empty() ? 1.0 : input.columns[j].values[row] + 0.0;
    values[size] = input.offset.empty() ? 0.0 : input.offset[row] + 0.0;
    values[size + 1] = input.response[row] + 0.0;
}

void splitPatterns(const std::vector<double> &values, ModelRows &result)
{
    const std::size_t width = result.columns() + 2;
    const std::size_t patterns = values.size() / width;
    result.x.reserve(patterns * result.columns());
    for (std::size_t p = 0; p < patterns; ++p) {
        const double *from = values.data() + p * width;
        result.x.insert(result.x.end(), from, from + result.columns());
        result.offset.push_back(from[width - 2]);
        result.response.push_back(from[width - 1]);
    }
}

void addWeights(ModelRows &result)
{
    std::vector<CompensatedSum> sums(result.patterns());
    CompensatedSum total;
    CompensatedSum logs;
    result.counts.assign(result.patterns(), 0.0);
    for (std::size_t row = 0; row < result.patternOfRow.size(); ++row) {
        const std::int32_t pattern = result.patternOfRow[row];
        if (pattern < 0)
            continue;
        const double w = result.weightOfRow(row);
        sums[std::size_t(pattern)].add(w);
        result.counts[std::size_t(pattern)] += 1.0;
        total.add(w);
        if (!result.rowWeights.empty())
            logs.add(std::log(w));
    }
    for (const CompensatedSum &sum : sums)
        result.weights.push_back(sum.value());
    result.sumWeights = total.value();
    result.sumLogWeights = logs.value();
}

int findConstantColumn(const ModelRows &rows)
{
    for (std::size_t j = 0; j < rows.columns(); ++j) {
        bool isConstant = rows.patterns() > 0;
        for (std::size_t p = 0; p < rows.patterns() && isConstant; ++p)
            isConstant = rows.row(p)[j] == 1.0;
        if (isConstant)
            return int(j);
    }
    return -1;
}

} // namespace

ModelRows modelRows(const ModelInput &input)
{
    ModelRows result;
    for (const ModelColumn &column : input.columns)
        result.names.push_back(column.name);
    result.rowWeights.assign(input.weights.begin(), input.weights.end());
    result.patternOfRow.assign(input.rows, -1);
    std::vector<double> values(input.columns.size() + 2);
    PatternIndex index(values.size());
    for (std::size_t row = 0; row < input.rows; ++row) {
        const double w = result.weightOfRow(row);
        if ((!input.domain.empty() && input.domain[row] == 0) || std::isnan(w) || !(w * w > 0.0))
            continue;
        readRow(input, row, values);
        if (w < 0.0) {
            ++result.negativeWeights;
        } else if (std::all_of(values.begin(), values.end(),
                               [](double value) { return std::isfinite(value); })) {
            result.patternOfRow[row] = index.numberOf(values);
            ++result.base;
        } else {
            ++result.incomplete;
        }
    }
    splitPatterns(index.values(), result);
    addWeights(result);
    result.constantColumn = findConstantColumn(result);
    return result;
}

ModelRows withColumns(const ModelRows &rows, std::span<const std::size_t> columns)
{
    ModelRows result = rows;
    result.names.clear();
    for (const std::size_t j : columns)
        result.names.push_back(rows.names[j]);
    result.x.clear();
    for (std::size_t p = 0; p < rows.patterns(); ++p) {
        for (const std::size_t j : columns)
            result.x.push_back(rows.row(p)[j]);
    }
    result.constantColumn = findConstantColumn(result);
    return result;
}

} // namespace tidemark::stats
