// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QListWidget;

namespace tidemark::ui {

class SearchField;

/// All commands of the menus by name, with their keys; type to narrow down, Enter does it.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// Shows itself under the top edge of `parent`; deletes itself when closed.
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHits();
    void runCurrent();

    QList<QAction *> m_actions;
    SearchField *m_search = nullptr;
    QListWidget *m_list = nullptr;
};

/// Commands whose every word of `text` begins a word in the name or path, in menu order.
QList<QAction *> matchingActions(const QList<QAction *> &actions, const QString &text);

} // namespace tidemark::ui
