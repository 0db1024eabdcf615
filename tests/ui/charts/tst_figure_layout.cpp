// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractBarSeries>
#include <QAbstractSeries>
#include <QChart>
#include <QTest>

#include "chart_samples.h"
#include "ui/charts/figure_scene.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

FigureOptions optionsOf(double widthCm)
{
    return figureOptions(widthCm, 8.0, Theme::Light);
}

/// The first two texts that cover each other or the first that leaves the picture; empty if none.
QString firstClash(const FigureDrawing &drawing)
{
    const QRectF paper(QPointF(), drawing.size);
    for (std::size_t i = 0; i < drawing.texts.size(); ++i) {
        const FigureText &text = drawing.texts[i];
        if (!paper.contains(text.box))
            return u"“%1” leaves the picture (%2 to %3 of %4)"_s.arg(text.text)
                .arg(text.box.left())
                .arg(text.box.right())
                .arg(paper.width());
        for (std::size_t k = i + 1; k < drawing.texts.size(); ++k) {
            if (drawing.texts[k].box.intersects(text.box))
                return u"“%1” and “%2” at y = %3"_s.arg(text.text, drawing.texts[k].text)
                    .arg(text.box.top());
        }
    }
    return {};
}

QString allText(const FigureDrawing &drawing)
{
    QString text;
    for (const FigureText &part : drawing.texts)
        text += part.text + u'\n';
    return text;
}

} // namespace

class TestFigureLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void noTextCoversAnotherOrLeavesThePicture_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isLong");
        for (const ChartKind kind : tests::allChartKinds()) {
            for (const double width : {8.0, 12.0, 16.0, 30.0}) {
                // Fixed words differ by language; they are tightest beside long texts.
                QTest::addRow("kind %d, %g cm", int(kind) + 1, width)
                    << int(kind) << width << u"nb"_s << false;
                for (const auto &language : {u"nb"_s, u"nn"_s, u"en"_s})
                    QTest::addRow("kind %d, %g cm, %s, long", int(kind) + 1, width,
                                  qPrintable(language))
                        << int(kind) << width << language << true;
            }
        }
    }
    void noTextCoversAnotherOrLeavesThePicture()
    {
        QFETCH(int, kind);
        QFETCH(double, width);
        QFETCH(QString, language);
        QFETCH(bool, isLong);
        ChartSpec spec = tests::sampleChart(ChartKind(kind));
        spec.language = language;
        if (isLong)
            spec = tests::withLongTexts(spec, language);
        const FigureOptions options = optionsOf(width);
        if (!isOffered(spec, options))
            return;
        const FigureDrawing drawing = layoutFigure(spec, options);
        QVERIFY(!drawing.texts.empty());
        QCOMPARE(firstClash(drawing), QString());
    }

    void onALowScreenNoTextCoversAnotherEither_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : tests::allChartKinds())
            QTest::addRow("kind %d", int(kind) + 1) << int(kind);
    }
    void onALowScreenNoTextCoversAnotherEither()
    {
        QFETCH(int, kind);
        const ChartSpec spec = tests::sampleChart(ChartKind(kind));
        FigureOptions options = optionsOf(18.0);
        const double airy = layoutFigure(spec, options).size.height();
        options.squeeze = 1.0;
        const FigureDrawing low = layoutFigure(spec, options);
        QCOMPARE(firstClash(low), QString());
        QCOMPARE_LE(low.size.height(), airy);
    }

    void everyMarkCanBePointedAt_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : tests::allChartKinds())
            QTest::addRow("kind %d", int(kind) + 1) << int(kind);
    }
    void everyMarkCanBePointedAt()
    {
        QFETCH(int, kind);
        const ChartSpec spec = tests::sampleChart(ChartKind(kind));
        const FigureDrawing drawing = layoutFigure(spec, optionsOf(16.0));
        const QRectF paper(QPointF(), drawing.size);
        for (const FigureHit &hit : drawing.hits) {
            QVERIFY(hit.mark < spec.marks.size());
            QCOMPARE(hit.key, spec.marks[hit.mark].key);
            QVERIFY2(paper.intersects(hit.area), qPrintable(hit.key));
        }
        for (const ChartMark &mark : spec.marks) {
            const bool isHit = std::any_of(drawing.hits.begin(), drawing.hits.end(),
                                           [&](const auto &hit) { return hit.key == mark.key; });
            // A hidden row has one place for all its steps; zeros have none.
            if (mark.state == MarkState::Shown && mark.value != 0.0)
                QVERIFY2(isHit, qPrintable(mark.key));
        }
    }

    void barsOfQtLieWhereTheLabelsExpectThem()
    {
        FigureScene scene;
        scene.setFigure(tests::sampleChart(ChartKind::ClusteredBars), optionsOf(16.0));
        const FigurePlot &plot = scene.drawing().plots.front();
        QChart *chart = scene.charts().front();
        QCOMPARE(chart->plotArea(), QRectF(plot.area.topLeft() * 10.0, plot.area.size() * 10.0));
        auto *bars = qobject_cast<QAbstractBarSeries *>(chart->series().front());
        QVERIFY(bars);
        const double w = bars->barWidth();
        for (const FigureHit &hit : scene.drawing().hits) {
            // hits are the bars themselves: row k, wave g of G
            const double g = hit.column;
            const double at = hit.row - w / 2 + w / bars->count() * (g + 0.5);
            const double y = chart->mapToPosition(QPointF(0.0, at), bars).y() / 10.0;
            QVERIFY2(std::abs(y - hit.area.center().y()) < 1.0, qPrintable(hit.key));
        }
    }

    void textHasContrastEnough_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isDark");
        for (const ChartKind kind : tests::allChartKinds()) {
            for (const bool isDark : {false, true})
                QTest::addRow("kind %d, %s", int(kind) + 1, isDark ? "dark" : "light")
                    << int(kind) << isDark;
        }
    }
    void textHasContrastEnough()
    {
        QFETCH(int, kind);
        QFETCH(bool, isDark);
        FigureOptions options = figureOptions(16.0, 8.0, isDark ? Theme::Dark : Theme::Light);
        const FigureDrawing drawing = layoutFigure(tests::sampleChart(ChartKind(kind)), options);
        for (const FigureText &text : drawing.texts) {
            QColor ground = options.colors.token.surface;
            for (const FigureShape &shape : drawing.shapes) {
                const bool isBelow = shape.fill.isValid() && shape.path.contains(text.box.center());
                if (isBelow && !text.halo.isValid())
                    ground = shape.fill;
            }
            // Names of waves stand on bars that Qt draws.
            const bool isOnBar = std::any_of(
                drawing.plots.begin(), drawing.plots.end(), [&](const FigurePlot &plot) {
                    return !plot.bars.empty() && plot.area.contains(text.box.center());
                });
            if (!isOnBar)
                QVERIFY2(contrast(text.color, ground) >= 4.5, qPrintable(text.text));
        }
    }

    void sharesAsDotsHaveNoSignsAndNoZeroLine()
    {
        ChartSpec spec = tests::sampleChart(ChartKind::ClusteredBars);
        spec.kind = ChartKind::DotWhisker;
        spec.series = {{.key = u"w23"_s, .name = u"2023"_s}};
        const QString text = allText(layoutFigure(spec, optionsOf(16.0)));
        QVERIFY(text.contains(u"80\u00A0%"_s));
        QVERIFY(text.contains(u"77–83"_s));
        QVERIFY(!text.contains(u'+'));
        QVERIFY(!text.contains(u"lavere"_s));
    }

    void changesOfMeansAreNotPercentagePoints()
    {
        for (const ChartKind kind : {ChartKind::Change, ChartKind::Slope}) {
            ChartSpec spec = tests::sampleChart(kind);
            spec.valueAxis.unit = ChartUnit::Number;
            spec.changeAxis.unit = ChartUnit::Number;
            spec.marks[0].value = 0.3;
            const QString text = allText(layoutFigure(spec, optionsOf(8.0)));
            QVERIFY(!text.contains(u"pp."_s));
            QVERIFY(!text.contains(u'<'));
            QVERIFY(text.contains(u"+10"_s));
        }
    }

    void aHiddenNumberStandsNowhere()
    {
        ChartSpec spec = tests::sampleChart(ChartKind::ClusteredBars);
        spec.marks[0].state = MarkState::Hidden;
        spec.marks[0].value = 86.8;
        const QString text = allText(layoutFigure(spec, optionsOf(16.0)));
        QVERIFY(!text.contains(u"87\u00A0%"_s));
        QVERIFY(text.contains(u"Vises ikke: færre enn 10 svar"_s));
    }

    void fewAnswersAreToldInTheNote()
    {
        ChartSpec spec = tests::sampleChart(ChartKind::ClusteredBars);
        spec.marks[1].state = MarkState::FewAnswers;
        spec.marks[1].n = 14;
        const FigureDrawing drawing = layoutFigure(spec, optionsOf(16.0));
        QVERIFY(allText(drawing).contains(u"n\u00A0=\u00A014"_s));
        QVERIFY(allText(drawing).contains(u"få svar"_s));
        QCOMPARE(firstClash(drawing), QString());
    }

    void anIntervalBeyondTheAxisGetsAnArrowAndASentence()
    {
        ChartSpec spec = tests::sampleChart(ChartKind::Change);
        spec.changeAxis.minimum = -5.0;
        spec.changeAxis.maximum = 15.0;
        const QString text = allText(layoutFigure(spec, optionsOf(16.0)));
        QVERIFY(text.contains(u"Pil:"_s));
    }

    void aClassThatIsSwitchedOffStaysInTheLegendAndIsNamedInTheNote()
    {
        ChartSpec spec = tests::sampleChart(ChartKind::LikertStacked);
        spec.series[0].isHidden = true;
        const FigureDrawing drawing = layoutFigure(spec, optionsOf(16.0));
        QVERIFY(allText(drawing).contains(u"Slått av i figuren: I svært liten grad."_s));
        QCOMPARE(drawing.legend.size(), std::size_t(6));
        for (const FigureHit &hit : drawing.hits)
            QVERIFY(spec.marks[hit.mark].series != spec.series[0].key);
        QCOMPARE(firstClash(drawing), QString());
    }

    void syntheticAnswersAreTaggedInEveryLanguage()
    {
        ChartSpec spec = tests::sampleChart(ChartKind::Line);
        QVERIFY(allText(layoutFigure(spec, optionsOf(16.0))).contains(u"Syntetiske svar"_s));
        spec.language = u"en"_s;
        QVERIFY(allText(layoutFigure(spec, optionsOf(16.0))).contains(u"Synthetic answers"_s));
        spec.isSynthetic = false;
        QVERIFY(!allText(layoutFigure(spec, optionsOf(16.0))).contains(u"Synthetic"_s));
    }

    void aSlideHasLargerTypeAndThinnerStrokes()
    {
        const FigureOptions slide = optionsOf(30.0);
        QCOMPARE(slide.textScale, 1.6);
        QVERIFY(std::abs(slide.strokeScale * slide.textScale - 1.4) < 1e-9);
    }

    void theSameSpecGivesTheSameDrawing()
    {
        const ChartSpec spec = tests::sampleChart(ChartKind::BoxStrip);
        const FigureDrawing first = layoutFigure(spec, optionsOf(16.0));
        const FigureDrawing second = layoutFigure(spec, optionsOf(16.0));
        QCOMPARE(first.size, second.size);
        QCOMPARE(first.shapes.size(), second.shapes.size());
        for (std::size_t i = 0; i < first.shapes.size(); ++i)
            QVERIFY(first.shapes[i].path == second.shapes[i].path);
    }

    void anEmptySpecIsStillAFigure()
    {
        for (const ChartKind kind : tests::allChartKinds()) {
            ChartSpec spec;
            spec.kind = kind;
            spec.headline = u"Ingen svar"_s;
            const FigureDrawing drawing = layoutFigure(spec, optionsOf(16.0));
            QVERIFY(drawing.size.height() > 20.0);
        }
    }
};

QTEST_MAIN(TestFigureLayout)
#include "tst_figure_layout.moc"
