// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QSortFilterProxyModel>

#include "ui/import_wizard/variable_rows.h"

namespace tidemark::ui {

/// The type filters above the grid. Other holds units, weights, design and what is left out.
enum class VariableGroup { All, Scale, Choice, Number, Text, Other, NeedsLook };

bool isIn(VariableGroup group, const VariableRow &row);

/// Lines of a VariableModel of one group that contain the text looked for.
class VariableFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VariableFilter)

public:
    explicit VariableFilter(QObject *parent = nullptr);

    void setGroup(VariableGroup group);
    VariableGroup group() const { return m_group; }
    /// Every word must occur in name, label, wording or value labels, in any case.
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    VariableGroup m_group = VariableGroup::All;
    QStringList m_words;
};

} // namespace tidemark::ui
