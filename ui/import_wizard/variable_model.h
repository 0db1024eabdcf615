// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QAbstractTableModel>

#include "ui/import_wizard/variable_rows.h"

namespace tidemark::ui {

/// The grid of variables: one line per column or multiple response set of a plan. Ticked lines are
/// remembered by name, so they keep their tick when the file is read again.
class VariableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariableModel)

public:
    enum Column { Tick, Name, Label, Type, Values, Missing, Answered, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< VariableKind as int
        NeedsLookRole,
        TagsRole, ///< codes that mean missing, as QStringList
        TickedRole, ///< of the whole line
        SearchRole, ///< name, label, wording and value labels
    };

    explicit VariableModel(QObject *parent = nullptr);

    void setPlan(const ImportPlan &plan);

    const VariableRow &line(int row) const { return m_rows[std::size_t(row)]; }
    /// Columns of all ticked lines, in file order.
    std::vector<int> tickedColumns() const;
    int tickedCount() const;
    bool isTicked(int row) const;
    void setTicked(int row, bool ticked);
    void clearTicks();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();
    /// The user wrote a new name or label.
    void renamed(int column, const QString &name);
    void relabelled(int row, const QString &label);

private:
    QString text(const VariableRow &row, int column) const;
    QString label(const VariableRow &row) const;
    QVariant look(const VariableRow &row, int column, int role) const;
    QString searchText(const VariableRow &row) const;
    const ColumnPlan &firstColumn(const VariableRow &row) const;

    ImportPlan m_plan;
    std::vector<VariableRow> m_rows;
    std::set<QString> m_ticked; ///< names
};

} // namespace tidemark::ui
