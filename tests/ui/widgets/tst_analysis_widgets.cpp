// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/theme/theme.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/kind_picker.h"
#include "ui/widgets/level_bars.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/sentence_strip.h"

using namespace Qt::StringLiterals;
using namespace tidemark::ui;

class TestAnalysisWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aKindIsChosenWithTheKeyboard()
    {
        KindPicker picker;
        picker.setKinds({{.key = u"share"_s, .name = u"Andeler"_s, .icon = u"bars"_s},
                         {.key = u"crosstab"_s, .name = u"Krysstabell"_s, .icon = u"table"_s},
                         {.key = u"mean"_s,
                          .name = u"Gjennomsnitt"_s,
                          .icon = u"number"_s,
                          .refusal = u"Flere svar"_s}},
                        u"share"_s);
        picker.show();
        QSignalSpy chosen(&picker, &KindPicker::chosen);
        QTest::keyClick(&picker, Qt::Key_Down);
        auto *menu = picker.findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(!menu->actions()[2]->isEnabled());
        QCOMPARE(menu->actions()[2]->toolTip(), u"Flere svar"_s);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), u"crosstab"_s);
    }

    void aKindIsNamedInItsTooltip()
    {
        KindPicker picker;
        picker.setKinds({{.key = u"a"_s, .name = u"Andeler"_s, .icon = u"bars"_s}}, u"a"_s);
        QVERIFY(picker.toolTip().contains(u"Andeler"_s));
        QCOMPARE(picker.accessibleName(), picker.toolTip());
    }

    void pagesCarryTheirRemarks()
    {
        PageTabs tabs;
        tabs.addTab(u"Koeffisienter"_s);
        tabs.addTab(u"Kontroll"_s);
        const int width = tabs.sizeHint().width();
        tabs.setRemarks(1, 2);
        QCOMPARE(tabs.remarks(1), 2);
        QVERIFY(tabs.sizeHint().width() > width);
        tabs.setRemarks(1, 0);
        QCOMPARE(tabs.sizeHint().width(), width);
    }

    void aSentenceIsCopiedAsPlainText()
    {
        SentenceStrip strip;
        QVERIFY(strip.isHidden());
        strip.setSentence(u"10 < 20 er 10 lavere."_s, u"10 lavere"_s);
        QVERIFY(!strip.isHidden());
        QSignalSpy copied(&strip, &SentenceStrip::copyWanted);
        QTest::mouseClick(strip.findChild<QToolButton *>(u"copySentence"_s), Qt::LeftButton);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied[0][0].toString(), u"10 < 20 er 10 lavere."_s);
    }

    void checksCountTheirRemarks()
    {
        CheckList list;
        list.setItems({{.text = u"204 klynger"_s}, {.text = u"Oslo"_s, .isRemark = true}});
        QCOMPARE(list.remarkCount(), 1);
        list.setItems({});
        QCOMPARE(list.remarkCount(), 0);
    }

    void barsOfLevelsAreReadAloud()
    {
        LevelBars bars;
        bars.setBars({{.label = u"I NAV"_s, .number = u"41,6"_s, .share = 0.416}});
        QCOMPARE(bars.accessibleName(), u"I NAV 41,6"_s);
        bars.setBars({});
        QVERIFY(bars.isHidden());
    }
};

QTEST_MAIN(TestAnalysisWidgets)
#include "tst_analysis_widgets.moc"
