// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tree_delegate.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

constexpr int listWidth = 232;

/// The look of the pages in the colours of the theme.
QString sheet(const Colors &c)
{
    return u"body { color: %1; } h1 { font-size: 18px; font-weight: 600; margin-bottom: 8px; }"
           "h2 { font-size: 14px; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }"
           "p, li { line-height: 135%; } li { margin-bottom: 4px; }"
           "a { color: %2; text-decoration: none; } td { padding: 3px 18px 3px 0; }"
           "code, pre { font-family: monospace; background: %3; }"_s.arg(
               c.ink.name(), c.tide.name(), c.tide4.name());
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_pages(helpPages(helpLanguage(locale())))
    , m_search(new SearchField(tr("Search the help")))
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
    , m_nothing(new EmptyState(tr("No page has these words.")))
{
    setWindowTitle(tr("Help"));
    resize(820, 620);
    setMinimumSize(560, 360);
    auto *row = new QHBoxLayout(this);
    setSpaces(row, 0, 0, 0, 0, 0);
    row->addWidget(makeLeft());
    auto *right = new Surface;
    auto *column = new QVBoxLayout(right);
    setSpaces(column, space::xl, space::l, space::m, space::s, 0);
    column->addWidget(m_text, 1);
    column->addWidget(m_nothing, 1);
    row->addWidget(right, 1);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setFont(ui::font(TextSize::Body));
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showPage(link.toString()); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    m_search->installEventFilter(this);
    auto *find = new QShortcut(QKeySequence(u"Ctrl+F"_s), this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    search();
}

QWidget *HelpWindow::makeLeft()
{
    auto *left = new Surface(Qt::RightEdge);
    left->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(left);
    setSpaces(column, 0, space::m, 1, space::s, space::s);
    auto *box = new QHBoxLayout;
    setSpaces(box, space::m, 0, space::m, 0, 0);
    m_search->setObjectName(u"helpSearch"_s);
    box->addWidget(m_search);
    column->addLayout(box);
    m_list->setObjectName(u"helpList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new TreeDelegate({.left = space::l}, m_list));
    column->addWidget(m_list, 1);
    return left;
}

QString HelpWindow::page() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::showPage(const QString &key)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == key) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(0);
}

void HelpWindow::search()
{
    const QString before = page();
    m_list->clear();
    for (const std::size_t index : searchHelp(m_pages, m_search->text())) {
        auto *item = new QListWidgetItem(m_pages[index].title, m_list);
        item->setData(Qt::UserRole, m_pages[index].key);
        if (m_pages[index].key == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 || !m_search->text().isEmpty())
        m_list->setCurrentRow(0);
    const bool found = m_list->count() > 0;
    m_text->setVisible(found);
    m_nothing->setVisible(!found);
    markHits();
}

void HelpWindow::showCurrent()
{
    const QString key = page();
    for (const HelpPage &one : m_pages) {
        if (one.key != key)
            continue;
        m_text->document()->setDefaultStyleSheet(sheet(colors(palette())));
        m_text->setHtml(one.html);
        markHits();
    }
}

void HelpWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> hits;
    for (const QString &word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor at(m_text->document());
        while (!(at = m_text->document()->find(word, at)).isNull()) {
            QTextEdit::ExtraSelection hit;
            hit.cursor = at;
            hit.format.setBackground(colors(palette()).ember2);
            hits << hit;
        }
    }
    m_text->setExtraSelections(hits);
    if (!hits.isEmpty()) {
        QTextCursor first = hits.front().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    QDialog::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showCurrent();
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_text->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tidemark::ui
