// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

namespace tidemark {

namespace {

StorageType storageOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Code:
        return StorageType::Code;
    case ColumnType::Text:
        return StorageType::Text;
    case ColumnType::Number:
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        break;
    }
    return StorageType::Number;
}

ValueFormat formatOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Date:
        return ValueFormat::Date;
    case ColumnType::DateTime:
        return ValueFormat::DateTime;
    case ColumnType::Time:
        return ValueFormat::Time;
    default:
        return ValueFormat::Plain;
    }
}

} // namespace

std::vector<Variable> plannedVariables(const ImportPlan &plan)
{
    std::vector<Variable> variables;
    for (const ColumnPlan &column : plan.columns) {
        if (column.role.value == ColumnRole::Skip)
            continue;
        Variable variable;
        variable.name = column.name;
        variable.label = column.label;
        variable.storage = storageOf(column.type.value);
        variable.format = formatOf(column.type.value);
        variable.measure = column.measure.value;
        variable.decimals = column.decimals;
        variable.unit = column.unit;
        variable.labels = column.labels;
        variable.missing = column.missing.value;
        variables.push_back(std::move(variable));
    }
    return variables;
}

} // namespace tidemark
