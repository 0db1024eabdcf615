// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/import_wizard/receipt_summary.h"

namespace tidemark::ui {

/// Cells of the file with a remark: row, variable, what stands in the file, what is
/// stored or how the user wants it read.
class CellModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellModel)

public:
    enum Column { Row, Variable, InFile, Stored, ColumnCount };

    explicit CellModel(QObject *parent = nullptr);

    void setCells(const std::vector<CellLine> &cells);
    const std::vector<CellLine> &cells() const { return m_cells; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<CellLine> m_cells;
};

} // namespace tidemark::ui
