// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with study files and data files.
#include <algorithm>

#include <QPointer>

#include "ui/charts/house_style_json.h"
#include "ui/document.h"
#include "ui/help/help_place.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/import_wizard/session_import_service.h"
#include "ui/jobs/background.h"
#include "ui/main_window.h"
#include "ui/panels/status_strip.h"
#include "ui/preferences.h"
#include "ui/prompts.h"
#include "ui/rooms/analyse/analyse_room.h"

using namespace Qt::StringLiterals;

namespace tidemark::ui {

namespace {

QString studyFilter()
{
    return MainWindow::tr("Tidemark study (*.tidemark)");
}

} // namespace

bool MainWindow::openStudy(const QString &path)
{
    if (!mayLeave())
        return false;
    auto session = ProjectSession::open(path);
    if (!session) {
        m_surroundings.prompts.tell(this, tr("The study was not opened"),
                                    describe(session.error()));
        return false;
    }
    setDocument(std::make_unique<Document>(std::move(session).value()));
    showRoom(AnalyseRoomIndex);
    return true;
}

void MainWindow::newStudy()
{
    if (!mayLeave())
        return;
    auto session = ProjectSession::createUnsaved(m_surroundings.recoveryFolder);
    if (!session) {
        m_surroundings.prompts.tell(this, tr("The study was not made"), describe(session.error()));
        return;
    }
    if (const auto styled = giveHouseStyle(**session); !styled)
        m_surroundings.prompts.tell(this, tr("The house style was not used"),
                                    describe(styled.error()));
    setDocument(std::make_unique<Document>(std::move(session).value()));
    showRoom(AnalyseRoomIndex);
}

Result<void> MainWindow::giveHouseStyle(ProjectSession &session) const
{
    const QString path = m_surroundings.settings.get(keys::houseStyle);
    if (path.isEmpty())
        return {};
    const auto style = readHouseStyle(path);
    if (!style)
        return style.error();
    SetStudyInfo info = studyInfo(*session.study());
    info.houseStyle = toJson(*style);
    auto done = session.apply(info);
    if (!done)
        return std::move(done).error();
    return {};
}

void MainWindow::readFile(const QString &path)
{
    if (!m_document)
        newStudy();
    if (!m_document || m_document->isReadOnly())
        return;
    const auto perform = [document = QPointer(m_document.get())](const Change &change) {
        return document && document->perform(change);
    };
    auto *wizard =
        new ImportWizard(std::make_shared<SessionImportService>(m_document->session(), perform),
                         m_surroundings.prompts, path, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    setHelpPage(wizard, u"loading"_s);
    connect(wizard, &QWizard::helpRequested, this, [this] { showHelp(u"loading"_s); });
    wizard->open();
}

void MainWindow::chooseStudy()
{
    const QString path = m_surroundings.prompts.openFile(this, tr("Open study"), studyFilter());
    if (!path.isEmpty())
        openStudy(path);
}

void MainWindow::save()
{
    if (!m_document)
        return;
    if (m_document->session()->isUnsaved())
        saveAs();
    else
        m_status->say(tr("Everything is already in the file."));
}

void MainWindow::saveAs()
{
    if (!m_document)
        return;
    const QString path = m_surroundings.prompts.saveFile(
        this, tr("Save study"), m_document->name() + u".tidemark"_s, studyFilter());
    if (path.isEmpty())
        return;
    m_status->say(tr("Saving …"));
    runInBackground<bool>(
        this,
        [session = m_document->session(), path](JobControl &job) -> Result<bool> {
            auto done = session->saveAs(path, job);
            if (!done)
                return std::move(done).error();
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done) {
                m_surroundings.prompts.tell(this, tr("The study was not saved"),
                                            describe(done.error()));
                return;
            }
            m_status->say(tr("Saved."));
            if (m_document)
                m_document->notifySaved();
            rememberStudy();
        });
}

void MainWindow::compact()
{
    if (!m_document)
        return;
    m_document->undoStack().clear();
    runInBackground<CompactReport>(
        this, [session = m_document->session()](JobControl &job) { return session->compact(job); },
        [this](const Result<CompactReport> &report) {
            if (!report) {
                m_surroundings.prompts.tell(this, tr("The file was not compacted"),
                                            describe(report.error()));
                return;
            }
            m_status->say(tr("The file went from %1 to %2.")
                              .arg(locale().formattedDataSize(report->bytesBefore),
                                   locale().formattedDataSize(report->bytesAfter)));
        });
}

void MainWindow::check()
{
    if (!m_document)
        return;
    m_status->say(tr("Checking …"));
    runInBackground<CheckReport>(
        this, [session = m_document->session()](JobControl &job) { return session->check(job); },
        [this](const Result<CheckReport> &report) {
            if (!report) {
                m_surroundings.prompts.tell(this, tr("The file was not checked"),
                                            describe(report.error()));
                return;
            }
            QStringList findings;
            for (const Issue &issue : report->findings)
                findings << describe(issue);
            if (report->isSound() && !findings.isEmpty())
                m_surroundings.prompts.tell(this, tr("The file is sound"), findings.join(u'\n'));
            else if (findings.isEmpty())
                m_status->say(tr("Everything is as it should be: %n columns checked.", nullptr,
                                 int(report->columnsChecked)));
            else
                m_surroundings.prompts.tell(this, tr("The file is damaged"), findings.join(u'\n'));
        });
}

void MainWindow::rememberStudy()
{
    if (!m_document || m_document->session()->isUnsaved())
        return;
    const auto study = m_document->study();
    const auto waves = std::count_if(study->sources.begin(), study->sources.end(),
                                     [](const auto &one) { return one.kind != SourceKind::Frame; });
    QStringList details{tr("%n waves", nullptr, int(waves))};
    if (study->synthetic)
        details << tr("synthetic answers");
    const QString path = m_document->session()->path();
    m_recent.remember({.path = path,
                       .title = m_document->name(),
                       .detail = details.join(u" · "_s),
                       .opened = QDateTime::currentDateTime()});
    const QImage picture = m_analyse->picture();
    if (!picture.isNull())
        m_recent.setPicture(path, picture);
}

bool MainWindow::mayLeave()
{
    if (!m_document || !m_document->session()->isUnsaved() || m_document->study()->sources.empty())
        return true;
    const Prompts::Question question{
        .title = tr("Save the study?"),
        .text = tr("%1 has no name yet.").arg(m_document->name()),
        .buttons = {tr("Save"), tr("Leave it for later"), tr("Cancel")}};
    const int answer = m_surroundings.prompts.ask(this, question);
    if (answer == 0)
        saveAs();
    return answer == 1;
}

} // namespace tidemark::ui
