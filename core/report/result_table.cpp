// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_table.h"

#include <cmath>

#include "core/analysis/scope.h"
#include "core/report/chart_numbers.h"
#include "core/report/crosstab_layout.h"
#include "core/report/difference_report.h"
#include "core/report/oaxaca_report.h"
#include "core/report/regression_table.h"
#include "core/report/report_words.h"
#include "core/report/result_grid.h"
#include "core/report/sentences.h"
#include "core/report/survival_report.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

bool isShare(EstimateKind kind)
{
    return kind == EstimateKind::Share || kind == EstimateKind::CombinedShare;
}

bool isCount(EstimateKind kind)
{
    return kind == EstimateKind::Count || kind == EstimateKind::Total;
}

bool isHidden(EstimateState state)
{
    return state != EstimateState::Shown && state != EstimateState::FewAnswers;
}

/// Lays out one result.
class TableMaker
{
public:
    TableMaker(const AnalysisResult &result, const QString &language)
        : m_result(result)
        , m_language(language)
        , m_grid(gridOf(result, language))
    {
    }

    ResultTable make()
    {
        m_table.title = m_result.provenance.question.text(m_language);
        m_table.subtitle = subtitle(m_result, m_language);
        m_table.language = m_language;
        m_table.notes = notes(m_result, m_language);
        m_table.columns.push_back({{}, m_result.provenance.byVariables, CellFormat::Text});
        for (const GridColumn &column : m_grid.columns)
            addColumns(column);
        for (const GridRow &row : m_grid.rows)
            addRow(row);
        return std::move(m_table);
    }

private:
    EstimateKind mainKind() const
    {
        const auto first =
            std::ranges::find_if(m_grid.rows, [](const GridRow &row) { return !row.isHead; });
        return first == m_grid.rows.end() ? EstimateKind::Share : first->kind;
    }

    double confidence() const { return scopeOf(m_result.request).confidence; }

    void addColumns(const GridColumn &column)
    {
        const EstimateKind kind = mainKind();
        const QString head = column.isChange()
            ? (isShare(kind) ? columnHead(EstimateKind::Change, m_language)
                             : changeHead(m_language))
            : columnHead(kind, m_language);
        m_table.columns.push_back({column.label, head, valueFormat(column)});
        m_table.columns.push_back(
            {column.label, intervalHead(confidence(), m_language),
             column.isChange() ? CellFormat::SignedInterval : CellFormat::Interval});
        if (!column.isChange())
            m_table.columns.push_back({column.label, u"n"_s, CellFormat::Count});
    }

    CellFormat valueFormat(const GridColumn &column) const
    {
        if (isShare(mainKind()))
            return column.isChange() ? CellFormat::PercentagePoints : CellFormat::Percent;
        return CellFormat::Number;
    }

    void addRow(const GridRow &row)
    {
        TableRow line = {.indent = row.indent, .isTotal = row.isTotal, .isGroupHead = row.isHead};
        line.cells.push_back({.text = row.label});
        for (const GridColumn &column : m_grid.columns) {
            const Estimate *estimate = row.isHead ? nullptr : m_result.find(keyOf(row, column));
            addCells(line, estimate, column);
        }
        m_table.rows.push_back(std::move(line));
    }

    /// Decimals that fit the size of a number that is no share.
    int decimals(const Estimate &estimate) const
    {
        const EstimateKind kind = mainKind();
        if (isShare(kind))
            return 1;
        if (isCount(kind))
            return 0;
        return std::abs(estimate.value.value_or(0.0)) < 10.0 ? 2 : 1;
    }

    void addCells(TableRow &line, const Estimate *estimate, const GridColumn &column)
    {
        const int cells = column.isChange() ? 2 : 3;
        if (!estimate) {
            line.cells.resize(line.cells.size() + std::size_t(cells));
            return;
        }
        const double scale = isShare(mainKind()) ? 100.0 : 1.0;
        TableCell value = {.format = valueFormat(column),
                           .decimals = decimals(*estimate),
                           .state = estimate->state,
                           .estimate = estimate->key};
        if (estimate->value)
            value.value = *estimate->value * scale;
        if (estimate->lower && estimate->upper) {
            value.lower = *estimate->lower * scale;
            value.upper = *estimate->upper * scale;
            value.differs = column.isChange() && (*value.lower > 0.0 || *value.upper < 0.0);
        }
        TableCell interval = value;
        interval.format = column.isChange() ? CellFormat::SignedInterval : CellFormat::Interval;
        interval.differs = false;
        if (column.isChange() && !isShare(mainKind()))
            value.format = CellFormat::PercentagePoints; // a signed number
        line.cells.push_back(value);
        line.cells.push_back(interval);
        if (!column.isChange())
            line.cells.push_back({.format = CellFormat::Count,
                                  .value = double(estimate->base),
                                  .state = estimate->state,
                                  .estimate = estimate->key,
                                  .muted = true});
    }

    const AnalysisResult &m_result;
    QString m_language;
    ResultGrid m_grid;
    ResultTable m_table;
};

} // namespace

ResultTable makeTable(const AnalysisResult &result, const QString &language)
{
    if (std::holds_alternative<SurvivalRequest>(result.request))
        return survivalTable(result, language);
    if (isOaxaca(result))
        return oaxacaTable(result, language);
    if (isDifference(result))
        return differenceTable(result, language);
    if (std::holds_alternative<CrosstabRequest>(result.request))
        return crosstabLayout(result, language);
    if (std::holds_alternative<RegressionRequest>(result.request))
        return makeRegressionTable(result, regressionTablesFor(result).front(), language);
    return TableMaker(result, language).make();
}

QString cellText(const TableCell &cell, const QString &language)
{
    if (cell.format == CellFormat::Text)
        return cell.text;
    if (cell.state == EstimateState::NotEstimable)
        return cell.format == CellFormat::Count ? QString() : u".."_s;
    if (isHidden(cell.state))
        return cell.format == CellFormat::Interval || cell.format == CellFormat::SignedInterval
            ? QString()
            : u":"_s;
    if (cell.format == CellFormat::Interval || cell.format == CellFormat::SignedInterval) {
        if (!cell.lower || !cell.upper)
            return {};
        return cell.format == CellFormat::Interval
            ? formatInterval(*cell.lower, *cell.upper, cell.decimals, language)
            : formatChangeInterval(*cell.lower, *cell.upper, cell.decimals, language);
    }
    if (!cell.value)
        return {};
    switch (cell.format) {
    case CellFormat::Percent:
        return formatShare(*cell.value, cell.decimals, language) + cell.text;
    case CellFormat::PercentagePoints:
        return formatChange(*cell.value, cell.decimals, language) + cell.text;
    case CellFormat::Count:
        return formatNumber(*cell.value, 0, language);
    default:
        return formatNumber(*cell.value, cell.decimals, language) + cell.text;
    }
}

} // namespace tidemark
