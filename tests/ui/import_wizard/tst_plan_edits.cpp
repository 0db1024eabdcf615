// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/import_wizard/plan_of_columns.h"
#include "ui/import_wizard/cell_treatment.h"
#include "ui/import_wizard/plan_edits.h"
#include "ui/import_wizard/wave_guess.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

class TestPlanEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheFileAndOptionsShareOne()
    {
        const auto rows = variableRows(smallPlan());
        QCOMPARE(rows.size(), std::size_t(6));
        QCOMPARE(rows[0].kind, VariableKind::Unit);
        QCOMPARE(rows[1].kind, VariableKind::Scale);
        QCOMPARE(rows[3].kind, VariableKind::Multiple);
        QCOMPARE(rows[3].name, u"q10_1 … q10_3"_s);
        QCOMPARE(rows[3].columns, (std::vector<int>{3, 4, 5}));
        QCOMPARE(rows[4].kind, VariableKind::Number);
        QVERIFY(rows[4].needsLook);
        QVERIFY(!rows[1].needsLook);
    }

    void leftOutColumnsNeedNoLook()
    {
        ImportPlan plan = smallPlan();
        setRole(plan, {6}, ColumnRole::Skip);
        QVERIFY(!variableRows(plan)[4].needsLook);
        QCOMPARE(kindOf(plan, 6), VariableKind::Skipped);
    }

    void reasonsSayWhetherTheyAreSure()
    {
        const ImportPlan plan = smallPlan();
        const std::vector<Reason> unsure{{u"4 cells are not numbers."_s, false}};
        QCOMPARE(reasonsOf(plan.columns[6]), unsure);
        QCOMPARE(reasonsOf(plan.columns[1]).size(), std::size_t(2));
    }

    void kindFixesTypeAndMeasureSoTheFileCannotTakeThemBack()
    {
        ImportPlan plan = smallPlan();
        setKind(plan, {6}, VariableKind::Text);
        plan.columns[6].type.guess(ColumnType::Number, u"Looks like numbers."_s);
        QCOMPARE(plan.columns[6].type.value, ColumnType::Text);
        QVERIFY(!needsLook(plan.columns[6]));
        setKind(plan, {1, 2}, VariableKind::Choice);
        QCOMPARE(kindOf(plan, 1), VariableKind::Choice);
        QCOMPARE(kindOf(plan, 2), VariableKind::Choice);
    }

    void onlyOneColumnIsTheUnit()
    {
        ImportPlan plan = smallPlan();
        setRole(plan, {7}, ColumnRole::UnitId);
        QCOMPARE(plan.columns[0].role.value, ColumnRole::Background);
        QCOMPARE(plan.columns[7].role.value, ColumnRole::UnitId);
        setRole(plan, {0, 7}, ColumnRole::UnitId);
        QCOMPARE(plan.columns[0].role.value, ColumnRole::UnitId);
        QCOMPARE(plan.columns[7].role.value, ColumnRole::Background);
    }

    void numbersMeantAreFoundInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("about") << u"ca. 3"_s << 3.0;
        QTest::newRow("between") << u"2–3"_s << 2.5;
        QTest::newRow("to") << u"10 til 20"_s << 15.0;
        QTest::newRow("word") << u"To"_s << 2.0;
        QTest::newRow("unit") << u"4,5 timer"_s << 4.5;
        QTest::newRow("nothing") << u"?"_s << -1.0;
        QTest::newRow("two numbers") << u"3 og 4 og 5"_s << -1.0;
    }
    void numbersMeantAreFoundInWords()
    {
        QFETCH(QString, text);
        QTEST(numberMeant(text).value_or(-1.0), "number");
    }

    void treatmentsAreReplacementsThatCanBeTakenBack()
    {
        ImportPlan plan = smallPlan();
        ColumnPlan &number = plan.columns[6];
        const ColumnPlan before = number;
        treatCells(number, u" ca. 3 "_s, CellTreatment::of(u"3"_s));
        QCOMPARE(number.replacements, (std::vector<TextReplacement>{{u"ca. 3"_s, u"3"_s}}));
        treatCells(number, u"ca. 3"_s, CellTreatment::missing(MissingReason::NotAnswered));
        QCOMPARE(number.replacements, (std::vector<TextReplacement>{{u"ca. 3"_s, {}}}));
        QCOMPARE(treatmentOf(number, u"ca. 3"_s),
                 CellTreatment::missing(MissingReason::NotAnswered));
        treatCells(number, u"ca. 3"_s, CellTreatment::missing(MissingReason::NotApplicable));
        QCOMPARE(number.missing.value.codes,
                 (std::vector<MissingCode>{{-93.0, MissingReason::NotApplicable}}));
        QCOMPARE(number.replacements[0].readAs, u"-93"_s);
        QCOMPARE(treatmentOf(number, u"ca. 3"_s),
                 CellTreatment::missing(MissingReason::NotApplicable));
        treatCells(number, u"ca. 3"_s, {});
        QCOMPARE(number.replacements, before.replacements);
        QVERIFY(number.missing.value.codes.empty());
    }

    void theColumnsOwnCodeForAReasonIsUsed()
    {
        ImportPlan plan = smallPlan();
        ColumnPlan &scale = plan.columns[1];
        treatCells(scale, u"vet ei"_s, CellTreatment::missing(MissingReason::DontKnow));
        QCOMPARE(scale.replacements, (std::vector<TextReplacement>{{u"vet ei"_s, u"8"_s}}));
        QCOMPARE(scale.missing.value.codes.size(), std::size_t(1));
        treatCells(scale, u"vet ei"_s, {});
        QCOMPARE(scale.missing.value.codes.size(), std::size_t(1));
    }

    void whatAColumnCannotHoldIsNotTaken()
    {
        const ImportPlan plan = smallPlan();
        QVERIFY(!treatmentFromText(plan.columns[6], u"mange"_s));
        QVERIFY(!treatmentFromText(plan.columns[1], u"1,5"_s));
        QCOMPARE(treatmentFromText(plan.columns[6], u"2.5"_s),
                 std::optional(CellTreatment::of(u"2,5"_s)));
        QCOMPARE(treatmentFromText(plan.columns[1], u"8"_s),
                 std::optional(CellTreatment::missing(MissingReason::DontKnow)));
        const auto choices = treatmentChoices(plan.columns[1], u"5?"_s);
        QCOMPARE(treatmentText(plan.columns[1], choices[1]), u"5 I stor grad"_s);
    }

    void missingCodesKeepTheRestOfTheRule()
    {
        ImportPlan plan = smallPlan();
        plan.columns[1].missing.value.emptyReason = MissingReason::NotAsked;
        setMissingCodes(plan, {1, 2}, {{9, MissingReason::NotApplicable}});
        QVERIFY(!plan.columns[1].missing.value.reason(8));
        QCOMPARE(plan.columns[2].missing.value.reason(9), MissingReason::NotApplicable);
        QCOMPARE(plan.columns[1].missing.value.emptyReason, MissingReason::NotAsked);
    }

    void missingCodesAreReadFromText()
    {
        ColumnPlan column = codeColumn(0, u"q7"_s, {{1, u"Ja"_s}, {8, u"Vet ikke"_s}});
        column.missing.value.codes = {{7, MissingReason::NotAsked}};
        const std::vector<MissingCode> expected{
            {7, MissingReason::NotAsked}, {8, MissingReason::DontKnow}, {9, MissingReason::Other}};
        QCOMPARE(missingCodesFromText(u" 7,8, 9 "_s, column), expected);
        QCOMPARE(missingCodesFromText(QString(), column), std::vector<MissingCode>{});
        QCOMPARE(missingCodesFromText(u"8, ni"_s, column), std::nullopt);
    }

    void labelsAreChangedForAllThatShareThem()
    {
        const ImportPlan plan = smallPlan();
        QCOMPARE(sharingLabels(plan, {2}), (std::vector<int>{2, 1}));
        QCOMPARE(sharingLabels(plan, {6}), (std::vector<int>{6}));
    }

    void theNameOfTheFileAndTheNewestWaveGuessTheNextOne()
    {
        Study study;
        study.sources.push_back({.id = {3}, .kind = SourceKind::Frame});
        study.sources.push_back({.id = {1},
                                 .unit = UnitKind::Person,
                                 .name = LocalText(u"Kommuner 2021"_s),
                                 .wave = u"2021"_s,
                                 .unitPlural = LocalText(u"kommuner"_s)});
        WavePlan wave;
        guessWave(wave, u"svar_2023_v20231101.csv"_s, study);
        QCOMPARE(wave.wave.value, u"2023"_s);
        QCOMPARE(wave.name.text(), u"Kommuner 2023"_s);
        QCOMPARE(wave.unitPlural.text(), u"kommuner"_s);
        QCOMPARE(wave.unit, UnitKind::Person);
        QCOMPARE(wave.frame, SourceId{3});
        QCOMPARE(nameOfWave(study, u"2025"_s).text(), u"Kommuner 2025"_s);
        QCOMPARE(nameOfWave(study, {}).text(), u"Kommuner 2021"_s);
        WavePlan chosen;
        chosen.wave.fix(u"Høst"_s);
        chosen.name = LocalText(u"Mitt navn"_s);
        guessWave(chosen, u"svar_2023.csv"_s, study);
        QCOMPARE(chosen.wave.value, u"Høst"_s);
        QCOMPARE(chosen.name.text(), u"Mitt navn"_s);
    }

    void aBatteryIsNamedByWhatItsItemsShare()
    {
        ImportPlan plan = smallPlan();
        plan.columns[1].label = LocalText(u"NAV-tiltak - tas i bruk tidlig"_s);
        plan.columns[2].label = LocalText(u"NAV-tiltak - er nok av"_s);
        QVERIFY(canBeBattery(plan, {1, 2}));
        const int made = makeQuestion(plan, {1, 2}, QuestionKind::Battery);
        QCOMPARE(made, 1);
        QCOMPARE(plan.questions[1].name, u"q12"_s);
        QCOMPARE(plan.questions[1].title.text(), u"NAV-tiltak"_s);
        QCOMPARE(plan.questions[1].itemLabels.size(), std::size_t(2));
        QCOMPARE(variableRows(plan).size(), std::size_t(6));
    }

    void columnsLeaveTheirFormerQuestion()
    {
        ImportPlan plan = smallPlan();
        QVERIFY(canBeMultiple(plan, {3, 4}));
        QCOMPARE(makeQuestion(plan, {3, 4}, QuestionKind::Multiple), 1);
        QCOMPARE(plan.questions[0].columns, (std::vector<int>{5}));
        QCOMPARE(plan.questions[0].kind, QuestionKind::Single);
        QCOMPARE(plan.questions[1].columns, (std::vector<int>{3, 4}));
        QVERIFY(plan.questions[1].fixedByUser);
        QCOMPARE(questionOf(plan, 5), -1);
        splitQuestions(plan, {3});
        QCOMPARE(plan.questions.size(), std::size_t(3));
        QVERIFY(std::ranges::none_of(plan.questions, isSet));
    }

    void differentCodesMakeNoBattery()
    {
        const ImportPlan plan = smallPlan();
        QVERIFY(!canBeBattery(plan, {1, 3}));
        QVERIFY(!canBeBattery(plan, {1}));
        QVERIFY(!canBeMultiple(plan, {3, 6}));
        ImportPlan same = plan;
        QCOMPARE(makeQuestion(same, {1}, QuestionKind::Battery), -1);
        QCOMPARE(same, plan);
    }

    void labelSetsAreCountedCommonestFirst()
    {
        const auto sets = labelSets(smallPlan());
        QCOMPARE(sets.size(), std::size_t(2));
        QCOMPARE(sets[0].columns, (std::vector<int>{3, 4, 5}));
        QCOMPARE(sets[1].columns, (std::vector<int>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_plan_edits.moc"
