// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/wave_groups.h"
#include "tests/ui/support/small_study.h"
#include "ui/panels/model_edits.h"
#include "ui/panels/model_settings.h"
#include "ui/panels/model_words.h"
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

class TestModelEdits final : public QObject
{
    Q_OBJECT

private:
    Study m_study = test::smallStudy();

    RegressionRequest empty() const
    {
        return {.scope = {.waves = {u"2023"_s}}, .question = u"q7"_s, .ones = {1}, .models = {{}}};
    }
    RegressionRequest twoTerms() const
    {
        const auto one = withPredictor(m_study, empty(), 0, in2023(u"q3"_s));
        return withPredictor(m_study, one, 0, in2023(u"q4"_s));
    }

private Q_SLOTS:
    void choicesAreFactorsAndNumbersNumbers()
    {
        const auto terms = twoTerms().models[0].terms;
        QCOMPARE(int(terms[0].coding), int(TermCoding::Factor));
        QCOMPARE(int(terms[1].coding), int(TermCoding::Number));
        QCOMPARE(termAddition(m_study, twoTerms(), terms[0]), u"against I NAV"_s);
        QCOMPARE(termText(m_study, twoTerms(), terms[1]), u"Årsverk"_s);
    }

    void whatIsNoPredictorIsRefused()
    {
        QVERIFY(refusedAsPredictor(m_study, empty(), 0, in2023(u"q3"_s)).isEmpty());
        QVERIFY(refusedAsPredictor(m_study, empty(), 0, {{3}, u"fylke"_s}).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, empty(), 0, in2023(u"q7"_s)).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, empty(), 0, in2023(u"q12"_s)).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, empty(), 0, in2023(u"q99"_s)).isEmpty());
        QVERIFY(!refusedAsPredictor(m_study, twoTerms(), 0, in2023(u"q3"_s)).isEmpty());
    }

    void aReferenceIsTheSameInAllModels()
    {
        auto request = withModelAfter(twoTerms(), 0);
        ModelTerm term = *termNamed(request, u"q3"_s);
        term.reference = u"2"_s;
        request = withTerm(request, term);
        QCOMPARE(request.models[0].terms[0].reference, u"2"_s);
        QCOMPARE(request.models[1].terms[0].reference, u"2"_s);
        QCOMPARE(termAddition(m_study, request, term), u"against Utenfor NAV"_s);
        QVERIFY(!problemOf(request));
    }

    void aTermTakesItsInteractionsAlong()
    {
        const auto crossed = withInteraction(twoTerms(), 0, {u"q3"_s, u"q4"_s});
        QCOMPARE(termKey(crossed.models[0].terms[2]), u"q3*q4"_s);
        QCOMPARE(withInteraction(crossed, 0, {u"q4"_s, u"q3"_s}), crossed);
        QVERIFY(!problemOf(crossed));
        QCOMPARE(int(withoutTerm(crossed, 0, u"q3"_s).models[0].terms.size()), 1);
        QCOMPARE(withoutTerm(crossed, 0, u"q3*q4"_s), twoTerms());
    }

    void modelsAreAddedAndRemoved()
    {
        const auto two = withModelAfter(twoTerms(), 0);
        QCOMPARE(int(two.models.size()), 2);
        QCOMPARE(withoutModel(two, 1), twoTerms());
    }

    void clustersAndErrorsFollowEachOther()
    {
        const auto one = withCluster(twoTerms(), u"fylke"_s);
        QCOMPARE(int(one.errors), int(ErrorType::CR2));
        const auto two = withCluster(one, u"q3"_s);
        QCOMPARE(int(two.errors), int(ErrorType::TwoWay));
        QVERIFY(!problemOf(two));
        QCOMPARE(int(withoutCluster(two, u"q3"_s).errors), int(ErrorType::CR2));
        QCOMPARE(withoutCluster(one, u"fylke"_s), twoTerms());
        QVERIFY(withErrors(one, ErrorType::HC3).clusters.isEmpty());
    }

    void aFamilyKeepsWhatItKnows()
    {
        const auto request = withErrors(twoTerms(), ErrorType::HC3);
        QCOMPARE(int(withFamily(m_study, request, RegressionFamily::Linear).errors),
                 int(ErrorType::HC3));
        const auto ordered = withFamily(m_study, request, RegressionFamily::OrderedLogit);
        QCOMPARE(int(ordered.errors), int(ErrorType::Design));
        QVERIFY(ordered.ones.empty());
        QVERIFY(!problemOf(ordered));
        QCOMPARE(withFamily(m_study, ordered, RegressionFamily::Logit).ones,
                 (std::vector<double>{1}));
    }

    void groupsAndSlopeGoWithTheFamilyThatHasThem()
    {
        const auto clustered = withCluster(twoTerms(), u"fylke"_s);
        auto multilevel = withFamily(m_study, clustered, RegressionFamily::MultilevelLogit);
        QCOMPARE(multilevel.groups, u"fylke"_s);
        QVERIFY(multilevel.clusters.isEmpty());
        QCOMPARE(int(multilevel.errors), int(ErrorType::Model));
        multilevel.quadrature = 7;
        QVERIFY(!problemOf(multilevel));
        const auto sloped = withSlope(multilevel, u"q4"_s);
        QCOMPARE(sloped.slope, u"q4"_s);
        QCOMPARE(sloped.quadrature, 1);
        QVERIFY(!problemOf(sloped));
        QVERIFY(withoutTerm(sloped, 0, u"q4"_s).slope.isEmpty());
        QVERIFY(withSlope(multilevel, u"q3"_s).slope.isEmpty());
        for (const auto &[family, name] : familyNames()) {
            const auto next = withFamily(m_study, sloped, family);
            QVERIFY2(!problemOf(next), qPrintable(name));
            QCOMPARE(next.groups.isEmpty(), !isMultilevel(family));
            QCOMPARE(next.slope.isEmpty(), !isMultilevel(family));
        }
        QVERIFY(withFamily(m_study, withSlope(multilevel, {}), RegressionFamily::MultilevelLogit)
                    .quadrature
                == 7);
        QCOMPARE(withFamily(m_study, multilevel, RegressionFamily::Linear).quadrature, 1);
    }

    void everyFamilyFollowsOnEveryOther()
    {
        for (const auto &[before, name] : familyNames()) {
            auto request = withFamily(m_study, withCluster(twoTerms(), u"fylke"_s), before);
            if (before == RegressionFamily::Linear)
                request = withWithin(request, u"fylke"_s);
            if (request.family == RegressionFamily::Logit)
                request.firth = true;
            if (hasOffset(before))
                request.offset = u"q4"_s;
            QVERIFY2(!problemOf(request), qPrintable(name));
            for (const auto &[after, other] : familyNames()) {
                const auto next = withFamily(m_study, request, after);
                QVERIFY2(!problemOf(next) || (isMultilevel(after) && next.groups.isEmpty()),
                         qPrintable(name + u" to "_s + other));
                QCOMPARE(int(next.family), int(after));
            }
        }
    }

    void unitsOfFixedEffectsAreTheClusters()
    {
        const auto linear = withFamily(m_study, twoTerms(), RegressionFamily::Linear);
        const auto within = withWithin(linear, u"fylke"_s);
        QCOMPARE(within.clusters, (QStringList{u"fylke"_s}));
        QCOMPARE(int(within.errors), int(ErrorType::CR1));
        QVERIFY(!problemOf(within));
        QCOMPARE(withWithin(within, {}), linear);
        QCOMPARE(withoutCluster(within, u"fylke"_s), linear);
        const auto logit = withFamily(m_study, within, RegressionFamily::Logit);
        QVERIFY(logit.within.isEmpty());
        QCOMPARE(logit.clusters, (QStringList{u"fylke"_s}));
    }

    void groupsStandBesideEachOtherWithoutAllTogether()
    {
        const auto grouped = withGroups(twoTerms(), u"q3"_s);
        QCOMPARE(grouped.scope.by, (QStringList{u"q3"_s}));
        QVERIFY(!grouped.scope.totals);
        QCOMPARE(withGroups(grouped, {}), twoTerms());
    }

    void eachWaveHasNoWaveAmongItsPredictors()
    {
        auto request = twoTerms();
        request.scope.waves = {u"2021"_s, u"2023"_s};
        const QString wave = QString::fromLatin1(waveTerm);
        const auto byWave = withGroups(withWaveTerm(request, 0, true), wave);
        QVERIFY(isByWave(byWave));
        QVERIFY(!termNamed(byWave, wave));
        QVERIFY(!problemOf(byWave));
        QVERIFY(!groupsAmongTerms(byWave).contains(wave));
        const auto one = std::get<RegressionRequest>(withWaves(byWave, {u"2023"_s}));
        QVERIFY(one.scope.by.isEmpty());
        QVERIFY(one.scope.totals);
    }

    void eachWaveKeepsTheErrorsOfModelsWithTheWave()
    {
        auto request = twoTerms();
        request.scope.waves = {u"2021"_s, u"2023"_s};
        request = withModelAfter(withWaveTerm(request, 0, true), 0);
        request = withCluster(request, u"fylke"_s);
        const auto byWave = withGroups(request, QString::fromLatin1(waveTerm));
        QCOMPARE(int(byWave.errors), int(ErrorType::CR2));
        QCOMPARE(byWave.clusters, (QStringList{u"fylke"_s}));
        QVERIFY(!termNamed(byWave, QString::fromLatin1(waveTerm)));
        QVERIFY(!problemOf(byWave));
    }

    void theSameUnitsAgainChangeNothing()
    {
        const auto clustered = withErrors(withCluster(twoTerms(), u"fylke"_s), ErrorType::CR1);
        QCOMPARE(withWithin(clustered, {}), clustered);
        auto within =
            withWithin(withFamily(m_study, twoTerms(), RegressionFamily::Linear), u"fylke"_s);
        within.errors = ErrorType::CR0;
        QCOMPARE(withWithin(within, u"fylke"_s), within);
    }

    void errorsStayWhereAnotherThingIsWrong()
    {
        auto request = withModelAfter(withCluster(twoTerms(), u"fylke"_s), 0);
        request.models[0].label = request.models[1].label = u"Same"_s;
        QCOMPARE(int(settled(request).errors), int(ErrorType::CR2));
    }

    void clustersOfAMultilevelModelAreItsGroups()
    {
        auto request = withFamily(m_study, twoTerms(), RegressionFamily::MultilevelLogit);
        request = withCluster(request, u"fylke"_s);
        QCOMPARE(request.groups, u"fylke"_s);
        QVERIFY(request.clusters.isEmpty());
        QCOMPARE(withCluster(request, u"q3"_s).groups, u"q3"_s);
        QVERIFY(withoutCluster(request, u"fylke"_s).groups.isEmpty());
    }

    void theWavesOfADecompositionAreAmongThoseChosen()
    {
        const OaxacaRequest why{.scope = {.waves = {u"2019"_s, u"2021"_s, u"2023"_s}},
                                .question = u"q7"_s,
                                .between = QString::fromLatin1(waveTerm),
                                .first = u"2021"_s,
                                .second = u"2019"_s,
                                .factors = {{.variable = u"q3"_s}}};
        const auto two = std::get<OaxacaRequest>(withWaves(why, {u"2021"_s, u"2023"_s}));
        QCOMPARE(two.first, u"2023"_s);
        QCOMPARE(two.second, u"2021"_s);
        const auto kept = std::get<OaxacaRequest>(withWaves(why, {u"2019"_s, u"2021"_s}));
        QCOMPARE(kept.first, u"2021"_s);
        const auto one = std::get<OaxacaRequest>(withWaves(why, {u"2023"_s}));
        QVERIFY(one.between.isEmpty());
        QVERIFY(one.first.isEmpty());
        QCOMPARE(one.factors, why.factors);
    }

    void anOffsetLeavesFamiliesWithoutOne()
    {
        auto poisson = withFamily(m_study, twoTerms(), RegressionFamily::Poisson);
        poisson.offset = u"q4"_s;
        QCOMPARE(withFamily(m_study, poisson, RegressionFamily::NegativeBinomial).offset, u"q4"_s);
        QVERIFY(withFamily(m_study, poisson, RegressionFamily::TwoPart).offset.isEmpty());
        QVERIFY(withFamily(m_study, poisson, RegressionFamily::MultinomialLogit).offset.isEmpty());
    }

    void anotherOutcomeKeepsWhatItCan()
    {
        RegressionRequest old = withCluster(twoTerms(), u"fylke"_s);
        old.scope.by = {u"q3"_s};
        old.offset = u"q4"_s;
        old.family = RegressionFamily::Poisson;
        old.models[0].terms.push_back({.variable = u"gone"_s});
        old.models[0].terms.push_back({.interaction = {u"q3"_s, u"gone"_s}});
        old.models[0].terms.push_back({.interaction = {u"q3"_s, u"q4"_s}});
        const RegressionRequest battery{.scope = {.waves = {u"2023"_s}},
                                        .question = u"q12"_s,
                                        .items = {u"q12a"_s},
                                        .ones = {4, 5},
                                        .models = {{}}};
        const auto next = withModelsOf(m_study, battery, old);
        QCOMPARE(next.scope.by, old.scope.by);
        QCOMPARE(next.clusters, old.clusters);
        QCOMPARE(int(next.errors), int(old.errors));
        QCOMPARE(next.offset, old.offset);
        QCOMPARE(int(next.family), int(old.family));
        QCOMPARE(next.ones, battery.ones);
        QCOMPARE(next.question, battery.question);
        QCOMPARE(int(next.models[0].terms.size()), 3);
        QCOMPARE(termKey(next.models[0].terms[2]), u"q3*q4"_s);
        QVERIFY(!problemOf(next));
    }

    void anotherSourceDropsWhatItDoesNotHave()
    {
        RegressionRequest old = withCluster(twoTerms(), u"fylke"_s);
        old = withCluster(old, u"q4"_s);
        old.offset = u"q4"_s;
        old.scope.by = {u"q4"_s};
        const RegressionRequest earlier{
            .scope = {.waves = {u"2021"_s}}, .question = u"q6"_s, .ones = {1}, .models = {{}}};
        const auto next = withModelsOf(m_study, earlier, old);
        QCOMPARE(next.clusters, (QStringList{u"fylke"_s}));
        QCOMPARE(int(next.errors), int(ErrorType::CR2));
        QVERIFY(next.offset.isEmpty());
        QVERIFY(next.scope.by.isEmpty());
        QCOMPARE(int(next.models[0].terms.size()), 1);
        QVERIFY(!problemOf(next));
    }

    void aNumberIsModelledByTheSisterOfAMultilevelLogit()
    {
        const auto old = withFamily(m_study, withCluster(twoTerms(), u"fylke"_s),
                                    RegressionFamily::MultilevelLogit);
        const RegressionRequest number{.scope = {.waves = {u"2023"_s}},
                                       .question = u"q4"_s,
                                       .family = RegressionFamily::Linear,
                                       .models = {{}}};
        const auto next = withModelsOf(m_study, number, old);
        QCOMPARE(int(next.family), int(RegressionFamily::MultilevelLinear));
        QCOMPARE(next.groups, u"fylke"_s);
        QVERIFY(!problemOf(next));
    }

    void levelsAreThoseOfTheLabelsOrWaves()
    {
        auto request = twoTerms();
        QCOMPARE(levelsOf(m_study, request, u"q3"_s),
                 (std::vector<ModelLevel>{{u"1"_s, u"I NAV"_s}, {u"2"_s, u"Utenfor NAV"_s}}));
        request.scope.waves = {u"2021"_s, u"2023"_s};
        request = withWaveTerm(request, 0, true);
        QCOMPARE(int(levelsOf(m_study, request, QString::fromLatin1(waveTerm)).size()), 2);
        QCOMPARE(withWaveTerm(request, 0, true), request);
        QVERIFY(!termNamed(withWaveTerm(request, 0, false), QString::fromLatin1(waveTerm)));
    }

    void theOutcomeSaysWhatCounts()
    {
        auto request = empty();
        QCOMPARE(onesText(m_study, request), u"Ja"_s);
        request.ones = {1, 2};
        QCOMPARE(onesText(m_study, request), u"Ja, Underveis"_s);
    }
};

QTEST_GUILESS_MAIN(TestModelEdits)
#include "tst_model_edits.moc"
