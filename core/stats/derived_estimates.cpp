// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/derived_estimates.h"

#include <cmath>
#include <limits>

namespace tidemark::stats {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Group of each row; negative when it is left out.
std::vector<std::int32_t> groupsOfRows(const MeanInput &input, std::size_t rows)
{
    std::vector<std::int32_t> groups(rows, 0);
    if (input.group)
        CellDecoder(*input.group, 1).writeTo(groups, 0);
    return groups;
}

MeanInput withValues(const MeanInput &input, std::span<const double> values)
{
    MeanInput result = input;
    result.values = values;
    return result;
}

/// NaN wherever the other column is.
std::vector<double> maskedBy(std::span<const double> values, std::span<const double> other)
{
    std::vector<double> result(values.begin(), values.end());
    for (std::size_t row = 0; row < result.size(); ++row) {
        if (std::isnan(other[row]))
            result[row] = nan;
    }
    return result;
}

} // namespace

CellEstimates ratioEstimates(const MeanInput &input, std::span<const double> denominator,
                             const SampleDesign &design, const Execution &execution)
{
    const std::vector<double> y = maskedBy(input.values, denominator);
    const std::vector<double> x = maskedBy(denominator, input.values);
    const CellEstimates sumY =
        totalEstimates(meanSums(withValues(input, y), design, execution), design).cells;
    const CellEstimates sumX =
        totalEstimates(meanSums(withValues(input, x), design, execution), design).cells;
    const std::vector<std::int32_t> groups = groupsOfRows(input, design.rows);
    std::vector<double> residuals(design.rows, nan);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (groups[row] < 0)
            continue;
        const auto g = std::size_t(groups[row]);
        const double ratio = sumY.values[g] / sumX.values[g];
        residuals[row] = (y[row] - ratio * x[row]) / sumX.values[g];
    }
    CellEstimates result =
        totalEstimates(meanSums(withValues(input, residuals), design, execution), design).cells;
    for (std::size_t g = 0; g < result.values.size(); ++g)
        result.values[g] = sumY.values[g] / sumX.values[g];
    return result;
}

CellEstimates varianceEstimates(const MeanInput &input, const SampleDesign &design,
                                const Execution &execution)
{
    const CellEstimates means = meanEstimates(meanSums(input, design, execution), design).cells;
    const std::vector<std::int32_t> groups = groupsOfRows(input, design.rows);
    std::vector<double> squares(design.rows, nan);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (groups[row] < 0)
            continue;
        const auto g = std::size_t(groups[row]);
        const double n = double(means.bases[g].count);
        const double deviation = input.values[row] - means.values[g];
        squares[row] = n > 1.0 ? deviation * deviation * n / (n - 1.0) : nan;
    }
    return meanEstimates(meanSums(withValues(input, squares), design, execution), design).cells;
}

} // namespace tidemark::stats
