// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QMainWindow>
#include <QPointer>
#include <QUndoGroup>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/recent_studies.h"
#include "ui/settings.h"

class QStackedWidget;

namespace tidemark {

class ProjectSession;

} // namespace tidemark

namespace tidemark::ui {

class Actions;
class AnalyseRoom;
class DataRoom;
class Document;
class DropFrame;
class FindingsRoom;
class HeaderBar;
class HelpWindow;
class Prompts;
class Room;
class StartRoom;
class StatusStrip;
struct Preferences;

/// What the window gets from the program around it.
struct WindowSurroundings
{
    Settings settings;
    Prompts &prompts;
    QString recoveryFolder = {}; ///< studies without a name live here
    QString pictureFolder = {}; ///< of recent studies
};

/// The frame: header, four rooms, status bar. Opens and closes studies; the rooms do the rest.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    enum RoomIndex { DataRoomIndex, AnalyseRoomIndex, FindingsRoomIndex, StartRoomIndex };

    explicit MainWindow(const WindowSurroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Document *document() const { return m_document.get(); }
    Actions &actions() const { return *m_actions; }
    /// Shows why not, and gives false, if the study cannot be opened.
    bool openStudy(const QString &path);
    void newStudy();
    /// Reads a data file into the open study, or a new one; an empty path asks which.
    void readFile(const QString &path);
    void showRoom(RoomIndex room);
    /// For a window in another language.
    std::unique_ptr<Document> takeDocument();
    void setDocument(std::unique_ptr<Document> document);

Q_SIGNALS:
    void themeChosen(const QString &theme);
    void languageChosen(const QString &language);
    void exampleWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectRooms();
    void addRooms();
    Room *room(int index) const;
    Room *currentRoom() const;
    SourceId designSource() const;
    void showCommands();
    void showReadOnly();
    void chooseStudy();
    void save();
    void saveAs();
    void compact();
    void check();
    void moveArea(int step);
    void showState();
    void showDesign();
    void editDesign();
    void recode(VariableId variable);
    void editSettings();
    void usePreferences(const Preferences &before, const Preferences &next);
    void useHouseStyle(const QString &path);
    Result<void> giveHouseStyle(ProjectSession &session) const;
    void showHelp(const QString &page);
    void showHelpFor(QWidget *place);
    void rememberStudy();
    bool mayLeave();

    WindowSurroundings m_surroundings;
    RecentStudies m_recent;
    QUndoGroup m_undoGroup;
    std::unique_ptr<Document> m_document;
    Actions *m_actions = nullptr;
    HeaderBar *m_header = nullptr;
    QStackedWidget *m_rooms = nullptr;
    AnalyseRoom *m_analyse = nullptr;
    DataRoom *m_data = nullptr;
    FindingsRoom *m_findings = nullptr;
    StartRoom *m_start = nullptr;
    StatusStrip *m_status = nullptr;
    DropFrame *m_dropFrame = nullptr;
    QPointer<HelpWindow> m_help;
};

} // namespace tidemark::ui
