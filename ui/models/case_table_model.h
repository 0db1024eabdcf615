// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QAbstractTableModel>

#include "core/project/project_session.h"

namespace tidemark::ui {

/// The answers of one source, a row per unit. Pages of rows are fetched when they are first shown.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaseTableModel)

public:
    enum Role {
        MutedRole = Qt::UserRole, ///< a missing answer
        IconRole, ///< of a column: type
        LabelRole ///< of a column: short label under the name
    };
    /// Rows [from, to) of these variables.
    using Fetch = std::function<Result<RowPage>(qint64 from, qint64 to,
                                                const std::vector<VariableId> &variables)>;

    static constexpr qint64 pageRows = 256;

    explicit CaseTableModel(QObject *parent = nullptr);

    void setSource(std::shared_ptr<const Study> study, SourceId source, Fetch fetch);
    /// Only these rows of the source, in this order; nothing = all.
    void setRows(std::optional<std::vector<qint64>> rows);
    void setLabelsShown(bool shown);

    SourceId source() const { return m_source; }
    const std::vector<const Variable *> &variables() const { return m_variables; }
    /// Row of the source, from 0.
    qint64 sourceRow(int row) const;
    int columnOf(VariableId variable) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const RowPage *page(qint64 row) const;

    std::shared_ptr<const Study> m_study = std::make_shared<const Study>();
    SourceId m_source;
    qint64 m_sourceRows = 0;
    std::vector<const Variable *> m_variables;
    Fetch m_fetch;
    std::optional<std::vector<qint64>> m_rows;
    bool m_labelsShown = true;
    mutable std::unordered_map<qint64, RowPage> m_pages; ///< by row / pageRows
};

/// A cell as people read it: label or value, a missing answer as its reason.
QString cellText(const Study &study, const Variable &variable, const Column &column, qsizetype row,
                 bool asLabel);
/// Why the cell holds no answer; nothing if it does.
std::optional<MissingReason> missingReason(const Variable &variable, const Column &column,
                                           qsizetype row);

} // namespace tidemark::ui
