// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/study_tree_filter.h"

#include <algorithm>

#include "ui/models/study_tree_model.h"

namespace tidemark::ui {

StudyTreeFilter::StudyTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void StudyTreeFilter::setSearch(const QString &search)
{
    m_search = search.trimmed();
    m_words = m_search.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool StudyTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text =
        sourceModel()->index(row, 0, parent).data(StudyTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace tidemark::ui
