// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/import/cell_reader.h"
#include "core/import/code_buffer.h"
#include "core/import/importer.h"
#include "core/import/receipt_counter.h"

namespace tidemark {

/// Collects the cells of one column of a plan into segments for a ResponseSink, in the narrowest
/// form, and keeps the column's line of the receipt. The plan must live as long.
class ColumnBuilder
{
public:
    ColumnBuilder(const ColumnPlan &column, const QString &encoding, const QStringList &emptyTexts);

    /// The next cell; `row` counts from 1, of the answers.
    void add(std::string_view cell, qint64 row)
    {
        if (m_plain && !cell.empty() && addSmall(cell))
            return;
        addOther(cell, row);
    }

    /// The cells since the last call as a column; the builder is empty afterwards.
    Column takeSegment();

    ColumnReceipt receipt() const { return m_receipt.receipt(); }

private:
    bool addSmall(std::string_view cell);
    void addOther(std::string_view cell, qint64 row);
    void addText(std::string_view text);
    void addEmpty();

    QString m_encoding;
    CellReader m_reader;
    ReceiptCounter m_receipt;
    ColumnType m_type = ColumnType::Code;
    bool m_plain = false; ///< short digits are codes as they stand
    CodeBuffer m_codes;
    NumberColumn m_numbers;
    TextColumn m_texts;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_textPlaces;
};

inline bool ColumnBuilder::addSmall(std::string_view cell)
{
    int value = static_cast<unsigned char>(cell[0]) - '0';
    if (value < 0 || value > 9 || cell.size() > 3 || (cell.size() > 1 && value == 0))
        return false;
    for (std::size_t i = 1; i < cell.size(); ++i) {
        const int digit = static_cast<unsigned char>(cell[i]) - '0';
        if (digit < 0 || digit > 9)
            return false;
        value = 10 * value + digit;
    }
    m_codes.add(value);
    return true;
}

} // namespace tidemark
