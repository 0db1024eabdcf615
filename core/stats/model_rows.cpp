// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/compensated_sum.h"
#include "core/stats/model_patterns.h"

namespace tidemark::stats {

namespace {

constexpr std::size_t tileRows = 4096;

/// Numbers of rows begin ... begin + out.size() - 1 of a column.
void readColumn(const ModelColumn &column, std::size_t begin, std::span<double> out)
{
    if (column.coded) {
        const CodedNumbers &coded = *column.coded;
        std::visit(
            [&](const auto &codes) {
                for (std::size_t i = 0; i < out.size(); ++i) {
                    const auto place =
                        std::uint32_t(codes[begin + i]) - std::uint32_t(coded.firstCode);
                    out[i] = place < coded.numbers.size()
                        ? coded.numbers[place]
                        : std::numeric_limits<double>::quiet_NaN();
                }
            },
            coded.codes);
    } else if (column.values.empty()) {
        std::fill(out.begin(), out.end(), 1.0);
    } else {
        std::copy_n(column.values.begin() + std::ptrdiff_t(begin), out.size(), out.begin());
    }
}

/// Columns, response and offset: everything that must be there.
std::vector<ModelColumn> allColumns(const ModelInput &input)
{
    std::vector<ModelColumn> result = input.columns;
    result.push_back({"response", input.response});
    if (!input.offset.empty())
        result.push_back({"offset", input.offset});
    return result;
}

struct UseCounts
{
    std::size_t base = 0;
    std::size_t incomplete = 0;
    std::size_t negativeWeights = 0;
};

/// Which rows have a weight and lie in the domain, before values are looked at.
bool isAsked(const ModelInput &input, std::size_t row)
{
    const double w = input.weights.empty() ? 1.0 : input.weights[row];
    return (input.domain.empty() || input.domain[row] != 0) && w * w > 0.0;
}

/// Marks the rows of a block that can be used with 0 in `use`.
UseCounts markRows(const ModelInput &input, const std::vector<ModelColumn> &columns,
                   std::size_t begin, std::size_t end, std::vector<std::int32_t> &use)
{
    UseCounts counts;
    std::vector<double> tile(tileRows);
    for (std::size_t first = begin; first < end; first += tileRows) {
        const std::span<double> values(tile.data(), std::min(tileRows, end - first));
        std::vector<double> finite(values.size(),
                                   0.0); // sums of 0 x: NaN as soon as one is missing
        for (const ModelColumn &column : columns) {
            readColumn(column, first, values);
            for (std::size_t i = 0; i < values.size(); ++i)
                finite[i] += 0.0 * values[i];
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::size_t row = first + i;
            if (!isAsked(input, row))
                continue;
            if (!input.weights.empty() && input.weights[row] < 0.0)
                ++counts.negativeWeights;
            else if (std::isnan(finite[i]))
                ++counts.incomplete;
            else
                use[row] = 0;
            counts.base += use[row] == 0 ? 1 : 0;
        }
    }
    return counts;
}

NarrowColumn narrowed(const ModelColumn &column, const ModelRows &rows)
{
    NarrowColumnBuilder builder(rows.base);
    std::vector<double> tile(tileRows);
    for (std::size_t first = 0; first < rows.patternOfRow.size(); first += tileRows) {
        const std::span<double> values(tile.data(),
                                       std::min(tileRows, rows.patternOfRow.size() - first));
        readColumn(column, first, values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (rows.patternOfRow[first + i] >= 0)
                builder.add(values[i]);
        }
    }
    return builder.take();
}

/// The numbers of a column written out.
std::vector<double> writtenOut(NarrowColumn &column, std::size_t rows)
{
    if (!column.values.empty())
        return std::move(column.values);
    std::vector<double> result(rows);
    for (std::size_t row = 0; row < rows; ++row)
        result[row] = column.at(row);
    return result;
}

/// Gives every used row its pattern and leaves in `columns` one row for each pattern.
void mergeRows(std::vector<NarrowColumn> &columns, ModelRows &result)
{
    const std::optional<RowPatterns> patterns = rowPatterns(columns, result.base);
    result.merged = patterns.has_value();
    std::int32_t used = 0;
    for (std::int32_t &pattern : result.patternOfRow) {
        if (pattern >= 0) {
            pattern = patterns ? patterns->ofRow[std::size_t(used)] : used;
            ++used;
        }
    }
    for (std::size_t j = 0; patterns && j < columns.size(); ++j)
        columns[j] = columns[j].atRows(patterns->firstRows);
}

void addWeights(std::span<const double> weights, std::size_t patterns, ModelRows &result)
{
    std::vector<CompensatedSum> sums(result.merged ? patterns : 0);
    if (!result.merged)
        result.weights.assign(patterns, 1.0);
    CompensatedSum total;
    CompensatedSum logs;
    for (std::size_t row = 0; row < result.patternOfRow.size(); ++row) {
        const std::int32_t pattern = result.patternOfRow[row];
        if (pattern < 0)
            continue;
        const double w = weights.empty() ? 1.0 : weights[row];
        if (result.merged)
            sums[std::size_t(pattern)].add(w);
        else
            result.weights[std::size_t(pattern)] = w;
        total.add(w);
        if (!weights.empty())
            logs.add(std::log(w));
    }
    for (const CompensatedSum &sum : sums)
        result.weights.push_back(sum.value());
    if (result.merged)
        result.rowWeights.assign(weights.begin(), weights.end());
    result.sumWeights = total.value();
    result.sumLogWeights = logs.value();
}

int findConstantColumn(const ModelRows &rows)
{
    for (std::size_t j = 0; j < rows.columns(); ++j) {
        if (rows.x.isOne(j))
            return int(j);
    }
    return -1;
}

bool markAllRows(const ModelInput &input, const std::vector<ModelColumn> &columns,
                 const Execution &execution, ModelRows &result)
{
    result.patternOfRow.assign(input.rows, -1);
    return reduceBlocks(
        input.rows, execution, UseCounts{},
        [&](UseCounts &counts, std::size_t begin, std::size_t end) {
            counts = markRows(input, columns, begin, end, result.patternOfRow);
        },
        [&](UseCounts &counts) {
            result.base += counts.base;
            result.incomplete += counts.incomplete;
            result.negativeWeights += counts.negativeWeights;
        });
}

} // namespace

ModelRows modelRows(const ModelInput &input, const Execution &execution)
{
    ModelRows result;
    for (const ModelColumn &column : input.columns)
        result.names.push_back(column.name);
    const std::vector<ModelColumn> columns = allColumns(input);
    std::vector<NarrowColumn> narrow(columns.size());
    const bool complete =
        markAllRows(input, columns, execution, result)
        && runBlocks(
            columns.size(), execution,
            [&](unsigned, std::size_t j) { narrow[j] = narrowed(columns[j], result); },
            [](unsigned, std::size_t) {});
    if (!complete) {
        ModelRows none;
        none.names = std::move(result.names);
        none.patternOfRow.assign(input.rows, -1);
        return none;
    }
    mergeRows(narrow, result);
    const auto last = std::max_element(result.patternOfRow.begin(), result.patternOfRow.end());
    const std::size_t patterns = result.base == 0 ? 0 : std::size_t(*last) + 1;
    result.response = writtenOut(narrow[input.columns.size()], patterns);
    if (!input.offset.empty())
        result.offset = writtenOut(narrow.back(), patterns);
    for (std::size_t j = 0; j < input.columns.size(); ++j)
        result.x.add(std::move(narrow[j]));
    addWeights(input.weights, patterns, result);
    result.constantColumn = findConstantColumn(result);
    return result;
}

ModelRows withColumns(const ModelRows &rows, std::span<const std::size_t> columns)
{
    ModelRows result = rows;
    result.names.clear();
    for (const std::size_t j : columns)
        result.names.push_back(rows.names[j]);
    result.x = rows.x.withColumns(columns);
    result.constantColumn = findConstantColumn(result);
    return result;
}

} // namespace tidemark::stats
