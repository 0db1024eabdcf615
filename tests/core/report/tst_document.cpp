// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/report/document/html_writer.h"
#include "core/report/document/odt_columns.h"
#include "core/report/document/odt_writer.h"
#include "core/report/document/xlsx_writer.h"
#include "core/report/document/zip_package.h"
#include "core/report/further_tables.h"
#include "tests/support/result_samples.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::report;

namespace {

Document sample()
{
    Document document = {.title = u"Introduksjonsprogrammet & elementene"_s,
                         .subtitle = u"Æøå"_s,
                         .language = u"nb"_s,
                         .synthetic = true};
    document.blocks.push_back(report::Heading{1, u"Tilbud"_s});
    for (Paragraph &paragraph :
         paragraphsOf(u"Et **sterkt** ord og *ett* til.\n\n- Punkt <1>\n- Punkt 2"_s))
        document.blocks.push_back(paragraph);
    document.blocks.push_back(report::Figure{1, u"figur-01"_s, {.altText = u"Alt & tekst"_s}});
    document.blocks.push_back(
        report::Table{1, u"tabell-01"_s, makeTable(testing::changeResult(), u"nb"_s)});
    return document;
}

DrawnFigures drawn()
{
    return {{u"figur-01"_s, {{"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "png"}, {}}}};
}

/// Columns "1" … with wide cells, under one head of two columns each.
ResultTable wideTable(int columns)
{
    ResultTable table{.title = u"Bred"_s, .notes = {u"Merknad"_s}, .language = u"nb"_s};
    table.columns.push_back({.head = u"Svar"_s});
    TableRow row{.cells = {{.text = u"Ja"_s}}};
    for (int i = 1; i < columns; ++i) {
        table.columns.push_back({u"Hode %1"_s.arg((i + 1) / 2), QString::number(i)});
        row.cells.push_back({.text = u"123,4 til 123,4"_s});
    }
    table.rows.assign(3, row);
    return table;
}

QString problem(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.errorString();
}

} // namespace

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownBecomesParagraphsAndRuns()
    {
        const auto paragraphs = paragraphsOf(u"Ett **to** tre\nfire\n\n- fem * seks"_s);
        QCOMPARE(paragraphs.size(), std::size_t(2));
        QCOMPARE(paragraphs[0].runs[1], (Run{u"to"_s, true, false}));
        QCOMPARE(paragraphs[0].runs[2].text, u" tre fire"_s);
        QCOMPARE(paragraphs[1].style, ParagraphStyle::Bullet);
        QCOMPARE(paragraphs[1].runs[0].text, u"fem * seks"_s);
    }

    void htmlIsWellFormedWithAltTextScopeAndLanguage()
    {
        const QByteArray html = htmlDocument(sample(), drawn());
        QCOMPARE(problem(html), QString());
        QVERIFY(html.contains("lang=\"nb\""));
        QVERIFY(html.contains("alt=\"Alt &amp; tekst\""));
        QVERIFY(html.contains("scope=\"col\""));
        QVERIFY(html.contains("Syntetiske svar"));
        QVERIFY(!html.contains("font-family:&quot;"));
    }

    void odtHoldsItsPartsWithTheMimetypeFirstAndPlain()
    {
        const auto odt = odtDocument(sample(), drawn());
        QVERIFY(odt);
        QVERIFY(odt->sliced(30, 8) == "mimetype");
        QVERIFY(odt->sliced(38).startsWith("application/vnd.oasis.opendocument.text"));
        for (const char *part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml",
                                 "Pictures/figur-01.svg"})
            QVERIFY2(odt->contains(part), part);
    }

    void wideTablesComeInPartsThatKeepEveryCell()
    {
        const ResultTable table = wideTable(13);
        const std::vector<OdtTable> parts = odtTables(table, 16.0);
        QVERIFY(parts.size() > 1);
        std::size_t columns = 0;
        for (const OdtTable &part : parts) {
            columns += part.table.columns.size() - 1;
            QCOMPARE(part.table.columns.front().head, u"Svar"_s);
            QCOMPARE(part.table.rows.size(), table.rows.size());
            QCOMPARE(part.table.rows.front().cells.size(), part.table.columns.size());
            QCOMPARE(part.table.columns.size() % 2, std::size_t(1)); // heads are not torn
            QVERIFY(std::abs(std::accumulate(part.widths.begin(), part.widths.end(), 0.0) - 16.0)
                    < 1e-9);
        }
        QCOMPARE(columns, table.columns.size() - 1);
        QVERIFY(parts.front().table.notes.isEmpty());
        QCOMPARE(parts.back().table.notes, table.notes);
        QCOMPARE(odtTables(wideTable(3), 16.0).size(), std::size_t(1));
    }

    void figuresHigherThanAPageStandInParts()
    {
        DrawnFigures figures = drawn();
        QCOMPARE(fileParts(u"figur-01"_s, figures[u"figur-01"_s]).front().stem, u"figur-01"_s);
        figures[u"figur-01"_s].parts.resize(2);
        const QByteArray html = htmlDocument(sample(), figures);
        QCOMPARE(problem(html), QString());
        QVERIFY(html.contains("id=\"figur-01-2\"") && html.contains("Figur 1 (2/2)"));
        const auto odt = odtDocument(sample(), figures);
        QVERIFY(odt);
        QVERIFY(odt->contains("Pictures/figur-01-2.svg"));
        QVERIFY(!odt->contains("Pictures/figur-01.svg"));
    }

    /// Everything of a change in the window and the workbook, one test of each figure on paper.
    void aReportPrintsOneTestOfEachChange()
    {
        AnalysisResult result = testing::changeResult();
        result.request = ChangeRequest{.question = u"q7"_s};
        for (const bool isPanel : {false, true}) {
            for (const char *test : {"changeT", "mcNemar", "mcNemarExact", "mcNemarMidP"}) {
                if (isPanel || qstrcmp(test, "changeT") == 0)
                    result.tests.push_back({.test = QString::fromLatin1(test),
                                            .wave = 1,
                                            .fromWave = 0,
                                            .category = 0,
                                            .panel = isPanel,
                                            .pValue = 0.5});
            }
        }
        result.measures = {{.measure = u"pairedNewcombe"_s, .wave = 1, .fromWave = 0}};
        const auto further = furtherTables(result, u"nb"_s);
        const auto printed = printedTables(result, u"nb"_s);
        QCOMPARE(further.size(), std::size_t(2));
        QCOMPARE(further.front().rows.size(), std::size_t(5));
        QCOMPARE(printed.size(), std::size_t(1));
        QCOMPARE(printed.front().title, u"Foreldreveiledning: tester av ingen endring"_s);
        QCOMPARE(printed.front().rows.size(), std::size_t(2));
        QCOMPARE(printed.front().rows.back().cells[2].text, u"McNemar, mid-p"_s);
        QVERIFY(further.front().title != further.back().title);
    }

    void theSameReportGivesTheSameBytes()
    {
        QCOMPARE(*odtDocument(sample(), drawn()), *odtDocument(sample(), drawn()));
        QCOMPARE(htmlDocument(sample(), drawn()), htmlDocument(sample(), drawn()));
    }

    void tablesAreWrittenAsAWorkbook()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tabeller.xlsx"_s);
        QVERIFY(writeTablesXlsx(sample(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QVERIFY(!writeTablesXlsx(sample(), folder.filePath(u"no/such/folder.xlsx"_s)));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
