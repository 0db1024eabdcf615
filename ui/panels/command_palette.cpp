// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/command_palette.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/theme/tokens.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString plainText(const QAction *action)
{
    QString text = action->text();
    return text.remove(u'&');
}

class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &c = colors(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.tide4);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->setPen(enabled ? c.ink : c.ink3);
        painter->drawText(option.rect.adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->setPen(enabled ? c.ink2 : c.ink3);
        painter->drawText(option.rect.adjusted(12, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Qt::UserRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 28};
    }
};

} // namespace

QList<QAction *> matchingActions(const QList<QAction *> &actions, const QString &text)
{
    const QStringList wanted = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QList<QAction *> hits;
    for (QAction *action : actions) {
        const QStringList words = plainText(action).toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &want) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString &word) { return word.startsWith(want); });
        });
        if (fits && action->isVisible())
            hits << action;
    }
    return hits;
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_search(new SearchField(tr("Find command")))
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Find command"));
    auto *layout = new QVBoxLayout(this);
    setSpaces(layout, space::s, space::s, space::s, space::s, space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::showHits);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    resize(440, 380);
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, size::header));
    move(top);
    showHits();
    m_search->setFocus();
}

void CommandPalette::showHits()
{
    m_list->clear();
    for (QAction *action : matchingActions(m_actions, m_search->text())) {
        auto *item = new QListWidgetItem(plainText(action), m_list);
        item->setData(Qt::UserRole, action->shortcut().toString(QKeySequence::NativeText));
        item->setData(Qt::UserRole + 1, qlonglong(m_actions.indexOf(action)));
        if (!action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_actions[item->data(Qt::UserRole + 1).toLongLong()];
    close();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentRow();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace tidemark::ui
