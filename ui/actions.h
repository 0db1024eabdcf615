// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenuBar;
class QUndoGroup;

namespace tidemark::ui {

/// Every command of the program, with its name and keys. The window connects them; the menus and
/// the command list show them.
class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    Actions(QUndoGroup &undoGroup, QWidget *window);

    /// Makes the menus; called once.
    void fill(QMenuBar &bar) const;
    /// All commands in the order of the menus.
    QList<QAction *> all() const;
    /// Those that need an open study are off without one.
    void setStudyOpen(bool open, bool writable);

    // file
    QAction *newStudy = nullptr;
    QAction *openStudy = nullptr;
    QAction *openExample = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *readFile = nullptr;
    QAction *exportFigure = nullptr;
    QAction *exportReport = nullptr;
    QAction *quit = nullptr;
    // edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *copy = nullptr;
    QAction *copyNumbers = nullptr;
    QAction *find = nullptr;
    QAction *findCommand = nullptr;
    QAction *settings = nullptr;
    // data
    QAction *design = nullptr;
    QAction *recode = nullptr;
    QAction *switchView = nullptr;
    QAction *switchLabels = nullptr;
    QAction *compact = nullptr;
    QAction *check = nullptr;
    // analyse
    QAction *computeAgain = nullptr;
    QAction *saveAnalysis = nullptr;
    QAction *addHeading = nullptr;
    QAction *addNote = nullptr;
    QAction *duplicate = nullptr;
    QAction *rScript = nullptr;
    QAction *filterBack = nullptr;
    QAction *filterOn = nullptr;
    QAction *clearFilter = nullptr;
    QList<QAction *> toRole; ///< Alt+1 to Alt+6
    // view
    QList<QAction *> rooms; ///< Ctrl+1 to Ctrl+4
    QAction *foldLeft = nullptr;
    QAction *foldRight = nullptr;
    QAction *nextArea = nullptr;
    QAction *previousArea = nullptr;
    QActionGroup *themes = nullptr; ///< data: system, light, dark
    QActionGroup *languages = nullptr; ///< data: empty (system), nb, nn, en
    // help
    QAction *helpHere = nullptr;
    QAction *helpPages = nullptr;
    QAction *helpKeys = nullptr;

private:
    void makeFileActions();
    void makeEditActions(QUndoGroup &undoGroup);
    void makeDataActions();
    void makeAnalyseActions();
    void makeViewActions();
    void makeHelpActions();
    QAction *make(const QString &text, const char *keys = nullptr,
                  const char *icon = nullptr) const;
    QAction *makeChoice(QActionGroup *group, const QString &text, const QString &data) const;

    QWidget *m_window = nullptr;
    QList<QAction *> m_needStudy;
    QList<QAction *> m_needWriting;
};

} // namespace tidemark::ui
