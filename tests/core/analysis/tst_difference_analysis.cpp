// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/difference_analysis.h"
#include "tests/support/study_json.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

QJsonObject studyOf(const QString &name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/cases/") + name + u"/study.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no study");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Snapshot offices()
{
    return test::StudyFromJson(studyOf(u"differences_shares_four_waves"_s)).snapshot();
}

template <typename Edit>
Snapshot edited(const QString &name, const Edit &edit)
{
    QJsonObject study = studyOf(name);
    QJsonArray waves;
    for (const QJsonValue &json : study["waves"_L1].toArray()) {
        QJsonObject wave = json.toObject();
        edit(wave);
        waves.append(wave);
    }
    study["waves"_L1] = waves;
    return test::StudyFromJson(study).snapshot();
}

/// The same rows, as persons.
Snapshot persons()
{
    return edited(u"differences_shares_four_waves"_s,
                  [](QJsonObject &wave) { wave["persons"_L1] = true; });
}

/// Rows of offices of which some are not in the same group in both waves; `rad` tells every row of
/// both waves from the others.
Snapshot changing()
{
    int row = 0;
    return edited(u"differences_within_units"_s, [&](QJsonObject &wave) {
        QJsonObject columns = wave["columns"_L1].toObject();
        QJsonArray rows;
        for (qsizetype i = 0; i < columns["knr"_L1].toArray().size(); ++i)
            rows.append(++row);
        columns["rad"_L1] = rows;
        wave["columns"_L1] = columns;
    });
}

DifferenceRequest shares()
{
    return {.question = u"tilbud"_s,
            .ones = {1, 2},
            .treatment = u"program"_s,
            .treated = {u"1"_s, u"2"_s},
            .before = u"2021"_s};
}

DifferenceRequest numbers()
{
    return {.question = u"trivsel"_s,
            .treatment = u"program"_s,
            .treated = {u"1"_s},
            .comparison = {u"3"_s},
            .changing = ChangingUnits::LeaveOut};
}

Result<AnalysisResult> answer(const DifferenceRequest &request, const Snapshot &data)
{
    NullJobControl job;
    return analyse(request, data, job);
}

const Estimate &figure(const AnalysisResult &result, DifferencePart part, int group, int wave,
                       int before)
{
    const Estimate *found = result.find(differenceKey(part, group, wave, before));
    if (!found)
        qFatal("no figure");
    return *found;
}

double value(const AnalysisResult &result, DifferencePart part, int group, int wave, int before = 2)
{
    return figure(result, part, group, wave, before).value.value_or(std::nan(""));
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-12;
}

bool has(const AnalysisResult &result, IssueCode code)
{
    return std::ranges::find(result.notices, code, &Issue::code) != result.notices.end();
}

} // namespace

