// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/report/result_table.h"

namespace tidemark::ui {

/// Read-only view of a ResultTable, written in the table's language.
class ResultTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultTableModel)

public:
    enum Role {
        SpanRole = Qt::UserRole, ///< of a column: shared head above its neighbours
        TotalRole, ///< bool: semibold row
        MutedRole, ///< bool: in ink-2
        EmphasisRole, ///< bool: in ember, semibold
        IndentRole, ///< int
        ShadeRole, ///< double, 0 to 1, of shares where shading is on
        SortRole
    };

    explicit ResultTableModel(QObject *parent = nullptr);

    void setTable(ResultTable table);
    const ResultTable &table() const { return m_table; }
    /// Shares get darker the higher they are.
    void setShaded(bool shaded);
    const TableCell &cell(const QModelIndex &index) const;
    /// The cell of an estimate; invalid if it has none.
    QModelIndex indexOf(const EstimateKey &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    ResultTable m_table;
    bool m_isShaded = false;
};

} // namespace tidemark::ui
