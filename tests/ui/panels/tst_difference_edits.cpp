// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/small_study.h"
#include "ui/panels/analysis_kinds.h"
#include "ui/panels/difference_edits.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

class TestDifferenceEdits final : public QObject
{
    Q_OBJECT

private:
    Study m_study = test::smallStudy();

    DifferenceRequest bare() const
    {
        return {.scope = {.waves = {u"2021"_s, u"2023"_s}}, .question = u"q7"_s, .ones = {1}};
    }

private Q_SLOTS:
    void theFirstAnswerOfATreatmentIsTreated()
    {
        DifferenceRequest request = withCovariate(m_study, bare(), u"q3"_s, true);
        QCOMPARE(request.covariates.size(), std::size_t(1));
        request = withTreatment(m_study, request, u"q3"_s);
        QVERIFY(request.covariates.empty());
        QCOMPARE(request.treatment, u"q3"_s);
        QCOMPARE(request.treated, (QStringList{treatmentChoices(m_study, request)[0].key}));
        QVERIFY(request.comparison.isEmpty());
        QVERIFY(!problemOf(request));
    }

    void anAnswerIsInOneGroup()
    {
        DifferenceRequest request = withTreated(bare(), u"1"_s, true);
        request = withComparison(request, u"1"_s, true);
        QVERIFY(request.treated.isEmpty());
        QCOMPARE(request.comparison, (QStringList{u"1"_s}));
        request = withTreated(request, u"1"_s, true);
        QCOMPARE(request.treated, (QStringList{u"1"_s}));
        QVERIFY(request.comparison.isEmpty());
        QVERIFY(withTreated(request, u"1"_s, false).treated.isEmpty());
    }

    void constantsOfUnitsCarryTheirErrors()
    {
        DifferenceRequest request = bare();
        request.changing = ChangingUnits::Keep;
        const QString unit = unitVariable(m_study, request);
        request = withUnitConstants(m_study, request, true);
        QCOMPARE(request.within, unit);
        if (!unit.isEmpty()) {
            QCOMPARE(request.cluster, unit);
            QCOMPARE(request.errors, ErrorType::CR1);
            QCOMPARE(request.changing, ChangingUnits::LeaveOut);
        }
        QVERIFY(withUnitConstants(m_study, request, false).within.isEmpty());
    }

    void errorsFollowTheirClusters()
    {
        const DifferenceRequest clustered = withErrorClusters(bare(), u"q3"_s);
        QCOMPARE(clustered.errors, ErrorType::CR1);
        QCOMPARE(withErrorClusters(clustered, {}).errors, ErrorType::Design);
    }

    void wavesThatGoAreNotComparedAnyMore()
    {
        DifferenceRequest request = bare();
        request.before = u"2021"_s;
        request.after = u"2023"_s;
        request.scope.waves = {u"2019"_s, u"2023"_s};
        request = withKnownWaves(request);
        QVERIFY(request.before.isEmpty());
        QCOMPARE(request.after, u"2023"_s);
    }

    void aSplitQuestionTellsTheGroups()
    {
        AnalysisRequest shares = withQuestion(m_study, {}, {.source = {2}, .name = u"q7"_s}, {});
        shares = withBy(m_study, shares, {.source = {2}, .name = u"q3"_s});
        const auto request =
            std::get<DifferenceRequest>(withKind(m_study, shares, AnalysisKind::Differences));
        QCOMPARE(request.treatment, u"q3"_s);
        QVERIFY(request.scope.by.isEmpty());
        QVERIFY(whatIsMissing(request).isEmpty());
        QVERIFY(!whatIsMissing(bare()).isEmpty());
        QVERIFY(!whatIsMissing(withWaves(request, {u"2023"_s})).isEmpty());
        const auto one = withWaves(shares, {u"2023"_s});
        QCOMPARE(scopeOf(withKind(m_study, one, AnalysisKind::Differences)).waves.size(), 2);
    }

    void anotherOutcomeKeepsTheGroups()
    {
        DifferenceRequest request = withTreatment(m_study, bare(), u"q3"_s);
        request.before = u"2021"_s;
        DifferenceRequest next = bare();
        next.question = u"q12"_s;
        next = withGroupsOf(next, request);
        QCOMPARE(next.question, u"q12"_s);
        QCOMPARE(next.treatment, u"q3"_s);
        QCOMPARE(next.treated, request.treated);
        QCOMPARE(next.before, u"2021"_s);
        next.question = u"q3"_s;
        next.treatment.clear();
        QVERIFY(withGroupsOf(next, request).treatment.isEmpty());
    }
};

QTEST_MAIN(TestDifferenceEdits)
#include "tst_difference_edits.moc"
