// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/import/code_buffer.h"
#include "core/import/receipt_counter.h"
#include "core/import/stat_cell.h"
#include "core/import/stat_time.h"

namespace tidemark {

/// Turns the cells of one column of a statistics program's file into segments of a Column.
class StatCellReader
{
public:
    StatCellReader(const ColumnPlan &plan, const StatVariable &variable, StatFormat format);

    void reserve(qsizetype rows);
    /// The cell of a column of texts; `row` from 0.
    void addText(qint64 row, std::string_view text);
    /// The cells of a column of numbers, NaN with its tag where they are missing.
    void addNumbers(qint64 firstRow, std::span<const double> numbers);
    qsizetype size() const;
    /// The rows since the last call, counted into the receipt.
    Column take();
    bool readsTexts() const { return m_from >= From::Text; }
    ColumnReceipt receipt() const { return m_receipt.receipt(); }

private:
    enum class From {
        NumberAsCode,
        Number,
        NumberAsDate,
        NumberAsText,
        Text,
        TextAsCode,
        TextAsNumber
    };

    void addNumber(qint64 row, double number);
    void addCode(qint64 row, double number);
    void addTextAsCode(qint64 row, std::string_view text);
    void addTextAsNumber(qint64 row, std::string_view text);
    double parse(const QString &text) const;
    static From fromOf(const ColumnPlan &plan, const StatVariable &variable, const StatTime &time);

    const ColumnPlan &m_plan;
    StatTime m_time;
    From m_from = From::NumberAsCode;
    CodeBuffer m_codes;
    std::vector<double> m_numbers;
    TextBuffer m_texts;
    qsizetype m_reserved = 0;
    ByteTextMap<std::int32_t> m_codeOfText;
    ReceiptCounter m_receipt;
};

} // namespace tidemark
