// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include "chart_samples.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/figure_layer.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

struct Window
{
    ChartView view;

    explicit Window(ChartKind kind)
    {
        view.resize(800, 600);
        view.setSpec(tests::sampleChart(kind));
        view.show();
        QVERIFY2(QTest::qWaitForWindowExposed(&view), "the view is not shown");
    }
    QPoint centreOf(const QString &key) const
    {
        for (const FigureHit &hit : view.drawing().hits) {
            if (hit.key == key)
                return view.mapFromScene(inScene(hit.area).center());
        }
        return {-1, -1};
    }
    QString keyAt(std::size_t index) const { return view.drawing().hits[index].key; }
};

} // namespace

class TestChartView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void aClickChoosesTheMarkUnderTheMouse()
    {
        Window window(ChartKind::ClusteredBars);
        QSignalSpy chosen(&window.view, &ChartView::chosen);
        const QString key = window.keyAt(3);
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {}, window.centreOf(key));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), key);
        QCOMPARE(window.view.currentKey(), key);
    }

    void theMouseHoversOverMarksAndLeavesThem()
    {
        Window window(ChartKind::Change);
        QSignalSpy hovered(&window.view, &ChartView::hovered);
        const QString key = window.keyAt(0);
        QTest::mouseMove(window.view.viewport(), window.centreOf(key));
        QTRY_COMPARE(hovered.count(), 1);
        QCOMPARE(hovered[0][0].toString(), key);
        QTest::mouseMove(window.view.viewport(), QPoint(2, 2));
        QTRY_COMPARE(hovered.count(), 2);
        QCOMPARE(hovered[1][0].toString(), QString());
    }

    void aDoubleClickAsksToFilter()
    {
        Window window(ChartKind::ClusteredBars);
        QSignalSpy filter(&window.view, &ChartView::filterRequested);
        QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, {},
                           window.centreOf(window.keyAt(1)));
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter[0][0].toString(), window.keyAt(1));
    }

    void draggingOverTheAreaMarksAndEnterFiltersByThem()
    {
        Window window(ChartKind::ClusteredBars);
        QWidget *viewport = window.view.viewport();
        QSignalSpy marked(&window.view, &ChartView::marked);
        QSignalSpy filter(&window.view, &ChartView::filterByMarkedRequested);
        QSignalSpy chosen(&window.view, &ChartView::chosen);
        QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(1, 1));
        QMouseEvent move(QEvent::MouseMove, QPointF(viewport->rect().bottomRight()),
                         viewport->mapToGlobal(QPointF(viewport->rect().bottomRight())),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, viewport->rect().bottomRight());
        QCOMPARE(marked.count(), 1);
        const QStringList keys = window.view.markedKeys();
        QVERIFY(keys.size() > 2);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&window.view, Qt::Key_Return);
        QCOMPARE(filter.count(), 1);
        QCOMPARE(filter[0][0].toStringList(), keys);
        QTest::keyClick(&window.view, Qt::Key_Escape);
        QVERIFY(window.view.markedKeys().isEmpty());
    }

    void shiftSpaceMarksOneMore()
    {
        Window window(ChartKind::ClusteredBars);
        window.view.setCurrentKey(window.keyAt(0));
        QTest::keyClick(&window.view, Qt::Key_Space, Qt::ShiftModifier);
        window.view.setCurrentKey(window.keyAt(2));
        QTest::keyClick(&window.view, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(window.view.markedKeys(), (QStringList{window.keyAt(0), window.keyAt(2)}));
        QTest::keyClick(&window.view, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(window.view.markedKeys(), (QStringList{window.keyAt(0)}));
    }

    void aNewFigureTakesTheMarksAwayAndTellsSo()
    {
        Window window(ChartKind::Change);
        window.view.setCurrentKey(window.keyAt(1));
        window.view.setFocus();
        QTest::keyClick(&window.view, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(window.view.markedKeys(), QStringList{window.keyAt(1)});
        window.view.resize(700, 600);
        QCOMPARE(window.view.markedKeys(), QStringList{window.keyAt(1)});
        QSignalSpy marked(&window.view, &ChartView::marked);
        window.view.setSpec(tests::sampleChart(ChartKind::Change));
        QCOMPARE(marked.count(), 1);
        QVERIFY(window.view.markedKeys().isEmpty());
    }

    void aLowViewTakesTheAirBetweenMarksBeforeItScrolls()
    {
        Window window(ChartKind::Change);
        const int airy = window.view.heightForWidth(window.view.viewport()->width());
        window.view.resize(800, airy - 20);
        const auto height = [&] { return window.view.sceneRect().height(); };
        QVERIFY(window.view.mapFromScene(0, height()).y() <= window.view.viewport()->height());
        window.view.resize(800, airy + 20);
        QCOMPARE_GE(window.view.mapFromScene(0, height()).y(), airy - 2);
    }

    void arrowsMoveInReadingOrder()
    {
        Window window(ChartKind::ClusteredBars);
        window.view.setCurrentKey(window.keyAt(0));
        QTest::keyClick(&window.view, Qt::Key_Right);
        QCOMPARE(window.view.currentKey(), window.keyAt(1));
        QTest::keyClick(&window.view, Qt::Key_Down);
        QCOMPARE(window.view.currentKey(), window.keyAt(3));
        QTest::keyClick(&window.view, Qt::Key_Left);
        QCOMPARE(window.view.currentKey(), window.keyAt(2));
        QTest::keyClick(&window.view, Qt::Key_Up);
        QCOMPARE(window.view.currentKey(), window.keyAt(0));
    }

    void spacePinsAndLetsGoAndEnterFilters()
    {
        Window window(ChartKind::LikertStacked);
        QSignalSpy chosen(&window.view, &ChartView::chosen);
        QSignalSpy filter(&window.view, &ChartView::filterRequested);
        window.view.setCurrentKey(window.keyAt(2));
        QTest::keyClick(&window.view, Qt::Key_Space);
        QTest::keyClick(&window.view, Qt::Key_Space);
        QCOMPARE(chosen.count(), 2);
        QCOMPARE(chosen[0][0].toString(), window.keyAt(2));
        QCOMPARE(chosen[1][0].toString(), QString());
        QTest::keyClick(&window.view, Qt::Key_Return);
        QCOMPARE(filter.count(), 1);
    }

    void theLegendSwitchesAClassOffAndOn()
    {
        Window window(ChartKind::LikertStacked);
        QSignalSpy toggled(&window.view, &ChartView::seriesToggled);
        const LegendHit legend = window.view.drawing().legend.front();
        const auto click = [&] {
            const QPointF at = inScene(window.view.drawing().legend.front().area).center();
            QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {},
                              window.view.mapFromScene(at));
        };
        const auto marks = window.view.drawing().hits.size();
        click();
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled[0][0].toString(), legend.series);
        QCOMPARE(toggled[0][1].toBool(), true);
        QVERIFY(window.view.drawing().hits.size() < marks);
        click();
        QCOMPARE(toggled[1][1].toBool(), false);
        QCOMPARE(window.view.drawing().hits.size(), marks);
    }

    void theExplanationGivesValueIntervalAndBase()
    {
        Window window(ChartKind::ClusteredBars);
        const QStringList lines = window.view.explanation(u"Fore/w23"_s);
        QCOMPARE(lines.value(0), u"Foreldreveiledning, 2023"_s);
        QCOMPARE(lines.value(1), u"80,1\u00A0%"_s);
        QVERIFY(lines.value(2).startsWith(u"77,0–83,2"_s));
        QCOMPARE(lines.value(3), u"n\u00A0=\u00A0231"_s);
    }

    void aHiddenMarkExplainsOnlyWhyItIsHidden()
    {
        Window window(ChartKind::LikertStacked);
        const QStringList lines = window.view.explanation(u"ik/s0"_s);
        QCOMPARE(lines.mid(1), QStringList{u"Vises ikke: færre enn 10 svar"_s});
    }

    void theFocusStaysOnItsMarkWhenTheFigureChanges()
    {
        Window window(ChartKind::ClusteredBars);
        const QString key = window.keyAt(4);
        window.view.setCurrentKey(key);
        window.view.resize(500, 600);
        QCOMPARE(window.view.currentKey(), key);
        window.view.setTheme(Theme::Dark);
        QCOMPARE(window.view.currentKey(), key);
        window.view.setCurrentKey(u"none"_s);
        QCOMPARE(window.view.currentKey(), QString());
    }

    void theFigureIsAsWideAsTheView()
    {
        Window window(ChartKind::Line);
        for (const int width : {360, 700, 1000}) {
            window.view.resize(width, 500);
            const QRect shown = window.view.mapFromScene(window.view.sceneRect()).boundingRect();
            QVERIFY(std::abs(shown.width() - window.view.viewport()->width()) <= 2);
        }
    }

    void screenReadersMeetATable()
    {
        Window window(ChartKind::ClusteredBars);
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&window.view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Table);
        QVERIFY(chart->text(QAccessible::Name).contains(u"foreldreveiledning"_s));
        QVERIFY(chart->text(QAccessible::Description).contains(u"Syntetiske svar"_s));
        auto *table = chart->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->columnCount(), 2);
        QAccessibleInterface *cell = table->cellAt(1, 1);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"Foreldreveiledning, 2023: 80,1\u00A0%"_s);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
        QVERIFY(!cell->rect().isEmpty());
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
