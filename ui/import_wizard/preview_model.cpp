// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/preview_model.h"

#include <QLocale>

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPreview(const PreviewTable &preview, const ImportPlan &plan)
{
    beginResetModel();
    m_preview = preview;
    m_plan = plan;
    findNotUnderstood();
    endResetModel();
}

void PreviewModel::findNotUnderstood()
{
    m_notUnderstood.clear();
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (isNotUnderstood(index(row, column)))
                m_notUnderstood << index(row, column);
        }
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.columns.size());
}

QString PreviewModel::cell(const QModelIndex &index) const
{
    const QStringList &row = m_preview.rows[std::size_t(index.row())];
    const int column = m_plan.columns[std::size_t(index.column())].index;
    return column < row.size() ? row[column] : QString();
}

bool PreviewModel::isNotUnderstood(const QModelIndex &index) const
{
    const ColumnPlan &column = m_plan.columns[std::size_t(index.column())];
    if (column.type.value != ColumnType::Number)
        return false;
    return !readsAsNumber(cell(index), column.decimalSign.value, column.thousandsSign.value);
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnType type = m_plan.columns[std::size_t(index.column())].type.value;
    switch (role) {
    case Qt::DisplayRole:
        return cell(index).isEmpty() ? u"·"_s : cell(index);
    case Qt::ToolTipRole:
        return isNotUnderstood(index) ? tr("“%1” is not a number.").arg(cell(index)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((type == ColumnType::Number ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case LookAtRole:
    case StrongRole:
        return isNotUnderstood(index);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const ColumnPlan &column = m_plan.columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return column.label.text(ImportWords::language());
    case Qt::DecorationRole:
        return icon(ImportWords::kindIcon(kindOf(m_plan, section)));
    case Qt::TextAlignmentRole:
        return QVariant((column.type.value == ColumnType::Number ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool readsAsNumber(const QString &text, QChar decimalSign, QChar thousandsSign)
{
    QString plain = text.trimmed();
    if (plain.isEmpty())
        return true;
    if (thousandsSign.isSpace())
        plain.removeIf([](QChar c) { return c.isSpace(); });
    else if (!thousandsSign.isNull())
        plain.remove(thousandsSign);
    if (!decimalSign.isNull() && decimalSign != u'.') {
        if (plain.contains(u'.'))
            return false;
        plain.replace(decimalSign, u'.');
    }
    plain.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    QLocale::c().toDouble(plain, &isNumber);
    return isNumber;
}

} // namespace tidemark::ui
