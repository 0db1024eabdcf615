// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace tidemark::stats {

/// A column of numbers in the narrowest form that gives every number back exactly.
struct NarrowColumn
{
    std::vector<double> table = {}; ///< the different numbers; without codes the first of them only
    std::vector<std::uint8_t> codes = {}; ///< place in the table of each row
    std::vector<double> values = {}; ///< of each row, when there are more than 256 different ones

    double at(std::size_t row) const
    {
        if (!values.empty())
            return values[row];
        return codes.empty() ? table.front() : table[codes[row]];
    }
    /// Equal for equal numbers.
    std::uint64_t key(std::size_t row) const;
    NarrowColumn atRows(std::span<const std::uint32_t> rows) const;
};

/// Collects a column number by number. Zeros become positive, so that equal numbers have one key.
class NarrowColumnBuilder
{
public:
    explicit NarrowColumnBuilder(std::size_t rows);
    void add(double value);
    NarrowColumn take();

private:
    void addNew(double value, std::size_t slot);
    void widen(double value);

    std::size_t m_rows = 0;
    std::vector<std::int16_t> m_slots; ///< open hash table of places in the table
    NarrowColumn m_column = {};
};

/// The matrix of a model, column by column. Copies share their columns.
class ModelMatrix
{
public:
    void add(NarrowColumn column);
    void append(const ModelMatrix &other);

    std::size_t columns() const { return m_columns.size(); }
    double at(std::size_t row, std::size_t column) const { return m_columns[column]->at(row); }

    /// Rows begin ... end-1 column by column, end - begin numbers each.
    void read(std::size_t begin, std::size_t end, double *x) const;
    /// The same for rows picked one by one.
    void read(std::span<const std::int32_t> rows, double *x) const;

    ModelMatrix withColumns(std::span<const std::size_t> columns) const;
    /// Whether every number of the column is 1.
    bool isOne(std::size_t column) const;

private:
    std::vector<std::shared_ptr<const NarrowColumn>> m_columns = {};
};

} // namespace tidemark::stats
