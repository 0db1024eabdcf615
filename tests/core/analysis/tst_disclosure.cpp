// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <random>

#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/disclosure.h"
#include "core/report/result_table.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

/// Persons in groups; counts[group][category] of them.
AnalysisResult persons(const std::vector<std::vector<int>> &counts, ShareRequest request = {},
                       UnitKind unit = UnitKind::Person)
{
    std::vector<int> groups;
    std::vector<int> codes;
    for (std::size_t g = 0; g < counts.size(); ++g) {
        for (std::size_t c = 0; c < counts[g].size(); ++c) {
            groups.insert(groups.end(), std::size_t(counts[g][c]), int(g) + 1);
            codes.insert(codes.end(), std::size_t(counts[g][c]), int(c) + 1);
        }
    }
    test::StudyBuilder builder;
    const SourceId wave = builder.addSource(u"2023"_s, qint64(codes.size()));
    builder.edit(wave).unit = unit;
    builder.addQuestion(wave, u"q"_s, builder.addCodes(wave, u"q"_s, codes));
    builder.addCodes(wave, u"g"_s, groups);
    request.question = u"q"_s;
    request.scope.by = {u"g"_s};
    request.scope.smallestBase = 0;
    NullJobControl job;
    return std::move(analyse(request, builder.snapshot(), job)).value();
}

/// A study of one wave of persons: counts[group][code] of them answered with the code, from 0.
std::shared_ptr<const Snapshot> oneWave(const std::vector<std::vector<int>> &counts)
{
    std::vector<int> groups;
    std::vector<int> codes;
    for (std::size_t g = 0; g < counts.size(); ++g) {
        for (std::size_t c = 0; c < counts[g].size(); ++c) {
            groups.insert(groups.end(), std::size_t(counts[g][c]), int(g) + 1);
            codes.insert(codes.end(), std::size_t(counts[g][c]), int(c));
        }
    }
    test::StudyBuilder builder;
    const SourceId wave = builder.addSource(u"2023"_s, qint64(codes.size()));
    builder.edit(wave).unit = UnitKind::Person;
    builder.addQuestion(wave, u"q"_s, builder.addCodes(wave, u"q"_s, codes));
    builder.addCodes(wave, u"g"_s, groups);
    builder.addCodes(wave, u"one"_s, std::vector<int>(codes.size(), 1));
    return std::make_shared<const Snapshot>(builder.snapshot());
}

Result<AnalysisResult> answerTo(const AnalysisRequest &request, const Snapshot &data)
{
    NullJobControl job;
    return analyse(request, data, job);
}

/// Two waves of the same persons; changes[before][after] of them. Codes are 0 and 1.
std::shared_ptr<const Snapshot> twoWaves(const std::array<std::array<int, 2>, 2> &changes,
                                         int othersPerWave)
{
    std::array<std::vector<int>, 2> codes;
    std::array<std::vector<int>, 2> ids;
    for (std::size_t before = 0; before < 2; ++before) {
        for (std::size_t after = 0; after < 2; ++after) {
            for (int i = 0; i < changes[before][after]; ++i) {
                ids[0].push_back(int(ids[0].size()) + 1);
                codes[0].push_back(int(before));
                codes[1].push_back(int(after));
            }
        }
    }
    ids[1] = ids[0];
    test::StudyBuilder builder;
    std::array<QuestionId, 2> questions;
    for (std::size_t wave = 0; wave < 2; ++wave) {
        for (int i = 0; i < othersPerWave; ++i) {
            ids[wave].push_back(1000 * (int(wave) + 1) + i);
            codes[wave].push_back(i % 2);
        }
        const SourceId source =
            builder.addSource(wave == 0 ? u"2021"_s : u"2023"_s, qint64(ids[wave].size()));
        builder.edit(source).unit = UnitKind::Person;
        builder.edit(source).unitId = builder.addCodes(source, u"id"_s, ids[wave]);
        questions[wave] =
            builder.addQuestion(source, u"q"_s, builder.addCodes(source, u"q"_s, codes[wave]));
    }
    builder.addLink(questions[0], questions[1]);
    return std::make_shared<const Snapshot>(builder.snapshot());
}

