// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/report/chart_numbers.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

class TestChartNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void norwegianNumbersHaveCommaMinusSignAndNoBreakSpaces()
    {
        QCOMPARE(formatNumber(-3.46, 1, u"nb"_s), u"\u22123,5"_s);
        QCOMPARE(formatNumber(12480, 0, u"nn"_s), u"12\u00A0480"_s);
        QCOMPARE(formatNumber(-1234567.25, 2, u"nb"_s), u"\u22121\u00A0234\u00A0567,25"_s);
        QCOMPARE(formatNumber(1214, 0, u"nb"_s), u"1214"_s);
        QCOMPARE(formatNumber(2.5, 1, u"en"_s), u"2.5"_s);
    }

    void aValueThatRoundsToZeroHasNoSign()
    {
        QCOMPARE(formatNumber(-0.04, 1, u"nb"_s), u"0,0"_s);
        QCOMPARE(formatChange(0.4, 0, u"nb"_s), u"0"_s);
        QCOMPARE(formatChange(-0.4, 0, u"nb"_s), u"0"_s);
    }

    void smallSharesAreNotZeroAndZeroIsADash()
    {
        QCOMPARE(formatShare(0.3, 0, u"nb"_s), u"<0,5"_s);
        QCOMPARE(formatShare(0.5, 0, u"nb"_s).size(), 1);
        QCOMPARE(formatShare(0.03, 1, u"en"_s), u"<0.05"_s);
        QCOMPARE(formatShare(0.0, 0, u"nb"_s), u"–"_s);
        QCOMPARE(formatPercent(0.0, 0, u"nb"_s), u"–"_s);
        QCOMPARE(formatPercent(81.1, 0, u"nb"_s), u"81\u00A0%"_s);
    }

    void changesAlwaysHaveASign()
    {
        QCOMPARE(formatChange(10.3, 0, u"nb"_s), u"+10"_s);
        QCOMPARE(formatChange(-3.96, 1, u"nn"_s), u"\u22124,0"_s);
    }

    void intervalsUseADashAndSignedOnesAWord()
    {
        QCOMPARE(formatInterval(77.9, 84.0, 1, u"nb"_s), u"77,9–84,0"_s);
        QCOMPARE(formatChangeInterval(-6, 1, 0, u"nb"_s), u"\u22126\u00A0til\u00A0+1"_s);
        QCOMPARE(formatChangeInterval(-6, 1, 0, u"en"_s), u"\u22126\u00A0to\u00A0+1"_s);
    }
};

QTEST_GUILESS_MAIN(TestChartNumbers)
#include "tst_chart_numbers.moc"
