// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "core/model/study.h"

namespace tidemark::ui {

/// Headings, notes and analyses in report order. Edits and moves are only told; who listens applies
/// them to the study and gives the new list.
class SavedListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedListModel)

public:
    enum Role {
        IconRole = Qt::UserRole,
        HeadRole, ///< bool: a heading
        KindRole, ///< int of SavedKind
        IdRole, ///< AnalysisId::value
        StatusRole, ///< "Holds" …, of analyses
        StatusKindRole ///< int of TagKind
    };

    explicit SavedListModel(QObject *parent = nullptr);

    void setStudy(const Study *study);
    AnalysisId idAt(int row) const;
    int rowOf(AnalysisId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renamed(tidemark::AnalysisId id, const QString &title);
    void moved(tidemark::AnalysisId id, int to);

private:
    QString shownTitle(std::size_t row) const;

    std::vector<SavedAnalysis> m_entries;
    QString m_language;
};

/// "Holds", "Look again", "Not tried".
QString statusText(FindingStatus status);

/// Icon of the kind of chart a saved analysis is drawn as.
QString chartIcon(const QJsonObject &chart);

} // namespace tidemark::ui
