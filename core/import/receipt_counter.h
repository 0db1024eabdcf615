// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include "core/import/importer.h"

namespace tidemark {

/// Fills one line of the receipt from the column as it is stored, segment by segment.
class ReceiptCounter
{
public:
    explicit ReceiptCounter(const ColumnPlan &plan);

    void add(const Column &segment);
    /// Keeps the first 20 of them.
    void addNotUnderstood(qint64 row, const QString &text);
    ColumnReceipt receipt() const;

private:
    void addCodes(const CodeColumn &column);
    void addNumbers(const NumberColumn &column);
    void addCode(double code, qint64 cells);
    void addTag(MissingTag tag, qint64 cells);
    QString missingName(double code) const;

    const ColumnPlan &m_plan;
    ColumnReceipt m_receipt;
    std::map<double, qint64> m_missing;
    std::map<MissingTag, qint64> m_tags;
    std::set<double> m_unlabelled;
};

} // namespace tidemark
