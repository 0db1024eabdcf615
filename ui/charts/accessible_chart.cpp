// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessible_chart.h"

#include <algorithm>
#include <vector>

#include <QAccessible>
#include <QAccessibleWidget>

#include "ui/charts/chart_view.h"
#include "ui/charts/figure_layer.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// Marks in reading order as rows of cells; the index of a hit is the index of its child.
struct Grid
{
    std::vector<std::vector<int>> rows;
    int columns = 0;

    explicit Grid(const FigureDrawing &drawing)
    {
        std::vector<int> order(drawing.hits.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        const auto place = [&](int i) {
            const FigureHit &hit = drawing.hits[std::size_t(i)];
            return std::pair(hit.row, hit.column);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return place(a) < place(b); });
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i == 0 || place(order[i]).first != place(order[i - 1]).first)
                rows.emplace_back();
            rows.back().push_back(order[i]);
            columns = std::max(columns, int(rows.back().size()));
        }
    }
};

class AccessibleMark final : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    AccessibleMark(ChartView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view && m_index < int(m_view->drawing().hits.size()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const QStringList lines = m_view->explanation(hit().key);
        if (kind == QAccessible::Name)
            return lines.mid(0, 2).join(u": "_s);
        return kind == QAccessible::Description ? lines.mid(2).join(u". "_s) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->mapFromScene(inScene(hit().area)).boundingRect();
        return {m_view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_view->hasFocus() && m_view->currentKey() == hit().key;
        state.readOnly = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }

    bool isSelected() const override { return state().focused; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return place().second; }
    int rowIndex() const override { return place().first; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    const FigureHit &hit() const { return m_view->drawing().hits[std::size_t(m_index)]; }
    std::pair<int, int> place() const
    {
        const Grid grid(m_view->drawing());
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            const auto &cells = grid.rows[row];
            const auto found = std::find(cells.begin(), cells.end(), m_index);
            if (found != cells.end())
                return {int(row), int(found - cells.begin())};
        }
        return {-1, -1};
    }

    ChartView *m_view;
    int m_index;
};

class AccessibleChart final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleChart(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
    {
    }
    ~AccessibleChart() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : m_cells) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_cells.clear();
    }

    int childCount() const override { return int(m_view->drawing().hits.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        m_cells.resize(std::size_t(childCount()), 0);
        QAccessible::Id &id = m_cells[std::size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleMark(m_view, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if (m_cells[i] != 0 && QAccessible::accessibleInterface(m_cells[i]) == wanted)
                return int(i);
        }
        return -1;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const Grid grid(m_view->drawing());
        if (row < 0 || row >= int(grid.rows.size()))
            return nullptr;
        const auto &cells = grid.rows[std::size_t(row)];
        const bool isThere = column >= 0 && column < int(cells.size());
        return isThere ? child(cells[std::size_t(column)]) : nullptr;
    }
    int selectedCellCount() const override { return m_view->currentKey().isEmpty() ? 0 : 1; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        const auto &hits = m_view->drawing().hits;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            if (hits[i].key == m_view->currentKey())
                return {child(int(i))};
        }
        return {};
    }
    QString columnDescription(int) const override { return {}; }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return Grid(m_view->drawing()).columns; }
    int rowCount() const override { return int(Grid(m_view->drawing()).rows.size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    ChartView *m_view;
    mutable std::vector<QAccessible::Id> m_cells;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceFocus(ChartView &view, int index)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void forgetCells(ChartView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace tidemark::ui
