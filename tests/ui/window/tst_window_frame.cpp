// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoGroup>

#include "ui/actions.h"
#include "ui/panels/command_palette.h"
#include "ui/panels/header_bar.h"
#include "ui/panels/status_strip.h"
#include "ui/recent_studies.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

class TestFrame final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aClickOnARoomTellsWhich()
    {
        HeaderBar header({u"Data"_s, u"Analyse"_s, u"Funn"_s, u"Start"_s});
        header.resize(1280, 48);
        header.show();
        auto *tabs = header.findChild<QTabBar *>();
        header.setCurrentRoom(3);
        QSignalSpy chosen(&header, &HeaderBar::roomChosen);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 1);
        const int middle = tabs->mapTo(&header, tabs->rect().center()).x();
        QVERIFY2(std::abs(middle - 640) < 12, "the rooms stand in the middle of the window");
    }

    void everyCommandHasItsOwnKeysAndStandsInTheList()
    {
        QMainWindow window;
        QUndoGroup undo;
        Actions actions(undo, &window);
        actions.fill(*window.menuBar());
        QHash<QString, QString> used;
        for (const QAction *action : actions.all()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString name = keys.toString();
                QVERIFY2(!used.contains(name), qPrintable(name + u": " + action->text()));
                used.insert(name, action->text());
            }
        }
        for (const QAction *action : window.actions())
            QVERIFY2(action == actions.findCommand || actions.all().contains(action),
                     qPrintable(action->text()));
    }

    void theListOfCommandsNarrowsAndRuns()
    {
        QMainWindow window;
        window.resize(900, 600);
        window.show();
        QAction fold(u"Fold the left panel"_s);
        QAction open(u"&Open study …"_s);
        QAction off(u"Open nothing"_s);
        off.setEnabled(false);
        QSignalSpy opened(&open, &QAction::triggered);
        auto *palette = new CommandPalette({&fold, &open, &off}, &window);
        palette->show();
        auto *search = palette->findChild<SearchField *>();
        auto *list = palette->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QTest::keyClicks(search, u"op st"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void aMessageWithUndoCanBeTakenBack()
    {
        StatusStrip strip;
        strip.resize(1200, 28);
        strip.show();
        strip.setDesign(u"356 kommuner"_s, {});
        strip.say(u"Fjernet."_s, true);
        QCOMPARE(strip.message(), u"Fjernet."_s);
        QSignalSpy undo(&strip, &StatusStrip::undoWanted);
        QSignalSpy design(&strip, &StatusStrip::designWanted);
        auto *button = strip.findChild<QPushButton *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        QVERIFY(strip.message().isEmpty());
        QTest::mouseClick(strip.findChild<QWidget *>(u"designChip"_s), Qt::LeftButton);
        QCOMPARE(design.count(), 1);
    }

    void recentStudiesAreNewestFirstAndOnlyThoseThatExist()
    {
        QTemporaryDir folder;
        QSettings backend(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        RecentStudies recent(Settings(backend), folder.filePath(u"pictures"_s));
        for (int i = 0; i < 8; ++i) {
            const QString path = folder.filePath(u"%1.tidemark"_s.arg(i));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            recent.remember({.path = path, .title = QString::number(i)});
        }
        QCOMPARE(int(recent.list().size()), RecentStudies::kept);
        QCOMPARE(recent.list()[0].title, u"7"_s);
        QFile::remove(folder.filePath(u"7.tidemark"_s));
        QCOMPARE(recent.list()[0].title, u"6"_s);
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        recent.setPicture(folder.filePath(u"6.tidemark"_s), picture);
        QCOMPARE(recent.picture(folder.filePath(u"6.tidemark"_s)).size(), QSize(20, 10));
        recent.forget(folder.filePath(u"6.tidemark"_s));
        QVERIFY(recent.picture(folder.filePath(u"6.tidemark"_s)).isNull());
        QCOMPARE(recent.list()[0].title, u"5"_s);
    }

    void daysAreNamedAsPeopleSayThem()
    {
        const QDateTime now(QDate(2024, 11, 20), QTime(12, 0));
        const QLocale nb(QLocale::NorwegianBokmal, QLocale::Norway);
        QCOMPARE(dayText(QDateTime(QDate(2024, 11, 20), QTime(9, 42)), now, nb), u"Today 09.42"_s);
        QCOMPARE(dayText(QDateTime(QDate(2024, 11, 18), QTime(9, 42)), now, nb), u"18. november"_s);
        QCOMPARE(dayText(QDateTime(QDate(2023, 11, 18), QTime(9, 42)), now, nb),
                 u"18. november 2023"_s);
    }
};

QTEST_MAIN(TestFrame)
#include "tst_window_frame.moc"
