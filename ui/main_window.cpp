// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/document.h"
#include "ui/drop_frame.h"
#include "ui/help/help_key.h"
#include "ui/help/help_place.h"
#include "ui/help/help_window.h"
#include "ui/panels/design_text.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/status_strip.h"
#include "ui/prompts.h"
#include "ui/rooms/analyse/analyse_room.h"
#include "ui/rooms/data/data_room.h"
#include "ui/rooms/findings/findings_room.h"
#include "ui/rooms/start/start_room.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/usual_size.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString localFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(const WindowSurroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_recent(surroundings.settings, surroundings.pictureFolder)
    , m_actions(new Actions(m_undoGroup, this))
    , m_header(new HeaderBar({tr("Data"), tr("Analyse"), tr("Findings and report"), tr("Start")}))
    , m_rooms(new QStackedWidget)
    , m_status(new StatusStrip)
{
    setWindowIcon(icon("mark"_L1, colors(Theme::Light).tide));
    setMinimumSize(1000, 640);
    resize(usualSize(*this));
    setAcceptDrops(true);
    m_actions->fill(*m_header->menuBar());
    m_header->setUndoActions(m_actions->undo, m_actions->redo);
    setMenuWidget(m_header);
    m_analyse = new AnalyseRoom(*m_actions, surroundings.settings, surroundings.prompts);
    m_data = new DataRoom(*m_actions, surroundings.prompts);
    m_findings = new FindingsRoom(*m_actions, surroundings.prompts);
    m_start =
        new StartRoom(*m_actions, m_recent, surroundings.prompts, surroundings.recoveryFolder);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addRooms();
    column->addWidget(m_rooms, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_dropFrame = new DropFrame(this);
    setHelpPage(m_header, u"keys"_s);
    setHelpPage(m_status, u"design"_s);
    setHelpPage(m_start, u"loading"_s);
    setHelpPage(m_data, u"waves"_s);
    setHelpPage(m_findings, u"report"_s);
    connectActions();
    connectFileActions();
    connectRooms();
    for (int i = 0; i < m_rooms->count(); ++i)
        room(i)->restoreLayout(m_surroundings.settings);
    restoreGeometry(m_surroundings.settings.get(keys::geometry));
    setDocument(nullptr);
}

MainWindow::~MainWindow()
{
    // Rooms look at the document, so it goes last.
    for (int i = 0; i < m_rooms->count(); ++i)
        room(i)->setDocument(nullptr);
}

void MainWindow::addRooms()
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_data, m_analyse, m_findings, m_start})
        m_rooms->addWidget(one);
}

Room *MainWindow::room(int index) const
{
    return static_cast<Room *>(m_rooms->widget(index));
}

Room *MainWindow::currentRoom() const
{
    return room(m_rooms->currentIndex());
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->find, [this] { currentRoom()->focusSearch(); });
    on(m_actions->findCommand, [this] { showCommands(); });
    connect(m_header, &HeaderBar::commandsWanted, this, &MainWindow::showCommands);
    for (int i = 0; i < m_actions->rooms.size(); ++i)
        on(m_actions->rooms[i], [this, i] { showRoom(RoomIndex(i)); });
    connect(m_header, &HeaderBar::roomChosen, this,
            [this](int index) { showRoom(RoomIndex(index)); });
    on(m_actions->foldLeft, [this] { currentRoom()->toggleLeft(); });
    on(m_actions->foldRight, [this] { currentRoom()->toggleRight(); });
    on(m_actions->nextArea, [this] { moveArea(1); });
    on(m_actions->previousArea, [this] { moveArea(-1); });
    on(m_actions->settings, [this] { editSettings(); });
    on(m_actions->helpHere, [this] { showHelpFor(focusWidget()); });
    on(m_actions->helpPages, [this] { showHelp({}); });
    on(m_actions->helpKeys, [this] { showHelp(u"keys"_s); });
    new HelpKey([this](QWidget *place) { showHelpFor(place); }, this);
    const auto follow = [this](QActionGroup *group, const QString &chosen, auto tell) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == chosen);
        connect(group, &QActionGroup::triggered, this, tell);
    };
    follow(m_actions->themes, m_surroundings.settings.get(keys::theme), [this](QAction *action) {
        m_surroundings.settings.set(keys::theme, action->data().toString());
        Q_EMIT themeChosen(action->data().toString());
    });
    follow(m_actions->languages, m_surroundings.settings.get(keys::language),
           [this](QAction *action) {
               m_surroundings.settings.set(keys::language, action->data().toString());
               Q_EMIT languageChosen(action->data().toString());
           });
    connect(m_status, &StatusStrip::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_status, &StatusStrip::designWanted, m_actions->design, &QAction::trigger);
}

void MainWindow::connectFileActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->newStudy, [this] { newStudy(); });
    on(m_actions->openStudy, [this] { chooseStudy(); });
    on(m_actions->openExample, [this] { Q_EMIT exampleWanted(); });
    on(m_actions->save, [this] { save(); });
    on(m_actions->saveAs, [this] { saveAs(); });
    on(m_actions->readFile, [this] { readFile({}); });
    on(m_actions->compact, [this] { compact(); });
    on(m_actions->check, [this] { check(); });
    on(m_actions->design, [this] { editDesign(); });
    on(m_actions->quit, [this] { close(); });
}

