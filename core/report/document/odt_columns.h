// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"

namespace tidemark::report {

/// A table, or a part of one that is too wide for the page, with the widths of its columns in cm.
struct OdtTable
{
    ResultTable table = {};
    std::vector<double> widths = {};
};

/// The table in parts that fit into `width` cm. There are no fonts here, so widths follow from the
/// longest words and cells with a figure's width for every letter; the column of labels gets what
/// is left.
std::vector<OdtTable> odtTables(const ResultTable &table, double width);

} // namespace tidemark::report
