// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/variable_filter.h"

#include <algorithm>

#include "ui/import_wizard/variable_model.h"

namespace tidemark::ui {

bool isIn(VariableGroup group, const VariableRow &row)
{
    switch (group) {
    case VariableGroup::All:
        return true;
    case VariableGroup::Scale:
        return row.kind == VariableKind::Scale;
    case VariableGroup::Choice:
        return row.kind == VariableKind::Choice || row.kind == VariableKind::Multiple;
    case VariableGroup::Number:
        return row.kind == VariableKind::Number;
    case VariableGroup::Text:
        return row.kind == VariableKind::Text;
    case VariableGroup::NeedsLook:
        return row.needsLook;
    case VariableGroup::Other:
        break;
    }
    return row.kind == VariableKind::Date || row.kind == VariableKind::Unit
        || row.kind == VariableKind::Weight || row.kind == VariableKind::Other
        || row.kind == VariableKind::Skipped;
}

VariableFilter::VariableFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void VariableFilter::setGroup(VariableGroup group)
{
    m_group = group;
    invalidateFilter();
}

void VariableFilter::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool VariableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *variables = qobject_cast<const VariableModel *>(sourceModel());
    if (!variables || !isIn(m_group, variables->line(row)))
        return false;
    const QString text = variables->index(row, VariableModel::Name, parent)
                             .data(VariableModel::SearchRole)
                             .toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tidemark::ui
