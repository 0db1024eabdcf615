// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/cell_model.h"

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

CellModel::CellModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CellModel::setCells(const std::vector<CellLine> &cells)
{
    beginResetModel();
    m_cells = cells;
    endResetModel();
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellLine &line = m_cells[std::size_t(index.row())];
    const QString stored = line.cell.stored.isEmpty()
        ? ImportWords::missingReason(MissingReason::NotAnswered)
        : line.cell.stored;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString row = line.cell.row > 0 ? ImportWords::number(line.cell.row) : u"–"_s;
        const QString texts[] = {row, line.variable, line.cell.text, stored};
        return texts[index.column()];
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case QuietRole:
        return index.column() == Row;
    case StrongRole:
        return index.column() == InFile;
    case LookAtRole:
        return index.column() == InFile;
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isDecided = !m_cells.empty() && m_cells.front().column >= 0;
    const QString names[] = {tr("Row"), tr("Variable"), tr("In the file"),
                             isDecided ? tr("Read as") : tr("Stored as")};
    return names[section];
}

} // namespace tidemark::ui
