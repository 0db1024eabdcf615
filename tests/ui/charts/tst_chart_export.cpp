// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "chart_samples.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/figure_scene.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

ChartSpec spec(ChartKind kind)
{
    ChartSpec chart = tests::sampleChart(kind);
    chart.altText = u"Liggende søyler: <åtte> av ti & flere."_s;
    return chart;
}

/// Share of pixels that differ clearly.
double difference(const QImage &a, const QImage &b)
{
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count += std::abs(qGray(p) - qGray(q)) > 60 ? 1 : 0;
        }
    }
    return double(count) / (double(a.width()) * a.height());
}

} // namespace

class TestChartExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void svgIsWellFormedAndCarriesTitleAndAltText_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : tests::allChartKinds())
            QTest::addRow("kind %d", int(kind) + 1) << int(kind);
    }
    void svgIsWellFormedAndCarriesTitleAndAltText()
    {
        QFETCH(int, kind);
        const ChartSpec chart = spec(ChartKind(kind));
        const QByteArray svg = exportFigure(chart, FigureFormat::Svg, {});
        QXmlStreamReader reader(svg);
        QString title;
        QString description;
        QString width;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "svg"_L1)
                width = reader.attributes().value("width"_L1).toString();
            else if (reader.name() == "title"_L1)
                title = reader.readElementText();
            else if (reader.name() == "desc"_L1)
                description = reader.readElementText();
            else if (reader.name() == "image"_L1)
                QFAIL("the figure holds a bitmap");
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, chart.headline);
        QVERIFY(description.contains(chart.altText));
        QVERIFY(description.contains(u"Syntetiske svar"_s));
        QVERIFY(std::abs(width.chopped(2).toDouble() - 160.0) < 0.1);
    }

    void textInSvgStaysText()
    {
        const QByteArray svg = exportFigure(spec(ChartKind::LikertStacked), FigureFormat::Svg, {});
        QVERIFY(svg.contains(u"Voksenopplæringen"_s.toUtf8()));
        QVERIFY(svg.contains("Inter, 'Source Sans 3'"));
    }

    void sameFigureSameBytes_data()
    {
        QTest::addColumn<int>("format");
        QTest::addRow("svg") << int(FigureFormat::Svg);
        QTest::addRow("pdf") << int(FigureFormat::Pdf);
        QTest::addRow("png") << int(FigureFormat::Png);
    }
    void sameFigureSameBytes()
    {
        QFETCH(int, format);
        const ChartSpec chart = spec(ChartKind::Change);
        const QByteArray first = exportFigure(chart, FigureFormat(format), {.dotsPerInch = 96});
        QTest::qSleep(1100); // dates in files count seconds
        QCOMPARE(exportFigure(chart, FigureFormat(format), {.dotsPerInch = 96}), first);
        QVERIFY(!first.contains("CreationDate"));
    }

    void pngHasTheChosenSizeAndResolution()
    {
        const QByteArray png = exportFigure(spec(ChartKind::Line), FigureFormat::Png,
                                            {.widthCm = 12.0, .dotsPerInch = 200});
        const QImage image = QImage::fromData(png);
        QCOMPARE(image.width(), int(std::lround(12.0 / 2.54 * 200)));
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 200) < 0.5);
        QVERIFY(image.text(u"Description"_s).contains(u"Syntetiske svar"_s));
    }

    void pdfPageHasTheSizeOfTheFigure()
    {
        const QByteArray pdf = exportFigure(spec(ChartKind::Slope), FigureFormat::Pdf, {});
        QVERIFY(pdf.startsWith("%PDF-"));
        const auto box = pdf.indexOf("/MediaBox");
        QVERIFY(box > 0);
        const QByteArray line = pdf.mid(box, 60).replace('[', ' ').replace(']', ' ').simplified();
        const QList<QByteArray> parts = line.split(' ');
        QVERIFY2(std::abs(parts.value(3).toDouble() - 453.5) < 1.0, line.constData());
    }

    void pdfMetadataHoldTheAltText()
    {
        const QByteArray pdf = exportFigure(spec(ChartKind::Slope), FigureFormat::Pdf, {});
        QVERIFY(pdf.contains("Syntetiske svar"));
    }

    void theExportedPictureEqualsTheScene()
    {
        const ChartSpec chart = spec(ChartKind::ClusteredBars);
        const ExportOptions options{.dotsPerInch = 144};
        const QImage exported = figureImage(chart, options);
        FigureScene scene;
        scene.setFigure(chart, figureOptions(16.0, 8.0, Theme::Light));
        QImage screen(exported.size(), exported.format());
        screen.fill(Qt::white);
        QPainter painter(&screen);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        scene.render(&painter, QRectF(QPointF(), scene.sizeInPoints() * 2.0), scene.sceneRect());
        painter.end();
        QCOMPARE(difference(exported, screen), 0.0);
    }

    void svgLooksLikeThePng()
    {
        const ChartSpec chart = spec(ChartKind::LikertStacked);
        const QImage png = figureImage(chart, {.dotsPerInch = 144});
        QSvgRenderer renderer(exportFigure(chart, FigureFormat::Svg, {}));
        QVERIFY(renderer.isValid());
        QImage drawn(png.size(), png.format());
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter);
        painter.end();
        // Qt's reader of SVG knows one family name only, so letters may differ, bars may not.
        QVERIFY2(difference(png, drawn) < 0.08,
                 qPrintable(QString::number(difference(png, drawn))));
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"figur.svg"_s);
        QVERIFY(exportFigureToFile(spec(ChartKind::Waffle), FigureFormat::Svg, {}, file));
        QVERIFY(QFile::exists(file));
        const auto failed = exportFigureToFile(spec(ChartKind::Waffle), FigureFormat::Svg, {},
                                               folder.filePath(u"none/figur.svg"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritable);
    }

    void theClipboardHoldsPictureAndNumbers()
    {
        const auto data = figureMimeData(spec(ChartKind::Heat), {.dotsPerInch = 96},
                                         u"<table></table>"_s, u"a\tb"_s);
        QVERIFY(data->hasImage());
        QVERIFY(data->hasFormat(u"image/svg+xml"_s));
        QCOMPARE(data->html(), u"<table></table>"_s);
        QCOMPARE(data->text(), u"a\tb"_s);
        QVERIFY(data->hasFormat(u"text/tab-separated-values"_s));
    }

    void aHouseStyleChangesColoursAndAddsItsLogo()
    {
        const auto style = parseHouseStyle("{\"colors\": {\"tide\": \"#123456\"}, \"logo\": "
                                           "\"Kommuneforskning\", \"sideMargins\": false}");
        QVERIFY(style);
        const QByteArray svg =
            exportFigure(spec(ChartKind::ClusteredBars), FigureFormat::Svg, {.style = *style});
        QVERIFY(svg.contains("#123456"));
        QVERIFY(svg.contains("Kommuneforskning"));
    }

    void houseStyleErrorsNameTheKey_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::addRow("unknown") << QByteArray("{\"fonts\": \"Inter\"}") << u"fonts"_s;
        QTest::addRow("colour name")
            << QByteArray("{\"colors\": {\"tyde\": \"#123456\"}}") << u"colors.tyde"_s;
        QTest::addRow("colour") << QByteArray("{\"colors\": {\"tide\": \"blaa\"}}")
                                << u"colors.tide"_s;
        QTest::addRow("type") << QByteArray("{\"logo\": 3}") << u"logo"_s;
        QTest::addRow("not json") << QByteArray("{") << u"house style"_s;
    }
    void houseStyleErrorsNameTheKey()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto style = parseHouseStyle(json);
        QVERIFY(!style);
        QCOMPARE(style.error().code, ErrorCode::RequestNotUnderstood);
        QCOMPARE(style.error().arguments.value(0), key);
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
