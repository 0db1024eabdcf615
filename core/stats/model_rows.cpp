// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/model_rows.h"

#include <algorithm>
#include <array>
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

/// For one-byte codes, whether each of them (as an unsigned byte) stands for no number.
std::array<std::uint8_t, 256> missingBytes(const CodedNumbers &coded)
{
    std::array<std::uint8_t, 256> result;
    result.fill(1);
    for (std::size_t i = 0; i < coded.numbers.size(); ++i) {
        const std::int64_t code = coded.firstCode + std::int64_t(i);
        if (code >= -128 && code <= 127)
            result[std::uint8_t(code)] = std::isfinite(coded.numbers[i]) ? 0 : 1;
    }
    return result;
}

/// Sets `missing` where a column has no number in the rows from `begin` on; `tile` is its
/// workspace.
void markMissing(const ModelColumn &column, std::size_t begin, std::vector<std::uint8_t> &missing,
                 std::vector<double> &tile)
{
    if (!column.coded && column.values.empty())
        return;
    const auto *bytes =
        column.coded ? std::get_if<std::span<const std::int8_t>>(&column.coded->codes) : nullptr;
    if (bytes) {
        const std::array<std::uint8_t, 256> isMissing = missingBytes(*column.coded);
        for (std::size_t i = 0; i < missing.size(); ++i)
            missing[i] |= isMissing[std::uint8_t((*bytes)[begin + i])];
        return;
    }
    tile.resize(missing.size());
    readColumn(column, begin, tile);
    for (std::size_t i = 0; i < missing.size(); ++i)
        missing[i] |= std::uint8_t(std::isfinite(tile[i]) ? 0 : 1);
}

/// Marks the rows of a block that can be used with 0 in `use`.
UseCounts markRows(const ModelInput &input, const std::vector<ModelColumn> &columns,
                   std::size_t begin, std::size_t end, std::vector<std::int32_t> &use)
{
    UseCounts counts;
    std::vector<double> tile;
    std::vector<std::uint8_t> missing;
    for (std::size_t first = begin; first < end; first += tileRows) {
        missing.assign(std::min(tileRows, end - first), 0);
        for (const ModelColumn &column : columns)
            markMissing(column, first, missing, tile);
        for (std::size_t i = 0; i < missing.size(); ++i) {
            const std::size_t row = first + i;
            if (!isAsked(input, row))
                continue;
            if (!input.weights.empty() && input.weights[row] < 0.0)
                ++counts.negativeWeights;
            else if (missing[i] != 0)
                ++counts.incomplete;
            else
                use[row] = 0;
            counts.base += use[row] == 0 ? 1 : 0;
        }
    }
    return counts;
}

/// A column of up to 256 codes, whose places are known beforehand.
NarrowColumn narrowedCodes(const CodedNumbers &coded, const ModelRows &rows)
{
    NarrowColumnBuilder builder(coded.numbers.size());
    std::vector<std::uint8_t> places;
    for (const double number : coded.numbers)
        builder.add(std::isnan(number) ? 0.0 : number);
    const NarrowColumn known = builder.take();
    for (std::size_t i = 0; i < coded.numbers.size(); ++i)
        places.push_back(known.codes.empty() ? 0 : known.codes[i]);
    NarrowColumn result{known.table, std::vector<std::uint8_t>(rows.base), {}};
    std::visit(
        [&](const auto &codes) {
            std::uint8_t *out = result.codes.data();
            for (std::size_t row = 0; row < rows.patternOfRow.size(); ++row) {
                if (rows.patternOfRow[row] >= 0)
                    *out++ = places[std::uint32_t(codes[row]) - std::uint32_t(coded.firstCode)];
            }
        },
        coded.codes);
    const bool varies =
        std::any_of(result.codes.begin(), result.codes.end(),
                    [&](std::uint8_t code) { return code != result.codes.front(); });
    if (!varies && !result.codes.empty())
        result = {{result.table[result.codes.front()]}, {}, {}};
    return result;
}

NarrowColumn narrowed(const ModelColumn &column, const ModelRows &rows)
{
    if (column.coded && column.coded->numbers.size() <= 256)
        return narrowedCodes(*column.coded, rows);
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

/// Weights of the patterns.
void addPatternWeights(std::span<const double> weights, std::size_t patterns, ModelRows &result)
{
    std::vector<CompensatedSum> sums(result.merged ? patterns : 0);
    if (!result.merged)
        result.weights.assign(patterns, 1.0);
    for (std::size_t row = 0; row < result.patternOfRow.size(); ++row) {
        const std::int32_t pattern = result.patternOfRow[row];
        if (pattern < 0)
            continue;
        const double w = weights.empty() ? 1.0 : weights[row];
        if (result.merged)
            sums[std::size_t(pattern)].add(w);
        else
            result.weights[std::size_t(pattern)] = w;
    }
    for (const CompensatedSum &sum : sums)
        result.weights.push_back(sum.value());
    if (result.merged)
        result.rowWeights.assign(weights.begin(), weights.end());
}

struct WeightSums
{
    CompensatedSum weights = {};
    CompensatedSum logs = {};
};

/// Sums of the weights of used rows and of their logarithms.
void addWeightSums(std::span<const double> weights, const Execution &execution, ModelRows &result)
{
    result.sumWeights = double(result.base);
    if (weights.empty())
        return;
    WeightSums total;
    reduceBlocks(
        result.patternOfRow.size(), execution, WeightSums{},
        [&](WeightSums &sums, std::size_t begin, std::size_t end) {
            for (std::size_t row = begin; row < end; ++row) {
                if (result.patternOfRow[row] < 0)
                    continue;
                sums.weights.add(weights[row]);
                sums.logs.add(std::log(weights[row]));
            }
        },
        [&](WeightSums &sums) {
            total.weights.add(sums.weights);
            total.logs.add(sums.logs);
            sums = {};
        });
    result.sumWeights = total.weights.value();
    result.sumLogWeights = total.logs.value();
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
        none.isCancelled = true;
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
    addPatternWeights(input.weights, patterns, result);
    addWeightSums(input.weights, execution, result);
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
