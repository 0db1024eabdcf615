// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTreeView>

#include "ui/models/study_tree_filter.h"
#include "ui/models/study_tree_model.h"

namespace tidemark::ui {

class SearchField;
class TreeDelegate;

/// The tree itself: what is dragged is shown as a chip, keys and double-clicks are told.
class QuestionTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit QuestionTree(QWidget *parent = nullptr);

    /// Key of the current question; empty on sources and groups.
    QString currentKey() const;

Q_SIGNALS:
    void dragChanged(const QString &key); ///< empty: the drag has ended
    void firstRoleWanted(const QString &key);
    void splitWanted(const QString &key);
    void filterWanted(const QString &key);
    void menuWanted(const QString &key, QPoint place);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

/// Search and tree of sources and questions.
class QuestionPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPanel)

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    void setStudy(const std::shared_ptr<const Study> &study);
    /// Marks the question of the analysis shown.
    void select(const QuestionRef &ref);
    void focusSearch();
    QuestionTree *tree() const { return m_tree; }

private:
    void search(const QString &text);
    void expandUseful();

    StudyTreeModel m_model;
    StudyTreeFilter m_filter;
    SearchField *m_search = nullptr;
    QuestionTree *m_tree = nullptr;
    TreeDelegate *m_delegate = nullptr;
};

} // namespace tidemark::ui
