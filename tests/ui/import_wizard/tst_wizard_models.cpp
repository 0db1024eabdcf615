// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/import_wizard/plan_of_columns.h"
#include "ui/import_wizard/cell_model.h"
#include "ui/import_wizard/grid_table.h"
#include "ui/import_wizard/hand_edits.h"
#include "ui/import_wizard/label_edit_model.h"
#include "ui/import_wizard/pair_model.h"
#include "ui/import_wizard/preview_model.h"
#include "ui/import_wizard/receipt_model.h"
#include "ui/import_wizard/receipt_summary.h"
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
        QCOMPARE(model.index(0, 1).data(LookAtRole).toBool(), false);
        QCOMPARE(model.index(1, 1).data(LookAtRole).toBool(), true);
        QCOMPARE(model.index(2, 1).data().toString(), u"·"_s);
        QCOMPARE(model.index(2, 1).data(LookAtRole).toBool(), false);
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
        QCOMPARE(text(3, VariableModel::Type), u"Multiple, 3"_s);
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

    void pairsShowBothSidesAndAskBeforeTheyEnterATrend()
    {
        Study study;
        study.sources.push_back({.id = {1}, .wave = u"2021"_s});
        study.questions.push_back({.id = {5}, .source = {1}, .name = u"q11"_s});
        ImportPlan plan = smallPlan();
        plan.wave.wave.guess(u"2023"_s);
        plan.wave.pairs = {{.later = u"q12a"_s, .earlier = {5}, .state = PairState::CodesDiffer},
                           {.later = u"q10"_s, .state = PairState::OnlyHere}};
        PairModel model;
        QAbstractItemModelTester tester(&model);
        model.setPairs(plan, study);
        QCOMPARE(model.headerData(PairModel::EarlierName, Qt::Horizontal).toString(), u"2021"_s);
        QCOMPARE(model.index(0, PairModel::EarlierName).data().toString(), u"q11"_s);
        QVERIFY(!model.index(1, PairModel::Trend).data(Qt::CheckStateRole).isValid());
        QSignalSpy accepted(&model, &PairModel::acceptedChanged);
        QVERIFY(model.setData(model.index(0, PairModel::Trend), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, PairModel::Trend), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(accepted.count(), 1);
        PairFilter filter;
        QAbstractItemModelTester filterTester(&filter);
        filter.setSourceModel(&model);
        filter.setState(PairState::OnlyHere);
        QCOMPARE(filter.rowCount(), 1);
    }

    void aChosenPartnerIsJudgedByWordingThenCodes()
    {
        Study study;
        study.sources.push_back({.id = {1}, .wave = u"2021"_s});
        study.variables.push_back({.id = {3}, .source = {1}, .name = u"q1"_s});
        study.variables.back().labels = smallPlan().columns[1].labels;
        study.questions.push_back({.id = {5}, .source = {1}, .name = u"q1"_s});
        study.questions.back().wording = LocalText(u"label of  Q12A?"_s);
        study.questions.back().items = {{.variable = {3}}};
        ImportPlan plan = smallPlan();
        plan.wave.pairs = {{.later = u"q12a"_s, .state = PairState::OnlyHere},
                           {.later = u"q12b"_s, .state = PairState::OnlyHere}};
        setPartner(plan, 0, study, {5});
        QCOMPARE(plan.wave.pairs[0].state, PairState::Same);
        QVERIFY(plan.wave.pairs[0].accepted);
        setPartner(plan, 1, study, {5});
        QCOMPARE(plan.wave.pairs[1].state, PairState::WordingDiffers);
        QVERIFY(!plan.wave.pairs[1].accepted);
        study.variables.back().labels.pop_back();
        setPartner(plan, 0, study, {5});
        QCOMPARE(plan.wave.pairs[0].state, PairState::CodesDiffer);
        setPartner(plan, 0, study, {});
        QCOMPARE(plan.wave.pairs[0].state, PairState::OnlyHere);
        setAccepted(plan, 0, true);
        QVERIFY(!plan.wave.pairs[0].accepted);
    }

    void theReceiptPutsRemarksFirstAndAddsUp()
    {
        ImportReport report{.rows = 30};
        for (const ColumnPlan &column : smallPlan().columns)
            report.columns.push_back({.name = column.name, .answered = 28, .empty = 2});
        report.columns[6].notUnderstood = 2;
        report.columns[6].notUnderstoodCells = {{5, u"ca. 3"_s, {}}};
        report.columns[1].missingFound = {{u"8 Vet ikke"_s, 3}};
        report.columns[2].missingFound = {{u"8 Vet ikke"_s, 4}};
        ReceiptModel model;
        QAbstractItemModelTester tester(&model);
        model.setReport(report, smallPlan(), ReceiptModel::Order::RemarksFirst);
        QCOMPARE(model.index(0, ReceiptModel::Name).data().toString(), u"q4_arsverk"_s);
        QCOMPARE(model.index(0, ReceiptModel::Form).data().toString(), u"comma"_s);
        model.setReport(report, smallPlan(), ReceiptModel::Order::File);
        QCOMPARE(model.index(0, ReceiptModel::Name).data().toString(), u"kommunenr"_s);
        const ReceiptSummary sum = ReceiptSummary::of(report);
        QCOMPARE(sum.cells, 240);
        QCOMPARE(sum.empty, 16);
        QCOMPARE(sum.notUnderstood, 2);
        QCOMPARE(sum.missing, (std::vector<std::pair<QString, qint64>>{{u"8 Vet ikke"_s, 7}}));
        CellModel cells;
        QAbstractItemModelTester cellTester(&cells);
        cells.setCells(sum.cellsNotUnderstood);
        QCOMPARE(cells.index(0, CellModel::InFile).data().toString(), u"ca. 3"_s);
        QVERIFY(receiptText(report, u"a.csv"_s).contains(u"q4_arsverk\t5\tca. 3"_s));
    }

    void labelsAndMeaningsCanBeWritten()
    {
        ColumnPlan column = smallPlan().columns[1];
        column.counts.emplace_back(9, 4);
        LabelEditModel model(column);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(
            model.setData(model.index(3, LabelEditModel::Label), u"Ikke aktuelt"_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(3, LabelEditModel::Meaning),
                              int(MissingReason::NotApplicable), Qt::EditRole));
        QVERIFY(!model.setData(model.index(3, LabelEditModel::Code), 7, Qt::EditRole));
        QCOMPARE(model.labels().size(), std::size_t(4));
        QCOMPARE(model.labels()[3].label.text(), u"Ikke aktuelt"_s);
        const std::vector<MissingCode> expected{{8, MissingReason::DontKnow},
                                                {9, MissingReason::NotApplicable}};
        QCOMPARE(model.missingCodes(), expected);
        QVERIFY(model.setData(model.index(2, LabelEditModel::Meaning), LabelEditModel::answer,
                              Qt::EditRole));
        QCOMPARE(model.missingCodes().size(), std::size_t(1));
    }

    void handEditsOutliveANewReading()
    {
        ImportPlan before = smallPlan();
        before.columns[1].name = u"tidlig"_s;
        before.columns[1].labels.clear();
        before.questions.clear();
        before.wave.name = LocalText(u"Kommuner"_s);
        const HandEdits edits{.names = {u"q12a"_s}, .valueLabels = {u"q12a"_s}, .questions = true};
        const ImportPlan after = keepHandEdits(smallPlan(), before, edits);
        QCOMPARE(after.columns[1].name, u"tidlig"_s);
        QVERIFY(after.columns[1].labels.empty());
        QCOMPARE(after.columns[2].labels.size(), std::size_t(3));
        QVERIFY(after.questions.empty());
        QCOMPARE(after.wave.name.text(), u"Kommuner"_s);
        ImportPlan shorter = smallPlan();
        shorter.columns.pop_back();
        QCOMPARE(keepHandEdits(shorter, before, edits).questions.size(), std::size_t(1));
    }
};

QTEST_MAIN(TestWizardModels)
#include "tst_wizard_models.moc"
