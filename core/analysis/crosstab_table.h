// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/crosstab_figures.h"
#include "core/design/prepared_design.h"
#include "core/stats/share_estimates.h"

namespace tidemark {

/// A crosstab or some of its answers, without the groups and answers that nobody has.
struct TablePart
{
    std::vector<int> groups = {}; ///< place in AnalysisResult::groups
    std::vector<int> categories = {}; ///< place among the answers
    stats::CellSums sums = {};
    stats::CellEstimates all = {}; ///< shares of all cells
    double df = 0.0; ///< of the design, where the part has cases
    qint64 base = 0;

    bool isTable() const { return groups.size() > 1 && categories.size() > 1; }
};

/// One table of a crosstab as tests and measures see it.
struct CrosstabTable
{
    int wave = -1; ///< as in EstimateKey
    int item = -1;
    bool isMultiple = false; ///< answers: 0 not ticked, 1 ticked
    const PreparedDesign *design = nullptr;
    TablePart whole = {};
    TablePart ordered = {}; ///< without "don't know" and other missing answers
    bool hasOrderedGroups = false; ///< by their measure, or there are two
    bool hasOrderedAnswers = false;
    bool hasScale = false; ///< more than two ordered answers
    std::vector<double> groupScores = {}; ///< of the ordered part: codes, else 1, 2, 3 …
    std::vector<double> answerScores = {};

    /// The answer's place in AnalysisResult::categories.
    int heading(int category) const { return isMultiple ? -1 : category; }
};

/// Which table of a crosstab; the figures of it have been made. @pre result has its headings
CrosstabTable crosstabTable(const CrosstabTables &tables, const AnalysisResult &result,
                            std::size_t wave, std::size_t item);

} // namespace tidemark