class TestDifferenceAnalysis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsAreTheSharesOfTheWaves()
    {
        const Snapshot data = offices();
        const auto result = answer(shares(), data);
        QVERIFY(result);
        QCOMPARE(result->waves.size(), std::size_t(4));
        NullJobControl job;
        for (int wave = 0; wave < 4; ++wave) {
            const auto plain =
                analyse(ShareRequest{.scope = {.waves = {result->waves[std::size_t(wave)].key},
                                               .filter = u"program in (1, 2)"_s},
                                     .question = u"tilbud"_s,
                                     .combined = {1, 2}},
                        data, job);
            QVERIFY(plain);
            const Estimate *share = plain->find({.kind = EstimateKind::CombinedShare, .wave = 0});
            QVERIFY(share);
            const Estimate &mean = figure(*result, DifferencePart::Mean, 0, wave, 2);
            QVERIFY(isNear(*mean.value, *share->value));
            QCOMPARE(mean.base, share->base);
            QCOMPARE(mean.count, share->count);
        }
    }

    void everythingFollowsFromTheLevels_data()
    {
        QTest::addColumn<bool>("hasCovariate");
        QTest::addColumn<bool>("isClustered");
        QTest::newRow("cells") << false << false;
        QTest::newRow("adjusted") << true << false;
        QTest::newRow("adjusted, by cluster") << true << true;
    }
    void everythingFollowsFromTheLevels()
    {
        QFETCH(bool, hasCovariate);
        QFETCH(bool, isClustered);
        DifferenceRequest request = shares();
        if (hasCovariate)
            request.covariates = {{.variable = u"volum"_s}};
        if (isClustered) {
            request.errors = ErrorType::CR1;
            request.cluster = u"knr"_s;
        }
        const auto result = answer(request, offices());
        QVERIFY(result);
        for (const int wave : {0, 1, 3}) {
            double change[2];
            for (int group = 0; group < 2; ++group) {
                change[group] = value(*result, DifferencePart::Change, group, wave);
                QVERIFY(isNear(change[group],
                               value(*result, DifferencePart::Mean, group, wave)
                                   - value(*result, DifferencePart::Mean, group, 2)));
            }
            const Estimate &difference = figure(*result, DifferencePart::Difference, -1, wave, 2);
            QVERIFY(isNear(*difference.value, change[0] - change[1]));
            QVERIFY(difference.standardError && difference.lower && pValueOf(difference));
        }
        QVERIFY(isNear(value(*result, DifferencePart::Counterfactual, 0, 3),
                       value(*result, DifferencePart::Mean, 0, 3)
                           - value(*result, DifferencePart::Difference, -1, 3)));
        QVERIFY(!result->find(differenceKey(DifferencePart::Counterfactual, 0, 0, 2)));
    }

    void severalWavesBeforeAreTestedTogether()
    {
        DifferenceRequest request = shares();
        const auto late = answer(request, offices());
        QVERIFY(late);
        QCOMPARE(late->tests.size(), std::size_t(1));
        QCOMPARE(late->tests.front().df1, std::optional(2.0));
        QVERIFY(late->tests.front().pValue);
        request.before = u"2019"_s;
        QVERIFY(answer(request, offices())->tests.empty());
    }

    void changingPlacesChangesTheSign()
    {
        DifferenceRequest other = shares();
        other.treated = {u"3"_s};
        const auto one = answer(shares(), offices());
        const auto two = answer(other, offices());
        QVERIFY(one && two);
        QVERIFY(isNear(value(*one, DifferencePart::Difference, -1, 3),
                       -value(*two, DifferencePart::Difference, -1, 3)));
    }

    void constantsOfUnitsNeedUnitsInSeveralWaves()
    {
        DifferenceRequest request = numbers();
        request.within = u"knr"_s;
        const auto result = answer(request, changing());
        QVERIFY(result);
        QVERIFY(std::isfinite(value(*result, DifferencePart::Difference, -1, 1, 0)));
        request.covariates = {{.variable = u"volum"_s}};
        const auto same = answer(request, changing());
        QVERIFY(same && has(*same, IssueCode::ModelColumnAbsorbed));
        QVERIFY(isNear(value(*result, DifferencePart::Difference, -1, 1, 0),
                       value(*same, DifferencePart::Difference, -1, 1, 0)));
        request.within = u"rad"_s;
        const auto apart = answer(request, changing());
        QVERIFY(apart && has(*apart, IssueCode::ModelTooFewCases));
        QVERIFY(std::isnan(value(*apart, DifferencePart::Difference, -1, 1, 0)));
    }

    void unitsThatChangeTheirGroupAreRefusedLeftOutOrKept()
    {
        DifferenceRequest request = numbers();
        const auto without = answer(request, changing());
        QVERIFY(without && has(*without, IssueCode::RowsLeftOut));
        request.changing = ChangingUnits::Keep;
        const auto with = answer(request, changing());
        QVERIFY(with && !has(*with, IssueCode::RowsLeftOut));
        QCOMPARE_GT(figure(*with, DifferencePart::Mean, 0, 0, 0).base,
                    figure(*without, DifferencePart::Mean, 0, 0, 0).base);
        request.changing = ChangingUnits::Refuse;
        const auto refused = answer(request, changing());
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments.value(0), u"changing"_s);
    }

    void fewPersonsHideEverything()
    {
        DifferenceRequest request = shares();
        request.scope.minCell = 1;
        const auto open = answer(request, persons());
        QVERIFY(open);
        QVERIFY(std::isfinite(value(*open, DifferencePart::Difference, -1, 3)));
        qint64 least = 1000;
        for (const Estimate &estimate : open->estimates)
            least = std::min({least, estimate.count, estimate.base - estimate.count});
        request.scope.minCell = int(least) + 1;
        const auto hidden = answer(request, persons());
        QVERIFY(hidden);
        for (const Estimate &estimate : hidden->estimates) {
            QCOMPARE(int(estimate.state), int(EstimateState::Suppressed));
            QVERIFY(!estimate.value && !estimate.standardError && estimate.base == 0);
        }
        QVERIFY(hidden->tests.empty());
        QCOMPARE(int(hidden->notices.back().code), int(IssueCode::CellsHidden));
    }

    void aStandardErrorThatTellsOfFewUnitsIsHidden()
    {
        DifferenceRequest request = shares();
        request.scope.minCell = 1;
        const auto open = answer(request, persons());
        QVERIFY(open);
        qint64 least = 1000;
        for (const Estimate &estimate : open->estimates)
            least = std::min({least, estimate.count, estimate.base - estimate.count});
        // no cell is that small, but some units with the same two answers are
        request.scope.minCell = int(least);
        QVERIFY(has(*answer(request, persons()), IssueCode::CellsHidden));
    }

    void namesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key :
             {"treatment", "treated", "comparison", "waves", "before", "after", "covariates",
              "errors", "cluster", "within", "changing", "by", "units"})
            QTest::addRow("%s", key) << QString::fromLatin1(key);
    }
    void namesTheKeyThatIsWrong()
    {
        QFETCH(QString, key);
        DifferenceRequest request = shares();
        if (key == u"treatment"_s)
            request.treatment = u"wave"_s;
        else if (key == u"treated"_s)
            request.treated = {u"7"_s};
        else if (key == u"comparison"_s)
            request.comparison = {u"2"_s, u"3"_s};
        else if (key == u"waves"_s)
            request.scope.waves = {u"2021"_s};
        else if (key == u"before"_s)
            request.before = u"2024"_s;
        else if (key == u"after"_s)
            request.after = u"2021"_s;
        else if (key == u"covariates"_s)
            request.covariates = {{.variable = u"wave"_s}};
        else if (key == u"errors"_s)
            request.errors = ErrorType::HC3;
        else if (key == u"cluster"_s)
            request.errors = ErrorType::CR1;
        else if (key == u"within"_s)
            request.within = u"wave"_s;
        else if (key == u"changing"_s) {
            request.within = u"knr"_s;
            request.changing = ChangingUnits::Keep;
        } else if (key == u"by"_s)
            request.scope.by = {u"volum"_s};
        else
            request.scope.units = UnitChoice::AllAndPanel;
        const auto result = answer(request, offices());
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(ErrorCode::RequestNotUnderstood));
        QCOMPARE(result.error().arguments.value(0), key);
    }

    void aGroupWithoutAnswersInAWaveIsNamed()
    {
        DifferenceRequest request = shares();
        request.scope.filter = u"program in (1, 2) or vekt > 1.79"_s;
        const auto result = answer(request, offices());
        QVERIFY(!result);
        QCOMPARE(result.error().arguments.value(0), u"comparison"_s);
    }

    void oneGroupIsRefused()
    {
        DifferenceRequest request = shares();
        request.treated = {u"1"_s, u"2"_s, u"3"_s};
        const auto result = answer(request, offices());
        QVERIFY(!result);
        QCOMPARE(result.error().arguments.value(0), u"comparison"_s);
    }
};

QTEST_GUILESS_MAIN(TestDifferenceAnalysis)
#include "tst_difference_analysis.moc"
