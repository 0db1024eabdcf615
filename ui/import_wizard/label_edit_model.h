// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/import/import_plan.h"

namespace tidemark::ui {

/// The codes of a column, found or labelled, with label and meaning; both can be written.
class LabelEditModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelEditModel)

public:
    enum Column { Code, Label, Meaning, Cells, ColumnCount };
    /// Of a Meaning cell for Qt::EditRole: −1 for an answer, else the MissingReason.
    static constexpr int answer = -1;

    explicit LabelEditModel(const ColumnPlan &column, QObject *parent = nullptr);

    /// Codes with a label, in the order of the list.
    std::vector<ValueLabel> labels() const;
    std::vector<MissingCode> missingCodes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "Answer", "Don't know", …
    static QString meaningText(int meaning);

private:
    struct Line
    {
        ValueLabel label = {};
        std::optional<MissingReason> missing = {};
        qint64 cells = 0;
    };
    std::vector<Line> m_lines;
};

} // namespace tidemark::ui
