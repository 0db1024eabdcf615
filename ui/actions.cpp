// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QUndoGroup>

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

/// Three dots with a space before them, as the texts of the program are written.
QString withDots(const QString &text)
{
    return text + u" \u2026";
}

} // namespace

Actions::Actions(QUndoGroup &undoGroup, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeEditActions(undoGroup);
    makeDataActions();
    makeAnalyseActions();
    makeViewActions();
    makeHelpActions();
    m_needStudy = {saveAs,       readFile,   exportFigure, exportReport, copy,
                   copyNumbers,  design,     switchView,   switchLabels, check,
                   computeAgain, filterBack, filterOn,     clearFilter,  rScript};
    m_needStudy << toRole << rooms[0] << rooms[1] << rooms[2];
    m_needWriting = {save, recode, compact, saveAnalysis, addHeading, addNote, duplicate};
    setStudyOpen(false, false);
}

QAction *Actions::make(const QString &text, const char *keys, const char *iconName) const
{
    auto *action = new QAction(text, m_window);
    if (keys)
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    if (iconName)
        action->setIcon(icon(QLatin1StringView(iconName)));
    m_window->addAction(action);
    return action;
}

QAction *Actions::makeChoice(QActionGroup *group, const QString &text, const QString &data) const
{
    auto *action = new QAction(text, group);
    action->setCheckable(true);
    action->setData(data);
    return action;
}

void Actions::makeFileActions()
{
    newStudy = make(tr("New study"), "Ctrl+N", "plus");
    openStudy = make(withDots(tr("Open study")), "Ctrl+O", "folder");
    openExample = make(tr("Open example"));
    save = make(tr("Save"), "Ctrl+S", "save");
    saveAs = make(withDots(tr("Save as")), "Ctrl+Shift+S");
    readFile = make(withDots(tr("Read data file")), "Ctrl+I", "download");
    exportFigure = make(withDots(tr("Export figure")), "Ctrl+E", "upload");
    exportReport = make(withDots(tr("Export report")), "Ctrl+Shift+E");
    quit = make(tr("Quit"), "Ctrl+Q");
}

