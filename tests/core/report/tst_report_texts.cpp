// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/report/chart_from_result.h"
#include "core/report/explanation.h"
#include "core/report/result_table.h"
#include "core/report/sentences.h"
#include "core/report/table_writers.h"
#include "tests/support/result_samples.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::testing;

class TestReportTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasAColumnBlockPerWaveAndOneForTheChange()
    {
        const ResultTable table = makeTable(changeResult(), u"nb"_s);
        QStringList spans;
        for (const TableColumn &column : table.columns)
            spans << column.spanHead;
        QCOMPARE(spans,
                 QStringList({u""_s, u"2021"_s, u"2021"_s, u"2021"_s, u"2023"_s, u"2023"_s,
                              u"2023"_s, u"Endring"_s, u"Endring"_s}));
        QCOMPARE(table.rows.size(), std::size_t(3));
        QVERIFY(table.rows.front().isTotal);
    }

    void cellsAreWrittenInTheLanguage()
    {
        const ResultTable table = makeTable(changeResult(), u"nb"_s);
        const auto &cells = table.rows.front().cells;
        QCOMPARE(cellText(cells[1], u"nb"_s), u"70,0"_s);
        QCOMPARE(cellText(cells[2], u"nb"_s), u"66,0–74,0"_s);
        QCOMPARE(cellText(cells[7], u"nb"_s), u"+10,0"_s);
        QCOMPARE(cellText(cells[1], u"en"_s), u"70.0"_s);
        QVERIFY(cells[7].differs);
        QVERIFY(!table.rows[1].cells[7].differs);
    }

    void signsOfAFormatAreNoPartOfACell()
    {
        ResultTable table = makeTable(changeResult(), u"nb"_s);
        table.rows.front().cells.front().text = u"a|b\tc\nd"_s;
        QVERIFY(tableMarkdown(table).contains(u"a\\|b"_s));
        const QStringList lines = tableTsv(table).split(u'\n');
        QVERIFY(tableTsv(table).contains(u"a|b c d\t"_s));
        for (qsizetype line = 1; line + 1 < lines.size(); ++line)
            QCOMPARE(lines[line].count(u'\t'), lines.front().count(u'\t'));
    }

    void hiddenFiguresAreWrittenNowhere()
    {
        const AnalysisResult result = changeResult();
        const ResultTable table = makeTable(result, u"nb"_s);
        const TableRow &hidden = table.rows[2];
        QCOMPARE(cellText(hidden.cells[1], u"nb"_s), u":"_s);
        for (const QString &text :
             {tableCsv(table), tableTsv(table), tableHtml(table), tableMarkdown(table)})
            QVERIFY2(!text.contains(u"75,0"_s) && !text.contains(u"85,0"_s)
                         && !text.contains(u"0.75"_s),
                     qPrintable(text));
        const Explanation words = explain(result, {.wave = 1, .group = 1, .category = 0}, u"nb"_s);
        QCOMPARE(words.value, u":"_s);
        QVERIFY(words.interval.isEmpty());
        for (const ChartMark &mark : makeChart(result, {}, u"nb"_s, {}).marks) {
            if (mark.state == MarkState::Hidden)
                QVERIFY(!mark.value && !mark.lower && !mark.n);
        }
    }

    void aChangeWhoseIntervalLeavesZeroOutsideIsTheHeadline()
    {
        QCOMPARE(headline(changeResult(), u"nb"_s),
                 u"Foreldreveiledning: opp 10 prosentpoeng fra 2021 til 2023"_s);
        QCOMPARE(headline(changeResult(), u"nn"_s),
                 u"Foreldreveiledning: opp 10 prosentpoeng frå 2021 til 2023"_s);
        AnalysisResult asked = changeResult();
        asked.provenance.question = LocalText(u"Har dere foreldreveiledning?"_s);
        QCOMPARE(headline(asked, u"nb"_s),
                 u"Har dere foreldreveiledning: opp 10 prosentpoeng fra 2021 til 2023"_s);
        AnalysisResult unsure = changeResult();
        for (Estimate &one : unsure.estimates) {
            if (one.key.kind == EstimateKind::Change)
                one.lower = -0.01;
        }
        QCOMPARE(headline(unsure, u"nb"_s),
                 u"Foreldreveiledning: ingen klar endring fra 2021 til 2023"_s);
    }

    void sharesBecomeWordsWithCare_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("upper");
        QTest::addColumn<QString>("words");
        QTest::addRow("round") << 0.80 << 0.84 << u"8 av 10"_s;
        QTest::addRow("just under") << 0.79 << 0.84 << u"i underkant av 8 av 10"_s;
        QTest::addRow("just over") << 0.81 << 0.84 << u"drøyt 8 av 10"_s;
        QTest::addRow("about") << 0.77 << 0.84 << u"om lag 8 av 10"_s;
        QTest::addRow("half, unsure") << 0.48 << 0.52 << u"om lag halvparten av"_s;
        QTest::addRow("under half") << 0.46 << 0.49 << u"under halvparten av"_s;
    }

    void sharesBecomeWordsWithCare()
    {
        QFETCH(double, share);
        QFETCH(double, upper);
        QFETCH(QString, words);
        QCOMPARE(shareInWords(share, upper, u"nb"_s), words);
    }

    void theNoteSaysBaseMethodAndWeight()
    {
        const QString note = notes(changeResult(), u"nb"_s).join(u' ');
        QVERIFY2(note.contains(
                     u"n\u00a0=\u00a0200 (2021) og 200 (2023) av N\u00a0=\u00a0356 kommuner."_s),
                 qPrintable(note));
        QVERIFY(note.contains(u"endelig populasjon"_s));
        QVERIFY(note.contains(u"Uvektet."_s));
        QVERIFY(note.contains(u"ikke besvart"_s));
    }

    void aChangeFigureCarriesWavesChangeAndAltText()
    {
        const ChartSpec spec = makeChart(changeResult(), {}, u"nb"_s, u"Kilde: test."_s);
        QCOMPARE(spec.kind, ChartKind::Change);
        QCOMPARE(spec.series.size(), std::size_t(3));
        QCOMPARE(spec.series[1].rank, 0);
        QVERIFY(spec.isSynthetic);
        QVERIFY2(spec.altText.contains(
                     u"Størst endring: Alle, fra 70 til 80 prosent (+10; +5 til +15)"_s),
                 qPrintable(spec.altText));
        QVERIFY(spec.altText.endsWith(u"Syntetiske svar."_s));
    }

    void keysSurviveAsText()
    {
        const EstimateKey key = {EstimateKind::Change, true, 2, 0, -1, 3, 4};
        QCOMPARE(keyFromText(keyText(key)), std::optional(key));
        QVERIFY(!keyFromText(u"share"_s));
        QVERIFY(!keyFromText(u"99:0:0:0:0:0:0:0:0"_s));
    }

    void aChartChoiceSurvivesAsJsonAndNamesWhatItDoesNotKnow()
    {
        ChartChoice choice = {.kind = ChartKind::Slope, .showsInterval = false};
        choice.headline.set(u"nb"_s, u"Opp"_s);
        const auto read = chartChoiceFromJson(toJson(choice));
        QVERIFY(read);
        QCOMPARE(*read, choice);
        const auto wrong = chartChoiceFromJson({{u"colour"_s, u"red"_s}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().arguments.constFirst(), u"chart.colour"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportTexts)
#include "tst_report_texts.moc"
