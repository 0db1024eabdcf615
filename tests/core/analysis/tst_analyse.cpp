// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include <QJsonDocument>
#include <QTest>

#include "core/analysis/analyse.h"
#include "tests/support/cancel_after.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

std::vector<int> repeated(const std::vector<std::pair<int, int>> &codes)
{
    std::vector<int> result;
    for (const auto &[code, times] : codes)
        result.insert(result.end(), std::size_t(times), code);
    return result;
}

/// One wave with a question of the given codes; -1 is empty, 8 is "don't know".
struct OneWave
{
    test::StudyBuilder builder = {};
    SourceId wave = {};
    VariableId q7 = {};

    explicit OneWave(const std::vector<int> &codes)
    {
        wave = builder.addSource(u"2023"_s, qint64(codes.size()));
        q7 = builder.addCodes(wave, u"q7"_s, codes, -1);
        builder.addLabels(q7, {{1, u"Ja"_s}, {2, u"Nei"_s}, {8, u"Vet ikke"_s}});
        builder.edit(q7).missing.codes = {{8, MissingReason::DontKnow}};
        builder.addQuestion(wave, u"q7"_s, q7);
    }
};

/// Two waves of the same units, asked the same question; `linked` accepts the pair.
test::StudyBuilder twoWaves(bool linked, bool withIds = true)
{
    test::StudyBuilder builder;
    std::vector<QuestionId> questions;
    std::mt19937 random(1);
    for (const QString &year : {u"2021"_s, u"2023"_s}) {
        const SourceId wave = builder.addSource(year, 60);
        std::vector<int> ids;
        std::vector<int> codes;
        for (int i = 0; i < 60; ++i) {
            ids.push_back(i + (year == u"2023"_s ? 10 : 0));
            codes.push_back(1 + int(random() % 3));
        }
        if (withIds)
            builder.edit(wave).unitId = builder.addCodes(wave, u"id"_s, ids);
        const VariableId q7 = builder.addCodes(wave, u"q7"_s, codes, 3);
        builder.addLabels(q7, {{1, u"Ja"_s}, {2, u"Nei"_s}});
        questions.push_back(builder.addQuestion(wave, u"q7"_s, q7));
    }
    builder.addLink(questions[0], questions[1]).accepted = linked;
    return builder;
}

Result<AnalysisResult> run(const AnalysisRequest &request, const Snapshot &data)
{
    NullJobControl job;
    return analyse(request, data, job);
}

Estimate figure(const AnalysisRequest &request, const Snapshot &data, const EstimateKey &key)
{
    const auto result = run(request, data);
    const Estimate *found = result ? result->find(key) : nullptr;
    return found ? *found : Estimate{.state = EstimateState::NotEstimable};
}

constexpr EstimateKey yes{.wave = 0, .category = 0};

bool isNear(std::optional<double> found, double expected, double tolerance = 2e-7)
{
    return found && std::abs(*found - expected) <= tolerance * std::abs(expected);
}

} // namespace

