// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include "ui/theme/theme.h"
#include "ui/widget_prompts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_splitter.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/role_slot.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segments.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

namespace {

void drop(QWidget &target, const QString &key)
{
    QMimeData data;
    data.setData(QLatin1StringView(questionMimeType), key.toUtf8());
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aLongNameOnAChipTakesMoreLinesAndIsNotCut()
    {
        const Chip plain(u"Foreldreveiledning"_s, u"single"_s);
        QCOMPARE(plain.sizeHint().height(), 26);
        const Chip chip(QString(u"Hvor konkrete er beskrivelsene av elementene? "_s).repeated(3),
                        u"single"_s);
        const QSize size = chip.sizeHint();
        const QFontMetrics metrics(chip.font());
        QVERIFY(size.height() >= 26 + 2 * metrics.lineSpacing());
        QVERIFY(double(size.width()) * size.height()
                > double(metrics.horizontalAdvance(chip.text())) * metrics.height());
        QVERIFY(chip.heightForWidth(160) > size.height());
    }

    void aLongAdditionIsShortenedAndTheTooltipHasItWhole()
    {
        const QString reference = u"mot "_s + QString(u"en lang ordlyd "_s).repeated(8);
        Chip chip(u"Organisering"_s, u"single"_s);
        const int bare = chip.sizeHint().width();
        chip.setAddition(reference);
        QVERIFY(chip.sizeHint().width() <= bare + 140 + 6);
        QVERIFY(chip.toolTip().contains(reference));
        chip.setAddition(u"mot NAV"_s);
        QCOMPARE(chip.toolTip(), u"Organisering"_s);
    }

    void aFlowGivesRowsTheHeightTheirWidthNeeds()
    {
        QWidget host;
        auto *flow = new FlowLayout(&host, 12);
        flow->setContentsMargins(4, 0, 4, 8);
        for (int i = 0; i < 3; ++i)
            flow->addWidget(new Chip(QString(u"Ordlyd som er lang "_s).repeated(4)));
        QVERIFY(flow->heightForWidth(300) > 3 * 26 + 2 * 12 + 8);
        QCOMPARE(flow->heightForWidth(2000), flow->itemAt(0)->sizeHint().height() + 8);
    }

    void theCrossOfAChipRemovesAndTheRestClicks()
    {
        Chip chip(u"Foreldreveiledning"_s, u"single"_s);
        chip.resize(chip.sizeHint());
        chip.show();
        QSignalSpy removed(&chip, &Chip::removed);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(40, 13));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(removed.count(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, 13));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(removed.count(), 1);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 2);
    }

    void segmentsChooseOneAndTellOnlyWhatTheUserChose()
    {
        Segments segments;
        segments.setItems(
            {{.key = u"a"_s, .text = u"Verdier"_s}, {.key = u"b"_s, .text = u"Etiketter"_s}});
        segments.show();
        QSignalSpy chosen(&segments, &Segments::chosen);
        QCOMPARE(segments.current(), u"a"_s);
        segments.setCurrent(u"b"_s);
        QCOMPARE(segments.current(), u"b"_s);
        QCOMPARE(chosen.count(), 0);
        QTest::mouseClick(segments.findChild<QToolButton *>(u"a"_s), Qt::LeftButton);
        QCOMPARE(segments.current(), u"a"_s);
        QCOMPARE(chosen.count(), 1);
        segments.setItems(
            {{.key = u"c"_s, .text = u"C"_s, .enabled = false}, {.key = u"d"_s, .text = u"D"_s}});
        QCOMPARE(segments.current(), u"d"_s);
    }

    void aDropThatDoesNotFitIsRefusedWithItsReason()
    {
        RoleSlot slot(u"Fordelt på"_s, true);
        slot.setJudge([](const QString &key) {
            return key == u"q4" ? u"Fordelt på trenger grupper."_s : QString();
        });
        slot.resize(slot.sizeHint());
        slot.show();
        QSignalSpy dropped(&slot, &RoleSlot::dropped);
        QSignalSpy refused(&slot, &RoleSlot::refused);
        drop(slot, u"q3"_s);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped[0][0].toString(), u"q3"_s);
        drop(slot, u"q4"_s);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused[0][0].toString(), u"Fordelt på trenger grupper."_s);
    }

    void aSlotShowsItsEntriesAsChips()
    {
        RoleSlot slot(u"Spørsmål"_s, true);
        slot.show();
        slot.setEntries({{.key = u"q7"_s, .text = u"Foreldreveiledning"_s, .icon = u"single"_s}});
        auto *chip = slot.findChild<Chip *>(u"q7"_s);
        QVERIFY(chip);
        QSignalSpy removed(&slot, &RoleSlot::removed);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        slot.setEntries({});
        QTRY_VERIFY(!slot.findChild<Chip *>(u"q7"_s));
    }

    void theKeyboardGoesOnWhereAChipWasRemoved()
    {
        RoleSlot slot(u"Filter"_s, false);
        const auto entry = [](const QString &key) {
            return RoleSlot::Entry{.key = key, .text = key};
        };
        slot.setEntries({entry(u"a"_s), entry(u"b"_s), entry(u"c"_s)});
        slot.show();
        slot.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&slot));
        slot.findChild<Chip *>(u"b"_s)->setFocus();
        slot.setEntries({entry(u"a"_s), entry(u"c"_s)});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"c"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter: c"_s);
        slot.setEntries({entry(u"a"_s)});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"a"_s);
        slot.setEntries({});
        QVERIFY(slot.isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter: Drag here"_s);
    }

    void theFirstColumnOfATableStaysAndCoversNoCurrentCell()
    {
        QStandardItemModel model(40, 12);
        DataTable table(CellRoles{});
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.resize(400, 200);
        table.show();
        for (int column = 0; column < model.columnCount(); ++column)
            table.setColumnWidth(column, 90);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QScrollBar *across = table.horizontalScrollBar();
        QTRY_VERIFY(across->maximum() > 0);
        across->setValue(across->maximum());
        auto *names = table.findChild<FrozenColumn *>();
        QTRY_VERIFY(names->isVisible());
        QVERIFY(!names->accessibleName().isEmpty());
        QCOMPARE(names->selectionBehavior(), table.selectionBehavior());
        QCOMPARE(names->horizontalScrollBar()->maximum(), 0);
        for (int column = model.columnCount() - 1; column > 0; --column) {
            table.setCurrentIndex(model.index(0, column));
            QVERIFY2(table.columnViewportPosition(column) >= table.columnWidth(0)
                         || across->value() == 0,
                     qPrintable(QString::number(column)));
        }
        const QPointF place = names->viewport()->rect().center();
        QWheelEvent wheel(place, names->viewport()->mapToGlobal(place), {}, QPoint(0, -240),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(names->viewport(), &wheel);
        QVERIFY(table.verticalScrollBar()->value() > 0);
        QCOMPARE(names->verticalScrollBar()->value(), table.verticalScrollBar()->value());
    }

    void aSavedFileHasItsEndingAndNoneIsReplacedUnasked()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(u"study 1.2.tidemark"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        WidgetPrompts prompts{Settings(store)};
        QStringList asked;
        const auto typed = [&](const QString &name, int answer) {
            QObject context; // what is not asked is not answered later
            QTimer::singleShot(0, &context, [&, name] {
                auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(name));
                QTimer::singleShot(0, &context, [&, dialog, answer] {
                    auto *question = QApplication::activeModalWidget();
                    if (!question || question == dialog)
                        return;
                    asked << question->windowTitle();
                    qobject_cast<QDialog *>(question)->done(answer);
                    if (answer != 1)
                        QTimer::singleShot(0, dialog, &QDialog::reject);
                });
                QMetaObject::invokeMethod(dialog, "accept");
            });
            return prompts.saveFile(nullptr, u"Save"_s, u"study.tidemark"_s,
                                    u"Tidemark (*.tidemark)"_s);
        };
        QCOMPARE(typed(u"new"_s, 1), folder.filePath(u"new.tidemark"_s));
        QCOMPARE(typed(u"new 1.2"_s, 1), folder.filePath(u"new 1.2.tidemark"_s));
        QVERIFY(asked.isEmpty());
        QCOMPARE(typed(u"study 1.2"_s, 1), folder.filePath(u"study 1.2.tidemark"_s));
        QCOMPARE(asked, (QStringList{u"study 1.2.tidemark is there already"_s}));
        QCOMPARE(typed(u"study 1.2"_s, 2), QString());
        QCOMPARE(asked.size(), 2);
    }

    void chipsFlowToTheNextLine()
    {
        QWidget host;
        auto *layout = new FlowLayout(&host, 4);
        for (int i = 0; i < 4; ++i) {
            auto *block = new QWidget;
            block->setFixedSize(100, 26);
            layout->addWidget(block);
        }
        QCOMPARE(layout->heightForWidth(420), 26);
        QCOMPARE(layout->heightForWidth(300), 26 * 2 + 4);
        QCOMPARE(layout->sizeHint().width(), 412);
    }

    void escapeEmptiesTheSearch()
    {
        SearchField field(u"Finn variabel"_s);
        field.show();
        QTest::keyClicks(&field, u"q7"_s);
        QCOMPARE(field.text(), u"q7"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void aFoldedPanelComesBackInItsSize()
    {
        FoldSplitter splitter(Qt::Horizontal);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(1000, 300);
        splitter.show();
        splitter.setSizes({264, 735});
        const QList<int> before = splitter.sizes();
        QTest::mouseDClick(splitter.handle(1), Qt::LeftButton);
        QVERIFY(splitter.widget(0)->isHidden());
        splitter.toggleFold(0);
        QVERIFY(!splitter.widget(0)->isHidden());
        QCOMPARE(splitter.sizes(), before);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
