// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/disclosure.h"
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
