// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/unit_scores.h"

#include <cmath>

namespace tidemark::stats {

namespace {

/// Weight of a row, 0 when it is left out.
double weightOf(std::span<const double> weights, std::span<const std::uint8_t> domain,
                std::size_t row)
{
    if (!domain.empty() && domain[row] == 0)
        return 0.0;
    const double weight = weights.empty() ? 1.0 : weights[row];
    return std::isnan(weight) ? 0.0 : weight;
}

/// Category numbers of all rows, negative when a row is left out.
std::vector<std::int32_t> cellsOfRows(const CategoryColumn *question, const CategoryColumn *group,
                                      std::size_t rows)
{
    std::vector<std::int32_t> cells(rows, 0);
    if (question)
        CellDecoder(*question, 1).addTo(cells, 0);
    if (group)
        CellDecoder(*group, question ? question->categories : 1).addTo(cells, 0);
    return cells;
}

/// Whether `cell` is in the denominator of `estimate`.
bool isInDenominator(const CellEstimates &table, ShareOf of, std::size_t cell, std::size_t estimate)
{
    const auto categories = std::size_t(table.categories);
    switch (of) {
    case ShareOf::Group:
        return cell / categories == estimate / categories;
    case ShareOf::Category:
        return cell % categories == estimate % categories;
    case ShareOf::All:
        return true;
    }
    return false;
}

} // namespace

std::vector<double> shareUnitScores(const CellInput &input, const SampleDesign &design,
                                    const CellEstimates &shares, ShareOf of)
{
    const std::size_t size = shares.values.size();
    if (!design.first().rowsAreUnits())
        return clusterSums(design, shares.scores.sums, size);
    std::vector<double> result(design.rows * size, 0.0);
    const std::vector<std::int32_t> cells =
        cellsOfRows(&input.question, input.group ? &*input.group : nullptr, design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        const double w = weightOf(input.weights, input.domain, row);
        if (cells[row] < 0 || w == 0.0)
            continue;
        const auto cell = std::size_t(cells[row]);
        for (std::size_t j = 0; j < size; ++j) {
            if (isInDenominator(shares, of, cell, j))
                result[row * size + j] =
                    w * ((j == cell ? 1.0 : 0.0) - shares.values[j]) / shares.bases[j].weighted;
        }
    }
    return result;
}

std::vector<double> countUnitScores(const CellInput &input, const SampleDesign &design,
                                    const CellEstimates &counts)
{
    const std::size_t size = counts.values.size();
    if (!design.first().rowsAreUnits())
        return clusterSums(design, counts.scores.sums, size);
    std::vector<double> result(design.rows * size, 0.0);
    const std::vector<std::int32_t> cells =
        cellsOfRows(&input.question, input.group ? &*input.group : nullptr, design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (cells[row] >= 0)
            result[row * size + std::size_t(cells[row])] =
                weightOf(input.weights, input.domain, row);
    }
    return result;
}

std::vector<double> meanUnitScores(const MeanInput &input, const SampleDesign &design,
                                   const MeanEstimates &means)
{
    const std::size_t size = means.cells.values.size();
    if (!design.first().rowsAreUnits())
        return clusterSums(design, means.cells.scores.sums, size);
    std::vector<double> result = totalUnitScores(input, design, means);
    const std::vector<std::int32_t> groups =
        cellsOfRows(nullptr, input.group ? &*input.group : nullptr, design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (groups[row] < 0 || std::isnan(input.values[row]))
            continue;
        const auto g = std::size_t(groups[row]);
        const double w = weightOf(input.weights, input.domain, row);
        result[row * size + g] =
            w * (input.values[row] - means.cells.values[g]) / means.cells.bases[g].weighted;
    }
    return result;
}

std::vector<double> totalUnitScores(const MeanInput &input, const SampleDesign &design,
                                    const MeanEstimates &totals)
{
    const std::size_t size = totals.cells.values.size();
    if (!design.first().rowsAreUnits())
        return clusterSums(design, totals.cells.scores.sums, size);
    std::vector<double> result(design.rows * size, 0.0);
    const std::vector<std::int32_t> groups =
        cellsOfRows(nullptr, input.group ? &*input.group : nullptr, design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (groups[row] >= 0 && !std::isnan(input.values[row]))
            result[row * size + std::size_t(groups[row])] =
                weightOf(input.weights, input.domain, row) * input.values[row];
    }
    return result;
}

} // namespace tidemark::stats
