// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// How a cell's number is written.
enum class CellFormat { Text, Percent, PercentagePoints, Number, Count, Interval, SignedInterval };

/// One cell: numbers stay numbers until a writer or view formats them. Shares and their changes are
/// in per cent and percentage points (81.1, not 0.811).
struct TableCell
{
    CellFormat format = CellFormat::Text;
    QString text = {}; ///< of a number: what follows it (stars)
    std::optional<double> value = {};
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    int decimals = 1;
    EstimateState state = EstimateState::Shown;
    std::optional<EstimateKey> estimate = {}; ///< for the explanation and the ring in the chart
    bool differs = false; ///< a change whose interval leaves 0 outside
    bool muted = false; ///< n columns

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

struct TableColumn
{
    QString spanHead = {}; ///< shared head above neighbouring columns ("2021"), empty = none
    QString head = {};
    CellFormat format = CellFormat::Text;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

struct TableRow
{
    int indent = 0;
    bool isTotal = false;
    bool isGroupHead = false;
    std::vector<TableCell> cells = {}; ///< the first is the row's label

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// The one table type: shown in the window, printed, copied and written to files.
struct ResultTable
{
    QString title = {};
    QString subtitle = {};
    std::vector<TableColumn> columns = {};
    std::vector<TableRow> rows = {};
    QStringList notes = {};
    QString language = {};

    friend bool operator==(const ResultTable &, const ResultTable &) = default;
};

/// Lays out a result in `language`.
ResultTable makeTable(const AnalysisResult &result, const QString &language);

/// A cell as it is printed in `language`: decimal comma, hard spaces, minus sign, ":" for hidden.
QString cellText(const TableCell &cell, const QString &language);

} // namespace tidemark
