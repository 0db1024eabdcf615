// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/report/result_table.h"
#include "ui/charts/figure_text.h"

namespace tidemark::ui {

/// How wide the columns of a table are on paper, and how large its text.
struct TableColumns
{
    static constexpr double gap = 9.0; ///< left of every column but the first

    double size = 8.5;
    std::vector<double> widths = {}; ///< the first is the label's
};

/// The largest text with which the columns fit into `width`, heads wrapped between words.
TableColumns fitColumns(const ResultTable &table, const FigureFonts &fonts, double width);

/// The table in parts whose columns fit into `width` with the smallest text.
std::vector<ResultTable> partsThatFit(const ResultTable &table, const FigureFonts &fonts,
                                      double width);

} // namespace tidemark::ui
