// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/analysis/request_json.h"
#include "tests/support/regression_checks.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

const TestFigure *testOf(const AnalysisResult &result, const QString &test, const QString &item)
{
    for (const TestFigure &figure : result.tests) {
        if (figure.test == test && figure.item == placeOf(result.items, item))
            return &figure;
    }
    return nullptr;
}

/// Effects of the last model less those of the first.
void compareDifferences(const AnalysisResult &result)
{
    for (const ExpectedNumber &number : expectedOf(u"logit/C-A"_s)) {
        const int item = placeOf(result.items, number.item);
        const auto found = std::ranges::find_if(result.comparisons, [&](const Comparison &one) {
            return one.item == item && one.firstGroup == 2 && one.secondGroup == 0;
        });
        QVERIFY(found != result.comparisons.end());
        QVERIFY(isNear(*found->difference, number.value, 1e-6));
        QVERIFY(isNear(*found->standardError, number.error, 1e-6));
    }
}

RegressionRequest logit(const QString &question, std::vector<RegressionModel> models)
{
    RegressionRequest request{.question = question, .ones = {1}, .models = std::move(models)};
    request.scope.inBase = {};
    return request;
}

RegressionRequest linearSchools(ErrorType errors)
{
    RegressionRequest request{
        .question = u"api00"_s, .family = RegressionFamily::Linear, .errors = errors};
    request.scope.filter = u"not missing(wide)"_s;
    request.models = {{.terms = {factor(u"stype"_s),
                                 {.variable = u"enroll"_s,
                                  .coding = TermCoding::Number,
                                  .transformation = Transformation::Log}}}};
    if (errors == ErrorType::TwoWay)
        request.clusters = {u"dnum"_s, u"stype"_s};
    else if (errors >= ErrorType::CR0)
        request.clusters = {u"dnum"_s};
    return request;
}

/// A yes-or-no outcome by one factor of three levels and a number.
Snapshot smallStudy(const std::vector<int> &outcome, const std::vector<int> &levels)
{
    StudyBuilder builder;
    const SourceId source = builder.addSource(u"2023"_s, qint64(outcome.size()));
    builder.addCodes(source, u"y"_s, outcome, -1);
    builder.addCodes(source, u"f"_s, levels, -1);
    std::vector<double> weights;
    for (std::size_t i = 0; i < outcome.size(); ++i)
        weights.push_back(i % 5 == 4 ? 0.0 : 1.0);
    builder.addNumbers(source, u"w"_s, weights);
    return builder.snapshot();
}

} // namespace

