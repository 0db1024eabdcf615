// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <QtGlobal>

#include "core/design/coded_column.h"

namespace tidemark {

/// The codes that occur in a column, missing ones included, and how often.
struct CodeCounts
{
    std::vector<std::int32_t> codes = {}; ///< ascending
    std::vector<qint64> counts = {}; ///< rows with each code
};

/// Counts the chosen rows; `mask` is empty or has a byte per row, 0 for rows left out.
CodeCounts countCodes(const stats::CodeSpan &codes, std::span<const std::uint8_t> mask = {});

/// The counts of all rows, worked out once where facts about the column are kept.
std::shared_ptr<const CodeCounts> codeCounts(const CodedColumn &column);

} // namespace tidemark
