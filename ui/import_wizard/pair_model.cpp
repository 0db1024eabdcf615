// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/pair_model.h"

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/tag.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

TagKind tagOf(PairState state)
{
    switch (state) {
    case PairState::Same:
        return TagKind::Same;
    case PairState::CodesDiffer:
    case PairState::WordingDiffers:
        return TagKind::Look;
    case PairState::OnlyHere:
        break;
    }
    return TagKind::Neutral;
}

} // namespace

PairModel::PairModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PairModel::setPairs(const ImportPlan &plan, const Study &study)
{
    std::vector<Line> lines;
    for (const PairPlan &pair : plan.wave.pairs)
        lines.push_back({pair, laterSide(plan, pair.later), earlierSide(study, pair.earlier)});
    const Source *earlier = earlierWave(plan, study);
    const bool sameLines = lines.size() == m_lines.size();
    if (!sameLines)
        beginResetModel();
    m_lines = std::move(lines);
    m_laterWave = plan.wave.wave.value;
    m_earlierWave = earlier ? earlier->wave : QString();
    if (!sameLines)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PairModel::text(const Line &line, int column) const
{
    const bool paired = bool(line.pair.earlier);
    switch (column) {
    case LaterName:
        return line.later.name;
    case LaterWording:
        return line.later.items > 1
            ? tr("%1, %n item(s)", nullptr, line.later.items).arg(line.later.wording)
            : line.later.wording;
    case Arrow:
        return paired ? u"→"_s : QString();
    case EarlierName:
        return line.earlier.name;
    case EarlierWording:
        return paired ? line.earlier.wording : tr("Choose question …");
    case State:
        return ImportWords::pairState(line.pair.state);
    default:
        return {};
    }
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, column);
    case Qt::AccessibleTextRole:
        return column == Trend ? tr("%1 enters the trend").arg(line.later.name)
                               : text(line, column);
    case Qt::CheckStateRole:
        if (column != Trend || !line.pair.earlier)
            return {};
        return QVariant::fromValue(line.pair.accepted ? Qt::Checked : Qt::Unchecked);
    case Qt::DecorationRole:
        return column == LaterName ? QVariant(icon(ImportWords::kindIcon(line.later.kind)))
                                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((column == Arrow ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellTagsRole:
        return column == State ? QVariant(QStringList{text(line, column)}) : QVariant();
    case TagLookRole:
        return int(tagOf(line.pair.state));
    case QuietRole:
        return column == LaterName || column == EarlierName || column == Arrow
            || (column == EarlierWording && !line.pair.earlier);
    case StateRole:
        return int(line.pair.state);
    default:
        return {};
    }
}

bool PairModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole
        || index.column() != Trend || !pair(index.row()).earlier)
        return false;
    Q_EMIT acceptedChanged(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Trend:
        return tr("Trend");
    case LaterName:
        return m_laterWave.isEmpty() ? tr("New") : tr("%1 (new)").arg(m_laterWave);
    case EarlierName:
        return m_earlierWave;
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags PairModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Trend && pair(index.row()).earlier)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

PairFilter::PairFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void PairFilter::setState(std::optional<PairState> state)
{
    m_state = state;
    invalidateFilter();
}

bool PairFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, PairModel::State, parent);
    return !m_state || index.data(PairModel::StateRole).toInt() == int(*m_state);
}

} // namespace tidemark::ui
