// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/support/small_study.h"
#include "ui/panels/analysis_kinds.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/oaxaca_edits.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::ui;

namespace {

QuestionRef in2023(const QString &name)
{
    return {.source = {2}, .name = name};
}

} // namespace

class TestAnalysisKinds final : public QObject
{
    Q_OBJECT

private:
    Study m_study = test::smallStudy();

    AnalysisRequest shares() const
    {
        auto request = withQuestion(m_study, {}, in2023(u"q7"_s), {.smallestBase = 7});
        request = withBy(m_study, request, in2023(u"q3"_s));
        Scope scope = scopeOf(request);
        scope.filter = u"q4 > 2"_s;
        return withScope(request, scope);
    }
    RegressionRequest regression() const
    {
        return std::get<RegressionRequest>(withKind(m_study, shares(), AnalysisKind::Regression));
    }

private Q_SLOTS:
    void everyKindKeepsQuestionWavesFilterAndSettings_data()
    {
        QTest::addColumn<int>("kind");
        for (const AnalysisKind kind : analysisKinds())
            QTest::newRow(qPrintable(wordOf(kind))) << int(kind);
    }
    void everyKindKeepsQuestionWavesFilterAndSettings()
    {
        QFETCH(int, kind);
        const auto request = withKind(m_study, shares(), AnalysisKind(kind));
        QCOMPARE(int(kindOf(request)), kind);
        QCOMPARE(questionOf(request), u"q7"_s);
        QCOMPARE(scopeOf(request).waves, (QStringList{u"2021"_s, u"2023"_s}));
        QCOMPARE(scopeOf(request).filter, u"q4 > 2"_s);
        QCOMPARE(scopeOf(request).smallestBase, 7);
        QVERIFY(!nameOf(AnalysisKind(kind)).isEmpty());
        const auto back = withKind(m_study, request, AnalysisKind::Shares);
        QCOMPARE(scopeOf(back).by, (QStringList{u"q3"_s}));
    }

    void aRequestOfItsOwnKindStaysAsItIs()
    {
        const auto request = shares();
        QCOMPARE(withKind(m_study, request, AnalysisKind::Shares), request);
    }

    void groupsBecomePredictorsAndWavesAFactor()
    {
        const RegressionRequest request = regression();
        QVERIFY(request.scope.by.isEmpty());
        QCOMPARE(int(request.models.size()), 1);
        QCOMPARE(termKey(request.models[0].terms[0]), QString::fromLatin1(waveTerm));
        QCOMPARE(request.models[0].terms[1].variable, u"q3"_s);
        QCOMPARE(request.family, RegressionFamily::Logit);
        QCOMPARE(request.ones, (std::vector<double>{1}));
        QVERIFY(!problemOf(request));
    }

    void aNumberIsModelledAsItIsAndAScaleByItsTopTwo()
    {
        const auto number = withQuestion(m_study, {}, in2023(u"q4"_s), {});
        const auto linear =
            std::get<RegressionRequest>(withKind(m_study, number, AnalysisKind::Regression));
        QCOMPARE(linear.family, RegressionFamily::Linear);
        QVERIFY(linear.ones.empty());
        const auto battery = withQuestion(m_study, {}, in2023(u"q12"_s), {});
        const auto logit =
            std::get<RegressionRequest>(withKind(m_study, battery, AnalysisKind::Regression));
        QCOMPARE(logit.items, (QStringList{u"q12a"_s}));
        QCOMPARE(logit.ones, (std::vector<double>{4, 5}));
    }

    void whatCannotBeAskedHasAReason()
    {
        const auto number = withQuestion(m_study, {}, in2023(u"q4"_s), {});
        QVERIFY(!refusalOf(m_study, number, AnalysisKind::Shares).isEmpty());
        QVERIFY(!refusalOf(m_study, number, AnalysisKind::Crosstab).isEmpty());
        QVERIFY(!refusalOf(m_study, number, AnalysisKind::Change).isEmpty());
        QVERIFY(refusalOf(m_study, number, AnalysisKind::Regression).isEmpty());
        const auto alone = withQuestion(m_study, {}, in2023(u"q7"_s), {});
        QVERIFY(!refusalOf(m_study, alone, AnalysisKind::Crosstab).isEmpty());
        QVERIFY(refusalOf(m_study, shares(), AnalysisKind::Crosstab).isEmpty());
        QVERIFY(refusalOf(m_study, alone, AnalysisKind::Change).isEmpty());
    }

    void whatIsStillMissingIsTold()
    {
        const auto number = withQuestion(m_study, {}, in2023(u"q4"_s), {});
        QVERIFY(whatIsMissing(number).isEmpty());
        QVERIFY(!whatIsMissing(withKind(m_study, number, AnalysisKind::Survival)).isEmpty());
        auto crosstab = withKind(m_study, shares(), AnalysisKind::Crosstab);
        QVERIFY(whatIsMissing(crosstab).isEmpty());
        Scope scope = scopeOf(crosstab);
        scope.by.clear();
        QVERIFY(!whatIsMissing(withScope(crosstab, scope)).isEmpty());
    }

    void aChangeIsAskedForAllAndThePanel()
    {
        const auto change = withKind(m_study, shares(), AnalysisKind::Change);
        QCOMPARE(scopeOf(change).units, UnitChoice::AllAndPanel);
        const auto one = withWaves(shares(), {u"2023"_s});
        QCOMPARE(scopeOf(withKind(m_study, one, AnalysisKind::Change)).waves,
                 (QStringList{u"2021"_s, u"2023"_s}));
    }

