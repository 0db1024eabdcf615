// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/help/help_pages.h"

class QListWidget;
class QTextBrowser;

namespace tidemark::ui {

class EmptyState;
class SearchField;

/// The program's own pages: a list with search at the left, the page at the right. Stays open
/// beside the work.
class HelpWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// An unknown or empty key shows the first page.
    void showPage(const QString &key);
    QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLeft();
    void search();
    void showCurrent();
    void markHits();

    std::vector<HelpPage> m_pages;
    SearchField *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_text = nullptr;
    EmptyState *m_nothing = nullptr;
};

} // namespace tidemark::ui
