// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/model/condition.h"
#include "tests/ui/support/small_study.h"
#include "ui/panels/request_edits.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

QuestionRef in2023(const QString &name)
{
    return {.source = {2}, .name = name};
}

} // namespace

class TestRequestEdits final : public QObject
{
    Q_OBJECT

private:
    Study m_study = test::smallStudy();

private Q_SLOTS:
    void aChoiceIsAskedForInAllItsWaves()
    {
        const auto request = withQuestion(m_study, {}, in2023(u"q7"_s), {.smallestBase = 5});
        QVERIFY(std::holds_alternative<ShareRequest>(request));
        QCOMPARE(questionOf(request), u"q7"_s);
        QCOMPARE(scopeOf(request).waves, (QStringList{u"2021"_s, u"2023"_s}));
        QCOMPARE(scopeOf(request).smallestBase, 5);
        QCOMPARE(namingSource(m_study, request)->wave, u"2023"_s);
    }

    void theQuestionOfAnOlderWaveIsTakenByItsNewestName()
    {
        const auto request = withQuestion(m_study, {}, {.source = {1}, .name = u"q6"_s}, {});
        QCOMPARE(questionOf(request), u"q7"_s);
    }

    void numbersGiveMeansAndScalesTheirTopTwo()
    {
        QVERIFY(
            std::holds_alternative<MeanRequest>(withQuestion(m_study, {}, in2023(u"q4"_s), {})));
        const auto battery = withQuestion(m_study, {}, in2023(u"q12"_s), {});
        QCOMPARE(std::get<ShareRequest>(battery).combined, (std::vector<double>{4, 5}));
    }

    void groupsAndFilterStayWhereTheyHaveAMeaning()
    {
        auto request = withQuestion(m_study, {}, in2023(u"q7"_s), {});
        request = withBy(m_study, request, in2023(u"q3"_s));
        Scope scope = scopeOf(request);
        scope.filter = u"q4 > 2"_s;
        scope.units = UnitChoice::Panel;
        request = withScope(request, scope);
        const auto next = withQuestion(m_study, request, in2023(u"q12"_s), {});
        QCOMPARE(scopeOf(next).by, (QStringList{u"q3"_s}));
        QCOMPARE(scopeOf(next).filter, u"q4 > 2"_s);
        QCOMPARE(scopeOf(next).units, UnitChoice::All);
    }

