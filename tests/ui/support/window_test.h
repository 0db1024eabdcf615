// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/example/example_files.h"
#include "core/import/importer.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/rooms/analyse/analyse_room.h"
#include "ui/rooms/analyse/figure_card.h"
#include "ui/rooms/analyse/question_panel.h"
#include "ui/theme/theme.h"

namespace tidemark::test {

using namespace Qt::StringLiterals;

/// A window of 1280 x 800 for each test, and a study with the example's wave of 2023 to open in it.
class WindowTest : public QObject
{
protected:
    QTemporaryDir m_folder;
    QString m_study;
    std::unique_ptr<QSettings> m_backend;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::WindowSurroundings surroundings()
    {
        return {.settings = ui::Settings(*m_backend),
                .prompts = m_prompts,
                .recoveryFolder = m_folder.filePath(u"recovery"_s),
                .pictureFolder = m_folder.filePath(u"pictures"_s)};
    }
    ui::AnalyseRoom &analyse() { return *m_window->findChild<ui::AnalyseRoom *>(); }
    ui::FigureCard &figure() { return *m_window->findChild<ui::FigureCard *>(); }
    ui::QuestionTree &tree() { return *m_window->findChild<ui::QuestionTree *>(); }

    /// Double-clicks the question in the tree, as a person would.
    void doubleClick(const QString &code)
    {
        const auto found =
            tree().model()->match(tree().model()->index(0, 0), ui::StudyTreeModel::CodeRole, code,
                                  1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(code));
        tree().scrollTo(found[0]);
        const QPoint place = tree().visualRect(found[0]).center();
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, place);
    }

    void makeStudy()
    {
        ui::applyTheme(*qApp, ui::Theme::Light);
        QVERIFY(example::writeExampleFiles(m_folder.path()));
        m_study = m_folder.filePath(u"study.tidemark"_s);
        auto session = ProjectSession::create(m_study);
        QVERIFY(session);
        importInto(**session, m_folder.filePath(u"kommuner_2023.sav"_s), u"2023"_s);
        SetStudyInfo info = studyInfo(*(*session)->study());
        info.title = LocalText(u"Introduksjonsprogrammet"_s);
        info.synthetic = true;
        QVERIFY((*session)->apply(info));
    }

    void openWindow()
    {
        m_backend =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_prompts.told.clear();
        m_window = std::make_unique<ui::MainWindow>(surroundings());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

private:
    static void importInto(ProjectSession &session, const QString &path, const QString &wave)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Importer *importer = importerFor(file, QFileInfo(path).fileName());
        QVERIFY(importer);
        NullJobControl job;
        auto plan = importer->propose(file, {}, job);
        QVERIFY2(plan, plan ? "" : qPrintable(describe(plan.error())));
        plan->wave.wave.fix(wave);
        plan->wave.name = LocalText(u"Kommuner "_s + wave);
        const auto outcome = session.importFile(file, *plan, job);
        QVERIFY2(outcome, outcome ? "" : qPrintable(describe(outcome.error())));
    }
};

} // namespace tidemark::test
