// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/import/import_plan.h"
#include "core/import/importer.h"
#include "ui/import_wizard/variable_rows.h"

namespace tidemark::ui {

/// One line per variable of the receipt.
class ReceiptModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiptModel)

public:
    enum Column { Name, Type, Form, Answered, NotUnderstood, Missing, Labels, ColumnCount };
    enum class Order { RemarksFirst, File };

    explicit ReceiptModel(QObject *parent = nullptr);

    void setReport(const ImportReport &report, const ImportPlan &plan, Order order);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        ColumnReceipt receipt = {};
        VariableKind kind = VariableKind::Other;
        QString form = {};
        QString missing = {};
    };
    QString text(const Line &line, int column) const;

    std::vector<Line> m_lines;
};

} // namespace tidemark::ui