/// A row of x (hidden) and . (shown) per group, all together last.
QStringList hiddenCells(const AnalysisResult &result)
{
    QStringList rows;
    for (int group = 0; group <= int(result.groups.size()); ++group) {
        QString row;
        for (int category = 0; category < int(result.categories.size()); ++category) {
            const Estimate *estimate =
                result.find({.wave = 0,
                             .group = group < int(result.groups.size()) ? group : -1,
                             .category = category});
            if (estimate)
                row += estimate->state == EstimateState::Suppressed ? u'x' : u'.';
        }
        rows << row;
    }
    return rows;
}

/// What the shown counts tell about the counts of all cells: solutions of the table by trying all,
/// for tables of two categories. True if some hidden small count can be only one number.
bool isGivenAway(const AnalysisResult &result, const std::vector<std::vector<int>> &counts)
{
    const auto isShown = [&](int group, int category) {
        return result.find({.wave = 0, .group = group, .category = category})->state
            != EstimateState::Suppressed;
    };
    const int groups = int(counts.size());
    std::vector<int> hidden; // groups whose first category is unknown while the base is shown
    int known = 0;
    int total = 0;
    for (int g = 0; g < groups; ++g) {
        total += counts[std::size_t(g)][0];
        if (isShown(g, 0) || isShown(g, 1))
            known += counts[std::size_t(g)][0];
        else
            hidden.push_back(g);
    }
    return hidden.size() == 1 && (isShown(-1, 0) || isShown(-1, 1)) && total > known;
}

} // namespace

