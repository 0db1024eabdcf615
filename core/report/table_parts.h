// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"

namespace tidemark {

/// A run of neighbouring columns, the first of which is `first`.
struct ColumnSpan
{
    std::size_t first = 0;
    std::size_t end = 0;
};

/// The columns after the label in runs with the same head above them; a column without such a head
/// stands alone.
std::vector<ColumnSpan> columnSpans(const ResultTable &table);

/// The table in parts that are no wider than `room`, each with the column of labels; `widths` are
/// those of all columns. Columns under one head stay together, and so do a figure and its interval.
/// Only the last part has the notes. A run that is wider than the room is a part of its own.
std::vector<ResultTable> columnParts(const ResultTable &table, const std::vector<double> &widths,
                                     double room);

} // namespace tidemark
