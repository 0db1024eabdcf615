// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/charts/figure_text.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

class TestFigureText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void noLineIsWiderThanItsRoomAndNoLetterIsLost()
    {
        const FigureFonts fonts(u"Inter"_s);
        const QString text = u"Interkommunalt vertskommunesamarbeid i flyktningtjenesten"_s;
        for (const double width : {20.0, 60.0, 120.0, 400.0}) {
            const QStringList lines = fonts.wrap(text, {}, width);
            for (const QString &line : lines)
                QVERIFY(fonts.width(line, {}) <= width);
            QString joined = lines.join(QString());
            QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
        }
    }

    void linesAreEven()
    {
        const FigureFonts fonts(u"Inter"_s);
        const QStringList lines =
            fonts.wrap(u"Programmet ligger i NAV-kontoret i alle kommunene"_s, {}, 190.0);
        QCOMPARE(lines.size(), 2);
        const double first = fonts.width(lines[0], {});
        const double second = fonts.width(lines[1], {});
        QVERIFY(std::min(first, second) > 0.7 * std::max(first, second));
    }

    void softHyphensShowOnlyWhereAWordIsBroken()
    {
        const FigureFonts fonts(u"Inter"_s);
        const QString word = u"foreldre\u00ADveiledning"_s;
        QCOMPARE(fonts.wrap(word, {}, 200.0), QStringList{u"foreldreveiledning"_s});
        QCOMPARE(fonts.wrap(word, {}, 60.0), (QStringList{u"foreldre-"_s, u"veiledning"_s}));
    }

    void noBreakSpacesHold()
    {
        const FigureFonts fonts(u"Inter"_s);
        for (const QString &line : fonts.wrap(u"kommuner med n\u00A0=\u00A0231 svar"_s, {}, 62.0))
            QVERIFY(line.contains(u'=') == line.contains(u"231"_s));
    }

    void labelsKeepApartAndWithinTheirRoom()
    {
        const auto placed = spread({50.0, 51.0, 49.0, 99.0}, 12.0, 0.0, 100.0);
        std::vector<double> sorted = placed;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 1; i < sorted.size(); ++i)
            QVERIFY(sorted[i] - sorted[i - 1] >= 12.0 - 1e-6);
        QVERIFY(sorted.front() >= 0.0 && sorted.back() <= 100.0 + 1e-6);
        QVERIFY(placed[2] < placed[0] && placed[0] < placed[1]);
        QCOMPARE(spread({10.0, 40.0}, 12.0, 0.0, 100.0), (std::vector<double>{10.0, 40.0}));
    }

    void digitsOfColumnsAreEquallyWide()
    {
        const FigureFonts fonts(u"Inter"_s);
        QCOMPARE(fonts.tabularWidth(u"111"_s, {}), fonts.tabularWidth(u"888"_s, {}));
    }
};

QTEST_MAIN(TestFigureText)
#include "tst_figure_text.moc"