class TestDisclosure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicBodiesAreNotHidden()
    {
        const AnalysisResult result = persons({{2, 30}, {40, 40}}, {}, UnitKind::PublicBody);
        QCOMPARE(hiddenCells(result), (QStringList{u".."_s, u".."_s, u".."_s}));
    }

    void aSmallCountHidesTheOtherCategoryAndAnotherGroup()
    {
        const AnalysisResult result = persons({{3, 30}, {20, 20}, {40, 45}});
        QCOMPARE(hiddenCells(result), (QStringList{u"xx"_s, u"xx"_s, u".."_s, u".."_s}));
        QCOMPARE(result.notices.back().code, IssueCode::CellsHidden);
        QCOMPARE(result.notices.back().arguments, QStringList{u"4"_s});
    }

    void nothingSmallMeansNothingHidden()
    {
        const AnalysisResult result = persons({{0, 30}, {20, 20}, {40, 45}});
        QCOMPARE(hiddenCells(result), (QStringList{u".."_s, u".."_s, u".."_s, u".."_s}));
    }

    void withoutTotalsOtherGroupsStay()
    {
        const AnalysisResult result =
            persons({{3, 30}, {20, 20}, {40, 45}}, {.scope = {.totals = false}});
        QCOMPARE(hiddenCells(result).mid(0, 3), (QStringList{u"xx"_s, u".."_s, u".."_s}));
    }

    void aCategoryThatIsNotShownIsGuardedToo()
    {
        const AnalysisResult result = persons({{30, 3}, {20, 20}, {40, 45}}, {.categories = {1}});
        QCOMPARE(result.find({.wave = 0, .group = 0, .category = 0})->state,
                 EstimateState::Suppressed);
    }

    void aSmallGroupLosesItsBaseAndSoDoesAnother()
    {
        const AnalysisResult result = persons({{2, 2}, {20, 20}, {40, 45}});
        const Estimate *small = result.find({.wave = 0, .group = 0, .category = 0});
        QCOMPARE(small->state, EstimateState::Suppressed);
        QCOMPARE(small->base, 0);
        QCOMPARE(small->count, 0);
        QVERIFY(!small->value);
        QCOMPARE(result.find({.wave = 0, .group = 1, .category = 0})->base, 0);
    }

    void aTotalOfCategoriesDoesNotGiveOneAway()
    {
        const AnalysisResult result =
            persons({{30, 3, 40}, {20, 20, 20}}, {.scope = {.totals = false}, .combined = {1, 2}});
        const auto state = [&](EstimateKind kind, int category) {
            return result.find({.kind = kind, .wave = 0, .group = 0, .category = category})->state;
        };
        QCOMPARE(state(EstimateKind::Share, 1), EstimateState::Suppressed);
        const int shown = int(state(EstimateKind::Share, 0) == EstimateState::Shown)
            + int(state(EstimateKind::CombinedShare, -1) == EstimateState::Shown);
        QVERIFY(shown < 2);
    }

    void theLimitIsTheRequests()
    {
        const std::vector<std::vector<int>> counts{{4, 30}, {20, 20}, {40, 45}};
        QCOMPARE(hiddenCells(persons(counts, {.scope = {.minCell = 3}}))[0], u".."_s);
        QCOMPARE(hiddenCells(persons(counts))[0], u"xx"_s);
        QCOMPARE(hiddenCells(persons(counts, {.scope = {.minCell = 0}}))[0], u".."_s);
    }

    void aMeanOfCodesHidesWhatItsSharesWouldTell_data()
    {
        QTest::addColumn<int>("statistic");
        for (const NumberStatistic one : {NumberStatistic::Mean, NumberStatistic::Total,
                                          NumberStatistic::Variance, NumberStatistic::Ratio})
            QTest::addRow("%d", int(one)) << int(one);
    }

    void aMeanOfCodesHidesWhatItsSharesWouldTell()
    {
        QFETCH(int, statistic);
        MeanRequest request{.scope = {.by = {u"g"_s}}, .question = u"q"_s};
        request.statistic = NumberStatistic(statistic);
        if (request.statistic == NumberStatistic::Ratio)
            request.denominator = u"one"_s;
        const auto states = [&](const std::vector<std::vector<int>> &counts) {
            const auto result = answerTo(request, *oneWave(counts));
            QString text;
            for (const Estimate &estimate : result->estimates)
                text += estimate.state == EstimateState::Suppressed ? u'x' : u'.';
            return text;
        };
        // all together first; the other group would follow from it
        QCOMPARE(states({{30, 3}, {20, 20}, {40, 45}}), u".xx."_s);
        QCOMPARE(states({{30, 6}, {20, 20}, {40, 45}}), u"...."_s);
        QCOMPARE(states({{30, 0}, {20, 20}, {40, 45}}), u"...."_s);
        // a scale of many steps is a number
        QCOMPARE(states({{9, 9, 9, 9, 9, 9, 9, 3}, {9, 9}, {9, 9}}), u"...."_s);
    }

    void aFilterThatLeavesFewOutIsRefused()
    {
        const auto data = oneWave({{20, 20}, {30, 30}, {2, 1}, {10, 20}});
        ShareRequest request{.question = u"q"_s};
        request.scope.filter = u"g != 3"_s;
        const auto refused = answerTo(request, *data);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RequestNotUnderstood);
        QCOMPARE(refused.error().arguments.front(), u"filter"_s);
        request.scope.minCell = 3;
        QVERIFY(answerTo(request, *data));
        request.scope.minCell.reset();
        request.scope.filter = u"g != 4"_s;
        QVERIFY(answerTo(request, *data));
        request.scope.filter = u"g != 9"_s;
        QVERIFY(answerTo(request, *data));
    }

    void switchingItOffIsSaid()
    {
        const std::vector<std::vector<int>> counts{{4, 30}, {20, 20}};
        const AnalysisResult off = persons(counts, {.scope = {.minCell = 0}});
        QVERIFY(isDisclosureOff(off));
        QVERIFY(describe(off.notices.back()).contains(u"minCell"_s));
        QVERIFY(
            makeTable(off, u"en"_s).notes.contains(u"Small counts of persons are not hidden."_s));
        QVERIFY(!isDisclosureOff(persons(counts)));
        QVERIFY(!isDisclosureOff(persons(counts, {.scope = {.minCell = 3}})));
        QVERIFY(!isDisclosureOff(persons(counts, {.scope = {.minCell = 0}}, UnitKind::PublicBody)));
    }

    void theErrorOfAChangeDoesNotTellWhoChanged()
    {
        const auto changeIn = [](const std::array<std::array<int, 2>, 2> &changes) {
            const auto result = answerTo(ShareRequest{.question = u"q"_s}, *twoWaves(changes, 40));
            return *result->find(
                {.kind = EstimateKind::Change, .wave = 1, .fromWave = 0, .category = 0});
        };
        const Estimate telling = changeIn({{{30, 2}, {20, 40}}});
        QCOMPARE(telling.state, EstimateState::Shown);
        QVERIFY(telling.value);
        QVERIFY(!telling.standardError && !telling.lower && !telling.upper);
        const Estimate open = changeIn({{{30, 12}, {20, 40}}});
        QVERIFY(open.standardError && open.lower);
    }

    void aMedianTimeIsOneThatTheCurveTells()
    {
        std::vector<double> times;
        for (int i = 0; i < 60; ++i)
            times.push_back(i < 40 ? 10.0 * (1 + i / 10) : i); // ten at a time, then one by one
        test::StudyBuilder builder;
        const SourceId wave = builder.addSource(u"2023"_s, 60);
        builder.edit(wave).unit = UnitKind::Person;
        builder.addQuestion(wave, u"t"_s, builder.addNumbers(wave, u"t"_s, times));
        builder.addCodes(wave, u"e"_s, std::vector<int>(60, 1));
        builder.addCodes(wave, u"g"_s, [] {
            std::vector<int> groups;
            for (int i = 0; i < 60; ++i)
                groups.push_back(i < 30 ? 1 : 2);
            return groups;
        }());
        const auto result = answerTo(
            SurvivalRequest{.scope = {.by = {u"g"_s}}, .question = u"t"_s, .event = u"e"_s},
            builder.snapshot());
        const auto medianOf = [&](int group) {
            return *std::ranges::find_if(result->measures, [&](const Measure &measure) {
                return measure.measure == u"medianTime"_s && measure.group == group;
            });
        };
        for (const int group : {-1, 0, 1}) {
            const Measure median = medianOf(group);
            const bool isTold = std::ranges::any_of(result->estimates, [&](const auto &one) {
                return one.key.group == group && one.state != EstimateState::Suppressed
                    && result->categories[std::size_t(one.key.category)].code == median.value;
            });
            QCOMPARE(median.value.has_value(), isTold);
        }
        QCOMPARE(medianOf(1).state, EstimateState::Suppressed);
        QCOMPARE(result->tests.front().state, EstimateState::Suppressed);
        QVERIFY(!result->tests.front().pValue);
    }

    void noHiddenCountFollowsFromTheMargins()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 200; ++round) {
            std::vector<std::vector<int>> counts;
            for (int g = 0; g < 5; ++g)
                counts.push_back({int(random() % 14), 6 + int(random() % 30)});
            const AnalysisResult result = persons(counts);
            for (std::size_t g = 0; g < counts.size(); ++g) {
                const bool isSmall = counts[g][0] > 0 && counts[g][0] < personMinCell;
                const Estimate *estimate = result.find({.wave = 0, .group = int(g), .category = 0});
                if (estimate && isSmall)
                    QCOMPARE(estimate->state, EstimateState::Suppressed);
            }
            if (result.categories.size() == 2)
                QVERIFY(!isGivenAway(result, counts));
        }
    }
};

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
