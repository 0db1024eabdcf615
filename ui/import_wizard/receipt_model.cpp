// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/receipt_model.h"

#include <algorithm>

#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/import_words.h"
#include "ui/import_wizard/receipt_summary.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString formOf(const ColumnPlan &column)
{
    switch (column.type.value) {
    case ColumnType::Number:
        return ImportWords::decimalSign(column.decimalSign.value).toLower();
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Time:
        return ImportWords::dateFormat(column.dateFormat.value);
    case ColumnType::Code:
    case ColumnType::Text:
        break;
    }
    return {};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

ReceiptModel::ReceiptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ReceiptModel::setReport(const ImportReport &report, const ImportPlan &plan, Order order)
{
    beginResetModel();
    m_lines.clear();
    for (const ColumnReceipt &receipt : report.columns) {
        Line line{.receipt = receipt};
        const auto column = std::ranges::find(plan.columns, receipt.name, &ColumnPlan::name);
        if (column != plan.columns.end()) {
            line.kind = kindOf(plan, int(column - plan.columns.begin()));
            line.form = formOf(*column);
            line.missing = ImportWords::missingCodes(column->missing.value).join(u", "_s);
        }
        m_lines.push_back(std::move(line));
    }
    if (order == Order::RemarksFirst)
        std::ranges::stable_partition(m_lines,
                                      [](const Line &line) { return hasRemark(line.receipt); });
    endResetModel();
}

int ReceiptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReceiptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReceiptModel::text(const Line &line, int column) const
{
    const ColumnReceipt &receipt = line.receipt;
    switch (column) {
    case Name:
        return receipt.name;
    case Type:
        return ImportWords::kind(line.kind);
    case Form:
        return line.form;
    case Answered:
        return ImportWords::number(receipt.answered);
    case NotUnderstood:
        return ImportWords::number(receipt.notUnderstood);
    case Missing:
        return orDash(line.missing);
    case Labels:
        return receipt.labelsAttached == 0 ? u"–"_s : ImportWords::number(receipt.labelsAttached);
    default:
        return {};
    }
}

QVariant ReceiptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    const int column = index.column();
    const bool isNumber = column == Answered || column == NotUnderstood || column == Labels;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return line.receipt.codesWithoutLabel > 0
            ? tr("%1 codes have no label").arg(line.receipt.codesWithoutLabel)
            : text(line, column);
    case Qt::DecorationRole:
        return column == Name ? QVariant(icon(ImportWords::kindIcon(line.kind))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case QuietRole:
        return column != Name && column != Answered;
    case StrongRole:
        return column == NotUnderstood && line.receipt.notUnderstood > 0;
    case WarningRole:
        return column == Name && hasRemark(line.receipt);
    default:
        return {};
    }
}

QVariant ReceiptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    const bool isNumber = section == Answered || section == NotUnderstood || section == Labels;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Variable"), tr("Type"),           tr("Form"),
                             tr("Answers"),  tr("Not understood"), tr("Codes for missing"),
                             tr("Labels")};
    return names[section];
}

} // namespace tidemark::ui
