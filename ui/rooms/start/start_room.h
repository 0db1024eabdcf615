// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/project/project_session.h"
#include "ui/recent_studies.h"
#include "ui/rooms/room.h"

class QGridLayout;
class QVBoxLayout;

namespace tidemark::ui {

class Actions;
class DropZone;
class Prompts;
class SearchField;
class StartPanel;

/// New, open, recent studies, the example, and what a crash left behind.
class StartRoom final : public Room
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartRoom)

public:
    StartRoom(const Actions &actions, RecentStudies recent, Prompts &prompts,
              QString recoveryFolder, QWidget *parent = nullptr);

    void setDocument(Document *document) override;
    void focusSearch() override;
    /// Reads recent and recoverable studies again.
    void refresh();

Q_SIGNALS:
    void openWanted(const QString &path);
    void exampleWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRecovery();
    void showRecent();
    QWidget *recoveryBanner(const RecoverableStudy &study);
    int columns() const;

    RecentStudies m_recent;
    Prompts &m_prompts;
    QString m_recoveryFolder;
    QVBoxLayout *m_recovery = nullptr;
    QWidget *m_recentHead = nullptr;
    SearchField *m_search = nullptr;
    QGridLayout *m_grid = nullptr;
    StartPanel *m_panel = nullptr;
    DropZone *m_drop = nullptr; ///< in place of the recent studies while there are none
    int m_shownColumns = 0;
};

} // namespace tidemark::ui
