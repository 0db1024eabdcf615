// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/question_panel.h"

#include <memory>

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tree_delegate.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

QuestionTree::QuestionTree(QWidget *parent)
    : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Sources and questions"));
}

QString QuestionTree::currentKey() const
{
    return currentIndex().data(StudyTreeModel::RefRole).toString();
}

void QuestionTree::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    const QString key = currentKey();
    if (key.isEmpty())
        return;
    Chip chip(index.data().toString(), index.data(StudyTreeModel::IconRole).toString(),
              Chip::Tail::None);
    chip.resize(chip.sizeHint());
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({index}));
    drag->setPixmap(chip.grab());
    drag->setHotSpot(QPoint(12, 13));
    Q_EMIT dragChanged(key);
    drag->exec(Qt::CopyAction);
    Q_EMIT dragChanged({});
}

void QuestionTree::keyPressEvent(QKeyEvent *event)
{
    const QString key = currentKey();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || key.isEmpty()) {
        if (enter && currentIndex().isValid())
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        else
            QTreeView::keyPressEvent(event);
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT filterWanted(key);
    else if (modifiers == Qt::ShiftModifier)
        Q_EMIT splitWanted(key);
    else
        Q_EMIT firstRoleWanted(key);
}

void QuestionTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const QString key = index.data(StudyTreeModel::RefRole).toString();
    if (!key.isEmpty())
        Q_EMIT firstRoleWanted(key);
    else if (index.isValid())
        setExpanded(index, !isExpanded(index));
}

void QuestionTree::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
        : event->globalPos();
    if (!currentKey().isEmpty())
        Q_EMIT menuWanted(currentKey(), place);
}

QuestionPanel::QuestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Name, label or wording"), QKeySequence(u"Ctrl+F"_s)))
    , m_tree(new QuestionTree)
    , m_delegate(new TreeDelegate({.icon = StudyTreeModel::IconRole,
                                   .tail = StudyTreeModel::CodeRole,
                                   .head = StudyTreeModel::HeadRole},
                                  m_tree))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, space::m, 0, 0, space::s);
    auto *searchRow = new QVBoxLayout;
    setSpaces(searchRow, space::m, 0, space::m, 0, 0);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_tree, 1);
    m_filter.setSourceModel(&m_model);
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(m_delegate);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
}

void QuestionPanel::setStudy(const std::shared_ptr<const Study> &study)
{
    const int before = m_model.rowCount();
    const QString current = m_tree->currentKey();
    bool reset = false;
    const auto connection =
        connect(&m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    m_model.setStudy(study);
    disconnect(connection);
    if (!reset)
        return;
    expandUseful();
    if (before > 0 && !current.isEmpty())
        select(QuestionRef::fromKey(current));
}

void QuestionPanel::expandUseful()
{
    if (!m_search->text().isEmpty()) {
        m_tree->expandAll();
        return;
    }
    // The newest wave lies open with its groups; batteries and older waves stay closed.
    const QModelIndex newest = m_filter.index(0, 0);
    m_tree->expand(newest);
    for (int row = 0; row < m_filter.rowCount(newest); ++row) {
        const QModelIndex child = m_filter.index(row, 0, newest);
        if (child.data(StudyTreeModel::RefRole).toString().isEmpty())
            m_tree->expand(child);
    }
}

void QuestionPanel::select(const QuestionRef &ref)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(ref));
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void QuestionPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QuestionPanel::search(const QString &text)
{
    m_delegate->setSearch(text.trimmed());
    m_filter.setSearch(text);
    expandUseful();
}

} // namespace tidemark::ui
