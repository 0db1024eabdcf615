// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_wizard/receipt_summary.h"

#include <algorithm>
#include <map>

#include "ui/import_wizard/cell_treatment.h"
#include "ui/import_wizard/import_words.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString missingText(const ColumnReceipt &column)
{
    QStringList parts;
    for (const auto &[name, count] : column.missingFound)
        parts << name + u": "_s + ImportWords::number(count);
    return parts.join(u"; "_s);
}

void addCells(QStringList &lines, const std::vector<CellLine> &cells)
{
    for (const CellLine &line : cells)
        lines << line.variable + u'\t' + QString::number(line.cell.row) + u'\t' + line.cell.text
                + u'\t' + line.cell.stored;
}

} // namespace

ReceiptSummary ReceiptSummary::of(const ImportReport &report)
{
    ReceiptSummary sum;
    sum.rows = report.rows;
    sum.variables = qint64(report.columns.size());
    sum.cells = sum.rows * sum.variables;
    sum.compared = report.cellsCompared;
    sum.differences = report.differences;
    std::map<QString, qint64> missing;
    for (const ColumnReceipt &column : report.columns) {
        sum.withLabels += column.labelsAttached > 0 ? 1 : 0;
        sum.empty += column.empty;
        sum.notUnderstood += column.notUnderstood;
        sum.columnsNotUnderstood += column.notUnderstood > 0 ? 1 : 0;
        for (const CellRemark &cell : column.notUnderstoodCells)
            sum.cellsNotUnderstood.push_back({column.name, cell});
        for (const auto &[name, count] : column.missingFound)
            missing[name] += count;
    }
    for (const CellRemark &cell : report.differing)
        sum.differing.push_back({{}, cell});
    sum.missing.assign(missing.begin(), missing.end());
    std::ranges::stable_sort(sum.missing, std::greater(), &std::pair<QString, qint64>::second);
    return sum;
}

bool hasRemark(const ColumnReceipt &column)
{
    return column.notUnderstood > 0 || column.codesWithoutLabel > 0;
}

std::vector<CellLine> decidableCells(const ReceiptSummary &summary, const ImportPlan &plan)
{
    if (!canTreatCells(plan))
        return summary.cellsNotUnderstood;
    std::map<QString, int> columnOf;
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        columnOf.emplace(plan.columns[i].name, int(i));
    std::vector<CellLine> lines;
    for (const CellLine &line : summary.cellsNotUnderstood) {
        const auto column = columnOf.find(line.variable);
        if (column != columnOf.end())
            lines.push_back({line.variable, line.cell, column->second});
    }
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const ColumnPlan &column = plan.columns[i];
        for (const TextReplacement &replaced : column.replacements) {
            const auto met =
                std::ranges::find_if(column.notUnderstoodCells, [&](const CellRemark &cell) {
                    return cell.text.trimmed() == replaced.text;
                });
            const qint64 row = met == column.notUnderstoodCells.end() ? 0 : met->row;
            lines.push_back({column.name, {row, replaced.text, {}}, int(i)});
        }
    }
    const auto place = [](const CellLine &line) { return std::pair(line.column, line.cell.row); };
    std::ranges::stable_sort(lines, {}, place);
    return lines;
}

QString receiptText(const ImportReport &report, const QString &fileName)
{
    const ReceiptSummary sum = ReceiptSummary::of(report);
    QStringList lines{ReceiptSummary::tr("Receipt for %1").arg(fileName),
                      ReceiptSummary::tr("Rows") + u'\t' + QString::number(sum.rows),
                      ReceiptSummary::tr("Variables") + u'\t' + QString::number(sum.variables),
                      ReceiptSummary::tr("Cells not understood") + u'\t'
                          + QString::number(sum.notUnderstood),
                      ReceiptSummary::tr("Differences from the raw text") + u'\t'
                          + QString::number(sum.differences),
                      {},
                      QStringList{ReceiptSummary::tr("Variable"), ReceiptSummary::tr("Type"),
                                  ReceiptSummary::tr("Answers"), ReceiptSummary::tr("Empty"),
                                  ReceiptSummary::tr("Not understood"),
                                  ReceiptSummary::tr("Missing found"), ReceiptSummary::tr("Labels")}
                          .join(u'\t')};
    for (const ColumnReceipt &column : report.columns)
        lines << QStringList{column.name,
                             ImportWords::type(column.type),
                             QString::number(column.answered),
                             QString::number(column.empty),
                             QString::number(column.notUnderstood),
                             missingText(column),
                             QString::number(column.labelsAttached)}
                     .join(u'\t');
    lines << QString();
    addCells(lines, sum.cellsNotUnderstood);
    addCells(lines, sum.differing);
    return lines.join(u'\n') + u'\n';
}

} // namespace tidemark::ui
