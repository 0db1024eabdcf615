// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/analyse/saved_panel.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/document.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tree_delegate.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

SavedPanel::SavedPanel(Detail detail, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
{
    auto *column = new QVBoxLayout(this);
    setSpaces(column, 0, 0, 0, space::s, 0);
    const bool hasStatus = detail == Detail::Status;
    auto *header = new SectionHeader(hasStatus ? tr("Outline") : tr("Analyses in the report"));
    auto *add = iconButton("plus"_L1, tr("Add to the report"));
    add->setObjectName(u"addToReport"_s);
    add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(add);
    menu->addAction(tr("This analysis"), this, &SavedPanel::addWanted);
    menu->addAction(tr("Heading"), this, &SavedPanel::headingWanted);
    menu->addAction(tr("Note"), this, &SavedPanel::noteWanted);
    add->setMenu(menu);
    header->addTail(add);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TreeDelegate({.icon = SavedListModel::IconRole,
                                              .tag = hasStatus ? SavedListModel::StatusRole : -1,
                                              .tagKind = SavedListModel::StatusKindRole,
                                              .head = SavedListModel::HeadRole,
                                              .draggable = SavedListModel::IdRole,
                                              .left = space::l},
                                             m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Analyses in the report"));
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &SavedPanel::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &SavedPanel::showMenu);
    connect(&m_model, &SavedListModel::renamed, this, &SavedPanel::rename);
    connect(&m_model, &SavedListModel::moved, this, &SavedPanel::move);
}

void SavedPanel::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document)
        connect(m_document, &Document::changed, this, &SavedPanel::refresh);
    refresh();
}

void SavedPanel::refresh()
{
    const AnalysisId before = current();
    const auto study = m_document ? m_document->study() : nullptr;
    m_model.setStudy(study.get());
    setCurrent(before);
}

AnalysisId SavedPanel::current() const
{
    return m_model.idAt(m_list->currentIndex().row());
}

void SavedPanel::setCurrent(AnalysisId id)
{
    const int row = m_model.rowOf(id);
    if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void SavedPanel::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid()
        && SavedKind(index.data(SavedListModel::KindRole).toInt()) == SavedKind::Analysis)
        Q_EMIT opened(current());
}

void SavedPanel::rename(AnalysisId id, const QString &title)
{
    const auto study = m_document->study();
    SavedAnalysis entry = *study->analysis(id);
    entry.title.set(study->language, title);
    m_document->perform(SetAnalysis{entry});
}

void SavedPanel::move(AnalysisId id, int to)
{
    if (m_document->perform(MoveAnalysis{.id = id, .to = to}))
        setCurrent(id);
}

void SavedPanel::moveCurrent(int step)
{
    const int row = m_list->currentIndex().row();
    const int to = row + step;
    if (row >= 0 && to >= 0 && to < m_model.rowCount())
        move(current(), to);
}

void SavedPanel::insertAfterCurrent(SavedAnalysis entry)
{
    if (!m_document)
        return;
    entry.id = m_document->newId<AnalysisId>();
    const int row = m_list->currentIndex().row();
    const qsizetype at = row < 0 ? -1 : row + 1;
    if (m_document->perform(InsertAnalysis{.value = entry, .at = at}))
        setCurrent(entry.id);
}

void SavedPanel::addHeading(const QString &title)
{
    SavedAnalysis entry{.kind = SavedKind::Heading};
    entry.title.set(m_document->study()->language, title);
    insertAfterCurrent(entry);
}

void SavedPanel::addNote(const QString &text)
{
    SavedAnalysis entry{.kind = SavedKind::Note};
    entry.text.set(m_document->study()->language, text);
    insertAfterCurrent(entry);
}

void SavedPanel::duplicateCurrent()
{
    if (!m_document || !current())
        return;
    const auto study = m_document->study();
    SavedAnalysis copy = *study->analysis(current());
    copy.title.set(study->language, tr("%1 (copy)").arg(copy.title.text(study->language)));
    insertAfterCurrent(copy);
    openCurrent();
}

void SavedPanel::renameCurrent()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void SavedPanel::removeCurrent()
{
    if (!m_document || !current())
        return;
    const int row = m_list->currentIndex().row();
    if (!m_document->perform(RemoveAnalysis{.id = current()}))
        return;
    setCurrent(m_model.idAt(std::min(row, m_model.rowCount() - 1)));
    Q_EMIT message(tr("Removed."), true);
}

void SavedPanel::showMenu(QPoint place)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &SavedPanel::openCurrent);
    menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this, &SavedPanel::renameCurrent);
    menu->addAction(tr("Duplicate"), this, &SavedPanel::duplicateCurrent);
    menu->addAction(tr("Move up"), this, [this] { moveCurrent(-1); });
    menu->addAction(tr("Move down"), this, [this] { moveCurrent(1); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), QKeySequence(Qt::Key_Delete), this, &SavedPanel::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool SavedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tidemark::ui
