// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/report/document/html_writer.h"
#include "core/report/document/odt_writer.h"
#include "core/report/document/xlsx_writer.h"
#include "core/report/document/zip_package.h"
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
    return {{u"figur-01"_s, {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "png"}}};
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
