// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QHash>

#include "core/model/column.h"
#include "core/model/variable.h"
#include "core/store/segment.h"

namespace tidemark::store {

/// Puts the parts of a column together: one contiguous array in the widest width of its parts.
class ColumnBuilder
{
public:
    /// `rows` is how many are expected; others may come.
    ColumnBuilder(StorageType storage, qint64 rows);

    qint64 rows() const;

    /// False (and nothing added) if the bytes make no sense for this kind of column.
    bool append(const SegmentHead &head, std::span<const std::byte> bytes);
    /// False if the cells are of another kind. Whole numbers may join a column of numbers.
    bool append(const Column &cells);
    void appendMissing(qint64 rows);

    Column take();

private:
    template <typename Int>
    bool appendWhole(const SegmentHead &head, std::span<const std::byte> bytes);
    template <typename Int>
    void appendCodes(std::span<const Int> codes);
    bool appendDoubles(std::span<const std::byte> bytes);
    void appendTexts(const std::vector<QString> &dictionary,
                     const std::vector<std::uint32_t> &index);

    StorageType m_storage = StorageType::Code;
    qint64 m_expected = 0;
    Column m_column;
    QHash<QString, std::uint32_t> m_places; ///< of texts in the dictionary
};

/// Rows [from, from + rows) of a column; of texts only those that occur in them.
Column slice(const Column &column, qsizetype from, qsizetype rows);

} // namespace tidemark::store
