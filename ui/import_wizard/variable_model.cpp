// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/variable_model.h"

#include <algorithm>

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

VariableModel::VariableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VariableModel::setPlan(const ImportPlan &plan)
{
    std::vector<VariableRow> rows = variableRows(plan);
    const bool sameLines =
        std::ranges::equal(rows, m_rows, {}, &VariableRow::columns, &VariableRow::columns);
    if (!sameLines)
        beginResetModel();
    m_plan = plan;
    m_rows = std::move(rows);
    if (!sameLines)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    std::erase_if(m_ticked, [this](const QString &name) {
        return std::ranges::find(m_rows, name, &VariableRow::name) == m_rows.end();
    });
    Q_EMIT ticksChanged();
}

std::vector<int> VariableModel::tickedColumns() const
{
    std::vector<int> columns;
    for (const VariableRow &row : m_rows) {
        if (m_ticked.contains(row.name))
            columns.insert(columns.end(), row.columns.begin(), row.columns.end());
    }
    return columns;
}

int VariableModel::tickedCount() const
{
    return int(m_ticked.size());
}

bool VariableModel::isTicked(int row) const
{
    return m_ticked.contains(line(row).name);
}

void VariableModel::setTicked(int row, bool ticked)
{
    if (ticked == isTicked(row))
        return;
    if (ticked)
        m_ticked.insert(line(row).name);
    else
        m_ticked.erase(line(row).name);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

void VariableModel::clearTicks()
{
    if (m_ticked.empty())
        return;
    m_ticked.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

int VariableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const ColumnPlan &VariableModel::firstColumn(const VariableRow &row) const
{
    return m_plan.columns[std::size_t(row.columns.front())];
}

QString VariableModel::label(const VariableRow &row) const
{
    if (row.kind == VariableKind::Multiple)
        return m_plan.questions[std::size_t(row.question)].title.text(ImportWords::language());
    return firstColumn(row).label.text(ImportWords::language());
}

QString VariableModel::text(const VariableRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Label:
        return label(row);
    case Type:
        return ImportWords::kind(m_plan, row);
    case Values:
        return ImportWords::values(m_plan, row);
    case Missing:
        return ImportWords::missingCodes(firstColumn(row).missing.value).join(u", "_s);
    case Answered: {
        qint64 most = 0;
        for (const int member : row.columns)
            most = std::max(most, m_plan.columns[std::size_t(member)].answered);
        return ImportWords::number(most);
    }
    default:
        return {};
    }
}

QString VariableModel::searchText(const VariableRow &row) const
{
    QStringList parts{row.name, label(row), firstColumn(row).questionText};
    for (const ValueLabel &value : firstColumn(row).labels)
        parts << value.label.text(ImportWords::language());
    return parts.join(u'\n');
}

QVariant VariableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VariableRow &row = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Tick)
            return {};
        return QVariant::fromValue(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked);
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(icon(ImportWords::kindIcon(row.kind)))
                                      : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Tick ? tr("Choose %1").arg(row.name) : text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Tick)
            return tr("Choose %1").arg(row.name);
        return index.column() == Name && row.needsLook ? tr("%1, worth a look").arg(row.name)
                                                       : text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Answered ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case KindRole:
        return int(row.kind);
    case NeedsLookRole:
        return row.needsLook;
    case SearchRole:
        return searchText(row);
    case TintedRole:
        return isTicked(index.row());
    default:
        return look(row, index.column(), role);
    }
}

QVariant VariableModel::look(const VariableRow &row, int column, int role) const
{
    switch (role) {
    case CellTagsRole:
        return column == Missing
            ? QVariant(ImportWords::missingCodes(firstColumn(row).missing.value))
            : QVariant();
    case WarningRole:
        return column == Name && row.needsLook;
    case QuietRole:
        return column == Type || column == Values || column == Answered;
    default:
        return {};
    }
}

bool VariableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == Tick) {
        setTicked(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    const QString written = value.toString().trimmed();
    if (role != Qt::EditRole || written == data(index, Qt::EditRole).toString())
        return false;
    if (index.column() == Label) {
        Q_EMIT relabelled(index.row(), written);
        return true;
    }
    if (index.column() == Name && !written.isEmpty()) {
        Q_EMIT renamed(line(index.row()).columns.front(), written);
        return true;
    }
    return false;
}

QVariant VariableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Answered ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Tick)
        return tr("Chosen");
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {
        {},           tr("Name"), tr("Label"), tr("Type"), tr("Values and labels"), tr("Missing"),
        tr("Answers")};
    return names[section];
}

Qt::ItemFlags VariableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Tick)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Label
        || (index.column() == Name && line(index.row()).columns.size() == 1))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace tidemark::ui
