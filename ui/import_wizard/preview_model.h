// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/import/importer.h"

namespace tidemark::ui {

/// Read-only view of the first rows of a file, cell by cell as the plan reads them. Cells that are
/// not what their column's type asks for answer true to LookAtRole.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    explicit PreviewModel(QObject *parent = nullptr);

    void setPreview(const PreviewTable &preview, const ImportPlan &plan);

    /// Cells that are not numbers in columns of numbers, row by row.
    const QModelIndexList &notUnderstood() const { return m_notUnderstood; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString cell(const QModelIndex &index) const;
    bool isNotUnderstood(const QModelIndex &index) const;
    void findNotUnderstood();

    PreviewTable m_preview;
    ImportPlan m_plan;
    QModelIndexList m_notUnderstood;
};

/// Whether `text` can be read as a number with these signs; empty cells can. Only for marking cells
/// of the preview: the importer decides.
bool readsAsNumber(const QString &text, QChar decimalSign, QChar thousandsSign);

} // namespace tidemark::ui
