// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tidemark::stats {

/// One column of a model matrix: a number, one level of a factor against the reference, a product
/// of such, a power. The caller expands terms to columns.
struct ModelColumn
{
    std::string name = {};
    std::span<const double> values = {}; ///< empty: the constant 1
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
/// one pattern: the sums that make the estimates are the same and need fewer terms.
/// Left out: rows outside the domain, with a NaN among the model's values, or without weight.
struct ModelRows
{
    std::vector<std::string> names = {}; ///< of the columns
    std::vector<double> x = {}; ///< pattern by pattern, columns() numbers each
    std::vector<double> response = {};
    std::vector<double> offset = {};
    std::vector<double> counts = {}; ///< rows of each pattern
    std::vector<double> weights = {}; ///< sum w
    std::vector<std::int32_t> patternOfRow = {}; ///< -1: the row is left out
    std::vector<double> rowWeights = {}; ///< of all rows; empty: 1
    std::size_t base = 0; ///< rows used
    std::size_t incomplete = 0; ///< rows of the domain left out because a value is missing
    std::size_t negativeWeights = 0; ///< rows of the domain whose weight is negative, left out
    double sumWeights = 0.0;
    double sumLogWeights = 0.0;
    int constantColumn = -1; ///< first column that is 1 everywhere

    std::size_t columns() const { return names.size(); }
    std::size_t patterns() const { return response.size(); }
    const double *row(std::size_t pattern) const { return x.data() + pattern * columns(); }
    double weightOfRow(std::size_t i) const { return rowWeights.empty() ? 1.0 : rowWeights[i]; }
};

/// Collects the rows of a model; the order of the patterns is that of their first rows.
/// R: model.frame(), model.matrix() after na.omit()
/// @pre every column given has input.rows rows
ModelRows modelRows(const ModelInput &input);

/// The same rows with only some of the columns.
ModelRows withColumns(const ModelRows &rows, std::span<const std::size_t> columns);

} // namespace tidemark::stats
