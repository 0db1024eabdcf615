// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/stats/category_column.h"
#include "core/stats/model_matrix.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// Codes as they are stored and the number that code `firstCode` + i stands for: NaN when it is
/// missing, like every code outside the list.
struct CodedNumbers
{
    CodeSpan codes = {};
    std::int32_t firstCode = 0;
    std::vector<double> numbers = {};
};

/// One column of a model matrix: a number, one level of a factor against the reference, a product
/// of such, a power. The caller expands terms to columns; for a column of codes `coded` saves the
/// numbers from being written out.
struct ModelColumn
{
    std::string name = {};
    std::span<const double> values = {}; ///< empty, and nothing coded: the constant 1
    std::optional<CodedNumbers> coded = {}; ///< instead of values
};

struct ModelInput
{
    std::size_t rows = 0;
    std::vector<ModelColumn> columns = {};
    std::span<const double> response = {};
    std::span<const double> weights = {}; ///< empty: every row counts 1
    std::span<const double> offset = {}; ///< added to the linear predictor; empty: 0
    /// 0 leaves a row out without leaving the design; empty: all rows belong.
    std::span<const std::uint8_t> domain = {};
};

/// The rows a model is fitted to. Rows that agree on every column, the offset and the response are
/// one pattern: the sums that make the estimates are the same and need fewer terms. When the first
/// 65,536 rows have more than half as many patterns, every row stays a pattern of its own.
/// Left out: rows outside the domain, with a NaN among the model's values, or without weight.
struct ModelRows
{
    std::vector<std::string> names = {}; ///< of the columns
    ModelMatrix x = {}; ///< columns of the patterns
    std::vector<double> response = {}; ///< of the patterns
    std::vector<double> offset = {}; ///< of the patterns; empty: 0
    std::vector<double> weights = {}; ///< sum w of the patterns
    std::vector<std::int32_t> patternOfRow = {}; ///< -1: the row is left out
    std::vector<double> rowWeights = {}; ///< of all rows; empty: 1, or that of the row's pattern
    bool merged = true; ///< patterns may stand for several rows
    bool isCancelled = false; ///< no row is used because the work was stopped
    std::size_t base = 0; ///< rows used
    std::size_t incomplete = 0; ///< rows of the domain left out because a value is missing
    std::size_t negativeWeights = 0; ///< rows of the domain whose weight is negative, left out
    double sumWeights = 0.0;
    double sumLogWeights = 0.0;
    int constantColumn = -1; ///< first column that is 1 everywhere

    std::size_t columns() const { return names.size(); }
    std::size_t patterns() const { return response.size(); }
    double offsetOf(std::size_t pattern) const { return offset.empty() ? 0.0 : offset[pattern]; }
    /// @pre the row is not left out
    double weightOfRow(std::size_t i) const
    {
        if (!rowWeights.empty())
            return rowWeights[i];
        return merged ? 1.0 : weights[std::size_t(patternOfRow[i])];
    }
};

/// Collects the rows of a model; the order of the patterns is that of their first rows.
/// R: model.frame(), model.matrix() after na.omit()
/// @pre every column given has input.rows rows
ModelRows modelRows(const ModelInput &input, const Execution &execution = {});

/// The same rows with only some of the columns.
ModelRows withColumns(const ModelRows &rows, std::span<const std::size_t> columns);

} // namespace tidemark::stats
