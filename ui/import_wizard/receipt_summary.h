// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCoreApplication>
#include <QString>

#include "core/import/importer.h"

namespace tidemark::ui {

/// A cell of the file that is not what its column holds.
struct CellLine
{
    QString variable = {};
    CellRemark cell = {};
    int column = -1; ///< of the plan, where the user decides how the cell is read

    friend bool operator==(const CellLine &, const CellLine &) = default;
};

/// The receipt in numbers and lists, added up from its columns.
struct ReceiptSummary
{
    Q_DECLARE_TR_FUNCTIONS(tidemark::ui::ReceiptSummary)

public:
    qint64 rows = 0;
    qint64 variables = 0;
    qint64 withLabels = 0;
    qint64 cells = 0;
    qint64 empty = 0;
    qint64 notUnderstood = 0;
    int columnsNotUnderstood = 0;
    qint64 compared = 0;
    qint64 differences = 0;
    std::vector<CellLine> cellsNotUnderstood = {}; ///< the first of each column
    std::vector<CellLine> differing = {};
    std::vector<std::pair<QString, qint64>> missing =
        {}; ///< "8 Don't know" -> cells, commonest first

    static ReceiptSummary of(const ImportReport &report);

    friend bool operator==(const ReceiptSummary &, const ReceiptSummary &) = default;
};

/// Something in the column asks to be looked at.
bool hasRemark(const ColumnReceipt &column);

/// The cells not understood, and those whose text the user has decided about; both can be decided.
/// Columns of formats whose cells cannot be read otherwise have none.
std::vector<CellLine> decidableCells(const ReceiptSummary &summary, const ImportPlan &plan);

/// The receipt as plain text with tabs between columns, for the clipboard and a file.
QString receiptText(const ImportReport &report, const QString &fileName);

} // namespace tidemark::ui