void Actions::makeEditActions(QUndoGroup &undoGroup)
{
    undo = undoGroup.createUndoAction(m_window, tr("Undo"));
    undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    undo->setIcon(icon("undo"_L1));
    redo = undoGroup.createRedoAction(m_window, tr("Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    redo->setIcon(icon("redo"_L1));
    m_window->addActions({undo, redo});
    copy = make(tr("Copy picture and data"), "Ctrl+C", "copy");
    copyNumbers = make(tr("Copy numbers"), "Ctrl+Shift+C");
    find = make(tr("Find here"), "Ctrl+F", "search");
    findCommand = make(tr("Find command"), "Ctrl+K");
    settings = make(withDots(tr("Settings")), "Ctrl+,", "settings");
}

void Actions::makeDataActions()
{
    design = make(withDots(tr("Design")), "Ctrl+D", "design");
    recode = make(withDots(tr("Recode")), nullptr, "plus");
    switchView = make(tr("Data, variables or both"), "Ctrl+T", "table");
    switchLabels = make(tr("Values or labels"), "Ctrl+L");
    compact = make(tr("Compact the study file"));
    check = make(tr("Check the study file"));
}

void Actions::makeAnalyseActions()
{
    computeAgain = make(tr("Compute again"), "Ctrl+R");
    saveAnalysis = make(tr("Put into the report"), "Ctrl+Return", "plus");
    addHeading = make(tr("New heading"), nullptr, "heading");
    addNote = make(tr("New note"), nullptr, "note");
    duplicate = make(tr("Duplicate analysis"), "Ctrl+Shift+D");
    rScript = make(withDots(tr("Code")), nullptr, "code");
    filterBack = make(tr("One filter step back"), "Alt+Left");
    filterOn = make(tr("One filter step on"), "Alt+Right");
    clearFilter = make(tr("Remove the filter"));
    const QStringList roles = {tr("To Question"), tr("To Split by"), tr("To Waves"),
                               tr("To Filter"),   tr("To Units"),    tr("To Figure")};
    for (int i = 0; i < roles.size(); ++i)
        toRole << make(roles[i], qPrintable(u"Alt+%1"_s.arg(i + 1)));
}

void Actions::makeViewActions()
{
    const QStringList names = {tr("Data"), tr("Analyse"), tr("Findings and report"), tr("Start")};
    for (int i = 0; i < names.size(); ++i)
        rooms << make(names[i], qPrintable(u"Ctrl+%1"_s.arg(i + 1)));
    foldLeft = make(tr("Fold the left panel"), "Ctrl+B");
    foldRight = make(tr("Fold the right panel"), "Ctrl+J");
    nextArea = make(tr("Next area"), "F6");
    previousArea = make(tr("Previous area"), "Shift+F6");
    themes = new QActionGroup(m_window);
    makeChoice(themes, tr("As the system"), u"system"_s);
    makeChoice(themes, tr("Light"), u"light"_s);
    makeChoice(themes, tr("Dark"), u"dark"_s);
    languages = new QActionGroup(m_window);
    makeChoice(languages, tr("Language of the system"), {});
    makeChoice(languages, u"Bokmål"_s, u"nb"_s);
    makeChoice(languages, u"Nynorsk"_s, u"nn"_s);
    makeChoice(languages, u"English"_s, u"en"_s);
}

void Actions::makeHelpActions()
{
    helpHere = make(tr("Help for this place"), "F1", "help");
    helpPages = make(tr("All pages"));
    helpKeys = make(tr("Keys"));
}

void Actions::fill(QMenuBar &bar) const
{
    const auto add = [&bar](const QString &title, const QList<QAction *> &actions) {
        QMenu *menu = bar.addMenu(title);
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        return menu;
    };
    add(tr("File"),
        {newStudy, openStudy, openExample, nullptr, save, saveAs, nullptr, readFile, nullptr,
         exportFigure, exportReport, nullptr, quit});
    add(tr("Edit"),
        {undo, redo, nullptr, copy, copyNumbers, nullptr, find, findCommand, nullptr, settings});
    add(tr("Data"),
        {readFile, recode, design, nullptr, switchView, switchLabels, nullptr, compact, check});
    QMenu *analyse = add(tr("Analyse"),
                         {computeAgain, nullptr, saveAnalysis, duplicate, addHeading, addNote,
                          nullptr, rScript, nullptr, filterBack, filterOn, clearFilter, nullptr});
    analyse->addActions(toRole);
    QMenu *view = bar.addMenu(tr("View"));
    view->addActions(rooms);
    view->addSeparator();
    view->addActions({foldLeft, foldRight, nextArea, previousArea});
    view->addSeparator();
    view->addMenu(tr("Theme"))->addActions(themes->actions());
    view->addMenu(tr("Language"))->addActions(languages->actions());
    add(tr("Help"), {helpHere, helpPages, helpKeys});
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions = {newStudy,     openStudy,    openExample,  save,       saveAs,
                                readFile,     exportFigure, exportReport, quit,       undo,
                                redo,         copy,         copyNumbers,  find,       design,
                                recode,       switchView,   switchLabels, compact,    check,
                                computeAgain, saveAnalysis, duplicate,    addHeading, addNote,
                                filterBack,   filterOn,     clearFilter,  settings,   rScript};
    actions << toRole << rooms << foldLeft << foldRight << nextArea << previousArea
            << themes->actions() << languages->actions() << helpHere << helpPages << helpKeys;
    return actions;
}

void Actions::setStudyOpen(bool open, bool writable)
{
    for (QAction *action : m_needStudy)
        action->setEnabled(open);
    for (QAction *action : m_needWriting)
        action->setEnabled(open && writable);
    readFile->setEnabled(!open || writable);
}

} // namespace tidemark::ui
