// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include "core/analysis/request_json.h"
#include "core/analysis/result_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

ShareRequest everythingAsked()
{
    return {.scope = {.waves = {u"2021"_s, u"2023"_s},
                      .by = {u"volum"_s, u"nav"_s},
                      .filter = u"q3 = 1"_s,
                      .units = UnitChoice::AllAndPanel,
                      .inBase = {MissingReason::DontKnow, MissingReason::NotApplicable},
                      .confidence = 0.9,
                      .fewAnswers = 30,
                      .smallestBase = 5,
                      .minCell = 3,
                      .totals = false},
            .question = u"q7"_s,
            .items = {u"q7_1"_s},
            .categories = {1, 2.5},
            .combined = {4, 5},
            .interval = IntervalMethod::KornGraubard};
}

} // namespace

class TestRequestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareRequestComesBackAsItWas()
    {
        const AnalysisRequest request = everythingAsked();
        QCOMPARE(*requestFromJson(toJson(request)), request);
    }

    void aMeanRequestComesBackAsItWas()
    {
        const AnalysisRequest request = MeanRequest{.scope = {.inBase = {}},
                                                    .question = u"arsverk"_s,
                                                    .items = {u"a"_s},
                                                    .statistic = NumberStatistic::Median};
        QCOMPARE(*requestFromJson(toJson(request)), request);
    }

    void aCrosstabRequestComesBackAsItWas()
    {
        CrosstabRequest asked{.scope = {.by = {u"volum"_s}},
                              .question = u"q7"_s,
                              .items = {u"q7_1"_s},
                              .of = CrosstabShare::Category,
                              .interval = IntervalMethod::Wilson,
                              .tests = std::set{CrosstabTest::Wald, CrosstabTest::FisherExact},
                              .measures = std::set<CrosstabMeasure>(),
                              .letters = false,
                              .adjustment = PValueCorrection::BenjaminiHochberg,
                              .level = 0.01,
                              .residuals = true};
        QCOMPARE(*requestFromJson(toJson(AnalysisRequest(asked))), AnalysisRequest(asked));
        asked.tests.reset();
        asked.measures = std::set{CrosstabMeasure::TauB, CrosstabMeasure::SomersGroup};
        QCOMPARE(*requestFromJson(toJson(AnalysisRequest(asked))), AnalysisRequest(asked));
    }

    void wordsOfACrosstabAreChecked()
    {
        const auto request = requestFromJson(object(
            R"({"version": 1, "analysis": "crosstab", "question": "q", "tests": ["anova"]})"));
        QVERIFY(!request);
        QCOMPARE(request.error().arguments.value(0), u"tests"_s);
    }

    void aWaveOrGroupStandsOnce_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addRow("waves") << u"waves"_s;
        QTest::addRow("by") << u"by"_s;
    }

    void aWaveOrGroupStandsOnce()
    {
        QFETCH(QString, key);
        const QString text =
            uR"({"version": 1, "analysis": "share", "question": "q", "%1": ["a", "b", "a"]})"_s;
        const auto request = requestFromJson(object(text.arg(key).toUtf8()));
        QVERIFY(!request);
        QCOMPARE(request.error().arguments.value(0), key);
    }

    void requestsOfEveryKindComeBackAsTheyWere()
    {
        const AnalysisRequest requests[] = {
            MeanRequest{.question = u"a"_s,
                        .statistic = NumberStatistic::Quantile,
                        .quantiles = {0.1, 0.9},
                        .rule = QuantileRule::Hf7},
            MeanRequest{
                .question = u"a"_s, .statistic = NumberStatistic::Ratio, .denominator = u"b"_s},
            ChangeRequest{.question = u"q"_s,
                          .items = {u"q_1"_s},
                          .statistic = ChangeStatistic::Mean,
                          .categories = {1},
                          .combined = {1, 2},
                          .interval = IntervalMethod::Wilson},
            VariationRequest{.scope = {.by = {u"volum"_s}}, .question = u"q"_s},
            ScaleRequest{.question = u"q"_s, .items = {u"q_1"_s, u"q_2"_s}},
            SurvivalRequest{
                .question = u"t"_s, .event = u"e"_s, .eventCodes = {1, 2}, .times = {3, 6.5}},
            OaxacaRequest{
                .question = u"q"_s,
                .items = {u"q_1"_s},
                .ones = {1, 2},
                .family = OaxacaFamily::Logit,
                .standard = OaxacaStandard::GroupSizes,
                .between = u"kjonn"_s,
                .first = u"2"_s,
                .second = u"1"_s,
                .factors = {{.variable = u"volum"_s, .reference = u"3"_s},
                            {.variable = u"alder"_s, .coding = TermCoding::Number, .degree = 2}}},
            DifferenceRequest{
                .scope = {.waves = {u"2019"_s, u"2021"_s, u"2023"_s}, .units = UnitChoice::Panel},
                .question = u"q"_s,
                .items = {u"q_1"_s},
                .ones = {1, 2},
                .treatment = u"program"_s,
                .treated = {u"1"_s, u"a"_s},
                .comparison = {u"3"_s},
                .before = u"2021"_s,
                .after = u"2023"_s,
                .covariates = {{.variable = u"volum"_s},
                               {.variable = u"alder"_s, .coding = TermCoding::Number}},
                .within = u"id"_s,
                .errors = ErrorType::CR1,
                .cluster = u"id"_s,
                .changing = ChangingUnits::LeaveOut},
        };
        for (const AnalysisRequest &request : requests)
            QCOMPARE(*requestFromJson(toJson(request)), request);
    }

    void absentKeysTakeTheDefaults()
    {
        const auto request =
            requestFromJson(object(R"({"version": 1, "analysis": "share", "question": "q7"})"));
        QVERIFY(request);
        QCOMPARE(*request, AnalysisRequest(ShareRequest{.question = u"q7"_s}));
    }

    void namesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("key");
        QTest::addRow("unknown key") << QByteArray(R"({"qestion": "x"})") << u"qestion"_s;
        QTest::addRow("key of another analysis")
            << QByteArray(R"({"statistic": "mean"})") << u"statistic"_s;
        QTest::addRow("newer version") << QByteArray(R"({"version": 2})") << u"version"_s;
        QTest::addRow("analysis") << QByteArray(R"({"analysis": "tables"})") << u"analysis"_s;
        QTest::addRow("type of text") << QByteArray(R"({"question": 7})") << u"question"_s;
        QTest::addRow("type of list") << QByteArray(R"({"by": "volum"})") << u"by"_s;
        QTest::addRow("element of list") << QByteArray(R"({"waves": [2023]})") << u"waves"_s;
        QTest::addRow("word") << QByteArray(R"({"interval": "wald"})") << u"interval"_s;
        QTest::addRow("word in list") << QByteArray(R"({"inBase": ["never"]})") << u"inBase"_s;
        QTest::addRow("confidence") << QByteArray(R"({"confidence": 95})") << u"confidence"_s;
        QTest::addRow("fraction") << QByteArray(R"({"fewAnswers": 2.5})") << u"fewAnswers"_s;
        QTest::addRow("negative") << QByteArray(R"({"minCell": -1})") << u"minCell"_s;
        QTest::addRow("truth") << QByteArray(R"({"totals": 1})") << u"totals"_s;
        QTest::addRow("category") << QByteArray(R"({"categories": ["Ja"]})") << u"categories"_s;
    }

    void namesTheKeyThatIsWrong()
    {
        QFETCH(QByteArray, change);
        QJsonObject json{{"version"_L1, 1}, {"analysis"_L1, "share"_L1}, {"question"_L1, "q7"_L1}};
        const QJsonObject changes = object(change);
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json[it.key()] = it.value();
        const auto request = requestFromJson(json);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::RequestNotUnderstood);
        QTEST(request.error().arguments.value(0), "key");
    }

    void aMissingKeyIsNamed()
    {
        const auto request = requestFromJson(object(R"({"version": 1, "analysis": "share"})"));
        QVERIFY(!request);
        QCOMPARE(request.error().arguments.value(0), u"question"_s);
    }

    void theExamplesOfTheReadmeAreUnderstood()
    {
        QFile readme(QStringLiteral(TIDEMARK_SOURCE_DIR "/core/analysis/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        static const QRegularExpression block(u"```json request\\n(.*?)```"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        int examples = 0;
        auto matches = block.globalMatch(text);
        while (matches.hasNext()) {
            const auto request = requestFromJson(object(matches.next().captured(1).toUtf8()));
            QVERIFY2(request, request ? "" : qPrintable(describe(request.error())));
            ++examples;
        }
        QCOMPARE_GE(examples, int(std::variant_size_v<AnalysisRequest>));
    }

    void numbersHaveSeventeenDigits()
    {
        const QByteArray text = jsonText({{"a"_L1, 0.1}, {"b"_L1, 12}, {"c"_L1, 1.0 / 3.0}});
        QCOMPARE(text,
                 QByteArray("{\n  \"a\": 0.10000000000000001,\n  \"b\": 12,\n"
                            "  \"c\": 0.33333333333333331\n}\n"));
    }

    void textIsReadBackAsItWas()
    {
        const QJsonObject json{{"a \"b\" \n å"_L1, QJsonArray{true, QJsonValue(), u"æ\\"_s}},
                               {"empty"_L1, QJsonArray()},
                               {"object"_L1, QJsonObject{{"x"_L1, 1e300}}}};
        QCOMPARE(object(jsonText(json)), json);
    }

    void hiddenEstimatesCarryNoNumbers()
    {
        AnalysisResult result;
        result.waves = {{.key = u"2023"_s}};
        result.estimates = {{.key = {.wave = 0},
                             .state = EstimateState::Suppressed,
                             .value = 0.25,
                             .base = 4,
                             .count = 1}};
        const QJsonObject estimate =
            toJson(result, u"en"_s)["estimates"_L1].toArray()[0].toObject();
        QCOMPARE(estimate,
                 (QJsonObject{{"kind"_L1, u"share"_s},
                              {"state"_L1, u"suppressed"_s},
                              {"wave"_L1, u"2023"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)
#include "tst_request_json.moc"
