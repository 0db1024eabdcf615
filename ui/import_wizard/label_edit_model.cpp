// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/label_edit_model.h"

#include <algorithm>

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"

namespace tidemark::ui {

LabelEditModel::LabelEditModel(const ColumnPlan &column, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const ValueLabel &label : column.labels)
        m_lines.push_back({label, column.missing.value.reason(label.code), 0});
    for (const auto &[code, count] : column.counts) {
        const auto found =
            std::ranges::find(m_lines, code, [](const Line &line) { return line.label.code; });
        if (found != m_lines.end())
            found->cells = count;
        else
            m_lines.push_back({{.code = code}, column.missing.value.reason(code), count});
    }
}

std::vector<ValueLabel> LabelEditModel::labels() const
{
    std::vector<ValueLabel> labels;
    for (const Line &line : m_lines) {
        if (!line.label.label.isEmpty())
            labels.push_back(line.label);
    }
    return labels;
}

std::vector<MissingCode> LabelEditModel::missingCodes() const
{
    std::vector<MissingCode> codes;
    for (const Line &line : m_lines) {
        if (line.missing)
            codes.push_back({line.label.code, *line.missing});
    }
    return codes;
}

int LabelEditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LabelEditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LabelEditModel::meaningText(int meaning)
{
    return meaning == answer ? tr("Answer") : ImportWords::missingReason(MissingReason(meaning));
}

QVariant LabelEditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    const int meaning = line.missing ? int(*line.missing) : answer;
    const bool shown = role == Qt::DisplayRole || role == Qt::EditRole;
    if (shown && index.column() == Code)
        return ImportWords::code(line.label.code);
    if (shown && index.column() == Label)
        return line.label.label.text(ImportWords::language());
    if (shown && index.column() == Cells)
        return ImportWords::number(line.cells);
    if (role == Qt::DisplayRole)
        return meaningText(meaning);
    if (role == Qt::EditRole)
        return meaning;
    if (role == QuietRole)
        return index.column() == Cells || (index.column() == Meaning && !line.missing);
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Cells ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    return {};
}

bool LabelEditModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    Line &line = m_lines[std::size_t(index.row())];
    if (index.column() == Label) {
        const auto &known = line.label.label.all();
        const QString language = ImportWords::language();
        const bool marked = known.contains(language);
        line.label.label.set(marked ? language : QString(), value.toString().trimmed());
    } else if (index.column() == Meaning) {
        const int meaning = value.toInt();
        line.missing =
            meaning == answer ? std::nullopt : std::optional<MissingReason>(MissingReason(meaning));
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant LabelEditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Cells ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Code"), tr("Label"), tr("Meaning"), tr("Cells")};
    return names[section];
}

Qt::ItemFlags LabelEditModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.column() == Label || index.column() == Meaning;
    return index.isValid() && editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace tidemark::ui
