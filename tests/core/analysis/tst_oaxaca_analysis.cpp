// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/scope.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

Snapshot people(const QString &name = u"oaxaca_weighted_clusters"_s)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/cases/") + name + u"/study.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no study");
    return test::StudyFromJson(QJsonDocument::fromJson(file.readAll()).object()).snapshot();
}

OaxacaRequest shares()
{
    return {.question = u"tiltak"_s,
            .ones = {1},
            .between = u"kjonn"_s,
            .first = u"1"_s,
            .second = u"2"_s,
            .factors = {{.variable = u"volum"_s},
                        {.variable = u"alder"_s, .coding = TermCoding::Number}}};
}

Result<AnalysisResult> answer(const OaxacaRequest &request)
{
    NullJobControl job;
    return analyse(request, people(), job);
}

double part(const AnalysisResult &result, const QString &key, int item = -1)
{
    for (const Estimate &estimate : result.estimates) {
        if (result.parts[std::size_t(estimate.key.part)].key == key && estimate.key.item == item)
            return estimate.value.value_or(std::nan(""));
    }
    return std::nan("");
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-12;
}

} // namespace

class TestOaxacaAnalysis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpForEveryReference_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("standard");
        for (int family = 0; family < 2; ++family) {
            for (int standard = 0; standard < 6; ++standard)
                QTest::addRow("%d %d", family, standard) << family << standard;
        }
    }
    void partsAddUpForEveryReference()
    {
        QFETCH(int, family);
        QFETCH(int, standard);
        OaxacaRequest request = shares();
        request.family = OaxacaFamily(family);
        request.standard = OaxacaStandard(standard);
        const auto result = answer(request);
        QVERIFY(result);
        const double difference = part(*result, u"difference"_s);
        QVERIFY(std::isfinite(difference));
        QVERIFY(isNear(difference, part(*result, u"firstMean"_s) - part(*result, u"secondMean"_s)));
        QVERIFY(isNear(difference,
                       part(*result, u"endowments"_s) + part(*result, u"coefficients"_s)
                           + part(*result, u"interaction"_s)));
        QVERIFY(
            isNear(difference, part(*result, u"explained"_s) + part(*result, u"unexplained"_s)));
        if (request.family == OaxacaFamily::Linear)
            QVERIFY(isNear(part(*result, u"explained"_s),
                           part(*result, u"explained"_s, 0) + part(*result, u"explained"_s, 1)));
    }

    void theReferenceLevelOfAFactorChangesNothing()
    {
        OaxacaRequest other = shares();
        other.factors[0].reference = u"3"_s;
        const auto one = answer(shares());
        const auto two = answer(other);
        QVERIFY(one && two);
        QCOMPARE(one->estimates.size(), two->estimates.size());
        for (std::size_t i = 0; i < one->estimates.size(); ++i) {
            QVERIFY(std::abs(*one->estimates[i].value - *two->estimates[i].value) < 1e-10);
            QVERIFY(std::abs(*one->estimates[i].standardError - *two->estimates[i].standardError)
                    < 1e-10);
        }
    }

    void changingPlacesChangesTheSign()
    {
        OaxacaRequest other = shares();
        std::swap(other.first, other.second);
        const auto one = answer(shares());
        const auto two = answer(other);
        QVERIFY(one && two);
        QVERIFY(isNear(part(*one, u"explained"_s), -part(*two, u"explained"_s)));
        QVERIFY(isNear(part(*one, u"endowments"_s) + part(*one, u"interaction"_s),
                       -part(*two, u"endowments"_s)));
    }

    void fewPersonsHideEverything()
    {
        OaxacaRequest request = shares();
        NullJobControl job;
        const Snapshot persons = people(u"regression_persons_hidden"_s);
        const auto hidden = analyse(request, persons, job);
        request.factors = {{.variable = u"organisering"_s}};
        const auto shown = analyse(request, persons, job);
        QVERIFY(hidden && shown);
        for (const Estimate &estimate : hidden->estimates) {
            QCOMPARE(int(estimate.state), int(EstimateState::Suppressed));
            QVERIFY(!estimate.value && !estimate.standardError && estimate.base == 0);
        }
        QCOMPARE(int(hidden->notices.back().code), int(IssueCode::CellsHidden));
        QVERIFY(std::isfinite(part(*shown, u"explained"_s)));
    }

    void aFactorThatFollowsFromAnotherIsNamed()
    {
        OaxacaRequest request = shares();
        request.scope.filter = u"volum = 1"_s;
        const auto result = answer(request);
        QVERIFY(result);
        QVERIFY(std::isnan(part(*result, u"explained"_s)));
        QVERIFY(std::ranges::any_of(result->notices, [](const Issue &issue) {
            return issue.code == IssueCode::ModelCollinear;
        }));
    }

    void namesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"between", "first", "second", "factors", "by"})
            QTest::addRow("%s", key) << QString::fromLatin1(key);
    }
    void namesTheKeyThatIsWrong()
    {
        QFETCH(QString, key);
        OaxacaRequest request = shares();
        if (key == u"between"_s)
            request.between.clear();
        else if (key == u"first"_s)
            request.first = request.second;
        else if (key == u"second"_s)
            request.second = u"7"_s;
        else if (key == u"factors"_s)
            request.factors.clear();
        else
            request.scope.by = {u"volum"_s};
        const auto result = answer(request);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(ErrorCode::RequestNotUnderstood));
        QCOMPARE(result.error().arguments.value(0), key);
    }
};

QTEST_GUILESS_MAIN(TestOaxacaAnalysis)
#include "tst_oaxaca_analysis.moc"
