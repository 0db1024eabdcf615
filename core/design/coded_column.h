// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QString>

#include "core/model/condition_mask.h"
#include "core/stats/category_column.h"

namespace tidemark {

/// A column as codes for the estimators: as it is stored where it holds codes or texts, numbered
/// where it holds other numbers. Every negative code is a missing cell or, for stored codes, a
/// code below zero.
struct CodedColumn
{
    BoundVariable variable = {}; ///< keeps the stored column alive
    std::vector<std::int32_t> own = {}; ///< the codes, where they had to be made
    std::vector<double> values = {}; ///< of own codes: the number behind code i
    bool isOwn = false;

    CodedColumn() = default;
    explicit CodedColumn(BoundVariable bound);

    stats::CodeSpan span() const;
    /// The number a code stands for; nothing for texts.
    std::optional<double> value(std::int32_t code) const;
    /// Label, text or number for people.
    QString name(std::int32_t code, const QString &language = {}) const;
    /// Why a code is no value; nothing for a value. Looks at empty cells and tags only, not at
    /// codes that the questionnaire calls missing.
    std::optional<MissingTag> emptyTag(std::int32_t code) const;
};

/// The value behind a code by which categories of different columns are the same.
QString keyOf(const CodedColumn &column, std::int32_t code);

/// The code of each row.
std::vector<std::int32_t> rowCodes(const CodedColumn &column);

/// The same with codes that lie close together, numbered in the order in which they occur.
CodedColumn numberedCodes(CodedColumn coded);

/// The same with codes that are never below zero but where the cell is empty (−1), as designs need
/// them.
CodedColumn designCodes(BoundVariable bound);

} // namespace tidemark
