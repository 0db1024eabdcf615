// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/import_wizard/plan_of_columns.h"
#include "ui/import_wizard/preview_model.h"
#include "ui/import_wizard/variable_filter.h"
#include "ui/import_wizard/variable_model.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

class TestWizardModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"nb_NO"_s)); }

    void previewShowsCellsAsTheyStandAndMarksWhatIsNoNumber()
    {
        PreviewModel model;
        QAbstractItemModelTester tester(&model);
        ImportPlan plan;
        plan.columns = {plainColumn(0, u"kommune"_s, ColumnType::Text),
                        plainColumn(1, u"årsverk"_s, ColumnType::Number)};
        model.setPreview(
            {.rows = {{u"Tromsø"_s, u"10,5"_s}, {u"Sokndal"_s, u"ca. 3"_s}, {u"Bø"_s}}}, plan);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"årsverk"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"Tromsø"_s);
        QCOMPARE(model.index(0, 1).data(PreviewModel::NotUnderstoodRole).toBool(), false);
        QCOMPARE(model.index(1, 1).data(PreviewModel::NotUnderstoodRole).toBool(), true);
        QCOMPARE(model.index(2, 1).data().toString(), u"·"_s);
        QCOMPARE(model.index(2, 1).data(PreviewModel::NotUnderstoodRole).toBool(), false);
    }

    void numbersAreReadWithTheirSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("decimal");
        QTest::addColumn<QChar>("thousands");
        QTest::addColumn<bool>("number");
        QTest::addRow("comma") << u"8,5"_s << QChar(u',') << QChar() << true;
        QTest::addRow("point under comma") << u"8.5"_s << QChar(u',') << QChar() << false;
        QTest::addRow("comma under point") << u"8,5"_s << QChar(u'.') << QChar() << false;
        QTest::addRow("thousands by point") << u"1.234,5"_s << QChar(u',') << QChar(u'.') << true;
        QTest::addRow("hard space") << u"1\u00a0234"_s << QChar(u',') << QChar(u' ') << true;
        QTest::addRow("true minus") << u"\u22123"_s << QChar(u'.') << QChar() << true;
        QTest::addRow("words") << u"ca. 3"_s << QChar(u',') << QChar() << false;
        QTest::addRow("empty") << u"  "_s << QChar(u',') << QChar() << true;
    }

    void numbersAreReadWithTheirSigns()
    {
        QFETCH(QString, text);
        QFETCH(QChar, decimal);
        QFETCH(QChar, thousands);
        QTEST(readsAsNumber(text, decimal, thousands), "number");
    }

    void variablesShowLabelTypeValuesMissingAndAnswers()
    {
        VariableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPlan(smallPlan());
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(1, VariableModel::Name), u"q12a"_s);
        QCOMPARE(text(1, VariableModel::Type), u"Scale 1–5"_s);
        QCOMPARE(text(1, VariableModel::Values), u"1 I liten grad – 5 I stor grad"_s);
        QCOMPARE(text(1, VariableModel::Missing), u"8"_s);
        QCOMPARE(text(3, VariableModel::Label), u"Fleksibel norskopplæring"_s);
        QCOMPARE(text(3, VariableModel::Type), u"Multiple choice, 3"_s);
        QCOMPARE(text(3, VariableModel::Answered), u"20"_s);
        QCOMPARE(text(4, VariableModel::Values), u"0,5–48,5"_s);
        QCOMPARE(text(5, VariableModel::Values), u"7 answers"_s);
        QVERIFY(model.index(4, 0).data(VariableModel::NeedsLookRole).toBool());
    }

    void ticksSurviveANewReading()
    {
        VariableModel model;
        QAbstractItemModelTester tester(&model);
        model.setPlan(smallPlan());
        QSignalSpy changed(&model, &VariableModel::ticksChanged);
        QVERIFY(
            model.setData(model.index(1, VariableModel::Tick), Qt::Checked, Qt::CheckStateRole));
        model.setTicked(3, true);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(model.tickedColumns(), (std::vector<int>{1, 3, 4, 5}));
        ImportPlan plan = smallPlan();
        plan.questions.clear();
        model.setPlan(plan);
        QCOMPARE(model.tickedColumns(), (std::vector<int>{1}));
        model.clearTicks();
        QCOMPARE(model.tickedCount(), 0);
    }

    void writtenNamesAndLabelsAreHandedOn()
    {
        VariableModel model;
        model.setPlan(smallPlan());
        QSignalSpy renamed(&model, &VariableModel::renamed);
        QSignalSpy relabelled(&model, &VariableModel::relabelled);
        QVERIFY(model.setData(model.index(1, VariableModel::Name), u"q12_tidlig"_s, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, VariableModel::Name), u" "_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(3, VariableModel::Label), u"Norsk"_s, Qt::EditRole));
        QCOMPARE(renamed.first(), (QVariantList{1, u"q12_tidlig"_s}));
        QCOMPARE(relabelled.first(), (QVariantList{3, u"Norsk"_s}));
        QVERIFY(!model.flags(model.index(3, VariableModel::Name)).testFlag(Qt::ItemIsEditable));
    }

    void filtersShowOneGroupAndSearchAllWords()
    {
        VariableModel model;
        model.setPlan(smallPlan());
        VariableFilter filter;
        QAbstractItemModelTester tester(&filter);
        filter.setSourceModel(&model);
        QCOMPARE(filter.rowCount(), 6);
        filter.setGroup(VariableGroup::Scale);
        QCOMPARE(filter.rowCount(), 2);
        filter.setGroup(VariableGroup::NeedsLook);
        QCOMPARE(filter.rowCount(), 1);
        filter.setGroup(VariableGroup::All);
        filter.setSearch(u"VET q12"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setSearch(u"vet q10"_s);
        QCOMPARE(filter.rowCount(), 0);
    }
};

QTEST_MAIN(TestWizardModels)
#include "tst_wizard_models.moc"
