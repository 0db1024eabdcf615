// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <random>

#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/result_json.h"
#include "core/analysis/words.h"
#include "core/report/chart_from_result.h"
#include "core/report/explanation.h"
#include "core/report/result_table.h"
#include "core/report/sentences.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

using Counts = std::vector<std::vector<int>>; ///< counts[group][category]

/// Answers q = 1, 2 … in groups g = 1, 2 …, unit by unit.
struct Answers
{
    test::StudyBuilder builder = {};
    SourceId wave = {};
    VariableId question = {};

    explicit Answers(const Counts &counts, UnitKind unit = UnitKind::PublicBody)
    {
        std::vector<int> groups;
        std::vector<int> codes;
        for (std::size_t g = 0; g < counts.size(); ++g) {
            for (std::size_t c = 0; c < counts[g].size(); ++c) {
                groups.insert(groups.end(), std::size_t(counts[g][c]), int(g) + 1);
                codes.insert(codes.end(), std::size_t(counts[g][c]), int(c) + 1);
            }
        }
        wave = builder.addSource(u"2023"_s, qint64(codes.size()));
        builder.edit(wave).unit = unit;
        question = builder.addCodes(wave, u"q"_s, codes);
        builder.addQuestion(wave, u"q"_s, question);
        builder.addCodes(wave, u"g"_s, groups);
    }

    AnalysisResult ask(CrosstabRequest request) const
    {
        request.question = u"q"_s;
        if (request.scope.by.isEmpty())
            request.scope.by = {u"g"_s};
        NullJobControl job;
        auto result = analyse(request, builder.snapshot(), job);
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        return std::move(result).value();
    }
};

const Counts threeGroups{{30, 10, 5}, {20, 20, 12}, {10, 25, 30}};

const Estimate &share(const AnalysisResult &result, int group, int category)
{
    const Estimate *found = result.find({.wave = 0, .group = group, .category = category});
    if (!found)
        qFatal("no share of group %d and category %d", group, category);
    return *found;
}

/// A sum of cells that the result tells.
struct Known
{
    std::vector<std::size_t> cells = {};
    int total = 0;
};

/// Everything the shown counts and bases of a result tell about the cells, group by group.
std::vector<Known> knownSums(const AnalysisResult &result, CrosstabShare of, const Counts &counts)
{
    const std::size_t categories = counts.front().size();
    const auto linesOf = [&](int group, int category) {
        Known known;
        for (std::size_t g = 0; g < counts.size(); ++g) {
            for (std::size_t k = 0; k < categories; ++k) {
                if ((group < 0 || int(g) == group) && (category < 0 || int(k) == category)) {
                    known.cells.push_back(g * categories + k);
                    known.total += counts[g][k];
                }
            }
        }
        return known;
    };
    std::vector<Known> sums;
    for (const Estimate &estimate : result.estimates) {
        const EstimateKey &key = estimate.key;
        if (estimate.state != EstimateState::Suppressed)
            sums.push_back(linesOf(key.group, key.category));
        if (estimate.base == 0)
            continue;
        const bool isRow = of == CrosstabShare::Category && key.category >= 0;
        sums.push_back(
            linesOf(of == CrosstabShare::Group ? key.group : -1, isRow ? key.category : -1));
    }
    return sums;
}

/// Whether some table other than the true one fits the known sums and differs in `cell`: sums of
/// this kind have one within ±1 of the truth, if any.
bool canBeAnother(const std::vector<Known> &sums, const std::vector<int> &truth, std::size_t cell,
                  std::vector<int> &shift, std::size_t next = 0)
{
    if (next == truth.size()) {
        return shift[cell] != 0 && std::ranges::all_of(sums, [&](const Known &known) {
                   int sum = 0;
                   for (const std::size_t i : known.cells)
                       sum += shift[i];
                   return sum == 0;
               });
    }
    for (const int step : {0, 1, -1}) {
        if (truth[next] + step < 0)
            continue;
        shift[next] = step;
        if (canBeAnother(sums, truth, cell, shift, next + 1))
            return true;
    }
    return false;
}

} // namespace

