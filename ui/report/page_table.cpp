// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_table.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr double gap = 9.0;
constexpr double lineStep = 10.6;
constexpr double rowPadding = 3.6;
constexpr double indentStep = 8.0;
constexpr double leastLabelWidth = 90.0;
constexpr double fullSize = 8.5;
constexpr double smallestSize = 6.5;

struct Grid
{
    double size = fullSize; ///< of the text
    std::vector<double> widths = {}; ///< per column; the first is the label's
};

/// Draws one table into the flow.
class TableSetter
{
public:
    TableSetter(PageFlow &flow, const ResultTable &table)
        : m_flow(flow)
        , m_table(table)
        , m_grid(fit())
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

    double natural(std::size_t column, double size) const
    {
        double widest = 0.0;
        for (const QString &line : m_table.columns[column].head.split(u' '))
            widest = std::max(widest, m_flow.fonts().width(line, {size, QFont::Normal}));
        for (const TableRow &row : m_table.rows) {
            if (column < row.cells.size())
                widest = std::max(
                    widest,
                    m_flow.fonts().tabularWidth(cellText(row.cells[column], m_table.language),
                                                {size, QFont::DemiBold}));
        }
        return widest;
    }

    Grid fit() const
    {
        Grid grid;
        for (grid.size = fullSize; grid.size >= smallestSize; grid.size -= 0.5) {
            grid.widths.assign(1, 0.0);
            for (std::size_t i = 1; i < m_table.columns.size(); ++i)
                grid.widths.push_back(natural(i, grid.size) + gap);
            grid.widths[0] =
                m_flow.width() - std::accumulate(grid.widths.begin() + 1, grid.widths.end(), 0.0);
            if (grid.widths[0] >= leastLabelWidth)
                break;
        }
        grid.widths[0] = std::max(grid.widths[0], leastLabelWidth);
        return grid;
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
        return (hasSpans() ? lineStep + 4.0 : 0.0) + lines * lineStep + 6.0;
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
        for (std::size_t first = 1; first < m_table.columns.size();) {
            const QString &text = m_table.columns[first].spanHead;
            std::size_t next = first + 1;
            while (next < m_table.columns.size() && m_table.columns[next].spanHead == text)
                ++next;
            const double from = rightOf(first - 1) + gap;
            const double to = rightOf(next - 1);
            if (!text.isEmpty()) {
                canvas.text(text, {(from + to) / 2, m_flow.y() + lineStep},
                            {style(true), m_flow.colors().token.ink, Anchor::Middle});
                canvas.line({from, m_flow.y() + lineStep + 3}, {to, m_flow.y() + lineStep + 3},
                            {m_flow.colors().token.line, 0.6});
            }
            first = next;
        }
        m_flow.moveTo(m_flow.y() + lineStep + 4.0);
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
    Grid m_grid;
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