    void anotherQuestionIsAskedTheSameWay()
    {
        const auto crosstab = withKind(m_study, shares(), AnalysisKind::Crosstab);
        const auto battery = withQuestionAlike(m_study, crosstab, in2023(u"q12"_s), {});
        QCOMPARE(kindOf(battery), AnalysisKind::Crosstab);
        const auto number = withQuestionAlike(m_study, crosstab, in2023(u"q4"_s), {});
        QCOMPARE(kindOf(number), AnalysisKind::Numbers);
    }

    void theModelsOfARegressionStayWithoutTheNewOutcome()
    {
        RegressionRequest request = regression();
        request = withPredictor(m_study, request, 0, in2023(u"q4"_s));
        const auto next = withQuestionAlike(m_study, request, in2023(u"q3"_s), {});
        const auto &terms = std::get<RegressionRequest>(next).models[0].terms;
        QVERIFY(std::ranges::find(terms, u"q4"_s, termKey) != terms.end());
        QVERIFY(std::ranges::find(terms, u"q3"_s, termKey) == terms.end());
        QVERIFY(!problemOf(std::get<RegressionRequest>(next)));
    }

    void onlyTheFirstOfManyFactorsSplitsOtherKinds()
    {
        RegressionRequest request = regression();
        request = withPredictor(m_study, request, 0, {{3}, u"fylke"_s});
        request.models[0].terms.back().coding = TermCoding::Factor;
        QCOMPARE(int(groupsAmongTerms(request).size()), 2);
        for (const AnalysisKind kind : {AnalysisKind::Shares, AnalysisKind::Change})
            QCOMPARE(scopeOf(withKind(m_study, request, kind)).by, (QStringList{u"q3"_s}));
    }

    void aModelAndADecompositionKeepEachOthersTerms()
    {
        RegressionRequest request = regression();
        request = withPredictor(m_study, request, 0, in2023(u"q4"_s));
        request = withPredictor(m_study, request, 0, {{3}, u"fylke"_s});
        request.models[0].terms[2].transformation = Transformation::Log;
        const auto why =
            std::get<OaxacaRequest>(withKind(m_study, request, AnalysisKind::Decomposition));
        QCOMPARE(why.between, u"q3"_s);
        QCOMPARE(int(why.factors.size()), 2);
        QCOMPARE(why.factors[0], request.models[0].terms[2]);
        QCOMPARE(why.factors[1], request.models[0].terms[3]);
        QVERIFY(!problemOf(why));
        const auto back =
            std::get<RegressionRequest>(withKind(m_study, why, AnalysisKind::Regression));
        QCOMPARE(int(back.models[0].terms.size()), 3);
        QVERIFY(termNamed(back, u"q3"_s));
        QCOMPARE(*termNamed(back, u"q4"_s), request.models[0].terms[2]);
        QVERIFY(!problemOf(back));
    }

    void onlyTheGroupsOfADecompositionSplitOtherKinds()
    {
        OaxacaRequest why =
            std::get<OaxacaRequest>(withKind(m_study, shares(), AnalysisKind::Decomposition));
        why = withFactor(m_study, why, u"q4"_s, true);
        why.factors.front().coding = TermCoding::Factor;
        for (const AnalysisKind kind : {AnalysisKind::Shares, AnalysisKind::Change})
            QCOMPARE(scopeOf(withKind(m_study, why, kind)).by, (QStringList{u"q3"_s}));
    }

    void anotherQuestionKeepsADecomposition()
    {
        OaxacaRequest why{.scope = {.waves = {u"2021"_s, u"2023"_s}},
                          .question = u"q7"_s,
                          .ones = {1},
                          .family = OaxacaFamily::Logit,
                          .standard = OaxacaStandard::Half,
                          .between = QString::fromLatin1(waveTerm),
                          .first = u"2021"_s,
                          .second = u"2023"_s};
        why = withFactor(m_study, why, u"q3"_s, true);
        why = withFactor(m_study, why, u"q4"_s, true);
        const auto next =
            std::get<OaxacaRequest>(withQuestionAlike(m_study, why, in2023(u"q3"_s), {}));
        QCOMPARE(next.question, u"q3"_s);
        QCOMPARE(int(next.factors.size()), 1);
        QCOMPARE(next.factors[0], why.factors[1]);
        QCOMPARE(int(next.standard), int(OaxacaStandard::Half));
        QCOMPARE(int(next.family), int(OaxacaFamily::Logit));
        const auto grouped = withBetween(m_study, why, u"q3"_s);
        const auto same =
            std::get<OaxacaRequest>(withQuestionAlike(m_study, grouped, in2023(u"q12"_s), {}));
        QCOMPARE(same.between, u"q3"_s);
        QCOMPARE(same.first, grouped.first);
        QCOMPARE(same.items, (QStringList{u"q12a"_s}));
        QVERIFY(!problemOf(same));
        const auto gone =
            std::get<OaxacaRequest>(withQuestionAlike(m_study, grouped, in2023(u"q3"_s), {}));
        QVERIFY(gone.between.isEmpty());
        QVERIFY(!whatIsMissing(gone).isEmpty());
    }

    void aMultilevelModelNeedsItsGroups()
    {
        RegressionRequest request = regression();
        QVERIFY(whatIsMissing(request).isEmpty());
        request.family = RegressionFamily::MultilevelLogit;
        QVERIFY(!whatIsMissing(request).isEmpty());
        request.groups = u"fylke"_s;
        QVERIFY(whatIsMissing(request).isEmpty());
    }

    void oneWaveHasNoWaveFactor()
    {
        const auto one = withWaves(regression(), {u"2023"_s});
        const auto &terms = std::get<RegressionRequest>(one).models[0].terms;
        QCOMPARE(int(terms.size()), 1);
        QCOMPARE(terms[0].variable, u"q3"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnalysisKinds)
#include "tst_analysis_kinds.moc"