class TestCrosstab final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyGroupsAreNotComparedPairByPair()
    {
        const auto isSaid = [](const AnalysisResult &result) {
            return std::ranges::any_of(result.notices, [](const Issue &notice) {
                return notice.code == IssueCode::TestLeftOut
                    && notice.arguments.value(1).contains(u"60"_s);
            });
        };
        const AnalysisResult many = Answers(Counts(61, {12, 12})).ask({});
        QVERIFY(many.comparisons.empty());
        QVERIFY(isSaid(many));
        QVERIFY(!many.tests.empty());
        const AnalysisResult few = Answers(Counts(60, {12, 12})).ask({});
        QCOMPARE(few.comparisons.size(), std::size_t(60 * 59 / 2 * 2));
        QVERIFY(!isSaid(few));
    }

    void sharesAreOfTheDirectionAskedFor()
    {
        const Answers answers(threeGroups);
        const AnalysisResult columns = answers.ask({});
        QCOMPARE(*share(columns, 1, 0).value, 20.0 / 52.0);
        QCOMPARE(share(columns, 1, 0).base, 52);
        QCOMPARE(*share(columns, -1, 0).value, 60.0 / 162.0);
        QVERIFY(!columns.find({.wave = 0, .group = 1}));
        const AnalysisResult rows = answers.ask({.of = CrosstabShare::Category});
        QCOMPARE(*share(rows, 1, 0).value, 20.0 / 60.0);
        QCOMPARE(share(rows, 1, 0).base, 60);
        QCOMPARE(*share(rows, 1, -1).value, 52.0 / 162.0);
        QVERIFY(!rows.find({.wave = 0, .category = 0}));
        const AnalysisResult cells = answers.ask({.of = CrosstabShare::Table});
        QCOMPARE(*share(cells, 1, 0).value, 20.0 / 162.0);
        QCOMPARE(*share(cells, 1, -1).value, 52.0 / 162.0);
        QCOMPARE(*share(cells, -1, 0).value, 60.0 / 162.0);
        QVERIFY(!cells.find({.wave = 0}));
    }

    void whoHasNoGroupIsInNoTotal()
    {
        test::StudyBuilder builder;
        const SourceId wave = builder.addSource(u"2023"_s, 40);
        std::vector<int> codes;
        std::vector<int> groups;
        for (int i = 0; i < 40; ++i) {
            codes.push_back(i % 2);
            groups.push_back(i < 10 ? -1 : i % 3);
        }
        builder.addQuestion(wave, u"q"_s, builder.addCodes(wave, u"q"_s, codes));
        builder.addCodes(wave, u"g"_s, groups, -1);
        NullJobControl job;
        const auto result = analyse(CrosstabRequest{.scope = {.by = {u"g"_s}}, .question = u"q"_s},
                                    builder.snapshot(), job);
        QVERIFY(result);
        QCOMPARE(share(*result, -1, 0).base, 30);
        const WaveFacts &facts = result->provenance.waves.front();
        QCOMPARE(facts.base, 30);
        QCOMPARE(facts.leftOut,
                 (std::vector<std::pair<MissingReason, qint64>>{{MissingReason::NotAnswered, 10}}));
    }

    void oneGroupingVariableIsNeeded()
    {
        const Answers answers(threeGroups);
        NullJobControl job;
        for (const QStringList &by : {QStringList(), QStringList{u"g"_s, u"q"_s}}) {
            const auto result = analyse(CrosstabRequest{.scope = {.by = by}, .question = u"q"_s},
                                        answers.builder.snapshot(), job);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::RequestNotUnderstood);
            QCOMPARE(result.error().arguments.value(0), u"by"_s);
        }
    }

    void simpleSamplesHaveTextbookTests()
    {
        Answers answers(threeGroups);
        const auto testsOf = [&] {
            QStringList names;
            for (const TestFigure &test : answers.ask({}).tests)
                names << test.test;
            return names;
        };
        QCOMPARE(testsOf(), QStringList{u"pearson"_s});
        answers.builder.edit(answers.question).measure = MeasureLevel::Ordinal;
        QCOMPARE(testsOf(), (QStringList{u"pearson"_s, u"kruskalWallis"_s}));
        answers.builder.edit(answers.wave).design.stages = {{.populationSize = 400}};
        QCOMPARE(testsOf(), (QStringList{u"raoScottF"_s, u"designRank"_s}));
    }

    void testsThatIgnoreTheDesignAreLeftOutAloud()
    {
        Answers answers(threeGroups);
        std::vector<double> weights;
        for (int i = 0; i < 162; ++i)
            weights.push_back(1.0 + i % 3);
        answers.builder.edit(answers.wave).design.weight =
            answers.builder.addNumbers(answers.wave, u"w"_s, weights);
        const AnalysisResult result =
            answers.ask({.tests = std::set{CrosstabTest::Wald, CrosstabTest::Pearson,
                                           CrosstabTest::FisherExact}});
        QCOMPARE(result.tests.size(), std::size_t(1));
        QCOMPARE(result.tests.front().test, u"wald"_s);
        QCOMPARE(result.notices.size(), std::size_t(2));
        QCOMPARE(result.notices.front().code, IssueCode::TestLeftOut);
        QVERIFY(describe(result.notices.front()).contains(u"weights"_s));
    }

    void testsThatDoNotFitTheTableAreLeftOutAloud()
    {
        const AnalysisResult result =
            Answers(threeGroups)
                .ask({.tests = std::set{CrosstabTest::CochranArmitage, CrosstabTest::MannWhitney}});
        QVERIFY(result.tests.empty());
        QCOMPARE(result.notices.size(), std::size_t(2));
    }

    void testsOfOrderLeaveOutDontKnow()
    {
        Answers answers({{30, 10, 4}, {20, 20, 9}, {10, 25, 2}});
        const AnalysisResult without = Answers({{30, 10}, {20, 20}, {10, 25}})
                                           .ask({.tests = std::set{CrosstabTest::CochranArmitage}});
        answers.builder.edit(answers.question).missing.codes = {{3, MissingReason::DontKnow}};
        const AnalysisResult with =
            answers.ask({.tests = std::set{CrosstabTest::CochranArmitage, CrosstabTest::Pearson}});
        QCOMPARE(with.tests.size(), std::size_t(2));
        QCOMPARE(*with.tests[0].df1, 4.0);
        QCOMPARE(*with.tests[1].statistic, *without.tests[0].statistic);
    }

    void smallTablesHaveNoTests()
    {
        const AnalysisResult result = Answers({{2, 2}, {2, 2}}).ask({.residuals = true});
        QCOMPARE(result.tests.front().state, EstimateState::TooFew);
        QVERIFY(!result.tests.front().pValue);
        for (const Measure &measure : result.measures) {
            QCOMPARE(measure.state, EstimateState::TooFew);
            QCOMPARE(measure.group, -1); // no residuals
        }
        QVERIFY(result.comparisons.empty());
    }

    void smallGroupsAreNotCompared()
    {
        const AnalysisResult result = Answers({{20, 20}, {30, 10}, {2, 3}}).ask({});
        QCOMPARE(result.comparisons.size(), std::size_t(2)); // one pair in each of two rows
        for (const Comparison &pair : result.comparisons) {
            QCOMPARE(pair.firstGroup, 0);
            QCOMPARE(pair.secondGroup, 1);
            QCOMPARE(*pair.adjustedPValue, *pair.pValue);
        }
    }

    void multipleResponsesHaveATablePerOption()
    {
        test::StudyBuilder builder;
        const SourceId wave = builder.addSource(u"2023"_s, 60);
        std::vector<int> first;
        std::vector<int> second;
        std::vector<int> groups;
        for (int i = 0; i < 60; ++i) {
            groups.push_back(i % 2);
            first.push_back(i % 3 == 0 ? 1 : 0);
            second.push_back(i % 4 < 2 ? 1 : 0);
        }
        builder.addQuestion(
            wave, u"q"_s,
            {builder.addCodes(wave, u"q_1"_s, first), builder.addCodes(wave, u"q_2"_s, second)},
            QuestionKind::Multiple);
        builder.addCodes(wave, u"g"_s, groups);
        NullJobControl job;
        const auto ask = [&](CrosstabShare of) {
            return analyse(CrosstabRequest{.scope = {.by = {u"g"_s}}, .question = u"q"_s, .of = of},
                           builder.snapshot(), job);
        };
        const auto columns = ask(CrosstabShare::Group);
        QVERIFY(columns);
        QCOMPARE(*columns->find({.wave = 0, .group = 0, .item = 0})->value, 10.0 / 30.0);
        QCOMPARE(columns->tests.size(), std::size_t(2));
        QCOMPARE(columns->comparisons.size(), std::size_t(2));
        const auto rows = ask(CrosstabShare::Category);
        QCOMPARE(*rows->find({.wave = 0, .group = 0, .item = 0})->value, 0.5);
        QCOMPARE(rows->find({.wave = 0, .group = 0, .item = 0})->base, 20);
        QVERIFY(rows->comparisons.empty());
        QVERIFY(makeTable(*rows, u"nb"_s).rows.size() == 2);
    }

    void cellsAreHiddenInEveryDirection_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<bool>("totals");
        for (const QString &of : allWords<CrosstabShare>()) {
            QTest::addRow("%s", qPrintable(of)) << of << true;
            QTest::addRow("%s, no totals", qPrintable(of)) << of << false;
        }
    }

    void cellsAreHiddenInEveryDirection()
    {
        QFETCH(QString, of);
        QFETCH(bool, totals);
        const CrosstabShare direction = *fromWord<CrosstabShare>(of);
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            Counts counts(3, std::vector<int>(3));
            std::vector<int> truth;
            for (std::vector<int> &row : counts) {
                for (int &count : row) {
                    count = random() % 4 == 0 ? 1 + int(random() % 6) : 5 + int(random() % 20);
                    truth.push_back(count);
                }
            }
            const AnalysisResult result = Answers(counts, UnitKind::Person)
                                              .ask({.scope = {.smallestBase = 0, .totals = totals},
                                                    .of = direction,
                                                    .residuals = true});
            const std::vector<Known> sums = knownSums(result, direction, counts);
            for (std::size_t cell = 0; cell < truth.size(); ++cell) {
                const bool isSmall = truth[cell] < 5;
                const EstimateState state = share(result, int(cell / 3), int(cell % 3)).state;
                QVERIFY(!isSmall || state == EstimateState::Suppressed);
                std::vector<int> shift(truth.size(), 0);
                QVERIFY(!isSmall || canBeAnother(sums, truth, cell, shift));
            }
            const bool hidesSome = std::ranges::any_of(truth, [](int count) { return count < 5; });
            for (const TestFigure &test : result.tests)
                QVERIFY(!hidesSome || !test.statistic);
            for (const Measure &measure : result.measures) {
                QVERIFY(!hidesSome || measure.group >= 0 || !measure.value);
                if (measure.group >= 0)
                    QCOMPARE(measure.value.has_value(),
                             share(result, measure.group, measure.category).state
                                 != EstimateState::Suppressed);
            }
            for (const Comparison &pair : result.comparisons) {
                const bool isHidden =
                    share(result, pair.firstGroup, pair.category).state == EstimateState::Suppressed
                    || share(result, pair.secondGroup, pair.category).state
                        == EstimateState::Suppressed;
                QCOMPARE(pair.state == EstimateState::Suppressed, isHidden);
                QVERIFY(!isHidden || !pair.difference);
            }
        }
    }

    void theTableHasGroupsAsColumnsAndLetters()
    {
        const AnalysisResult result = Answers(threeGroups).ask({});
        const ResultTable table = makeTable(result, u"nb"_s);
        QCOMPARE(table.columns.size(), std::size_t(1 + 3 * 3 + 2));
        QCOMPARE(table.columns[1].spanHead, u"1 (A)"_s);
        QCOMPARE(table.columns[10].spanHead, u"Alle"_s);
        QCOMPARE(table.rows.size(), std::size_t(4));
        QCOMPARE(cellText(table.rows[0].cells[1], u"nb"_s), u"66,7"_s);
        QCOMPARE(table.rows[0].cells[3].text, u"B C"_s);
        QCOMPARE(table.rows[2].cells[9].text, u"A B"_s);
        QCOMPARE(cellText(table.rows[3].cells[1], u"nb"_s), u"45"_s);
        QCOMPARE(cellText(table.rows[3].cells[10], u"nb"_s), u"162"_s);
        for (const TableRow &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
        QVERIFY(table.notes.join(u' ').contains(u"Pearsons kjikvadrat χ²(4)\u00a0=\u00a0"_s));
        QVERIFY(table.notes.join(u' ').contains(u"p\u00a0<\u00a00,001"_s));
    }

    void everyDirectionHasAWholeTableAndFigures()
    {
        for (const CrosstabShare of :
             {CrosstabShare::Group, CrosstabShare::Category, CrosstabShare::Table}) {
            const AnalysisResult result = Answers(threeGroups).ask({.of = of, .residuals = true});
            for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
                const ResultTable table = makeTable(result, language);
                for (const TableRow &row : table.rows)
                    QCOMPARE(row.cells.size(), table.columns.size());
                for (const ChartKind kind : chartKindsFor(result)) {
                    const ChartSpec spec = makeChart(result, {.kind = kind}, language, {});
                    QCOMPARE(spec.kind, kind);
                    QVERIFY(!spec.marks.empty());
                    QVERIFY(!spec.altText.isEmpty());
                }
                for (const Estimate &estimate : result.estimates)
                    QVERIFY(!sentence(result, estimate.key, language).isEmpty());
            }
        }
    }

    void wordsTellTheDirection()
    {
        const AnalysisResult rows =
            Answers(threeGroups).ask({.of = CrosstabShare::Category, .residuals = true});
        const EstimateKey key{.wave = 0, .group = 0, .category = 0};
        QCOMPARE(keyLabel(rows, key, u"nb"_s), u"1 blant dem som svarer «1»"_s);
        const Explanation words = explain(rows, key, u"nb"_s);
        QCOMPARE(words.value, u"50,0\u00a0%"_s);
        QStringList labels;
        for (const ExplanationLine &line : words.lines)
            labels << line.label;
        QVERIFY(labels.contains(u"Forskjell"_s));
        QVERIFY(labels.contains(u"Test"_s));
        const AnalysisResult columns = Answers(threeGroups).ask({});
        QCOMPARE(headline(columns, u"nb"_s), u"q, «1»: 67 prosent i 1, 15 prosent i 3"_s);
    }
};

QTEST_GUILESS_MAIN(TestCrosstab)
#include "tst_crosstab.moc"
