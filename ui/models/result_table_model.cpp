// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_table_model.h"

#include <algorithm>

namespace tidemark::ui {

namespace {

bool isInterval(CellFormat format)
{
    return format == CellFormat::Interval || format == CellFormat::SignedInterval;
}

QVariant sortValue(const TableCell &cell)
{
    if (cell.format == CellFormat::Text)
        return cell.text;
    if (isInterval(cell.format))
        return cell.lower ? QVariant(*cell.lower) : QVariant();
    return cell.value ? QVariant(*cell.value) : QVariant();
}

} // namespace

ResultTableModel::ResultTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResultTableModel::setTable(ResultTable table)
{
    beginResetModel();
    m_table = std::move(table);
    for (TableRow &row : m_table.rows)
        row.cells.resize(m_table.columns.size());
    endResetModel();
}

void ResultTableModel::setShaded(bool shaded)
{
    m_isShaded = shaded;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ShadeRole});
}

const TableCell &ResultTableModel::cell(const QModelIndex &index) const
{
    return m_table.rows[std::size_t(index.row())].cells[std::size_t(index.column())];
}

QModelIndex ResultTableModel::indexOf(const EstimateKey &key) const
{
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const auto &cells = m_table.rows[row].cells;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (cells[column].estimate == key && !isInterval(cells[column].format)
                && !cells[column].muted)
                return index(int(row), int(column));
        }
    }
    return {};
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_table.rows[std::size_t(index.row())];
    const TableCell &one = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(one, m_table.language);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case TotalRole:
        return row.isTotal || row.isGroupHead;
    case MutedRole:
        return one.muted || isInterval(one.format) || one.state != EstimateState::Shown;
    case EmphasisRole:
        return one.differs && !isInterval(one.format);
    case IndentRole:
        return index.column() == 0 ? row.indent : 0;
    case ShadeRole: {
        const bool isShare = one.format == CellFormat::Percent && one.value && !row.isTotal;
        return m_isShaded && isShare ? QVariant(std::clamp(*one.value / 100.0, 0.0, 1.0))
                                     : QVariant();
    }
    case SortRole:
        return sortValue(one);
    default:
        return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_table.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.head;
    if (role == SpanRole)
        return column.spanHead;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

} // namespace tidemark::ui
