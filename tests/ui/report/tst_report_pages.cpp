// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/report/chart_from_result.h"
#include "tests/support/result_samples.h"
#include "ui/report/figure_parts.h"
#include "ui/report/report_files.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_pdf.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

report::Document sample(int analyses)
{
    report::Document document = {.title = u"Introduksjonsprogrammet"_s,
                                 .subtitle = u"Kilde: test"_s,
                                 .language = u"nb"_s,
                                 .synthetic = true};
    document.blocks.push_back(report::Heading{1, u"Tilbud i kommunene"_s});
    for (report::Paragraph &paragraph :
         report::paragraphsOf(QString(u"Et langt avsnitt med **tunge** ord. "_s).repeated(20)))
        document.blocks.push_back(std::move(paragraph));
    const AnalysisResult result = testing::changeResult();
    for (int i = 1; i <= analyses; ++i) {
        document.blocks.push_back(report::Heading{2, u"Foreldreveiledning %1"_s.arg(i)});
        document.blocks.push_back(report::Figure{
            i, u"figur-%1"_s.arg(i), makeChart(result, {}, u"nb"_s, u"Kilde: test."_s)});
        document.blocks.push_back(
            report::Table{i, u"tabell-%1"_s.arg(i), makeTable(result, u"nb"_s)});
    }
    return document;
}

/// "Answers in 2021 down, in 2023 across": two narrow columns under each long answer.
ResultTable transitionTable(int answers)
{
    ResultTable table{.title = u"Overganger"_s, .language = u"nb"_s};
    table.columns.push_back({.head = u"2021"_s});
    TableRow row{.cells = {{.text = u"Nei, men er underveis"_s}}};
    for (int answer = 0; answer < answers; ++answer) {
        const QString head = u"Nei, men underveisplanlegger %1"_s.arg(answer);
        table.columns.push_back({head, u"%"_s, CellFormat::Percent});
        table.columns.push_back({head, u"n"_s, CellFormat::Count});
        row.cells.push_back({.format = CellFormat::Percent, .value = 8.7});
        row.cells.push_back({.format = CellFormat::Count, .value = 2.0});
    }
    table.rows.assign(4, row);
    return table;
}

/// The texts of the pages that do not fit on them, or lie over each other.
QStringList collisions(const ReportPages &report)
{
    QStringList found;
    const QRectF room = QRectF({}, report.size).adjusted(70, 0, -70, 0);
    for (const ReportPage &page : report.pages) {
        const std::vector<FigureText> &texts = page.drawing.texts;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!room.contains(texts[i].box))
                found << texts[i].text;
            for (std::size_t k = i + 1; k < texts.size(); ++k) {
                const QRectF common = texts[i].box.intersected(texts[k].box);
                if (common.width() > 1 && common.height() > 1)
                    found << texts[i].text + u" / "_s + texts[k].text;
            }
        }
    }
    return found;
}

} // namespace

class TestReportPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void everythingStaysOnThePaper()
    {
        const ReportPages report = layoutReport(sample(5));
        QVERIFY(report.pages.size() > 2);
        const QRectF paper(QPointF(), report.size);
        for (const ReportPage &page : report.pages) {
            for (const FigureText &text : page.drawing.texts)
                QVERIFY2(paper.contains(text.box), qPrintable(text.text));
            for (const PlacedFigure &figure : page.figures)
                QVERIFY(paper.contains(QRectF(figure.at, figure.size * figure.scale)));
        }
    }

    void textsAndFiguresDoNotOverlap()
    {
        for (const ReportPage &page : layoutReport(sample(3)).pages) {
            for (std::size_t i = 0; i < page.drawing.texts.size(); ++i) {
                const QRectF box = page.drawing.texts[i].box;
                for (std::size_t k = i + 1; k < page.drawing.texts.size(); ++k) {
                    const QRectF common = box.intersected(page.drawing.texts[k].box);
                    QVERIFY2(common.width() < 1 || common.height() < 1,
                             qPrintable(page.drawing.texts[i].text + u" / "_s
                                        + page.drawing.texts[k].text));
                }
                for (const PlacedFigure &figure : page.figures)
                    QVERIFY(!QRectF(figure.at, figure.size * figure.scale).intersects(box));
            }
        }
    }

    void aFigureHigherThanAPageGoesOnOverPages()
    {
        report::Document document = sample(1);
        ChartSpec tall = std::get<report::Figure>(
                             *std::find_if(document.blocks.begin(), document.blocks.end(),
                                           [](const auto &block) {
                                               return std::holds_alternative<report::Figure>(block);
                                           }))
                             .spec;
        const std::vector<ChartRow> rows = tall.rows;
        const std::vector<ChartMark> marks = tall.marks;
        for (int copy = 1; copy < 20; ++copy) {
            for (ChartRow row : rows) {
                row.key += QString::number(copy);
                tall.rows.push_back(row);
            }
            for (ChartMark mark : marks) {
                mark.row += QString::number(copy);
                mark.key += QString::number(copy);
                tall.marks.push_back(mark);
            }
        }
        const FigureOptions options = figureOptions(16.0, 8.0, Theme::Light);
        const auto parts = figureParts(tall, options, 650.0);
        QVERIFY(parts.size() > 1);
        std::size_t shown = 0;
        for (const ChartSpec &part : parts) {
            shown += part.rows.size();
            QVERIFY(layoutFigure(part, options).size.height() <= 650.0);
            QCOMPARE(part.valueAxis.minimum, parts.front().valueAxis.minimum);
            QVERIFY(part.valueAxis.maximum.has_value());
        }
        QCOMPARE(shown, tall.rows.size());
        QCOMPARE(figureParts(tall, options, 1e6).size(), std::size_t(1));
        document.blocks = {report::Figure{1, u"figur-1"_s, tall}};
        ReportDrawing drawing(document, {});
        while (!drawing.isDone())
            drawing.drawNext();
        const report::DrawnFigure drawn = drawing.take().figures.at(u"figur-1"_s);
        QVERIFY(drawn.parts.size() > 1);
        for (const report::DrawnPicture &part : drawn.parts) {
            QVERIFY(part.heightCm <= 22.5);
            QVERIFY(part.png.startsWith("\x89PNG"));
        }
        std::size_t placed = 0;
        for (const ReportPage &page : layoutReport(document).pages) {
            placed += page.figures.size();
            for (const PlacedFigure &figure : page.figures)
                QCOMPARE(figure.scale, 1.0);
        }
        QVERIFY(placed > 1);
    }

    void headsOverNarrowColumnsDoNotCollide()
    {
        report::Document document = sample(0);
        for (const int answers : {4, 6, 12})
            document.blocks.push_back(
                report::Table{answers, u"tabell-%1"_s.arg(answers), transitionTable(answers)});
        const ReportPages report = layoutReport(document);
        QCOMPARE(collisions(report), QStringList());
        QStringList texts;
        for (const ReportPage &page : report.pages) {
            for (const FigureText &text : page.drawing.texts)
                texts << text.text;
        }
        QVERIFY(!texts.filter(u"Tabell\u00a012 (2/"_s).isEmpty());
        QVERIFY(texts.filter(u"Tabell\u00a04 ("_s).isEmpty());
    }

    void drawsInShortSteps()
    {
        const report::Document document = sample(4);
        ReportDrawing drawing(document, {});
        qint64 steps = 0;
        for (; !drawing.isDone(); ++steps) {
            QVERIFY(drawing.stepsDone() < drawing.steps());
            drawing.drawNext();
        }
        QCOMPARE(drawing.stepsDone(), drawing.steps());
        QVERIFY(steps > qint64(document.blocks.size()) + 2 * 4);
        const DrawnReport drawn = drawing.take();
        QCOMPARE(drawn.pdf, reportPdf(document));
        for (const auto &[stem, figure] : drawn.figures)
            QVERIFY2(figure.whole.png.startsWith("\x89PNG") && !figure.whole.svg.isEmpty(),
                     qPrintable(stem));
    }

    void aCancelledReportWritesNothing()
    {
        class Cancelled final : public JobControl
        {
        public:
            bool isCancelled() const override { return true; }
            void reportProgress(qint64, qint64) override {}
        };
        const QTemporaryDir folder;
        Cancelled job;
        QVERIFY(!writeReport(sample(1), folder.path(), {}, job));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void theSameReportGivesTheSamePdf()
    {
        const QByteArray pdf = reportPdf(sample(1));
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(reportPdf(sample(1)), pdf);
    }

    void allFilesAreWritten()
    {
        const QTemporaryDir folder;
        NullJobControl job;
        const auto written = writeReport(sample(2), folder.path(), {}, job);
        QVERIFY(written);
        QStringList names = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(names,
                 QStringList(
                     {u"rapport.html"_s, u"rapport.odt"_s, u"rapport.pdf"_s, u"tabeller.xlsx"_s}));
        QCOMPARE(QDir(folder.filePath(u"figurer"_s)).entryList(QDir::Files).size(), 4);
    }
};

QTEST_MAIN(TestReportPages)
#include "tst_report_pages.moc"
