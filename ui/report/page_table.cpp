// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_table.h"

#include <algorithm>
#include <numeric>

#include "core/report/table_parts.h"
#include "ui/report/table_columns.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double gap = TableColumns::gap;
constexpr double lineStep = 10.6;
constexpr double rowPadding = 3.6;
constexpr double indentStep = 8.0;

/// Draws one table into the flow.
class TableSetter
{
public:
    TableSetter(PageFlow &flow, const ResultTable &table)
        : m_flow(flow)
        , m_table(table)
        , m_grid(fitColumns(table, flow.fonts(), flow.width()))
    {
    }

    /// Of the whole table up to half a page, else of its head and four rows.
    double heightKept() const
    {
        double height = headHeight();
        for (const TableRow &row : m_table.rows)
            height += double(labelLines(row).size()) * lineStep + rowPadding;
        const double halfPage = (m_flow.bottom() - PageFlow::margin) / 2;
        return height < halfPage ? height : headHeight() + 4 * (lineStep + rowPadding);
    }

    void set()
    {
        heads();
        for (const TableRow &row : m_table.rows) {
            const QStringList label = labelLines(row);
            const double height = double(label.size()) * lineStep + rowPadding;
            if (m_flow.room() < height) {
                rule(1.0);
                m_flow.need(height);
                heads();
            }
            set(row, label, height);
        }
        rule(1.0);
    }

private:
    TextStyle style(bool isStrong) const
    {
        return {m_grid.size, isStrong ? QFont::DemiBold : QFont::Normal};
    }

    bool hasSpans() const
    {
        return std::ranges::any_of(m_table.columns,
                                   [](const auto &c) { return !c.spanHead.isEmpty(); });
    }

    double headHeight() const
    {
        double lines = 1;
        for (std::size_t i = 1; i < m_table.columns.size(); ++i)
            lines = std::max(lines, double(headLines(i).size()));
        return spanHeight() + lines * lineStep + 6.0;
    }

    double spanHeight() const
    {
        std::size_t lines = 1;
        for (const ColumnSpan &span : columnSpans(m_table))
            lines = std::max(lines, std::size_t(spanLines(span).size()));
        return hasSpans() ? double(lines) * lineStep + 4.0 : 0.0;
    }

    QStringList spanLines(const ColumnSpan &span) const
    {
        return m_flow.fonts().wrap(m_table.columns[span.first].spanHead, style(true),
                                   rightOf(span.end - 1) - rightOf(span.first - 1) - gap + 0.5,
                                   false);
    }

    QStringList headLines(std::size_t column) const
    {
        return m_flow.fonts().wrap(m_table.columns[column].head, style(false),
                                   m_grid.widths[column] - (column == 0 ? 0.0 : gap) + 0.5, false);
    }

    void rule(double width)
    {
        m_flow.canvas().line({m_flow.left(), m_flow.y()},
                             {m_flow.left() + m_flow.width(), m_flow.y()},
                             {m_flow.colors().token.ink, width});
    }

    double rightOf(std::size_t column) const
    {
        return m_flow.left()
            + std::accumulate(m_grid.widths.begin(),
                              m_grid.widths.begin() + std::ptrdiff_t(column) + 1, 0.0);
    }

    void spans()
    {
        FigureCanvas canvas = m_flow.canvas();
        const double height = spanHeight();
        const double rule = m_flow.y() + height - 1.0;
        for (const ColumnSpan &span : columnSpans(m_table)) {
            if (m_table.columns[span.first].spanHead.isEmpty())
                continue;
            const double from = rightOf(span.first - 1) + gap;
            const double to = rightOf(span.end - 1);
            const QStringList lines = spanLines(span);
            double baseline = m_flow.y() + height - 4.0 - lineStep * double(lines.size() - 1);
            for (const QString &line : lines) {
                canvas.text(line, {(from + to) / 2, baseline},
                            {style(true), m_flow.colors().token.ink, Anchor::Middle});
                baseline += lineStep;
            }
            canvas.line({from, rule}, {to, rule}, {m_flow.colors().token.line, 0.6});
        }
        m_flow.moveTo(m_flow.y() + height);
    }

    void heads()
    {
        rule(1.0);
        const double top = m_flow.y();
        if (hasSpans())
            spans();
        FigureCanvas canvas = m_flow.canvas();
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            double baseline = m_flow.y() + lineStep;
            for (const QString &line : headLines(i)) {
                canvas.text(line, {i == 0 ? m_flow.left() : rightOf(i), baseline},
                            {style(false), m_flow.colors().token.ink2,
                             i == 0 ? Anchor::Start : Anchor::End});
                baseline += lineStep;
            }
        }
        m_flow.moveTo(top + headHeight());
        rule(0.6);
    }

    QStringList labelLines(const TableRow &row) const
    {
        if (row.cells.empty())
            return {QString()};
        const double width = m_grid.widths[0] - indentStep * row.indent - gap;
        return m_flow.fonts().wrap(cellText(row.cells[0], m_table.language),
                                   style(row.isTotal || row.isGroupHead), width, false);
    }

    void set(const TableRow &row, const QStringList &label, double height)
    {
        FigureCanvas canvas = m_flow.canvas();
        const bool isStrong = row.isTotal || row.isGroupHead;
        double baseline = m_flow.y() + lineStep;
        for (const QString &line : label) {
            canvas.text(line, {m_flow.left() + indentStep * row.indent, baseline},
                        {style(isStrong), m_flow.colors().token.ink});
            baseline += lineStep;
        }
        for (std::size_t i = 1; i < row.cells.size() && i < m_grid.widths.size(); ++i) {
            const TableCell &cell = row.cells[i];
            const QColor color = cell.differs ? m_flow.colors().token.ember
                : cell.muted                  ? m_flow.colors().token.ink2
                                              : m_flow.colors().token.ink;
            canvas.text(cellText(cell, m_table.language), {rightOf(i), m_flow.y() + lineStep},
                        {style(isStrong || cell.differs), color, Anchor::End, false, true});
        }
        m_flow.moveTo(m_flow.y() + height);
        if (row.isTotal)
            canvas.line({m_flow.left(), m_flow.y()}, {m_flow.left() + m_flow.width(), m_flow.y()},
                        {m_flow.colors().token.line, 0.6});
    }

    PageFlow &m_flow;
    const ResultTable &m_table;
    TableColumns m_grid;
};

} // namespace

double tableHeight(PageFlow &flow, const ResultTable &table)
{
    return TableSetter(flow, table).heightKept();
}

void flowTable(PageFlow &flow, const ResultTable &table)
{
    TableSetter(flow, table).set();
}

} // namespace tidemark::ui
