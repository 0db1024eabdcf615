// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "core/example/example_files.h"
#include "core/import/importer.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/document.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"
#include "ui/panels/design_dialog.h"
#include "ui/panels/r_script_dialog.h"
#include "ui/panels/recode_dialog.h"
#include "ui/panels/settings_dialog.h"
#include "ui/rooms/analyse/analyse_room.h"
#include "ui/rooms/analyse/explanation_panel.h"
#include "ui/rooms/analyse/figure_card.h"
#include "ui/rooms/analyse/question_panel.h"
#include "ui/rooms/analyse/saved_panel.h"
#include "ui/rooms/data/data_room.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

void importInto(ProjectSession &session, const QString &path, const QString &wave)
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

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_study;
    std::unique_ptr<QSettings> m_backend;
    test::ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;

    WindowSurroundings surroundings()
    {
        return {.settings = Settings(*m_backend),
                .prompts = m_prompts,
                .recoveryFolder = m_folder.filePath(u"recovery"_s),
                .pictureFolder = m_folder.filePath(u"pictures"_s)};
    }
    AnalyseRoom &analyse() { return *m_window->findChild<AnalyseRoom *>(); }
    FigureCard &figure() { return *m_window->findChild<FigureCard *>(); }
    QuestionTree &tree() { return *m_window->findChild<QuestionTree *>(); }

    /// Double-clicks the question in the tree, as a person would.
    void doubleClick(const QString &code)
    {
        const auto found =
            tree().model()->match(tree().model()->index(0, 0), StudyTreeModel::CodeRole, code, 1,
                                  Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(code));
        tree().scrollTo(found[0]);
        const QPoint place = tree().visualRect(found[0]).center();
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, place);
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Theme::Light);
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

    void init()
    {
        m_backend =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_prompts.told.clear();
        m_window = std::make_unique<MainWindow>(surroundings());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void withoutAStudyOnlyTheStartRoomOpens()
    {
        m_window->showRoom(MainWindow::AnalyseRoomIndex);
        QVERIFY(!analyse().isVisible());
        QVERIFY(!m_window->actions().exportFigure->isEnabled());
    }

    void aDoubleClickAsksAQuestionAndTheSecondSplitsIt()
    {
        QVERIFY(m_window->openStudy(m_study));
        QVERIFY(analyse().isVisible());
        doubleClick(u"q7"_s);
        QVERIFY(analyse().draft().request.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure(), 15000);
        QVERIFY(!figure().chart()->spec().marks.empty());
        doubleClick(u"q3"_s);
        QCOMPARE(scopeOf(*analyse().draft().request).by, (QStringList{u"q3"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(figure().answer() && !figure().answer()->result.groups.empty(),
                                 15000);
        QVERIFY(m_window->findChild<ExplanationPanel *>()->key());
    }

    void everythingCanBeUndone()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        m_window->actions().undo->trigger();
        QVERIFY(scopeOf(*analyse().draft().request).by.isEmpty());
        m_window->actions().undo->trigger();
        QVERIFY(!analyse().draft().request.has_value());
        m_window->actions().redo->trigger();
        QVERIFY(analyse().draft().request.has_value());
        QVERIFY(m_prompts.told.isEmpty());
    }

    void theCrossOfAChipTakesTheSplitAway()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        auto *chip = analyse().findChild<Chip *>(u"q3"_s);
        QVERIFY(chip);
        QTRY_COMPARE(chip->size(), chip->sizeHint());
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 14, chip->height() / 2));
        QVERIFY(scopeOf(*analyse().draft().request).by.isEmpty());
    }

    void anAnalysisIsPutIntoTheReportRenamedMovedAndRemoved()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure(), 15000);
        m_window->actions().saveAnalysis->trigger();
        const auto study = [this] { return m_window->document()->study(); };
        QCOMPARE(int(study()->analyses.size()), 1);
        QVERIFY(analyse().draft().saved);
        m_prompts.text = u"Tilbud"_s;
        m_window->actions().addHeading->trigger();
        QCOMPARE(int(study()->analyses.size()), 2);
        auto *saved = analyse().findChild<SavedPanel *>();
        QTest::keyClick(saved->list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(int(study()->analyses.front().kind), int(SavedKind::Heading));
        QTest::keyClick(saved->list(), Qt::Key_Delete);
        QCOMPARE(int(study()->analyses.size()), 1);
        while (m_window->actions().undo->isEnabled())
            m_window->actions().undo->trigger();
        QVERIFY(study()->analyses.empty());
    }

    void aFilterStepGoesBackAndOn()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().answer() && !figure().answer()->result.groups.empty(),
                                 15000);
        const auto filter = [this] { return scopeOf(*analyse().draft().request).filter; };
        EstimateKey key;
        for (const Estimate &estimate : figure().answer()->result.estimates) {
            if (estimate.key.group == 0)
                key = estimate.key;
        }
        Q_EMIT figure().chart()->filterRequested(keyText(key));
        const QString chosen = filter();
        QVERIFY(chosen.startsWith(u"q3 = "_s));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(filter().isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(filter(), chosen);
    }

    void theDataRoomShowsAnswersAndFiltersThem()
    {
        QVERIFY(m_window->openStudy(m_study));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        auto *room = m_window->findChild<DataRoom *>();
        QVERIFY(room->isVisible());
        auto *cases = room->findChild<QTableView *>(u"cases"_s);
        const int all = cases->model()->rowCount();
        QVERIFY(all > 100);
        QVERIFY(!cases->model()->index(0, 0).data().toString().isEmpty());
        auto *filter = room->findChild<QLineEdit *>(u"dataFilter"_s);
        QTest::keyClicks(filter, u"q3 = 1"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(cases->model()->rowCount() < all, 15000);
        QVERIFY(cases->model()->rowCount() > 0);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(cases->model()->rowCount(), all);
    }

    void theDesignChipOpensTheDesignAndWhatIsChosenCanBeUndone()
    {
        QVERIFY(m_window->openStudy(m_study));
        QTest::mouseClick(m_window->findChild<QWidget *>(u"designChip"_s), Qt::LeftButton);
        auto *dialog = m_window->findChild<DesignDialog *>();
        QVERIFY(dialog);
        const Source before = m_window->document()->study()->sources.front();
        QCOMPARE(dialog->source(), before);
        dialog->findChild<QLineEdit *>()->setText(u"kommuner"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"useDesign"_s), Qt::LeftButton);
        const auto now = [this] { return m_window->document()->study()->sources.front(); };
        QCOMPARE(now().unitPlural.text(), u"kommuner"_s);
        m_window->actions().undo->trigger();
        QCOMPARE(now(), before);
    }

    void aRecodeJoinsCodesOfTheSameNewName()
    {
        QVERIFY(m_window->openStudy(m_study));
        const auto study = m_window->document()->study();
        const Variable *from = study->variable(study->sources.front().id, u"q7"_s);
        QVERIFY(from);
        RecodeDialog dialog(*study, *from);
        const auto fields = dialog.findChildren<QLineEdit *>();
        QVERIFY(fields.size() > 4);
        fields[3]->setText(fields[2]->text());
        const auto made = dialog.variable();
        QVERIFY(made);
        QCOMPARE(made->name, u"q7_r"_s);
        const auto &rule = std::get<CombineCodes>(made->recode->rule);
        QCOMPARE(int(rule.groups.front().from.size()), 2);
        fields[0]->setText(u"q7"_s);
        QVERIFY(!dialog.variable());
    }

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

    void theRCodeOfTheFigureIsCopiedAndSaved()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure(), 15000);
        QTest::mouseClick(m_window->findChild<QPushButton *>(u"rCode"_s), Qt::LeftButton);
        auto *dialog = m_window->findChild<RScriptDialog *>();
        QVERIFY(dialog);
        const QString script = dialog->findChild<QPlainTextEdit *>(u"rScript"_s)->toPlainText();
        QVERIFY(script.contains(u"library(survey)"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyRScript"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), script);
        m_prompts.file = m_folder.filePath(u"skript"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveRScript"_s), Qt::LeftButton);
        QFile saved(m_folder.filePath(u"skript.R"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), script);
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

    void tabGoesFromLeftToRight()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().answer() && !figure().answer()->result.groups.empty(),
                                 15000);
        const QList<QWidget *> wanted = {
            &tree(),
            analyse().findChild<SavedPanel *>()->list(),
            analyse().findChild<Chip *>(u"q3"_s),
            figure().findChild<QToolButton *>(QString::number(int(figure().chart()->spec().kind))),
            figure().findChild<QToolButton *>(u"showInterval"_s),
            figure().chart(),
            figure().table(),
            m_window->findChild<QPushButton *>(u"rCode"_s),
            m_window->findChild<QWidget *>(u"headline"_s),
            m_window->findChild<QWidget *>(u"exportFigure"_s)};
        QList<qsizetype> places;
        QList<QWidget *> chain;
        for (QWidget *one = tree().nextInFocusChain(); one != &tree();
             one = one->nextInFocusChain())
            chain << one;
        for (qsizetype i = 1; i < wanted.size(); ++i) {
            QVERIFY(wanted[i]);
            places << chain.indexOf(wanted[i]);
        }
        QVERIFY(!places.contains(-1));
        for (qsizetype i = 1; i < places.size(); ++i)
            QVERIFY2(places[i - 1] < places[i], qPrintable(wanted[i + 1]->objectName()));
    }

    void whatTakesTheKeyboardHasAName()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().answer() && !figure().answer()->result.groups.empty(),
                                 15000);
        for (int room = 0; room < 4; ++room) {
            m_window->showRoom(MainWindow::RoomIndex(room));
            QCoreApplication::processEvents();
            for (QWidget *one : m_window->findChildren<QWidget *>()) {
                const bool stops = one->focusPolicy() & Qt::TabFocus;
                if (!one->isVisible() || !stops || one->focusProxy())
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(one);
                QVERIFY(spoken);
                const QString place = QString::fromLatin1(one->metaObject()->className()) + u' '
                    + one->objectName() + u" in "_s + one->parentWidget()->objectName();
                QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(place));
            }
        }
    }

    void underElevenEightyTheRightPanelFolds()
    {
        QVERIFY(m_window->openStudy(m_study));
        auto *unfold = analyse().findChild<QToolButton *>(u"unfoldRight"_s);
        m_window->resize(1180, 720);
        QCoreApplication::processEvents();
        QVERIFY(!unfold->isVisible());
        m_window->resize(1170, 720);
        QCoreApplication::processEvents();
        QVERIFY(unfold->isVisible());
        QVERIFY(!m_window->findChild<ExplanationPanel *>()->isVisible());
        QTest::mouseClick(unfold, Qt::LeftButton);
        QVERIFY(m_window->findChild<ExplanationPanel *>()->isVisible());
    }

    void theSecondWindowOnlyReads()
    {
        QVERIFY(m_window->openStudy(m_study));
        MainWindow second(surroundings());
        QVERIFY(second.openStudy(m_study));
        QVERIFY(second.document()->isReadOnly());
        QVERIFY(!second.actions().saveAnalysis->isEnabled());
    }

    void aFileThatIsNoStudyIsToldAndNothingOpens()
    {
        QVERIFY(!m_window->openStudy(m_folder.filePath(u"kommuner_2023.sav"_s)));
        QCOMPARE(int(m_prompts.told.size()), 1);
        QVERIFY(!m_window->document());
    }

    void nothingIsCutInAnyRoomAtTheSmallestSize()
    {
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().isShowingFigure(), 15000);
        m_window->resize(1280, 720);
        for (int room = 0; room < 4; ++room) {
            m_window->showRoom(MainWindow::RoomIndex(room));
            QCoreApplication::processEvents();
            for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(),
                             qPrintable(button->text()));
            }
        }
    }

    /// Pictures of every room for whoever wants to look at them.
    void picturesOfEveryRoom()
    {
        const QString folder = qEnvironmentVariable("TIDEMARK_PICTURES");
        if (folder.isEmpty())
            QSKIP("TIDEMARK_PICTURES names no folder");
        QDir().mkpath(folder);
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        QTRY_VERIFY_WITH_TIMEOUT(figure().answer() && !figure().answer()->result.groups.empty(),
                                 15000);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(*qApp, theme);
            QTest::qWait(200);
            for (int room = 0; room < 4; ++room) {
                m_window->showRoom(MainWindow::RoomIndex(room));
                QTest::qWait(1200);
                const QString name = u"%1/room%2-%3.png"_s.arg(folder).arg(room).arg(
                    theme == Theme::Dark ? u"dark"_s : u"light"_s);
                QVERIFY(m_window->grab().save(name));
            }
        }
        applyTheme(*qApp, Theme::Light);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
