// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/analysis/regression_data.h"
#include "core/stats/margins.h"
#include "core/stats/model_rows.h"

namespace tidemark {

/// One factor of a product that makes a column: a level, or a power of a number.
struct ColumnPart
{
    std::size_t variable = 0; ///< among the variables of the model
    int level = -1; ///< −1: a number
    int power = 1;

    friend bool operator==(const ColumnPart &, const ColumnPart &) = default;
};

/// A variable of one model.
struct ModelVariable
{
    QString name = {};
    const FactorValues *factor = nullptr; ///< nullptr: a number
    const NumberValues *number = nullptr;
    int degree = 1;
};

/// A column of the model matrix with the terms it comes from.
struct TermColumn
{
    QString term = {}; ///< key of the item of the term: "kjonn", "kjonn:alder"
    QString key = {}; ///< key of its own item: "kjonn=2", "alder^2"; that of a number is its term
    std::vector<ColumnPart> parts = {}; ///< none: the constant
    std::vector<double> values = {}; ///< empty: the constant
};

/// The columns of a model over all rows of RegressionData, which must outlive it.
struct ExpandedModel
{
    std::vector<ModelVariable> variables = {};
    std::vector<TermColumn> columns = {};

    stats::ModelInput input(const RegressionData &data) const;
    /// Columns that a variable is part of.
    std::vector<std::size_t> columnsOf(std::size_t variable) const;
};

enum class Constant { With, Without };
ExpandedModel expand(const RegressionModel &model, const RegressionData &data, Constant constant);

/// The names of items and columns.
inline constexpr const char *constantKey = "(constant)";
QString levelKey(const QString &variable, const QString &level);
QString powerKey(const QString &variable, int power);

/// All columns a variable is part of, as they are if every row had `level`.
/// `kept` holds the values that the margins look at.
class ReplacedColumns
{
public:
    ReplacedColumns(const ExpandedModel &model, const RegressionData &data)
        : m_model(model)
        , m_data(data)
    {
    }

    std::vector<stats::ReplacedColumn> atLevel(std::size_t variable, int level);
    /// Derivatives by the variable.
    std::vector<stats::ReplacedColumn> slopes(std::size_t variable);

private:
    stats::ReplacedColumn product(std::size_t column, std::size_t without, double factor);
    double partValue(const ColumnPart &part, std::size_t row) const;

    const ExpandedModel &m_model;
    const RegressionData &m_data;
    std::vector<std::unique_ptr<std::vector<double>>> m_kept = {};
};

} // namespace tidemark
