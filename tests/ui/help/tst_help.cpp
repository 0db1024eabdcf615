// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QUndoGroup>

#include "ui/actions.h"
#include "ui/help/help_key.h"
#include "ui/help/help_place.h"
#include "ui/help/help_window.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

class TestHelp final : public QObject
{
    Q_OBJECT

private:
    static const HelpPage &pageOf(const std::vector<HelpPage> &pages, const QString &key)
    {
        return *std::find_if(pages.begin(), pages.end(),
                             [&](const HelpPage &page) { return page.key == key; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
        applyTheme(*qApp, Theme::Light);
    }

    void everyPageIsThereInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"nb", "nn", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyPageIsThereInEveryLanguage()
    {
        QFETCH(QString, language);
        const auto pages = helpPages(language);
        QCOMPARE(qsizetype(pages.size()), helpPageKeys().size());
        static const QRegularExpression link(u"href=\"([^\"]+)\""_s);
        for (const HelpPage &page : pages) {
            QVERIFY2(!page.title.isEmpty() && page.title.size() < 40, qPrintable(page.key));
            QVERIFY2(page.plain.size() > 300, qPrintable(page.key));
            for (const auto &hit : link.globalMatch(page.html))
                QVERIFY2(helpPageKeys().contains(hit.captured(1)), qPrintable(hit.captured(1)));
        }
    }

    void theKeysOfEveryCommandStandInTheHelp_data() { everyPageIsThereInEveryLanguage_data(); }
    void theKeysOfEveryCommandStandInTheHelp()
    {
        QFETCH(QString, language);
        const auto pages = helpPages(language);
        const QString keys = pageOf(pages, u"keys"_s).html;
        QMainWindow window;
        QUndoGroup undo;
        Actions actions(undo, &window);
        QList<QAction *> all = actions.all();
        all << actions.findCommand;
        for (const QAction *action : all) {
            for (const QKeySequence &sequence : action->shortcuts()) {
                const QString name = sequence.toString(QKeySequence::PortableText);
                const bool stands =
                    keys.contains(u"<b>"_s + name) || keys.contains(u", "_s + name + u"</b>"_s);
                QVERIFY2(stands, qPrintable(name + u": "_s + action->text()));
            }
        }
    }

    void theLanguageFollowsTheLocale()
    {
        QCOMPARE(helpLanguage(QLocale(QLocale::NorwegianNynorsk)), u"nn"_s);
        QCOMPARE(helpLanguage(QLocale(QLocale::NorwegianBokmal)), u"nb"_s);
        QCOMPARE(helpLanguage(QLocale(QLocale::German)), u"en"_s);
    }

    void aSearchFindsPagesByAllItsWordsTitlesFirst()
    {
        const auto pages = helpPages(u"nb"_s);
        QCOMPARE(searchHelp(pages, {}).size(), pages.size());
        const auto filter = searchHelp(pages, u"filter"_s);
        QVERIFY(filter.size() > 1 && filter.size() < pages.size());
        QCOMPARE(pages[filter.front()].key, u"filter"_s);
        QVERIFY(searchHelp(pages, u"filter xyzzy"_s).empty());
    }

    void theKeyboardSearchesAndReads()
    {
        HelpWindow help;
        help.show();
        QVERIFY(QTest::qWaitForWindowActive(&help));
        help.showPage(u"design"_s);
        QCOMPARE(help.page(), u"design"_s);
        QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
        QWidget *search = help.findChild<QWidget *>(u"helpSearch"_s);
        QCOMPARE(help.focusWidget(), search);
        QTest::keyClicks(search, u"kovarians"_s);
        auto *list = help.findChild<QListWidget *>(u"helpList"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(help.page(), u"change"_s);
        auto *text = help.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(!text->extraSelections().isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(list->count(), int(helpPageKeys().size()));
        QVERIFY(help.isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(help.focusWidget(), text);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
    }

    void aLinkOpensItsPage()
    {
        HelpWindow help;
        help.showPage(u"loading"_s);
        Q_EMIT help.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"waves"_s));
        QCOMPARE(help.page(), u"waves"_s);
    }

    void aPlaceHasThePageOfWhatIsAroundIt()
    {
        QWidget outer;
        auto *inner = new QWidget(&outer);
        auto *part = new QWidget(inner);
        QVERIFY(helpPageOf(part).isEmpty());
        setHelpPage(&outer, u"figures"_s);
        QCOMPARE(helpPageOf(part), u"figures"_s);
        setHelpPage(inner, u"filter"_s);
        QCOMPARE(helpPageOf(part), u"filter"_s);
    }

    void f1WorksInADialog()
    {
        QWidget *place = nullptr;
        QWidget window;
        new HelpKey([&](QWidget *at) { place = at; }, &window);
        window.show();
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY2(!place, "the command of the window answers there");
        QDialog dialog(&window);
        dialog.open();
        QTest::keyClick(&dialog, Qt::Key_F1);
        QCOMPARE(place, &dialog);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
