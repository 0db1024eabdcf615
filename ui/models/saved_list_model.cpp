// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saved_list_model.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QIODevice>
#include <QMimeData>

#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr auto mimeType = "application/x-tidemark-saved"_L1;

TagKind tagKind(FindingStatus status)
{
    return status == FindingStatus::Holds ? TagKind::Same
        : status == FindingStatus::Look   ? TagKind::Look
                                          : TagKind::Neutral;
}

} // namespace

QString statusText(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Untried:
        break;
    case FindingStatus::Holds:
        return SavedListModel::tr("Holds");
    case FindingStatus::Look:
        return SavedListModel::tr("Look again");
    }
    return SavedListModel::tr("Not tried");
}

QString chartIcon(const QJsonObject &chart)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 12> icons = {
        {{"change"_L1, "change"_L1},
         {"slope"_L1, "slope"_L1},
         {"likertStacked"_L1, "likert"_L1},
         {"likertDiverging"_L1, "diverging"_L1},
         {"dotWhisker"_L1, "dots"_L1},
         {"line"_L1, "line"_L1},
         {"histogram"_L1, "histogram"_L1},
         {"hexMap"_L1, "hexes"_L1},
         {"flow"_L1, "wave"_L1},
         {"heat"_L1, "table"_L1},
         {"adjustedShares"_L1, "scale"_L1},
         {"table"_L1, "table"_L1}}};
    const QString kind = chart["kind"_L1].toString();
    for (const auto &[name, icon] : icons) {
        if (kind == name)
            return icon;
    }
    return u"bars"_s;
}

SavedListModel::SavedListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SavedListModel::setStudy(const Study *study)
{
    const auto next = study ? study->analyses : std::vector<SavedAnalysis>();
    const QString language = study ? study->language : QString();
    if (next == m_entries && language == m_language)
        return;
    beginResetModel();
    m_entries = next;
    m_language = language;
    endResetModel();
}

AnalysisId SavedListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[std::size_t(row)].id : AnalysisId();
}

int SavedListModel::rowOf(AnalysisId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const SavedAnalysis &one) { return one.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int SavedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString SavedListModel::shownTitle(std::size_t row) const
{
    const SavedAnalysis &entry = m_entries[row];
    const QString title = entry.title.text(m_language);
    if (entry.kind == SavedKind::Note)
        return title.isEmpty() ? entry.text.text(m_language).section(u'\n', 0, 0) : title;
    if (entry.kind != SavedKind::Heading)
        return title;
    const auto number =
        std::count_if(m_entries.begin(), m_entries.begin() + qsizetype(row) + 1,
                      [](const SavedAnalysis &one) { return one.kind == SavedKind::Heading; });
    return QString::number(number) + u' ' + title;
}

QVariant SavedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedAnalysis &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownTitle(std::size_t(index.row()));
    case Qt::EditRole:
        return entry.title.text(m_language);
    case IconRole:
        return entry.kind == SavedKind::Heading ? QString()
            : entry.kind == SavedKind::Note     ? u"note"_s
                                                : chartIcon(entry.chart);
    case HeadRole:
        return entry.kind == SavedKind::Heading;
    case KindRole:
        return int(entry.kind);
    case IdRole:
        return entry.id.value;
    case StatusRole:
        return entry.kind == SavedKind::Analysis ? statusText(entry.status) : QString();
    case StatusKindRole:
        return int(tagKind(entry.status));
    default:
        return {};
    }
}

bool SavedListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || title.isEmpty())
        return false;
    Q_EMIT renamed(idAt(index.row()), title);
    return true;
}

Qt::ItemFlags SavedListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

QStringList SavedListModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *SavedListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, QByteArray::number(idAt(indexes.front().row()).value));
    return data;
}

bool SavedListModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                  const QModelIndex &)
{
    const AnalysisId id{data->data(mimeType).toLongLong()};
    const int from = rowOf(id);
    if (from < 0)
        return false;
    const int before = row < 0 ? rowCount() : row;
    const int to = before > from ? before - 1 : before;
    if (to != from)
        Q_EMIT moved(id, to);
    return false; // the study moves it; the view must not remove the old row
}

} // namespace tidemark::ui
