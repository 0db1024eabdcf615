// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_matrix.h"

#include <algorithm>
#include <bit>

namespace tidemark::stats {

namespace {

constexpr std::size_t slotCount = 1024;
constexpr std::size_t mostCodes = 256;

std::size_t slotOf(double value)
{
    return std::size_t((std::bit_cast<std::uint64_t>(value) * 0x9E37'79B9'7F4A'7C15U) >> 54);
}

} // namespace

std::uint64_t NarrowColumn::key(std::size_t row) const
{
    if (!values.empty())
        return std::bit_cast<std::uint64_t>(values[row]);
    return codes.empty() ? 0 : codes[row];
}

NarrowColumn NarrowColumn::atRows(std::span<const std::uint32_t> rows) const
{
    NarrowColumn result{table, {}, {}};
    for (const std::uint32_t row : rows) {
        if (!values.empty())
            result.values.push_back(values[row]);
        else if (!codes.empty())
            result.codes.push_back(codes[row]);
    }
    return result;
}

NarrowColumnBuilder::NarrowColumnBuilder(std::size_t rows)
    : m_rows(rows)
    , m_slots(slotCount, -1)
{
    m_column.codes.reserve(rows);
}

void NarrowColumnBuilder::add(double value)
{
    value += 0.0;
    if (!m_column.values.empty()) {
        m_column.values.push_back(value);
        return;
    }
    std::size_t slot = slotOf(value);
    while (m_slots[slot] >= 0 && m_column.table[std::size_t(m_slots[slot])] != value)
        slot = (slot + 1) % slotCount;
    if (m_slots[slot] < 0)
        addNew(value, slot);
    else
        m_column.codes.push_back(std::uint8_t(m_slots[slot]));
}

void NarrowColumnBuilder::addNew(double value, std::size_t slot)
{
    if (m_column.table.size() == mostCodes) {
        widen(value);
        return;
    }
    m_slots[slot] = std::int16_t(m_column.table.size());
    m_column.table.push_back(value);
    m_column.codes.push_back(std::uint8_t(m_slots[slot]));
}

void NarrowColumnBuilder::widen(double value)
{
    m_column.values.reserve(m_rows);
    for (const std::uint8_t code : m_column.codes)
        m_column.values.push_back(m_column.table[code]);
    m_column.values.push_back(value);
    m_column.table = {};
    m_column.codes = {};
}

NarrowColumn NarrowColumnBuilder::take()
{
    if (m_column.table.size() == 1)
        m_column.codes = {};
    return std::move(m_column);
}

void ModelMatrix::add(NarrowColumn column)
{
    m_columns.push_back(std::make_shared<const NarrowColumn>(std::move(column)));
}

void ModelMatrix::append(const ModelMatrix &other)
{
    m_columns.insert(m_columns.end(), other.m_columns.begin(), other.m_columns.end());
}

void ModelMatrix::read(std::size_t begin, std::size_t end, double *x) const
{
    const std::size_t count = end - begin;
    if (count == 0)
        return;
    for (const std::shared_ptr<const NarrowColumn> &column : m_columns) {
        if (!column->values.empty()) {
            std::copy_n(column->values.data() + begin, count, x);
        } else if (column->codes.empty()) {
            std::fill_n(x, count, column->table.front());
        } else {
            const double *table = column->table.data();
            const std::uint8_t *codes = column->codes.data() + begin;
            for (std::size_t i = 0; i < count; ++i)
                x[i] = table[codes[i]];
        }
        x += count;
    }
}

void ModelMatrix::read(std::span<const std::int32_t> rows, double *x) const
{
    for (const std::shared_ptr<const NarrowColumn> &column : m_columns) {
        for (const std::int32_t row : rows)
            *x++ = column->at(std::size_t(row));
    }
}

ModelMatrix ModelMatrix::withColumns(std::span<const std::size_t> columns) const
{
    ModelMatrix result;
    for (const std::size_t column : columns)
        result.m_columns.push_back(m_columns[column]);
    return result;
}

bool ModelMatrix::isOne(std::size_t column) const
{
    const NarrowColumn &numbers = *m_columns[column];
    return numbers.codes.empty() && numbers.values.empty() && !numbers.table.empty()
        && numbers.table.front() == 1.0;
}

} // namespace tidemark::stats
