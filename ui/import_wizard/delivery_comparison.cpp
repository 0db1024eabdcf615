// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/delivery_comparison.h"

#include <algorithm>

#include "ui/import_wizard/import_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

const ColumnPlan *sister(const ImportPlan &plan, const ColumnPlan &column)
{
    const auto found = std::ranges::find(plan.columns, column.nameInFile, &ColumnPlan::nameInFile);
    return found == plan.columns.end() ? nullptr : &*found;
}

bool knows(const ColumnPlan &column, double code)
{
    return std::ranges::find(column.counts, code, &std::pair<double, qint64>::first)
        != column.counts.end()
        || std::ranges::find(column.labels, code, &ValueLabel::code) != column.labels.end();
}

QStringList codesNew(const ColumnPlan &then, const ColumnPlan &now)
{
    QStringList codes;
    for (const auto &[code, count] : now.counts) {
        if (!knows(then, code))
            codes << ImportWords::code(code);
    }
    return codes;
}

} // namespace

DeliveryComparison DeliveryComparison::of(const ImportPlan &then, const ImportPlan &now)
{
    DeliveryComparison result{.rowsThen = then.rows, .rowsNow = now.rows};
    for (const ColumnPlan &column : now.columns) {
        const ColumnPlan *old = sister(then, column);
        if (!old) {
            result.newColumns << column.name;
            continue;
        }
        if (old->type.value != column.type.value)
            result.otherTypes << column.name;
        const QStringList codes = codesNew(*old, column);
        if (!codes.isEmpty() && column.type.value == ColumnType::Code)
            result.newCodes << column.name + u": "_s + codes.join(u", "_s);
    }
    for (const ColumnPlan &column : then.columns) {
        if (!sister(now, column))
            result.goneColumns << column.name;
    }
    return result;
}

QStringList DeliveryComparison::sentences() const
{
    QStringList lines{tr("%1 rows, last time %2.")
                          .arg(ImportWords::number(rowsNow), ImportWords::number(rowsThen))};
    if (isSameForm())
        lines << tr("Columns, types and codes are the same as last time.");
    if (!newColumns.isEmpty())
        lines << tr("New columns: %1.").arg(newColumns.join(u", "_s));
    if (!goneColumns.isEmpty())
        lines << tr("Columns that are gone: %1.").arg(goneColumns.join(u", "_s));
    if (!otherTypes.isEmpty())
        lines << tr("Columns of another type: %1.").arg(otherTypes.join(u", "_s));
    if (!newCodes.isEmpty())
        lines << tr("Codes that are new: %1.").arg(newCodes.join(u"; "_s));
    return lines;
}

} // namespace tidemark::ui
