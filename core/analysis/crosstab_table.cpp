// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crosstab_table.h"

#include <algorithm>
#include <numeric>

#include "core/stats/merged_cells.h"

namespace tidemark {

namespace {

/// Numbers the lines that are kept: 0, 1, 2 …, −1 for the others.
std::vector<int> places(std::size_t lines, const std::vector<int> &kept)
{
    std::vector<int> result(lines, -1);
    for (std::size_t i = 0; i < kept.size(); ++i)
        result[std::size_t(kept[i])] = int(i);
    return result;
}

TablePart partOf(const stats::CellSums &sums, const stats::SampleDesign &design,
                 const std::vector<int> &categories)
{
    const auto count = [&](int group, int category) {
        return sums.counts[std::size_t(group * sums.categories + category)];
    };
    TablePart part;
    for (int group = 0; group < sums.groups; ++group) {
        if (std::ranges::any_of(categories, [&](int k) { return count(group, k) > 0.0; }))
            part.groups.push_back(group);
    }
    for (const int category : categories) {
        if (std::ranges::any_of(part.groups, [&](int g) { return count(g, category) > 0.0; }))
            part.categories.push_back(category);
    }
    if (part.groups.empty())
        return part;
    part.sums = stats::mergedCells(sums, places(std::size_t(sums.groups), part.groups),
                                   places(std::size_t(sums.categories), part.categories));
    part.all = stats::shareEstimates(part.sums, design, stats::ShareOf::All);
    part.df = part.all.bases.front().df();
    part.base = qint64(part.all.bases.front().count);
    return part;
}

/// Codes as scores where every line has one, else the order of the lines.
std::vector<double> scoresOf(const std::vector<Heading> &headings, const std::vector<int> &lines)
{
    std::vector<double> scores;
    for (const int line : lines) {
        const bool hasCode =
            std::size_t(line) < headings.size() && headings[std::size_t(line)].code.has_value();
        scores.push_back(hasCode ? *headings[std::size_t(line)].code : missingNumber());
    }
    if (std::ranges::any_of(scores, [](double score) { return score != score; }))
        std::iota(scores.begin(), scores.end(), 1.0);
    return scores;
}

bool isOrdered(const Variable &variable)
{
    return variable.measure != MeasureLevel::Nominal;
}

} // namespace

CrosstabTable crosstabTable(const CrosstabTables &tables, const AnalysisResult &result,
                            std::size_t wave, std::size_t item)
{
    const PlannedWave &plan = *tables.waves()[wave].plan;
    const CrosstabTables::Table &first = tables.firstTable(wave, item);
    const stats::CellSums &sums = first.sums;
    std::vector<int> all(std::size_t(sums.categories));
    std::iota(all.begin(), all.end(), 0);
    std::vector<int> substantive = all;
    std::erase_if(substantive, [&](int category) {
        return !tables.isMultiple() && result.categories[std::size_t(category)].isMissingReason;
    });
    CrosstabTable table{.wave = int(wave),
                        .item = tables.itemCount() > 1 ? int(item) : -1,
                        .isMultiple = tables.isMultiple(),
                        .design = &first.design,
                        .whole = partOf(sums, first.design.sample, all),
                        .ordered = partOf(sums, first.design.sample, substantive)};
    const bool hasOrderedMeasure = !tables.isMultiple() && isOrdered(*plan.items[item].variable);
    table.hasOrderedGroups =
        isOrdered(*plan.by.front().variable) || table.ordered.groups.size() == 2;
    table.hasOrderedAnswers = hasOrderedMeasure || table.ordered.categories.size() == 2;
    table.hasScale = hasOrderedMeasure && table.ordered.categories.size() > 2;
    table.groupScores = scoresOf(result.groups, table.ordered.groups);
    table.answerScores = scoresOf(result.categories, table.ordered.categories);
    return table;
}

} // namespace tidemark
