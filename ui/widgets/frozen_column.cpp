// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozen_column.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/theme/tokens.h"

namespace tidemark::ui {

FrozenColumn::FrozenColumn(QTableView &table, CellRoles roles, int spanRole)
    : QTableView(&table)
    , m_table(table)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalHeader(new SpanHeader(spanRole, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(size::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new CellDelegate(roles, this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(verticalScrollBar(), &QAbstractSlider::valueChanged, table.verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(table.verticalScrollBar(), &QAbstractSlider::valueChanged, verticalScrollBar(),
            &QAbstractSlider::setValue);
    connect(table.horizontalScrollBar(), &QAbstractSlider::valueChanged, this,
            &FrozenColumn::follow);
    // All columns are there, but only the first is to be seen.
    connect(horizontalScrollBar(), &QAbstractSlider::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });
    setAccessibleName(tr("Names of the rows"));
    hide();
}

void FrozenColumn::follow()
{
    if (m_table.model() != model())
        setModel(m_table.model());
    if (m_table.selectionModel() && m_table.selectionModel() != selectionModel())
        setSelectionModel(m_table.selectionModel());
    setSelectionMode(m_table.selectionMode());
    setSelectionBehavior(m_table.selectionBehavior());
    const int width = m_table.columnWidth(0);
    setColumnWidth(0, width);
    const QRect cells = m_table.viewport()->geometry();
    setGeometry(cells.left(), m_table.horizontalHeader()->geometry().top(), width,
                cells.bottom() - m_table.horizontalHeader()->geometry().top() + 1);
    setVisible(m_table.horizontalScrollBar()->value() > 0);
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumn::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_table.viewport(), event);
}

void FrozenColumn::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(viewport()->width() - 1, 0, 1, viewport()->height(), colors(palette()).line);
}

} // namespace tidemark::ui
