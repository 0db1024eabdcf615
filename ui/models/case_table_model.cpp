// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/case_table_model.h"

#include <algorithm>

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include "core/analysis/code_path.h"
#include "ui/models/type_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr std::size_t mostPages = 16;

QString numberText(const Variable &variable, double value)
{
    const QLocale locale;
    switch (variable.format) {
    case ValueFormat::Date:
        return locale.toString(QDate(1970, 1, 1).addDays(qint64(value)), QLocale::ShortFormat);
    case ValueFormat::DateTime:
        return locale.toString(QDateTime::fromSecsSinceEpoch(qint64(value), Qt::UTC),
                               QLocale::ShortFormat);
    case ValueFormat::Time:
        return QTime(0, 0).addSecs(int(value)).toString(u"HH:mm"_s);
    case ValueFormat::Plain:
        break;
    }
    return locale.toString(value, 'f', variable.decimals);
}

bool isRight(const Variable &variable)
{
    return variable.storage != StorageType::Text && variable.labels.empty();
}

} // namespace

std::optional<MissingReason> missingReason(const Variable &variable, const Column &column,
                                           qsizetype row)
{
    if (!isMissing(column, row)) {
        return std::holds_alternative<TextColumn>(column)
            ? std::nullopt
            : variable.missing.reason(numberAt(column, row));
    }
    if (std::holds_alternative<TextColumn>(column))
        return variable.missing.emptyReason;
    return variable.missing.reasonOfTag(missingNumberTag(numberAt(column, row)));
}

QString cellText(const Study &study, const Variable &variable, const Column &column, qsizetype row,
                 bool asLabel)
{
    const auto reason = missingReason(variable, column, row);
    if (reason && (asLabel || isMissing(column, row))) {
        const QString label = isMissing(column, row)
            ? QString()
            : variable.labelOf(numberAt(column, row), study.language);
        return label.isEmpty() ? reasonText(*reason) : label;
    }
    if (const auto *text = std::get_if<TextColumn>(&column))
        return text->at(row);
    const double value = numberAt(column, row);
    const QString label = asLabel ? variable.labelOf(value, study.language) : QString();
    return label.isEmpty() ? numberText(variable, value) : label;
}

CaseTableModel::CaseTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseTableModel::setSource(std::shared_ptr<const Study> study, SourceId source, Fetch fetch)
{
    beginResetModel();
    m_study = study ? std::move(study) : std::make_shared<const Study>();
    m_source = source;
    m_fetch = std::move(fetch);
    m_rows.reset();
    m_pages.clear();
    const Source *one = m_study->source(source);
    m_sourceRows = one ? one->rows : 0;
    m_variables = m_study->variablesOf(source);
    std::stable_partition(m_variables.begin(), m_variables.end(), [one](const Variable *variable) {
        return one && one->unitId == variable->id; // the unit stands first and stays in sight
    });
    endResetModel();
}

void CaseTableModel::setRows(std::optional<std::vector<qint64>> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CaseTableModel::setLabelsShown(bool shown)
{
    m_labelsShown = shown;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 CaseTableModel::sourceRow(int row) const
{
    return m_rows ? (*m_rows)[std::size_t(row)] : row;
}

int CaseTableModel::columnOf(VariableId variable) const
{
    const auto found = std::find_if(m_variables.begin(), m_variables.end(),
                                    [&](const Variable *one) { return one->id == variable; });
    return found == m_variables.end() ? -1 : int(found - m_variables.begin());
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_rows ? qint64(m_rows->size()) : m_sourceRows);
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

const RowPage *CaseTableModel::page(qint64 row) const
{
    const qint64 number = row / pageRows;
    const auto known = m_pages.find(number);
    if (known != m_pages.end())
        return &known->second;
    std::vector<VariableId> ids;
    for (const Variable *variable : m_variables)
        ids.push_back(variable->id);
    const qint64 from = number * pageRows;
    auto fetched = m_fetch(from, std::min(from + pageRows, m_sourceRows), ids);
    if (!fetched || fetched->columns.size() != ids.size())
        return nullptr;
    if (m_pages.size() >= mostPages)
        m_pages.clear();
    return &m_pages.emplace(number, std::move(fetched).value()).first->second;
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable &variable = *m_variables[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRight(variable) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != MutedRole && role != Qt::ToolTipRole)
        return {};
    const qint64 row = sourceRow(index.row());
    const RowPage *rows = page(row);
    if (!rows)
        return {};
    const Column &column = rows->columns[std::size_t(index.column())];
    const qsizetype place = row - rows->from;
    if (place < 0 || place >= columnSize(column))
        return {};
    if (role == MutedRole)
        return missingReason(variable, column, place).has_value();
    return cellText(*m_study, variable, column, place, m_labelsShown);
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(sourceRow(section) + 1)
                                                               : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const Variable &variable = *m_variables[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return variable.name;
    case LabelRole: {
        const Question *question = questionOf(*m_study, variable);
        return question && question->items.size() == 1 ? shownName(*m_study, *question)
                                                       : variable.label.text(m_study->language);
    }
    case IconRole:
        return iconOf(*m_study, variable);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isRight(variable) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace tidemark::ui
