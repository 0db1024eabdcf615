// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "core/model/study.h"

namespace tidemark::ui {

/// The variables of one source: name, wording, type, values, missing codes, sister in other waves.
class VariableTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariableTableModel)

public:
    enum Column { Name, Wording, Type, Values, Missing, Pair, ColumnCount };
    enum Role { IconRole = Qt::UserRole, MutedRole, TagsRole };

    explicit VariableTableModel(QObject *parent = nullptr);

    void setSource(std::shared_ptr<const Study> study, SourceId source);
    const Variable *variable(int row) const;
    int rowOf(VariableId variable) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const Variable &variable, int column) const;
    QString pairText(const Variable &variable) const;

    std::shared_ptr<const Study> m_study = std::make_shared<const Study>();
    std::vector<const Variable *> m_variables;
};

} // namespace tidemark::ui