    void whatDoesNotFitIsRefusedWithAReason_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *tag, RequestRole role, const QString &name, bool fits) {
            QTest::newRow(tag) << int(role) << name << fits;
        };
        row("choice is asked", RequestRole::Question, u"q7"_s, true);
        row("number is asked", RequestRole::Question, u"q4"_s, true);
        row("text is not", RequestRole::Question, u"q31"_s, false);
        row("choice splits", RequestRole::By, u"q3"_s, true);
        row("number does not split", RequestRole::By, u"q4"_s, false);
        row("battery does not split", RequestRole::By, u"q12"_s, false);
        row("number filters", RequestRole::Filter, u"q4"_s, true);
        row("battery does not filter", RequestRole::Filter, u"q12"_s, false);
        row("unknown", RequestRole::Question, u"q99"_s, false);
    }
    void whatDoesNotFitIsRefusedWithAReason()
    {
        QFETCH(int, role);
        QFETCH(QString, name);
        QFETCH(bool, fits);
        const auto request = withQuestion(m_study, {}, in2023(u"q7"_s), {});
        const QString reason = refusal(m_study, request, RequestRole(role), in2023(name));
        QVERIFY2(reason.isEmpty() == fits, qPrintable(reason));
    }

    void theFrameSplitsButIsNotAsked()
    {
        const QuestionRef county{.source = {3}, .name = u"fylke"_s};
        const auto request = withQuestion(m_study, {}, in2023(u"q7"_s), {});
        QVERIFY(refusal(m_study, request, RequestRole::By, county).isEmpty());
        QVERIFY(!refusal(m_study, request, RequestRole::Question, county).isEmpty());
        QCOMPARE(scopeOf(withBy(m_study, request, county)).by, (QStringList{u"fylke"_s}));
    }

    void nothingFitsBeforeThereIsAQuestion()
    {
        QVERIFY(!refusal(m_study, {}, RequestRole::By, in2023(u"q3"_s)).isEmpty());
        QVERIFY(refusal(m_study, {}, RequestRole::Question, in2023(u"q3"_s)).isEmpty());
    }

    void aFilterIsTakenApartAndPutTogether()
    {
        const QStringList parts = filterParts(u"q3 = 1 and q4 > 2"_s);
        QCOMPARE(parts, (QStringList{u"q3 = 1"_s, u"q4 > 2"_s}));
        QCOMPARE(joinFilter(parts), u"q3 = 1 and q4 > 2"_s);
        QCOMPARE(joinFilter({parts[0]}), u"q3 = 1"_s);
        QVERIFY(joinFilter({}).isEmpty());
        QVERIFY(filterParts({}).isEmpty());
        QCOMPARE(conditionText(m_study, {2}, parts[0]), u"Organisering: I NAV"_s);
        QCOMPARE(conditionText(m_study, {2}, parts[1]), u"q4 > 2"_s);
        QCOMPARE(equalsCondition(u"q3"_s, 2), u"q3 = 2"_s);
    }

    void personsGetTheSmallestCellOfTheSettings()
    {
        const RequestDefaults defaults{.minCell = 7};
        QVERIFY(!scopeOf(withQuestion(m_study, {}, in2023(u"q7"_s), defaults)).minCell);
        Study persons = m_study;
        for (Source &source : persons.sources)
            source.unit = UnitKind::Person;
        QCOMPARE(scopeOf(withQuestion(persons, {}, in2023(u"q7"_s), defaults)).minCell,
                 std::optional(7));
    }

    void aMapIsOneCellPerUnitAndTheWayBackIsPlain()
    {
        const RequestDefaults defaults{.fewAnswers = 15, .smallestBase = 8};
        const auto request = withQuestion(m_study, {}, in2023(u"q7"_s), defaults);
        const auto map = asMap(m_study, request, u"kommunenr"_s);
        QCOMPARE(scopeOf(map).by, (QStringList{u"kommunenr"_s}));
        QCOMPARE(scopeOf(map).waves, (QStringList{u"2023"_s}));
        QCOMPARE(scopeOf(map).smallestBase, 1);
        QVERIFY(!scopeOf(map).totals);
        QCOMPARE(withoutMap(m_study, map, defaults), request);
    }

    void severalMarkedUnitsBecomeOneCondition()
    {
        QCOMPARE(anyOf({{u"q3 = 1"_s}, {u"q3 = 2"_s}}), u"q3 in (1, 2)"_s);
        QCOMPARE(anyOf({{u"q3 = 1"_s}, {u"q3 = 1"_s}}), u"q3 = 1"_s);
        QVERIFY(anyOf({}).isEmpty());
        const auto mixed = parseCondition(anyOf({{u"q3 = 1"_s, u"q4 = 2"_s}, {u"q3 = 2"_s}}));
        QVERIFY(mixed);
        QCOMPARE(mixed->kind, Condition::Kind::Or);
        QCOMPARE(mixed->parts.front().kind, Condition::Kind::And);
    }

    void oneWaveHasNoPanel()
    {
        auto request = withQuestion(m_study, {}, in2023(u"q7"_s), {});
        Scope scope = scopeOf(request);
        scope.units = UnitChoice::AllAndPanel;
        request = withWaves(withScope(request, scope), {u"2023"_s});
        QCOMPARE(scopeOf(request).units, UnitChoice::All);
    }
};

QTEST_GUILESS_MAIN(TestRequestEdits)
#include "tst_request_edits.moc"