class TestRegression final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsSideBySideAgreeWithR()
    {
        const RegressionRequest request =
            logit(u"wide"_s,
                  {{u"A"_s, {factor(u"stype"_s), number(u"api99"_s)}},
                   {u"B"_s, {factor(u"stype"_s), number(u"api99"_s, 2), factor(u"impr"_s)}},
                   {u"C"_s,
                    {factor(u"stype"_s),
                     number(u"api99"_s),
                     {.interaction = {u"stype"_s, u"api99"_s}}}}});
        const AnalysisResult result = resultOf(request, schools(u"strat"_s));
        for (const QString &model : {u"A"_s, u"B"_s, u"C"_s})
            compareFigures(result, model, u"logit/"_s + model, 1e-7);
        for (const ExpectedNumber &number : expectedOf(u"logit/A"_s)) {
            const TestFigure *test = testOf(result, number.kind, number.item);
            if (!test)
                continue;
            QVERIFY2(isNear(test->pValue.value_or(none), number.error, 1e-6),
                     qPrintable(number.kind + QString::number(*test->pValue, 'g', 17)));
        }
        QVERIFY(testOf(result, u"wald"_s, u"stype"_s));
        QVERIFY(testOf(result, u"raoScottLikelihoodRatio"_s, u"stype"_s));
        QCOMPARE(measureOf(result, u"base"_s), 182.0);
        QVERIFY(result.items[std::size_t(placeOf(result.items, u"stype=1"_s))].isReference);
        // 182 cases have an answer; all have a type and a score
        QVERIFY(!hasNotice(result, IssueCode::ModelCasesLeftOut));
        compareDifferences(result);
    }

    void errorsAgreeWithR_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto &known : wordsOf(ErrorType())) {
            if (known.value != ErrorType::Design)
                QTest::addRow("%s", known.name.data()) << QString(known.name);
        }
    }

    void errorsAgreeWithR()
    {
        QFETCH(QString, word);
        const AnalysisResult result =
            resultOf(linearSchools(*fromWord<ErrorType>(word)), plainSchools(u"clus1"_s));
        compareFigures(result, u"1"_s, u"linear/"_s + word, 1e-8);
        if (word == u"HC0"_s)
            QVERIFY(isNear(measureOf(result, u"rSquared"_s),
                           expectedOf(u"linear/HC0"_s).back().value, 1e-10));
        if (word == u"CR2"_s)
            QVERIFY(isNear(measureOf(result, u"icc"_s), expectedOf(u"linear/CR2"_s).back().value,
                           1e-9));
        const bool isAtRisk = (word.startsWith(u"CR") && word != u"CR2"_s) || word == u"twoWay"_s;
        QCOMPARE(hasNotice(result, IssueCode::ModelFewClusters), isAtRisk);
        QVERIFY(hasNotice(result, IssueCode::ModelCasesLeftOut));
    }

    void categoriesAgreeWithR()
    {
        RegressionRequest request{.question = u"score"_s,
                                  .family = RegressionFamily::OrderedLogit,
                                  .errors = ErrorType::Model};
        request.models = {{.terms = {number(u"api99"_s), factor(u"stype"_s)}}};
        const Snapshot data = plainSchools(u"clus1"_s);
        compareFigures(resultOf(request, data), u"1"_s, u"ordered"_s, 1e-5);
        request.family = RegressionFamily::MultinomialLogit;
        const AnalysisResult result = resultOf(request, data);
        compareFigures(result, u"1"_s, u"multinomial"_s, 1e-3);
        QVERIFY(result.categories.front().isReference);
    }

    void familiesAgreeWithR_data()
    {
        QTest::addColumn<QString>("family");
        for (const auto name : {"poisson", "gammaLog", "probit", "cloglog", "negativeBinomial"})
            QTest::addRow("%s", name) << QString::fromLatin1(name);
    }

    void familiesAgreeWithR()
    {
        QFETCH(QString, family);
        RegressionRequest request = logit(u"wide"_s, {{.terms = {factor(u"stype"_s)}}});
        request.family = *fromWord<RegressionFamily>(family);
        const bool isShare = family == u"probit"_s || family == u"cloglog"_s;
        if (!isShare) {
            request.question = u"enroll"_s;
            request.ones.clear();
        }
        if (family == u"poisson"_s)
            request.offset = u"impr"_s;
        const bool isPlain = family == u"negativeBinomial"_s;
        if (isPlain)
            request.errors = ErrorType::Model;
        const AnalysisResult result =
            resultOf(request, isPlain ? plainSchools(u"strat"_s) : schools(u"strat"_s));
        compareFigures(result, u"1"_s, family, 1e-6);
        if (isPlain)
            QVERIFY(isNear(measureOf(result, u"theta"_s), expectedOf(family).back().value, 1e-6));
    }

    void effectsOverSampledCasesAgreeWithR()
    {
        RegressionRequest request =
            logit(u"wide"_s, {{.terms = {factor(u"stype"_s), number(u"api99"_s)}}});
        request.marginErrors = MarginErrors::Unconditional;
        compareFigures(resultOf(request, schools(u"strat"_s)), u"1"_s, u"unconditional"_s, 1e-6);
    }

    void wavesInOneModelAgreeWithR()
    {
        RegressionRequest request =
            logit(u"good"_s, {{.terms = {factor(u"wave"_s), factor(u"stype"_s)}}});
        request.scope.waves = {u"2021"_s, u"2023"_s};
        const AnalysisResult result = resultOf(request, waves(u"wave_2023.csv"_s, false));
        compareFigures(result, u"1"_s, u"waves"_s, 1e-7);
        QVERIFY(hasNotice(result, IssueCode::WavesSharedUnits));
    }

    /// Waves drawn apart: each is as if it were alone, and errors of differences add up.
    void wavesSideBySideAreFittedAlone()
    {
        RegressionRequest request = logit(u"good"_s, {{.terms = {factor(u"stype"_s)}}});
        request.scope.waves = {u"2021"_s, u"2023"_s};
        request.scope.by = {u"wave"_s};
        request.scope.totals = false;
        request.errors = ErrorType::HC0;
        const Snapshot data = waves(u"wave_2023.csv"_s, false);
        const AnalysisResult both = resultOf(request, data);
        QCOMPARE(both.groups.size(), std::size_t(2));
        QCOMPARE(both.groups[1].key, u"1/2023"_s);
        QCOMPARE(both.groups[1].label.text(u"nb"_s), u"2023"_s);
        QCOMPARE(both.comparisons.size(), std::size_t(2));
        RegressionRequest one = request;
        one.scope.by.clear();
        std::vector<AnalysisResult> alone;
        for (const QString &wave : request.scope.waves) {
            one.scope.waves = {wave};
            alone.push_back(resultOf(one, data));
        }
        for (const Comparison &pair : both.comparisons) {
            const QString item = both.items[std::size_t(pair.item)].key;
            std::vector<const Estimate *> effects;
            for (std::size_t w = 0; w < alone.size(); ++w) {
                const Estimate *own = figureOf(alone[w], u"1"_s, EstimateKind::Effect, item);
                const Estimate *beside =
                    figureOf(both, both.groups[w].key, EstimateKind::Effect, item);
                QVERIFY(own && beside && own->value && beside->value);
                QVERIFY(isNear(*beside->value, *own->value, 1e-10));
                QVERIFY(isNear(*beside->standardError, *own->standardError, 1e-10));
                effects.push_back(own);
            }
            QVERIFY(isNear(*pair.difference, *effects[1]->value - *effects[0]->value, 1e-10));
            QVERIFY(*pair.standardError > 0.0);
        }
    }

    void groupsOfEachWaveAreCrossed()
    {
        RegressionRequest request = logit(u"good"_s, {{.terms = {}}});
        request.scope.waves = {u"2021"_s, u"2023"_s};
        request.scope.by = {u"wave"_s, u"stype"_s};
        const AnalysisResult result = resultOf(request, waves(u"wave_2023.csv"_s, false));
        QCOMPARE(result.groups.size(), std::size_t(7));
        QCOMPARE(result.groups[0].key, u"1/(all)"_s);
        qint64 cases = 0;
        for (std::size_t group = 1; group < result.groups.size(); ++group) {
            QVERIFY(result.groups[group].key.startsWith(group < 4 ? u"1/2021/"_s : u"1/2023/"_s));
            const Estimate *constant = figureOf(result, result.groups[group].key,
                                                EstimateKind::Coefficient, u"(constant)"_s);
            QVERIFY(constant);
            cases += constant->base;
        }
        QCOMPARE(cases,
                 figureOf(result, u"1/(all)"_s, EstimateKind::Coefficient, u"(constant)"_s)->base);
    }

    void equalModelsDoNotDiffer()
    {
        const RegressionModel model{.terms = {factor(u"stype"_s)}};
        RegressionRequest request = logit(u"wide"_s, {model, model});
        const AnalysisResult result = resultOf(request, schools(u"strat"_s));
        QCOMPARE(result.comparisons.size(), std::size_t(2));
        for (const Comparison &one : result.comparisons)
            QCOMPARE(*one.difference, 0.0);
        request.models.pop_back();
        request.scope.by = {u"impr"_s};
        const AnalysisResult groups = resultOf(request, schools(u"strat"_s));
        QCOMPARE(groups.groups.size(), std::size_t(3));
        QCOMPARE(groups.groups.front().key, u"1/(all)"_s);
    }

    void separationIsNamed()
    {
        RegressionRequest request = logit(u"wide"_s,
                                          {{.terms = {factor(u"stype"_s),
                                                      number(u"api99"_s),
                                                      factor(u"impr"_s),
                                                      {.interaction = {u"stype"_s, u"impr"_s}}}}});
        const AnalysisResult result = resultOf(request, schools(u"strat"_s));
        const auto notice =
            std::ranges::find(result.notices, IssueCode::ModelSeparated, &Issue::code);
        QVERIFY(notice != result.notices.end());
        QVERIFY(notice->arguments[1].contains(u"3 × 1"));
        for (const Estimate &estimate : result.estimates)
            QCOMPARE(estimate.state, EstimateState::NotEstimable);
        request.firth = true;
        QVERIFY(!hasNotice(resultOf(request, schools(u"strat"_s)), IssueCode::ModelSeparated));
    }

    void collinearTermsAreNamed()
    {
        const RegressionRequest request =
            logit(u"wide"_s,
                  {{.terms = {factor(u"stype"_s),
                              {.variable = u"fpc"_s, .coding = TermCoding::Number}}}});
        const AnalysisResult result = resultOf(request, schools(u"strat"_s));
        QVERIFY(hasNotice(result, IssueCode::ModelColumnLeftOut));
        QCOMPARE(figureOf(result, u"1"_s, EstimateKind::Coefficient, u"fpc"_s)->state,
                 EstimateState::NotEstimable);
        QCOMPARE(figureOf(result, u"1"_s, EstimateKind::Effect, u"fpc"_s)->state,
                 EstimateState::NotEstimable);
    }

    void extremesAreRefusedInWords()
    {
        RegressionRequest request = logit(u"y"_s, {{.terms = {factor(u"f"_s)}}});
        const std::vector<int> levels{1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        const std::vector<int> same(12, 1);
        QVERIFY(hasNotice(resultOf(request, smallStudy(same, levels)),
                          IssueCode::ModelConstantOutcome));
        std::vector<int> missing(12, -1);
        missing[0] = 1;
        missing[1] = 0;
        QVERIFY(
            hasNotice(resultOf(request, smallStudy(missing, levels)), IssueCode::ModelTooFewCases));
        request.scope.filter = u"y > 5"_s;
        QVERIFY(
            hasNotice(resultOf(request, smallStudy(same, levels)), IssueCode::ModelWithoutCases));
        const auto constant = run(request, smallStudy(levels, same));
        QCOMPARE(constant.error().code, ErrorCode::RequestNotUnderstood);
    }

    void rowsWithoutWeightDoNotCount()
    {
        std::vector<int> outcome;
        std::vector<int> levels;
        for (int i = 0; i < 300; ++i) {
            outcome.push_back(i * i % 7 < 3 ? 1 : 0);
            levels.push_back(1 + i % 3);
        }
        Snapshot data = smallStudy(outcome, levels);
        Study study = *data.study;
        study.sources.front().design.weight = study.variable(study.sources.front().id, u"w"_s)->id;
        data.study = std::make_shared<const Study>(study);
        const AnalysisResult result = resultOf(logit(u"y"_s, {{.terms = {factor(u"f"_s)}}}), data);
        QCOMPARE(measureOf(result, u"base"_s), 240.0);
        const Estimate *level = figureOf(result, u"1"_s, EstimateKind::Prediction, u"f=1"_s);
        QCOMPARE(level->base, 80);
        const Estimate *share = figureOf(result, u"1"_s, EstimateKind::Share, u"f=1"_s);
        QVERIFY(isNear(*level->value, *share->value, 1e-9));
        // the interval of a share is not symmetric and stays between 0 and 1
        QVERIFY(*share->lower > 0.0 && *share->upper < 1.0);
        QVERIFY(std::abs(*share->upper + *share->lower - 2.0 * *share->value) > 1e-6);
    }

    void fewPersonsAreHidden()
    {
        std::vector<int> outcome;
        std::vector<int> levels;
        for (int i = 0; i < 300; ++i) {
            levels.push_back(i < 4 ? 3 : 1 + i % 2);
            outcome.push_back(i % 4 < 2 ? 1 : 0);
        }
        Snapshot data = smallStudy(outcome, levels);
        RegressionRequest request = logit(u"y"_s, {{.terms = {factor(u"f"_s)}}});
        request.scope.smallestBase = 0;
        request.scope.minCell = 5;
        const AnalysisResult result = resultOf(request, data);
        QVERIFY(hasNotice(result, IssueCode::CellsHidden));
        int hiddenLevels = 0;
        for (const QString &item : {u"f=1"_s, u"f=2"_s, u"f=3"_s}) {
            const Estimate *found = figureOf(result, u"1"_s, EstimateKind::Prediction, item);
            hiddenLevels += found->state == EstimateState::Suppressed;
            QCOMPARE(found->state == EstimateState::Suppressed, !found->value.has_value());
        }
        QCOMPARE(hiddenLevels, 2);
        QVERIFY(result.tests.empty()); // fit and tests would give the count back
        QVERIFY(std::ranges::all_of(result.measures, [](const Measure &measure) {
            return measure.measure == u"base"_s || measure.measure == u"units"_s;
        }));
        RegressionRequest categories = request;
        categories.family = RegressionFamily::MultinomialLogit;
        categories.ones.clear();
        QCOMPARE(figureOf(resultOf(categories, data), u"1"_s, EstimateKind::Share, u"f=3"_s, u"1"_s)
                     ->state,
                 EstimateState::Suppressed);
        request.scope.filter = u"f = 3"_s;
        request.models = {{}};
        const AnalysisResult small = resultOf(request, data);
        QVERIFY(hasNotice(small, IssueCode::ModelHidden));
        QVERIFY(small.measures.empty());
    }

    void cellsOfAnInteractionTellNoCounts()
    {
        test::StudyBuilder builder;
        std::vector<int> groups;
        std::vector<int> answers;
        std::vector<double> numbers;
        const int counts[3][3] = {{30, 20, 3}, {25, 18, 12}, {22, 2, 15}};
        for (int g = 0; g < 3; ++g) {
            for (int a = 0; a < 3; ++a) {
                for (int i = 0; i < counts[g][a]; ++i) {
                    groups.push_back(g + 1);
                    answers.push_back(a + 1);
                    numbers.push_back(double(i % 7 + g - a));
                }
            }
        }
        const SourceId source = builder.addSource(u"2022"_s, qint64(groups.size()));
        builder.edit(source).unit = UnitKind::Person;
        builder.addCodes(source, u"g"_s, groups);
        builder.addCodes(source, u"a"_s, answers);
        builder.addNumbers(source, u"x"_s, numbers);
        const RegressionRequest request{
            .question = u"x"_s,
            .family = RegressionFamily::Linear,
            .models = {
                {.terms = {factor(u"g"_s), factor(u"a"_s), {.interaction = {u"g"_s, u"a"_s}}}}}};
        const AnalysisResult result = resultOf(request, builder.snapshot());
        QVERIFY(hasNotice(result, IssueCode::CellsHidden));
        int products = 0;
        for (const Estimate &estimate : result.estimates) {
            if (estimate.key.item < 0
                || !result.items[std::size_t(estimate.key.item)].key.contains(u':'))
                continue;
            ++products;
            QCOMPARE(estimate.base, 0);
            QCOMPARE(estimate.weightedBase, 0.0);
            QCOMPARE(estimate.state, EstimateState::Suppressed);
        }
        QCOMPARE(products, 4);
    }

    void requestsSurviveJson()
    {
        RegressionRequest request = linearSchools(ErrorType::TwoWay);
        request.models.push_back(
            {u"Two"_s,
             {factor(u"a"_s, u"2"_s), number(u"b"_s, 3), {.interaction = {u"a"_s, u"b"_s}}}});
        request.firth = true;
        request.offset = u"o"_s;
        const auto read = requestFromJson(toJson(AnalysisRequest(request)));
        QVERIFY(read);
        QVERIFY(*read == AnalysisRequest(request));
    }

    void requestsThatDoNotFitNameTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<RegressionRequest>("request");
        const RegressionModel plain{.terms = {factor(u"stype"_s)}};
        QTest::newRow("no model") << u"models"_s << logit(u"wide"_s, {});
        QTest::newRow("twice") << u"terms"_s
                               << logit(u"wide"_s,
                                        {{.terms = {factor(u"stype"_s), number(u"stype"_s)}}});
        QTest::newRow("interaction")
            << u"interaction"_s
            << logit(u"wide"_s,
                     {{.terms = {factor(u"stype"_s), {.interaction = {u"stype"_s, u"impr"_s}}}}});
        RegressionRequest request = logit(u"wide"_s, {plain});
        request.errors = ErrorType::CR2;
        QTest::newRow("clusters") << u"clusters"_s << request;
        request = logit(u"wide"_s, {{.terms = {factor(u"stype"_s, u"9"_s)}}});
        QTest::newRow("reference") << u"reference"_s << request;
        request = logit(u"wide"_s, {plain});
        request.ones = {7};
        QTest::newRow("ones") << u"ones"_s << request;
        request = logit(u"wide"_s, {plain});
        request.family = RegressionFamily::TwoPart;
        request.errors = ErrorType::HC3;
        QTest::newRow("errors") << u"errors"_s << request;
        request = logit(u"wide"_s, {{.terms = {factor(u"wave"_s)}}});
        request.scope.by = {u"wave"_s};
        QTest::newRow("wave in each wave") << u"by"_s << request;
        request = logit(u"wide"_s, {{.terms = {factor(u"stype"_s)}}});
        request.errors = ErrorType::CR1;
        request.clusters = {u"wave"_s};
        QTest::newRow("waves as clusters") << u"clusters"_s << request;
        request.errors = ErrorType::Design;
        request.clusters.clear();
        request.offset = u"wave"_s;
        QTest::newRow("wave as offset") << u"offset"_s << request;
    }

    void requestsThatDoNotFitNameTheKey()
    {
        QFETCH(QString, key);
        QFETCH(RegressionRequest, request);
        const auto result = run(request, schools(u"strat"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::RequestNotUnderstood);
        QCOMPARE(result.error().arguments.front(), key);
    }
};

QTEST_GUILESS_MAIN(TestRegression)

#include "tst_regression.moc"
