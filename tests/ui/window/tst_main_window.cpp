// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/support/window_test.h"
#include "ui/actions.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/design_dialog.h"
#include "ui/panels/recode_dialog.h"
#include "ui/rooms/analyse/explanation_panel.h"
#include "ui/rooms/analyse/saved_panel.h"
#include "ui/rooms/data/data_room.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

class TestMainWindow final : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeStudy(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

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

    void onALowScreenTheRolesStandOnOneLineAndUnitsAreChosenFromAMenu()
    {
        m_window->resize(1280, 720);
        QVERIFY(m_window->openStudy(m_study));
        doubleClick(u"q7"_s);
        doubleClick(u"q3"_s);
        // the row makes its chips anew as it finds out what has room
        const auto chip = [this](const QString &name) { return analyse().findChild<Chip *>(name); };
        const auto y = [this, chip](const QString &name) {
            return chip(name)->mapTo(m_window.get(), QPoint()).y();
        };
        QTRY_VERIFY(chip(u"units"_s)->isVisible());
        QTRY_COMPARE(y(u"units"_s), y(u"q7"_s));
        chip(u"units"_s)->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions().front()->isChecked());
        QVERIFY(!menu->actions()[1]->isEnabled());
        menu->close();
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
        dialog->findChild<QLineEdit *>(u"units"_s)->setText(u"kommuner"_s);
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
