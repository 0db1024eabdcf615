// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/import_wizard/word_diff.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

class TestWordDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddedWordIsMarkedOnItsSideOnly()
    {
        const auto difference = compareWordings(u"Har kommunen nok veiledere?"_s,
                                                u"Har kommunen nok sertifiserte veiledere?"_s);
        const std::vector<WordRun> later{{u"Har kommunen nok veiledere?"_s, false}};
        const std::vector<WordRun> earlier{
            {u"Har kommunen nok"_s, false}, {u"sertifiserte"_s, true}, {u"veiledere?"_s, false}};
        QCOMPARE(difference.later, later);
        QCOMPARE(difference.earlier, earlier);
    }

    void changedWordsInTheMiddleAreMarkedOnBothSides()
    {
        const auto difference = compareWordings(u"a b c d e"_s, u"a x c y e"_s);
        const std::vector<WordRun> later{
            {u"a"_s, false}, {u"b"_s, true}, {u"c"_s, false}, {u"d"_s, true}, {u"e"_s, false}};
        QCOMPARE(difference.later, later);
        QCOMPARE(difference.earlier[1], (WordRun{u"x"_s, true}));
    }

    void spacesDoNotCount()
    {
        const auto difference = compareWordings(u"  a  b\n"_s, u"a b"_s);
        QCOMPARE(difference.later, (std::vector<WordRun>{{u"a b"_s, false}}));
        QCOMPARE(difference.earlier, difference.later);
    }

    void anEmptyWordingLeavesTheOtherMarkedWhole()
    {
        const auto difference = compareWordings(QString(), u"a b"_s);
        QVERIFY(difference.later.empty());
        QCOMPARE(difference.earlier, (std::vector<WordRun>{{u"a b"_s, true}}));
    }

    void veryLongWordingsStillKeepTheirCommonEnds()
    {
        const QString middle = u"x "_s.repeated(500);
        const auto difference = compareWordings(u"start "_s + middle + u"end"_s, u"start end"_s);
        QCOMPARE(difference.earlier, (std::vector<WordRun>{{u"start end"_s, false}}));
        QCOMPARE(difference.later.front(), (WordRun{u"start"_s, false}));
        QCOMPARE(difference.later.back(), (WordRun{u"end"_s, false}));
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_word_diff.moc"