class TestAnalyse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedIntervalsOfASimpleSample_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("population");
        QTest::addColumn<IntervalMethod>("method");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addRow("Wilson 140/200")
            << 140 << 0.0 << IntervalMethod::Wilson << 0.6332093 << 0.7592526;
        QTest::addRow("Wilson 140/200 of 356")
            << 140 << 356.0 << IntervalMethod::Wilson << 0.6563684 << 0.7402838;
        QTest::addRow("Wilson 160/200")
            << 160 << 0.0 << IntervalMethod::Wilson << 0.7391448 << 0.8495480;
        QTest::addRow("Clopper-Pearson 140/200")
            << 140 << 0.0 << IntervalMethod::ClopperPearson << 0.6313501 << 0.7626104;
    }

    void publishedIntervalsOfASimpleSample()
    {
        QFETCH(int, count);
        QFETCH(double, population);
        QFETCH(IntervalMethod, method);
        OneWave study(repeated({{1, count}, {2, 200 - count}}));
        if (population > 0.0)
            study.builder.edit(study.wave).design.stages = {{.populationSize = population}};
        const Estimate found = figure(ShareRequest{.question = u"q7"_s, .interval = method},
                                      study.builder.snapshot(), yes);
        QFETCH(double, lower);
        QFETCH(double, upper);
        QVERIFY(isNear(found.lower, lower));
        QVERIFY(isNear(found.upper, upper));
    }

    void dontKnowCountsInTheBaseUnlessAskedNotTo()
    {
        const OneWave study(repeated({{1, 60}, {2, 20}, {8, 20}, {-1, 7}}));
        const Snapshot data = study.builder.snapshot();
        ShareRequest request{.question = u"q7"_s};
        const auto result = run(request, data);
        QVERIFY(result);
        QCOMPARE(result->categories.size(), std::size_t(3));
        QVERIFY(result->categories[2].isMissingReason);
        QCOMPARE(result->find(yes)->base, 100);
        QCOMPARE(result->find(yes)->count, 60);
        const std::vector<std::pair<MissingReason, qint64>> left{{MissingReason::NotAnswered, 7}};
        QCOMPARE(result->provenance.waves[0].leftOut, left);
        request.scope.inBase = {};
        QCOMPARE(figure(request, data, yes).value, std::optional(0.75));
        request.scope.inBase = {MissingReason::DontKnow, MissingReason::NotAnswered};
        QCOMPARE(figure(request, data, yes).base, 107);
    }

    void smallBasesAreMarkedOrNotShown()
    {
        const ShareRequest request{.question = u"q7"_s};
        const auto stateOf = [&](int n) {
            return figure(request, OneWave(repeated({{1, n - 1}, {2, 1}})).builder.snapshot(), yes)
                .state;
        };
        QCOMPARE(stateOf(20), EstimateState::Shown);
        QCOMPARE(stateOf(19), EstimateState::FewAnswers);
        QCOMPARE(stateOf(9), EstimateState::TooFew);
        const Estimate none =
            figure(request, OneWave(repeated({{-1, 30}})).builder.snapshot(), yes);
        QCOMPARE(none.state, EstimateState::NotEstimable);
    }

    void everyoneAndNobodyHaveAnIntervalToo()
    {
        const OneWave study(repeated({{1, 40}}));
        const Snapshot data = study.builder.snapshot();
        const Estimate all = figure(ShareRequest{.question = u"q7"_s}, data, yes);
        QCOMPARE(all.value, std::optional(1.0));
        QVERIFY(all.lower && *all.lower > 0.85 && *all.lower < 1.0);
        QCOMPARE(all.upper, std::optional(1.0));
    }

    void onlyAcceptedPairsEnterATrend()
    {
        const test::StudyBuilder builder = twoWaves(false);
        const auto result = run(ShareRequest{.question = u"q7"_s}, builder.snapshot());
        QVERIFY(result);
        QCOMPARE(result->waves.size(), std::size_t(1));
        QCOMPARE(result->notices[0].code, IssueCode::WaveLeftOut);
        const auto both =
            run(ShareRequest{.scope = {.waves = {u"2021"_s, u"2023"_s}}, .question = u"q7"_s},
                builder.snapshot());
        QVERIFY(!both);
        QCOMPARE(both.error(), (Error{ErrorCode::QuestionNotInWave, {u"q7"_s, u"2021"_s}}));
    }

    void aPanelOfOneSampleAskedTwiceHasLessUncertaintyThanTwoSamples()
    {
        const auto with = run(ShareRequest{.question = u"q7"_s}, twoWaves(true).snapshot());
        const auto without =
            run(ShareRequest{.question = u"q7"_s}, twoWaves(true, false).snapshot());
        QVERIFY(with && without);
        const EstimateKey change{
            .kind = EstimateKind::Change, .wave = 1, .fromWave = 0, .category = 0};
        QCOMPARE(with->find(change)->value, without->find(change)->value);
        QVERIFY(with->find(change)->standardError != without->find(change)->standardError);
        QCOMPARE(with->provenance.varianceMethod, u"linearised-overlap"_s);
        QCOMPARE(without->provenance.varianceMethod, u"linearised"_s);
        QVERIFY(with->provenance.unitsInAllWaves > 0);
    }

    void unitsThatOccurMoreThanOnceInAWaveAreNotPaired()
    {
        const test::StudyBuilder once = twoWaves(true);
        Snapshot data = once.snapshot();
        const Source &later = *data.study->wave(u"2023"_s);
        std::vector<std::int32_t> ids;
        for (int row = 0; row < 60; ++row)
            ids.push_back(10 + row / 3); // every unit three times
        data.columns[*later.unitId] = std::make_shared<const Column>(makeCodeColumn(ids));
        const auto result = run(ShareRequest{.question = u"q7"_s}, data);
        QVERIFY(result);
        QCOMPARE(result->provenance.varianceMethod, u"linearised"_s);
    }

    void aPanelNeedsUnitIds()
    {
        const auto result =
            run(ShareRequest{.scope = {.units = UnitChoice::Panel}, .question = u"q7"_s},
                twoWaves(true, false).snapshot());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::UnitIdMissing);
    }

    void panelBasesAreTheSameInEveryWave()
    {
        const auto result =
            run(ShareRequest{.scope = {.units = UnitChoice::AllAndPanel}, .question = u"q7"_s},
                twoWaves(true).snapshot());
        QVERIFY(result);
        const Estimate *first = result->find({.panel = true, .wave = 0, .category = 0});
        const Estimate *second = result->find({.panel = true, .wave = 1, .category = 0});
        QCOMPARE(first->base, second->base);
        QCOMPARE(first->base, result->provenance.unitsInAllWaves);
        QVERIFY(result->find({.wave = 0, .category = 0})->base > first->base);
    }

    void theNeededVariablesAreEnough()
    {
        const test::StudyBuilder builder = twoWaves(true);
        const Snapshot all = builder.snapshot();
        const ShareRequest request{.scope = {.by = {u"id"_s}, .filter = u"q7 = 1"_s},
                                   .question = u"q7"_s};
        const auto needed = neededVariables(request, *all.study);
        QVERIFY(needed);
        Snapshot some{all.study, all.revision, {}};
        for (const VariableId id : *needed)
            some.columns.emplace(id, all.columns.at(id));
        const auto result = run(request, some);
        QVERIFY2(result, result ? "" : qPrintable(describe(result.error())));
        QCOMPARE(*result, *run(request, all));
    }

    void theSameQuestionGivesTheSameBits()
    {
        const Snapshot data = twoWaves(true).snapshot();
        const ShareRequest request{.question = u"q7"_s};
        QCOMPARE(*run(request, data), *run(request, data));
    }

    void aFilterForEveryoneChangesNothing()
    {
        const Snapshot data = OneWave(repeated({{1, 60}, {2, 20}, {8, 5}})).builder.snapshot();
        const ShareRequest plain{.question = u"q7"_s};
        const ShareRequest filtered{.scope = {.filter = u"q7 in (1, 2, 8)"_s}, .question = u"q7"_s};
        QCOMPARE(run(plain, data)->estimates, run(filtered, data)->estimates);
    }

    void scaledWeightsAndOtherRowOrdersGiveTheSameShares()
    {
        std::mt19937 random(5);
        std::vector<int> codes;
        std::vector<double> weights;
        for (int i = 0; i < 200; ++i) {
            codes.push_back(1 + int(random() % 2));
            weights.push_back(1.0 + double(random() % 100) / 50.0);
        }
        const auto shareOf = [&](double scale, bool reversed) {
            std::vector<int> order = codes;
            std::vector<double> scaled = weights;
            for (double &weight : scaled)
                weight *= scale;
            if (reversed) {
                std::ranges::reverse(order);
                std::ranges::reverse(scaled);
            }
            OneWave study(order);
            study.builder.edit(study.wave).design.weight =
                study.builder.addNumbers(study.wave, u"w"_s, scaled);
            return figure(ShareRequest{.question = u"q7"_s}, study.builder.snapshot(), yes);
        };
        const Estimate plain = shareOf(1.0, false);
        for (const Estimate &other : {shareOf(10.0, false), shareOf(1.0, true)}) {
            QVERIFY(isNear(other.value, *plain.value, 1e-12));
            QVERIFY(isNear(other.standardError, *plain.standardError, 1e-12));
            QVERIFY(isNear(other.lower, *plain.lower, 1e-12));
        }
    }

    void cancelStopsTheAnalysisAtAnyPoll()
    {
        const Snapshot data = twoWaves(true).snapshot();
        const ShareRequest request{.scope = {.units = UnitChoice::AllAndPanel},
                                   .question = u"q7"_s};
        test::CancelAfter never(1'000'000);
        QVERIFY(analyse(request, data, never));
        for (int poll = 0; poll < never.polls(); ++poll) {
            test::CancelAfter job(poll);
            const auto result = analyse(request, data, job);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void unknownNamesAreNamed_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<ErrorCode>("code");
        QTest::addRow("question") << u"q9"_s << u"id"_s << u""_s << ErrorCode::QuestionNotFound;
        QTest::addRow("group") << u"q7"_s << u"x"_s << u""_s << ErrorCode::VariableNotFound;
        QTest::addRow("filter") << u"q7"_s << u"id"_s << u"x = 1"_s << ErrorCode::VariableNotFound;
        QTest::addRow("condition")
            << u"q7"_s << u"id"_s << u"q7 ="_s << ErrorCode::ConditionNotUnderstood;
    }

    void unknownNamesAreNamed()
    {
        QFETCH(QString, question);
        QFETCH(QString, by);
        QFETCH(QString, filter);
        const auto result =
            run(ShareRequest{.scope = {.by = {by}, .filter = filter}, .question = question},
                twoWaves(true).snapshot());
        QVERIFY(!result);
        QTEST(result.error().code, "code");
    }

    void theFilterSpeaksTheCodesOfTheOldestWave()
    {
        test::StudyBuilder builder = twoWaves(true);
        builder.study().links[0].codes = {{.later = 1, .earlier = 2}, {.later = 2, .earlier = 1}};
        const auto result = run(ShareRequest{.scope = {.filter = u"q7 = 1"_s}, .question = u"q7"_s},
                                builder.snapshot());
        QVERIFY(result);
        for (const int wave : {0, 1}) {
            const Estimate *found =
                result->find({.wave = wave, .category = result->categories[0].code == 1.0 ? 0 : 1});
            QCOMPARE(found->value, std::optional(1.0));
        }
    }

    void aCodeThatOnlyTheNewerWaveCallsMissingPassesNoFilter()
    {
        test::StudyBuilder builder;
        std::vector<QuestionId> questions;
        for (const QString &year : {u"2021"_s, u"2023"_s}) {
            const bool isNewer = year == u"2023"_s;
            std::vector<int> codes;
            for (int i = 0; i < 60; ++i)
                codes.push_back(isNewer && i < 15 ? 99 : 1 + i % 2);
            const SourceId wave = builder.addSource(year, 60);
            const VariableId q7 = builder.addCodes(wave, u"q7"_s, codes);
            builder.addLabels(q7, {{1, u"Ja"_s}, {2, u"Nei"_s}});
            if (isNewer)
                builder.edit(q7).missing.codes = {{99, MissingReason::DontKnow}};
            questions.push_back(builder.addQuestion(wave, u"q7"_s, q7));
        }
        QuestionLink &link = builder.addLink(questions[0], questions[1]);
        link.accepted = true;
        link.codes = {{.later = 1, .earlier = 2}, {.later = 2, .earlier = 1}};
        const auto all = [&](const QString &filter) {
            const auto result = run(ShareRequest{.scope = {.filter = filter}, .question = u"q7"_s},
                                    builder.snapshot());
            const auto newest = result
                ? std::ranges::find_if(result->estimates,
                                       [](const Estimate &one) { return one.key.wave == 1; })
                : std::vector<Estimate>::const_iterator{};
            return result && newest != result->estimates.end() ? newest->base : -1;
        };
        // 2 is 1 in the newer wave, of which the last 45 rows have an answer.
        QCOMPARE(all(u"q7 > 1"_s), qint64(22));
        QCOMPARE(all(u"q7 = 1"_s), qint64(23));
    }

    void codesFarApartAreCountedLikeOthers()
    {
        OneWave few({1, 1, 2, 2, 2, -1, -1, 1, 1, 2, 2, 1});
        std::vector<int> codes{1,  1, 987'654'321, 987'654'321, 987'654'321, -1,
                               -1, 1, 1,           987'654'321, 987'654'321, 1};
        OneWave wide(codes);
        wide.builder.edit(wide.q7).labels = {{.code = 1, .label = LocalText(u"Ja"_s)},
                                             {.code = 987'654'321, .label = LocalText(u"Nei"_s)}};
        const ShareRequest request{.scope = {.inBase = {MissingReason::NotAnswered}},
                                   .question = u"q7"_s};
        const Estimate expected = figure(request, few.builder.snapshot(), yes);
        const Estimate found = figure(request, wide.builder.snapshot(), yes);
        QVERIFY(expected.value);
        QCOMPARE(found.value, expected.value);
        QCOMPARE(found.standardError, expected.standardError);
        QCOMPARE(found.base, qint64(12));
    }

    void codesThatBecameOneCannotBeToldApartAgain()
    {
        test::StudyBuilder builder = twoWaves(true);
        QuestionLink &link = builder.study().links[0];
        std::swap(link.earlier, link.later);
        link.codes = {{.later = 1, .earlier = 1}, {.later = 2, .earlier = 1}};
        const auto result = run(ShareRequest{.question = u"q7"_s}, builder.snapshot());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CodesNotComparable);
    }

    void valuesThatAreNoCategoriesAreRefused()
    {
        test::StudyBuilder builder;
        const SourceId wave = builder.addSource(u"2023"_s, 1000);
        std::vector<double> values;
        for (int i = 0; i < 1000; ++i)
            values.push_back(i * 0.5);
        builder.addQuestion(wave, u"x"_s, builder.addNumbers(wave, u"x"_s, values));
        const auto result = run(ShareRequest{.question = u"x"_s}, builder.snapshot());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TooManyCategories);
    }

    void threeWavesHaveNeighbouringChangesAndTheWholeOne()
    {
        test::StudyBuilder builder;
        QuestionId before;
        for (const QString &year : {u"2019"_s, u"2021"_s, u"2023"_s}) {
            const SourceId wave = builder.addSource(year, 40);
            const QuestionId question = builder.addQuestion(
                wave, u"q7"_s, builder.addCodes(wave, u"q7"_s, repeated({{1, 20}, {2, 20}})));
            if (before)
                builder.addLink(before, question);
            before = question;
        }
        const auto result = run(ShareRequest{.question = u"q7"_s}, builder.snapshot());
        QVERIFY(result);
        const auto change = [&](int from, int to) {
            return result->find(
                {.kind = EstimateKind::Change, .wave = to, .fromWave = from, .category = 0});
        };
        QVERIFY(change(0, 1) && change(1, 2) && change(0, 2));
    }
};

QTEST_GUILESS_MAIN(TestAnalyse)
#include "tst_analyse.moc"
