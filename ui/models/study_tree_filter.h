// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tidemark::ui {

/// Keeps the nodes in which every word of the search occurs, and their parents.
class StudyTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit StudyTreeFilter(QObject *parent = nullptr);

    void setSearch(const QString &search);
    QString search() const { return m_search; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
    QStringList m_words;
};

} // namespace tidemark::ui
