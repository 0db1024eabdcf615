// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fixed_effects.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "core/stats/linear_models.h"

namespace tidemark::stats {

namespace {

constexpr double sameLimit = 1e-10; ///< share of a column's length below which nothing is left

/// Unit of every used row, numbered in the order of their first rows; -1 for rows left out.
struct UnitNumbers
{
    std::vector<std::int32_t> ofRow = {};
    std::vector<double> weights = {}; ///< of each unit
    std::vector<std::size_t> rows = {};
};

UnitNumbers numberedUnits(const ModelRows &rows, std::span<const std::int32_t> units)
{
    UnitNumbers result{std::vector<std::int32_t>(units.size(), -1)};
    std::unordered_map<std::int32_t, std::int32_t> places;
    for (std::size_t row = 0; row < units.size(); ++row) {
        if (rows.patternOfRow[row] < 0)
            continue;
        const auto [found, isNew] =
            places.try_emplace(units[row], std::int32_t(result.rows.size()));
        if (isNew) {
            result.weights.push_back(0.0);
            result.rows.push_back(0);
        }
        result.ofRow[row] = found->second;
        result.weights[std::size_t(found->second)] += rows.weightOfRow(row);
        ++result.rows[std::size_t(found->second)];
    }
    return result;
}

/// Values of used rows less the mean of their unit; all 0 when only rounding is left.
template <typename ValueOf>
std::vector<double> demeaned(const ModelRows &rows, const UnitNumbers &units,
                             const ValueOf &valueOf)
{
    std::vector<double> means(units.rows.size(), 0.0);
    std::vector<double> result(units.ofRow.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t row = 0; row < result.size(); ++row) {
        const std::int32_t unit = units.ofRow[row];
        if (unit < 0)
            continue;
        result[row] = valueOf(std::size_t(rows.patternOfRow[row]));
        means[std::size_t(unit)] +=
            rows.weightOfRow(row) / units.weights[std::size_t(unit)] * result[row];
    }
    double before = 0.0;
    double after = 0.0;
    for (std::size_t row = 0; row < result.size(); ++row) {
        if (units.ofRow[row] < 0)
            continue;
        before += result[row] * result[row];
        result[row] -= means[std::size_t(units.ofRow[row])];
        after += result[row] * result[row];
    }
    if (after <= sameLimit * sameLimit * before)
        std::replace_if(
            result.begin(), result.end(), [](double value) { return !std::isnan(value); }, 0.0);
    return result;
}

bool isZero(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](double value) { return std::isnan(value) || value == 0.0; });
}

/// Counts the units' constants, and tells columns without variation from collinear ones.
void countUnits(WithinFit &result)
{
    ModelFit &fit = result.fit;
    std::erase_if(fit.collinear, [&](const CollinearColumn &column) {
        return std::find(result.absorbed.begin(), result.absorbed.end(), column.column)
            != result.absorbed.end();
    });
    fit.residualDf -= double(result.units);
    fit.parameters += int(result.units);
    fit.dispersion = fit.deviance / fit.residualDf;
    if (fit.isUsable() && !(fit.residualDf > 0.0))
        fit.problem = ModelProblem::TooFewCases;
}

} // namespace

WithinFit fitWithin(const ModelInput &input, std::span<const std::int32_t> units,
                    const Execution &execution)
{
    std::vector<std::uint8_t> domain(input.rows);
    for (std::size_t row = 0; row < input.rows; ++row)
        domain[row] = units[row] >= 0 && (input.domain.empty() || input.domain[row] != 0);
    ModelInput complete = input;
    complete.domain = domain;
    const ModelRows rows = modelRows(complete, execution);
    const UnitNumbers numbers = numberedUnits(rows, units);
    WithinFit result;
    result.units = numbers.rows.size();
    result.singleRowUnits =
        std::size_t(std::count(numbers.rows.begin(), numbers.rows.end(), std::size_t(1)));
    const std::vector<double> response = demeaned(rows, numbers, [&](std::size_t pattern) {
        return rows.response[pattern] - rows.offsetOf(pattern);
    });
    std::vector<std::vector<double>> columns;
    for (std::size_t j = 0; j < rows.columns(); ++j) {
        columns.push_back(
            demeaned(rows, numbers, [&](std::size_t pattern) { return rows.x.at(pattern, j); }));
        if (isZero(columns.back()))
            result.absorbed.push_back(j);
    }
    ModelInput within{.rows = input.rows, .response = response, .weights = input.weights};
    for (std::size_t j = 0; j < columns.size(); ++j)
        within.columns.push_back({rows.names[j], columns[j]});
    within.domain = domain;
    result.rows = modelRows(within, execution);
    result.rows.incomplete = rows.incomplete;
    result.fit = fitLinear(result.rows, execution);
    countUnits(result);
    return result;
}

} // namespace tidemark::stats