void MainWindow::connectRooms()
{
    for (int i = 0; i < m_rooms->count(); ++i) {
        connect(room(i), &Room::message, m_status, &StatusStrip::say);
        connect(room(i), &Room::designSourceChanged, this, &MainWindow::showDesign);
    }
    connect(m_start, &StartRoom::openWanted, this, &MainWindow::openStudy);
    connect(m_start, &StartRoom::exampleWanted, this, &MainWindow::exampleWanted);
    connect(m_data, &DataRoom::analyseWanted, this, [this](const QString &key) {
        showRoom(AnalyseRoomIndex);
        m_analyse->ask(key);
    });
    connect(m_data, &DataRoom::recodeWanted, this, &MainWindow::recode);
    connect(m_findings, &FindingsRoom::openWanted, this, [this](AnalysisId id) {
        showRoom(AnalyseRoomIndex);
        m_analyse->openSaved(id);
    });
}

void MainWindow::showRoom(RoomIndex index)
{
    const bool possible = m_document || index == StartRoomIndex;
    const RoomIndex shown = possible ? index : StartRoomIndex;
    m_rooms->setCurrentIndex(shown);
    m_header->setCurrentRoom(shown);
    if (shown == StartRoomIndex) {
        rememberStudy();
        m_start->refresh();
    }
    showDesign();
}

std::unique_ptr<Document> MainWindow::takeDocument()
{
    auto document = std::move(m_document);
    for (int i = 0; i < m_rooms->count(); ++i)
        room(i)->setDocument(nullptr);
    if (document) {
        document->disconnect(this);
        m_undoGroup.removeStack(&document->undoStack());
    }
    return document;
}

void MainWindow::setDocument(std::unique_ptr<Document> document)
{
    rememberStudy();
    takeDocument();
    m_document = std::move(document);
    if (m_document) {
        m_undoGroup.addStack(&m_document->undoStack());
        m_undoGroup.setActiveStack(&m_document->undoStack());
        connect(m_document.get(), &Document::changed, this, &MainWindow::showState);
        connect(m_document.get(), &Document::saved, this, &MainWindow::showState);
        connect(m_document.get(), &Document::failed, this, [this](const QString &sentence) {
            m_surroundings.prompts.tell(this, tr("The change was not made"), sentence);
        });
    }
    m_actions->setStudyOpen(m_document != nullptr, m_document && !m_document->isReadOnly());
    for (int i = 0; i < m_rooms->count(); ++i) {
        room(i)->setDocument(m_document.get());
        m_header->setRoomEnabled(i, m_document || i == StartRoomIndex);
    }
    showReadOnly();
    showState();
    if (!m_document)
        showRoom(StartRoomIndex);
    rememberStudy();
}

void MainWindow::showState()
{
    if (!m_document) {
        setWindowTitle(u"Tidemark"_s);
        setWindowModified(false);
        m_status->setState({});
        m_status->setSynthetic(false);
        showDesign();
        return;
    }
    setWindowTitle(m_document->name() + u"[*] – Tidemark");
    setWindowModified(m_document->session()->isUnsaved());
    m_status->setSynthetic(m_document->study()->synthetic);
    const QString clock = m_document->lastSaved().time().toString(
        locale().language() == QLocale::English ? u"hh:mm"_s : u"hh.mm"_s);
    m_status->setState(m_document->isReadOnly()                 ? tr("Only for reading")
                           : m_document->session()->isUnsaved() ? tr("Not saved under a name")
                           : m_document->lastSaved().isValid()  ? tr("Saved %1").arg(clock)
                                                                : tr("Saved"));
    showDesign();
}

void MainWindow::showDesign()
{
    const QString design = m_document && m_rooms->currentIndex() != StartRoomIndex
        ? designText(*m_document->study(), designSource(), locale())
        : QString();
    m_status->setDesign(design, m_document ? m_document->name() : tr("No study is open"));
}

SourceId MainWindow::designSource() const
{
    return currentRoom() == m_data ? m_data->designSource() : m_analyse->designSource();
}

void MainWindow::showReadOnly()
{
    const auto reason = m_document ? m_document->session()->readOnlyReason() : std::nullopt;
    if (reason)
        m_status->say(describe(*reason));
}

void MainWindow::moveArea(int step)
{
    const QList<QWidget *> areas = currentRoom()->areas();
    if (areas.isEmpty())
        return;
    qsizetype here = -1;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (areas[i]->isAncestorOf(focusWidget()))
            here = i;
    }
    const qsizetype next = here < 0 ? 0 : (here + step + areas.size()) % areas.size();
    for (QWidget *one : areas[next]->findChildren<QWidget *>()) {
        if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus)) {
            one->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    rememberStudy();
    m_surroundings.settings.set(keys::geometry, saveGeometry());
    for (int i = 0; i < m_rooms->count(); ++i)
        room(i)->saveLayout(m_surroundings.settings);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFile(event->mimeData()).isEmpty())
        return;
    m_dropFrame->setGeometry(rect());
    m_dropFrame->show();
    m_dropFrame->raise();
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropFrame->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    const QString path = localFile(event->mimeData());
    event->acceptProposedAction();
    if (path.endsWith(u".tidemark"_s, Qt::CaseInsensitive))
        openStudy(path);
    else
        readFile(path);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentRoom()->closeOneThing())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace tidemark::ui
