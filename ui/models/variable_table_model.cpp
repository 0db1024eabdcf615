// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/variable_table_model.h"

#include <algorithm>

#include "core/analysis/code_path.h"
#include "ui/models/type_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

VariableTableModel::VariableTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VariableTableModel::setSource(std::shared_ptr<const Study> study, SourceId source)
{
    beginResetModel();
    m_study = study ? std::move(study) : std::make_shared<const Study>();
    m_variables = m_study->variablesOf(source);
    endResetModel();
}

const Variable *VariableTableModel::variable(int row) const
{
    return row >= 0 && row < rowCount() ? m_variables[std::size_t(row)] : nullptr;
}

int VariableTableModel::rowOf(VariableId id) const
{
    const auto found = std::find_if(m_variables.begin(), m_variables.end(),
                                    [&](const Variable *one) { return one->id == id; });
    return found == m_variables.end() ? -1 : int(found - m_variables.begin());
}

int VariableTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

int VariableTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString VariableTableModel::pairText(const Variable &variable) const
{
    const Question *question = questionOf(*m_study, variable);
    if (!question)
        return {};
    for (const QuestionLink &link : m_study->links) {
        if (link.earlier != question->id && link.later != question->id)
            continue;
        const Question *other =
            m_study->question(link.earlier == question->id ? link.later : link.earlier);
        const Source *source = other ? m_study->source(other->source) : nullptr;
        if (!source)
            continue;
        if (!link.accepted)
            return tr("Not accepted in %1").arg(source->wave);
        return other->name == question->name ? tr("Same in %1").arg(source->wave)
                                             : tr("%1 in %2").arg(other->name, source->wave);
    }
    return tr("Only here");
}

QString VariableTableModel::text(const Variable &variable, int column) const
{
    switch (column) {
    case Name:
        return variable.name;
    case Wording:
        return wordingAsAsked(*m_study, variable);
    case Type:
        return typeText(*m_study, variable);
    case Values:
        return valuesText(*m_study, variable);
    case Pair:
        return pairText(variable);
    default:
        return {};
    }
}

QVariant VariableTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable &one = *m_variables[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, index.column());
    case IconRole:
        return index.column() == Name ? iconOf(*m_study, one) : QString();
    case MutedRole:
        return index.column() > Wording;
    case TagsRole: {
        QStringList codes;
        if (index.column() == Missing) {
            for (const MissingCode &code : one.missing.codes)
                codes << QString::number(code.code);
        }
        return codes;
    }
    default:
        return {};
    }
}

QVariant VariableTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Wording:
        return tr("Wording");
    case Type:
        return tr("Type");
    case Values:
        return tr("Values");
    case Missing:
        return tr("Missing");
    case Pair:
        return tr("Pair");
    default:
        return {};
    }
}

} // namespace tidemark::ui
