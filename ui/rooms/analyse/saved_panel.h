// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/models/saved_list_model.h"

namespace tidemark::ui {

class Document;

/// The analyses of the report in order: open, rename, move, duplicate, remove.
class SavedPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedPanel)

public:
    enum class Detail { Titles, Status }; ///< Status: with the tags of the findings

    explicit SavedPanel(Detail detail = Detail::Titles, QWidget *parent = nullptr);

    void setDocument(Document *document);
    /// The entry in which the list stands; no id if none.
    AnalysisId current() const;
    void setCurrent(AnalysisId id);
    QListView *list() const { return m_list; }

    void addHeading(const QString &title);
    void addNote(const QString &text);
    void duplicateCurrent();
    void renameCurrent();
    void removeCurrent();
    void moveCurrent(int step);

Q_SIGNALS:
    void opened(tidemark::AnalysisId id);
    void addWanted();
    void headingWanted();
    void noteWanted();
    void message(const QString &text, bool canUndo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void rename(AnalysisId id, const QString &title);
    void move(AnalysisId id, int to);
    void insertAfterCurrent(SavedAnalysis entry);
    void showMenu(QPoint place);
    void openCurrent();

    SavedListModel m_model;
    QListView *m_list = nullptr;
    Document *m_document = nullptr;
};

} // namespace tidemark::ui
