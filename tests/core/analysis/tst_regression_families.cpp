// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include "core/analysis/level_disclosure.h"
#include "core/analysis/request_json.h"
#include "core/analysis/result_json.h"
#include "tests/support/regression_checks.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::test;

namespace {

/// A line of numbers as tests/reference/multilevel.R wrote it.
std::vector<double> lme4(const QString &key)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/reference/output/multilevel.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.fileName()));
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (fields.front() != key)
            continue;
        std::vector<double> numbers;
        for (const QString &field : fields.mid(1))
            numbers.push_back(field.toDouble());
        return numbers;
    }
    qFatal("%s", qPrintable(key));
}

std::vector<int> whole(const std::vector<double> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

Snapshot sleepers()
{
    const NumberFile file(u"../data/sleepstudy.csv"_s);
    StudyBuilder builder;
    const SourceId source = builder.addSource(u"2023"_s, qint64(file.rows.size()));
    builder.addNumbers(source, u"reaction"_s, file.columns[0]);
    builder.addNumbers(source, u"days"_s, file.columns[1]);
    builder.addCodes(source, u"subject"_s, whole(file.columns[2]));
    builder.addNumbers(source, u"weight"_s, std::vector<double>(file.rows.size(), 2.0));
    return builder.snapshot();
}

/// cbpp with one row for each animal.
Snapshot animals()
{
    const NumberFile file(u"../data/cbpp.csv"_s);
    std::vector<int> herd, period, ill;
    std::vector<double> first;
    for (std::size_t row = 0; row < file.rows.size(); ++row) {
        for (int animal = 0; animal < int(file.columns[3][row]); ++animal) {
            herd.push_back(int(file.columns[0][row]));
            period.push_back(int(file.columns[1][row]));
            first.push_back(period.back() == 1 ? 1.0 : 0.0);
            ill.push_back(animal < int(file.columns[2][row]) ? 1 : 0);
        }
    }
    StudyBuilder builder;
    const SourceId source = builder.addSource(u"2023"_s, qint64(herd.size()));
    builder.addCodes(source, u"herd"_s, herd);
    builder.addCodes(source, u"period"_s, period);
    builder.addCodes(source, u"ill"_s, ill);
    builder.addNumbers(source, u"first"_s, first);
    return builder.snapshot();
}

RegressionRequest sleep()
{
    RegressionRequest request{.question = u"reaction"_s,
                              .family = RegressionFamily::MultilevelLinear,
                              .errors = ErrorType::Model};
    request.groups = u"subject"_s;
    request.models = {{.terms = {number(u"days"_s)}}};
    return request;
}

RegressionRequest illness()
{
    RegressionRequest request{.question = u"ill"_s,
                              .ones = {1},
                              .family = RegressionFamily::MultilevelLogit,
                              .errors = ErrorType::Model};
    request.groups = u"herd"_s;
    request.models = {{.terms = {factor(u"period"_s)}}};
    return request;
}

/// Fixed coefficients with errors, variances and likelihood as lme4 has them, to 1e-6.
void compareWithLme4(const AnalysisResult &result, const QString &key, const QStringList &items,
                     const QStringList &variances)
{
    const std::vector<double> b = lme4(key + u".b"_s);
    const std::vector<double> v = lme4(key + u".v"_s);
    QCOMPARE(qsizetype(b.size()), items.size());
    for (std::size_t i = 0; i < b.size(); ++i) {
        const Estimate *found =
            figureOf(result, u"1"_s, EstimateKind::Coefficient, items[qsizetype(i)]);
        QVERIFY(found && found->value);
        QVERIFY2(isNear(*found->value, b[i], 1e-6), qPrintable(QString::number(*found->value)));
        QVERIFY(isNear(*found->standardError, std::sqrt(v[i * b.size() + i]), 1e-5));
        QVERIFY(std::isinf(found->degreesOfFreedom));
    }
    const std::vector<double> expected = lme4(key + u".variance"_s);
    QCOMPARE(qsizetype(expected.size()), variances.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(isNear(measureOf(result, variances[qsizetype(i)]), expected[i], 1e-6),
                 qPrintable(variances[qsizetype(i)]));
    QVERIFY(isNear(measureOf(result, u"logLikelihood"_s), lme4(key + u".loglik"_s).front(), 1e-6));
}

} // namespace

class TestRegressionFamilies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfCategoriesAgreeWithR()
    {
        RegressionRequest request{.question = u"score"_s,
                                  .family = RegressionFamily::OrderedLogit,
                                  .errors = ErrorType::Model};
        request.models = {{.terms = {number(u"api99"_s), factor(u"stype"_s)}}};
        compareFigures(resultOf(request, plainSchools(u"clus1"_s)), u"1"_s, u"ordered/shares"_s,
                       1e-7);
        request.family = RegressionFamily::MultinomialLogit;
        request.errors = ErrorType::Design;
        const Snapshot data = schools(u"strat"_s);
        compareFigures(resultOf(request, data), u"1"_s, u"multinomial/delta"_s, 1e-7);
        request.marginErrors = MarginErrors::Unconditional;
        compareFigures(resultOf(request, data), u"1"_s, u"multinomial/unconditional"_s, 1e-7);
    }

    void shareEffectsAreComparedWithinTheirCategory()
    {
        const RegressionModel model{.terms = {factor(u"stype"_s)}};
        RegressionRequest request{.question = u"score"_s, .family = RegressionFamily::OrderedLogit};
        request.models = {model, {u"with score"_s, {factor(u"stype"_s), number(u"api99"_s)}}};
        const AnalysisResult result = resultOf(request, schools(u"strat"_s));
        QCOMPARE(result.comparisons.size(), std::size_t(10));
        for (const Comparison &one : result.comparisons) {
            const auto effect = [&](int group) {
                return *result
                            .find({.kind = EstimateKind::Effect,
                                   .group = group,
                                   .item = one.item,
                                   .category = one.category})
                            ->value;
            };
            QVERIFY(one.category >= 0);
            QVERIFY(isNear(*one.difference, effect(1) - effect(0), 1e-12));
            QVERIFY(*one.standardError > 0.0);
        }
    }

    void linearGroupsAgreeWithLme4()
    {
        const QStringList items{u"(constant)"_s, u"days"_s};
        RegressionRequest request = sleep();
        const AnalysisResult constants = resultOf(request, sleepers());
        compareWithLme4(constants, u"sleep.intercept"_s, items,
                        {u"interceptVariance"_s, u"residualVariance"_s});
        const std::vector<double> variance = lme4(u"sleep.intercept.variance"_s);
        QVERIFY(isNear(measureOf(constants, u"icc"_s), variance[0] / (variance[0] + variance[1]),
                       1e-4));
        QCOMPARE(measureOf(constants, u"units"_s), 18.0);
        QVERIFY(!hasNotice(constants, IssueCode::DesignNotUsed));
        QVERIFY(!hasNotice(constants, IssueCode::ModelVarianceAtEdge));
        const Estimate *effect = figureOf(constants, u"1"_s, EstimateKind::Effect, u"days"_s);
        const Estimate *slope = figureOf(constants, u"1"_s, EstimateKind::Coefficient, u"days"_s);
        QVERIFY(isNear(*effect->value, *slope->value, 1e-12));
        QVERIFY(isNear(*effect->standardError, *slope->standardError, 1e-12));

        request.slope = u"days"_s;
        const QStringList variances{u"interceptVariance"_s, u"slopeVariance"_s,
                                    u"interceptSlopeCovariance"_s, u"residualVariance"_s};
        compareWithLme4(resultOf(request, sleepers()), u"sleep.reml"_s, items, variances);
        request.likelihood = MultilevelLikelihood::Full;
        compareWithLme4(resultOf(request, sleepers()), u"sleep.ml"_s, items, variances);
    }

    void logitGroupsAgreeWithLme4()
    {
        const QStringList items{u"(constant)"_s, u"period=2"_s, u"period=3"_s, u"period=4"_s};
        RegressionRequest request = illness();
        const AnalysisResult laplace = resultOf(request, animals());
        compareWithLme4(laplace, u"cbpp.laplace"_s, items, {u"interceptVariance"_s});
        const std::vector<double> margins = lme4(u"cbpp.laplace.margins"_s);
        const std::vector<double> errors = lme4(u"cbpp.laplace.margins.se"_s);
        const auto compare = [&](EstimateKind kind, const QString &item, std::size_t place) {
            const Estimate *found = figureOf(laplace, u"1"_s, kind, item);
            QVERIFY(found && found->value);
            QVERIFY(isNear(*found->value, margins[place], 1e-6));
            QVERIFY(isNear(*found->standardError, errors[place], 1e-5));
            QVERIFY(std::isinf(found->degreesOfFreedom));
        };
        compare(EstimateKind::Prediction, u"period=1"_s, 0);
        compare(EstimateKind::Prediction, u"period=4"_s, 3);
        compare(EstimateKind::Effect, u"period=2"_s, 4);
        compare(EstimateKind::Effect, u"period=4"_s, 6);
        QVERIFY(figureOf(laplace, u"1"_s, EstimateKind::Share, u"period=2"_s));
        request.quadrature = 9;
        compareWithLme4(resultOf(request, animals()), u"cbpp.agq"_s, items,
                        {u"interceptVariance"_s});
    }

    void effectsOfAVaryingSlopeCountItsSpread()
    {
        RegressionRequest request = illness();
        request.slope = u"first"_s;
        request.models = {{.terms = {number(u"first"_s)}}};
        const AnalysisResult result = resultOf(request, animals());
        const Estimate *found = figureOf(result, u"1"_s, EstimateKind::Effect, u"first"_s);
        QVERIFY(found && found->value);
        QVERIFY(isNear(*found->value, lme4(u"cbpp.slope.margins"_s).front(), 1e-6));
        QVERIFY(isNear(*found->standardError, lme4(u"cbpp.slope.margins.se"_s).front(), 1e-5));
    }

    void predictionsOfTheFixedPartAreMeans()
    {
        RegressionRequest request = sleep();
        request.models = {{.terms = {factor(u"days"_s)}}};
        const AnalysisResult result = resultOf(request, sleepers());
        const auto value = [&](EstimateKind kind, const QString &item) {
            return *figureOf(result, u"1"_s, kind, item)->value;
        };
        // every subject has every day once
        for (const QString &day : {u"days=0"_s, u"days=3"_s, u"days=9"_s})
            QVERIFY(
                isNear(value(EstimateKind::Prediction, day), value(EstimateKind::Mean, day), 1e-6));
        QVERIFY(isNear(value(EstimateKind::Effect, u"days=9"_s),
                       value(EstimateKind::Prediction, u"days=9"_s)
                           - value(EstimateKind::Prediction, u"days=0"_s),
                       1e-9));
    }

    void groupsThatExplainNothingAreTold()
    {
        StudyBuilder builder;
        const SourceId source = builder.addSource(u"2023"_s, 120);
        std::vector<int> groups;
        std::vector<double> numbers;
        std::vector<int> single;
        for (int i = 0; i < 120; ++i) {
            groups.push_back(i % 10);
            numbers.push_back(double(i / 10 % 2));
            single.push_back(i);
        }
        builder.addCodes(source, u"group"_s, groups);
        builder.addCodes(source, u"single"_s, single);
        builder.addNumbers(source, u"y"_s, numbers);
        RegressionRequest request = sleep();
        request.question = u"y"_s;
        request.groups = u"group"_s;
        request.models = {{}};
        const AnalysisResult result = resultOf(request, builder.snapshot());
        QVERIFY(hasNotice(result, IssueCode::ModelVarianceAtEdge));
        QCOMPARE(measureOf(result, u"interceptVariance"_s), 0.0);
        QCOMPARE(measureOf(result, u"icc"_s), 0.0);
        request.groups = u"single"_s;
        const AnalysisResult none = resultOf(request, builder.snapshot());
        QVERIFY(hasNotice(none, IssueCode::ModelGroupsTooFew));
        QVERIFY(none.measures.empty());
    }

    void samplingWeightsDoNotCountBetweenGroups()
    {
        RegressionRequest request{.question = u"api00"_s,
                                  .family = RegressionFamily::MultilevelLinear,
                                  .errors = ErrorType::Model};
        request.groups = u"stype"_s;
        request.models = {{.terms = {number(u"api99"_s)}}};
        const AnalysisResult weighted = resultOf(request, schools(u"strat"_s));
        QVERIFY(hasNotice(weighted, IssueCode::DesignNotUsed));
        const AnalysisResult plain = resultOf(request, plainSchools(u"strat"_s));
        QVERIFY(!hasNotice(plain, IssueCode::DesignNotUsed));
        QCOMPARE(weighted.estimates, plain.estimates);
        QVERIFY(weighted.provenance.waves.front().weight.isEmpty());
    }

    void unitsTakenOutAgreeWithR_data()
    {
        QTest::addColumn<QString>("errors");
        for (const QString &errors : {u"CR0"_s, u"CR1"_s, u"CR1Stata"_s})
            QTest::addRow("%s", qPrintable(errors)) << errors;
    }

    void unitsTakenOutAgreeWithR()
    {
        QFETCH(QString, errors);
        RegressionRequest request{.question = u"api00"_s,
                                  .family = RegressionFamily::Linear,
                                  .errors = *fromWord<ErrorType>(errors),
                                  .clusters = {u"dnum"_s}};
        request.within = u"dnum"_s;
        request.models = {{.terms = {factor(u"stype"_s), number(u"api99"_s)}}};
        const AnalysisResult result = resultOf(request, plainSchools(u"clus1"_s));
        compareFigures(result, u"1"_s, u"within/"_s + errors, 1e-8);
        QCOMPARE(measureOf(result, u"absorbed"_s), 15.0);
        QCOMPARE(placeOf(result.items, u"(constant)"_s), -2);
        QVERIFY(!figureOf(result, u"1"_s, EstimateKind::Prediction, u"stype=2"_s));
        QVERIFY(isNear(measureOf(result, u"rSquared"_s), expectedOf(u"within/CR1"_s).back().value,
                       1e-10));
        request.models = {{.terms = {number(u"api99"_s), number(u"fpc"_s)}}};
        QVERIFY(
            hasNotice(resultOf(request, plainSchools(u"clus1"_s)), IssueCode::ModelColumnAbsorbed));
    }

    /// A model of persons or schools with what its clusters do to it.
    static RegressionRequest influenced()
    {
        RegressionRequest request{.question = u"api00"_s,
                                  .family = RegressionFamily::Linear,
                                  .errors = ErrorType::CR1,
                                  .clusters = {u"dnum"_s}};
        request.clusterInfluence = true;
        request.models = {{.terms = {number(u"api99"_s), number(u"enroll"_s)}}};
        return request;
    }

    static double coefficientOf(const AnalysisResult &result, const QString &item)
    {
        return *figureOf(result, u"1"_s, EstimateKind::Coefficient, item)->value;
    }

    void clustersAreToldByWhatTheyMove()
    {
        RegressionRequest request = influenced();
        const AnalysisResult all = resultOf(request, plainSchools(u"clus1"_s));
        QCOMPARE(all.clusterInfluence.size(), std::size_t(15));
        double before = all.clusterInfluence.front().standardErrors;
        for (const ClusterChange &one : all.clusterInfluence) {
            QVERIFY(one.standardErrors <= before);
            before = one.standardErrors;
            request.scope.filter = u"dnum != "_s + one.cluster;
            const AnalysisResult without = resultOf(request, plainSchools(u"clus1"_s));
            const QString item = all.items[std::size_t(one.item)].key;
            QVERIFY(
                isNear(one.change, coefficientOf(without, item) - coefficientOf(all, item), 1e-8));
            QCOMPARE(double(one.cases), measureOf(all, u"base"_s) - measureOf(without, u"base"_s));
        }
        QCOMPARE(toJson(all, u"en"_s)["clusterInfluence"_L1].toArray().size(), 15);
    }

    void clustersOfPersonsHaveNoNames()
    {
        AnalysisResult result = resultOf(influenced(), plainSchools(u"clus1"_s));
        hideSmallLevels(result, 5);
        QVERIFY(result.clusterInfluence.size() < 15);
        QVERIFY(!result.clusterInfluence.empty());
        for (const ClusterChange &one : result.clusterInfluence) {
            QVERIFY(one.cluster.isEmpty());
            QVERIFY(one.cases >= 5);
        }
    }

    void requestsSurviveJson()
    {
        RegressionRequest request = sleep();
        request.slope = u"days"_s;
        request.likelihood = MultilevelLikelihood::Full;
        request.quadrature = 7;
        request.clusterInfluence = true;
        request.within = u"office"_s;
        const auto read = requestFromJson(toJson(AnalysisRequest(request)));
        QVERIFY(read);
        QVERIFY(*read == AnalysisRequest(request));
    }

    void requestsThatDoNotFitNameTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<RegressionRequest>("request");
        const auto add = [](const char *name, const QString &key, auto change) {
            RegressionRequest request = sleep();
            change(request);
            QTest::newRow(name) << key << request;
        };
        add("design", u"errors"_s, [](auto &one) { one.errors = ErrorType::Design; });
        add("no groups", u"groups"_s, [](auto &one) { one.groups.clear(); });
        add("groups", u"groups"_s, [](auto &one) { one.family = RegressionFamily::Linear; });
        add("slope", u"slope"_s, [](auto &one) { one.slope = u"weight"_s; });
        add("influence", u"clusterInfluence"_s, [](auto &one) { one.clusterInfluence = true; });
        add("points", u"quadrature"_s, [](auto &one) { one.quadrature = 5; });
        add("within", u"within"_s, [](auto &one) { one.within = u"subject"_s; });
        add("units", u"errors"_s, [](auto &one) {
            one.groups.clear();
            one.family = RegressionFamily::Linear;
            one.within = u"subject"_s;
        });
    }

    void requestsThatDoNotFitNameTheKey()
    {
        QFETCH(QString, key);
        QFETCH(RegressionRequest, request);
        const auto result = run(request, sleepers());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::RequestNotUnderstood);
        QCOMPARE(result.error().arguments.front(), key);
    }
};

QTEST_GUILESS_MAIN(TestRegressionFamilies)

#include "tst_regression_families.moc"
