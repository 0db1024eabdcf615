// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/ui/support/window_test.h"
#include "ui/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/help/help_window.h"
#include "ui/panels/script_dialog.h"
#include "ui/panels/settings_dialog.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

/// Settings, help, R code, map and report, as they are reached from the window.
class TestWindowCommands final : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeStudy(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void whatTheSettingsSayIsCopiedIntoNewRequestsOnly()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        const AnalysisRequest before = *analyse().draft().request;
        QCOMPARE(scopeOf(before).confidence, 0.95);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_window->findChild<SettingsDialog *>();
        QVERIFY(dialog);
        Preferences next = dialog->preferences();
        next.confidence = 0.9;
        next.smallestBase = 4;
        next.decimals = 1;
        dialog->setPreferences(next);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"useSettings"_s), Qt::LeftButton);
        QCOMPARE(*analyse().draft().request, before);
        doubleClick(u"q8"_s);
        doubleClick(u"q7"_s);
        QCOMPARE(scopeOf(*analyse().draft().request).confidence, 0.9);
        QCOMPARE(scopeOf(*analyse().draft().request).smallestBase, 4);
        QCOMPARE(analyse().draft().choice.style.decimals, std::optional(1));
    }

    void theLanguageOfTheSettingsIsTold()
    {
        QSignalSpy language(m_window.get(), &MainWindow::languageChosen);
        QSignalSpy theme(m_window.get(), &MainWindow::themeChosen);
        m_window->actions().settings->trigger();
        auto *dialog = m_window->findChild<SettingsDialog *>();
        Preferences next = dialog->preferences();
        next.language = u"nn"_s;
        dialog->setPreferences(next);
        dialog->accept();
        QCOMPARE(language.count(), 1);
        QCOMPARE(language[0][0].toString(), u"nn"_s);
        QCOMPARE(theme.count(), 0);
    }

    void aHouseStyleGoesIntoTheStudyAndCanBeUndone()
    {
        QVERIFY(m_window->openStudy(m_study));
        QFile file(m_folder.filePath(u"hus.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"logo\": \"Huset\", \"colors\": {\"tide\": \"#123456\"}}");
        file.close();
        m_window->actions().settings->trigger();
        auto *dialog = m_window->findChild<SettingsDialog *>();
        Preferences next = dialog->preferences();
        next.houseStyle = file.fileName();
        dialog->setPreferences(next);
        dialog->accept();
        QCOMPARE(m_window->document()->study()->houseStyle[u"logo"_s].toString(), u"Huset"_s);
        m_window->actions().undo->trigger();
        QVERIFY(m_window->document()->study()->houseStyle.isEmpty());
    }

    void aHouseStyleThatCannotBeReadDoesNotStandInTheWayOfANewStudy()
    {
        Settings settings(*m_backend);
        settings.set(keys::houseStyle, m_folder.filePath(u"borte.json"_s));
        m_window->actions().newStudy->trigger();
        QVERIFY(m_window->document());
        QVERIFY(m_window->document()->study()->houseStyle.isEmpty());
        QCOMPARE(m_prompts.told.size(), 1);
    }

    void f1OpensThePageOfThePlace()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        QTest::keyClick(&tree(), Qt::Key_F1);
        auto *help = m_window->findChild<HelpWindow *>();
        QVERIFY(help);
        QCOMPARE(help->page(), u"figures"_s);
        m_window->actions().helpKeys->trigger();
        QCOMPARE(help->page(), u"keys"_s);
        help->close();
    }

    void theCodeOfTheFigureIsCopiedAndSaved()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure(), 15000);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"rCode"_s), Qt::LeftButton);
        auto *dialog = m_window->findChild<ScriptDialog *>();
        QVERIFY(dialog);
        const QString script = dialog->findChild<QPlainTextEdit *>(u"script"_s)->toPlainText();
        QVERIFY(script.contains(u"library(survey)"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyScript"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), script);
        m_prompts.file = m_folder.filePath(u"skript"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveScript"_s), Qt::LeftButton);
        QFile saved(m_folder.filePath(u"skript.R"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), script);
        auto *languages = dialog->findChild<Segments *>(u"scriptLanguages"_s);
        QTest::mouseClick(languages->findChild<QToolButton *>(u"stata"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveScript"_s), Qt::LeftButton);
        QFile stata(m_folder.filePath(u"skript.do"_s));
        QVERIFY(stata.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(stata.readAll()).contains(u"svyset tm_psu"_s));
    }

    void theMapIsOneClickAwayAndOneUndoBack()
    {
        QVERIFY(m_window->openStudy(m_study));
        const auto study = m_window->document()->study();
        Source source = study->sources.front();
        const Variable *id = study->variable(source.id, u"kommunenr"_s);
        QVERIFY(id);
        source.unitId = id->id;
        QVERIFY(m_window->document()->perform(SetSource{source}));
        doubleClick(u"q7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure() && figure().answer()
                                     && !figure().answer()->municipalities.isEmpty(),
                                 15000);
        const Draft before = analyse().draft();
        auto *kinds = figure().findChild<Segments *>(u"kinds"_s);
        auto *map = kinds->findChild<QToolButton *>(QString::number(int(ChartKind::HexMap)));
        QVERIFY(map);
        QTest::mouseClick(map, Qt::LeftButton);
        QCOMPARE(scopeOf(*analyse().draft().request).by, (QStringList{u"kommunenr"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(figure().chart()->spec().kind, ChartKind::HexMap, 15000);
        m_window->actions().undo->trigger();
        QCOMPARE(analyse().draft(), before);
        m_window->actions().undo->trigger();
        m_window->actions().undo->trigger();
        QVERIFY(!m_window->document()->study()->sources.front().unitId);
    }

    void theReportIsWrittenWhileTheWindowGoesOnAndCanBeStopped()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure(), 15000);
        m_window->actions().saveAnalysis->trigger();
        m_window->showRoom(MainWindow::FindingsRoomIndex);
        auto *stop = m_window->findChild<QPushButton *>(u"stopExport"_s);
        m_prompts.file = m_folder.filePath(u"stoppet"_s);
        m_window->actions().exportReport->trigger();
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!stop->isVisible());
        m_prompts.file = m_folder.filePath(u"rapport"_s);
        m_window->actions().exportReport->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisible(), 30000);
        QVERIFY(QFile::exists(m_folder.filePath(u"rapport/rapport.pdf"_s)));
        QVERIFY(QFile::exists(m_folder.filePath(u"rapport/figurer/figur-01.png"_s)));
        QVERIFY(!QFile::exists(m_folder.filePath(u"stoppet/rapport.pdf"_s)));
        QVERIFY2(m_prompts.told.isEmpty(), qPrintable(m_prompts.told.join(u'\n')));
        m_window->actions().undo->trigger();
    }
};

QTEST_MAIN(TestWindowCommands)
#include "tst_window_commands.moc"
