// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_terms.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

double valueOf(const ModelVariable &variable, const ColumnPart &part, std::size_t row)
{
    if (!variable.factor) {
        const double value = variable.number->values[row];
        return part.power == 1 ? value : std::pow(value, part.power);
    }
    const std::int32_t code = variable.factor->codes[row];
    return code < 0 ? std::nan("") : code == part.level ? 1.0 : 0.0;
}

/// Adds the columns of terms in their order.
class Expander
{
public:
    Expander(const RegressionModel &model, const RegressionData &data)
        : m_data(data)
    {
        for (const ModelTerm &term : model.terms) {
            if (!term.variable.isEmpty())
                addVariable(term);
        }
        m_model.columns.push_back(
            {.term = QString::fromLatin1(constantKey), .key = QString::fromLatin1(constantKey)});
        for (const ModelTerm &term : model.terms)
            addTerm(term);
    }

    ExpandedModel take() { return std::move(m_model); }

private:
    void addVariable(const ModelTerm &term)
    {
        ModelVariable variable{.name = term.variable, .degree = term.degree};
        if (term.coding == TermCoding::Factor)
            variable.factor = &m_data.factors.at(term.variable);
        else
            variable.number = &m_data.numbers.at(term.variable);
        m_model.variables.push_back(variable);
    }

    /// What a variable adds to a term by itself: levels but the reference, or powers.
    std::vector<ColumnPart> partsOf(const QString &name) const
    {
        const auto found = std::ranges::find(m_model.variables, name, &ModelVariable::name);
        const auto place = std::size_t(found - m_model.variables.begin());
        std::vector<ColumnPart> parts;
        if (!found->factor) {
            for (int power = 1; power <= found->degree; ++power)
                parts.push_back({.variable = place, .power = power});
            return parts;
        }
        for (int level = 0; level < int(found->factor->levels.size()); ++level) {
            if (level != found->factor->reference)
                parts.push_back({.variable = place, .level = level});
        }
        return parts;
    }

    void addTerm(const ModelTerm &term)
    {
        const QStringList names =
            term.variable.isEmpty() ? term.interaction : QStringList{term.variable};
        std::vector<std::vector<ColumnPart>> products{{}};
        for (const QString &name : names) {
            std::vector<std::vector<ColumnPart>> longer;
            for (const ColumnPart &part : partsOf(name)) {
                for (const std::vector<ColumnPart> &product : products) {
                    longer.push_back(product);
                    longer.back().push_back(part);
                }
            }
            products = std::move(longer);
        }
        for (std::vector<ColumnPart> &product : products)
            addColumn(names.join(u':'), std::move(product));
    }

    void addColumn(const QString &term, std::vector<ColumnPart> parts)
    {
        TermColumn column{.term = term, .parts = std::move(parts)};
        QStringList keys;
        for (const ColumnPart &part : column.parts) {
            const ModelVariable &variable = m_model.variables[part.variable];
            keys << (variable.factor ? levelKey(
                         variable.name, variable.factor->levels[std::size_t(part.level)].key)
                                     : powerKey(variable.name, part.power));
        }
        column.key = keys.join(u':');
        column.values.assign(m_data.rows, 1.0);
        for (const ColumnPart &part : column.parts) {
            for (std::size_t row = 0; row < m_data.rows; ++row)
                column.values[row] *= valueOf(m_model.variables[part.variable], part, row);
        }
        m_model.columns.push_back(std::move(column));
    }

    const RegressionData &m_data;
    ExpandedModel m_model = {};
};

} // namespace

stats::ModelInput ExpandedModel::input(const RegressionData &data) const
{
    stats::ModelInput input{.rows = data.rows,
                            .response = data.outcome,
                            .weights = data.weights,
                            .offset = data.offset};
    for (const TermColumn &column : columns)
        input.columns.push_back({column.key.toStdString(), column.values});
    return input;
}

std::vector<std::size_t> ExpandedModel::columnsOf(std::size_t variable) const
{
    std::vector<std::size_t> found;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        if (std::ranges::find(columns[j].parts, variable, &ColumnPart::variable)
            != columns[j].parts.end())
            found.push_back(j);
    }
    return found;
}

ExpandedModel expand(const RegressionModel &model, const RegressionData &data, Constant constant)
{
    ExpandedModel expanded = Expander(model, data).take();
    if (constant == Constant::Without)
        expanded.columns.erase(expanded.columns.begin());
    return expanded;
}

QString levelKey(const QString &variable, const QString &level)
{
    return variable + u'=' + level;
}

QString powerKey(const QString &variable, int power)
{
    return power == 1 ? variable : variable + u'^' + QString::number(power);
}

double ReplacedColumns::partValue(const ColumnPart &part, std::size_t row) const
{
    return valueOf(m_model.variables[part.variable], part, row);
}

/// The other parts of a column multiplied, times a number or a derivative.
stats::ReplacedColumn ReplacedColumns::product(std::size_t column, std::size_t without,
                                               double factor)
{
    const std::vector<ColumnPart> &parts = m_model.columns[column].parts;
    const ModelVariable &variable = m_model.variables[without];
    const auto own = std::ranges::find(parts, without, &ColumnPart::variable);
    const bool isPlain = variable.factor || (own->power == 1 && variable.number->slopes.empty());
    if (factor == 0.0 || (parts.size() == 1 && isPlain))
        return {.column = column, .constant = factor};
    auto values = std::make_unique<std::vector<double>>(m_data.rows, factor);
    for (std::size_t row = 0; row < m_data.rows; ++row) {
        double &value = (*values)[row];
        for (const ColumnPart &part : parts) {
            if (part.variable != without)
                value *= partValue(part, row);
        }
        if (variable.factor)
            continue;
        if (own->power > 1)
            value *= own->power * std::pow(variable.number->values[row], own->power - 1);
        if (!variable.number->slopes.empty())
            value *= variable.number->slopes[row];
    }
    m_kept.push_back(std::move(values));
    return {.column = column, .values = *m_kept.back()};
}

std::vector<stats::ReplacedColumn> ReplacedColumns::atLevel(std::size_t variable, int level)
{
    std::vector<stats::ReplacedColumn> replaced;
    for (const std::size_t column : m_model.columnsOf(variable)) {
        const std::vector<ColumnPart> &parts = m_model.columns[column].parts;
        const auto own = std::ranges::find(parts, variable, &ColumnPart::variable);
        replaced.push_back(product(column, variable, own->level == level ? 1.0 : 0.0));
    }
    return replaced;
}

std::vector<stats::ReplacedColumn> ReplacedColumns::slopes(std::size_t variable)
{
    std::vector<stats::ReplacedColumn> replaced;
    for (const std::size_t column : m_model.columnsOf(variable))
        replaced.push_back(product(column, variable, 1.0));
    return replaced;
}

} // namespace tidemark
