// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/analyse.h"
#include "core/analysis/change_disclosure.h"
#include "core/report/chart_from_result.h"
#include "core/report/sentences.h"
#include "tests/support/study_builder.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

/// Two waves of `counts`[before][after] units that answered both, codes from 1, in two groups.
Snapshot panelOf(const std::vector<std::vector<int>> &counts, UnitKind unit, bool hasIds = true)
{
    std::vector<int> answers[2];
    std::vector<int> groups;
    for (std::size_t before = 0; before < counts.size(); ++before) {
        for (std::size_t after = 0; after < counts.size(); ++after) {
            for (int i = 0; i < counts[before][after]; ++i) {
                answers[0].push_back(int(before) + 1);
                answers[1].push_back(int(after) + 1);
                groups.push_back(i % 2 + 1);
            }
        }
    }
    std::vector<int> ids;
    for (int i = 0; i < int(groups.size()); ++i)
        ids.push_back(i + 1);
    test::StudyBuilder builder;
    std::vector<QuestionId> questions;
    for (int wave = 0; wave < 2; ++wave) {
        const SourceId source =
            builder.addSource(wave == 0 ? u"2021"_s : u"2023"_s, qint64(ids.size()));
        builder.edit(source).unit = unit;
        const VariableId answer = builder.addCodes(source, u"q"_s, answers[wave]);
        builder.addLabels(answer, {{1, u"Ja"_s}, {2, u"Nei"_s}});
        builder.addCodes(source, u"g"_s, groups);
        const VariableId id = builder.addCodes(source, u"id"_s, ids);
        if (hasIds)
            builder.edit(source).unitId = id;
        questions.push_back(builder.addQuestion(source, u"q"_s, answer));
    }
    builder.addLink(questions[0], questions[1]);
    return builder.snapshot();
}

AnalysisResult answered(const Snapshot &data, ChangeRequest request = {})
{
    request.question = u"q"_s;
    NullJobControl job;
    return std::move(analyse(request, data, job)).value();
}

const TestFigure *testOf(const AnalysisResult &result, const QString &name)
{
    const auto found = std::ranges::find(result.tests, name, &TestFigure::test);
    return found == result.tests.end() ? nullptr : &*found;
}

const Estimate *transition(const AnalysisResult &result, int from, int to)
{
    return result.find({.kind = EstimateKind::Transition,
                        .panel = true,
                        .wave = 1,
                        .fromWave = 0,
                        .category = to,
                        .fromCategory = from});
}

} // namespace

class TestChangeAnalysis final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhoMovedWhere()
    {
        const AnalysisResult result = answered(panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody));
        QCOMPARE(transition(result, 0, 1)->count, 6);
        QCOMPARE(transition(result, 0, 1)->base, 46);
        QCOMPARE(*transition(result, 1, 0)->value, 14.0 / 34.0);
        // McNemar 1947: (14 - 6)^2 / 20
        QCOMPARE(*testOf(result, u"mcNemar"_s)->statistic, 3.2);
    }

    void theWholePanelIsTheCombinedEstimate()
    {
        const AnalysisResult result = answered(panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody));
        EstimateKey key{.kind = EstimateKind::Change, .wave = 1, .fromWave = 0, .category = 0};
        const Estimate *change = result.find(key);
        key.kind = EstimateKind::PooledChange;
        const Estimate *pooled = result.find(key);
        QVERIFY(change && pooled);
        QVERIFY(std::abs(*change->value - *pooled->value) < 1e-12);
        QVERIFY(std::abs(*change->standardError - *pooled->standardError) < 1e-12);
    }

    void partsAddUpToTheChange()
    {
        ChangeRequest request;
        request.scope.by = {u"g"_s};
        const AnalysisResult result =
            answered(panelOf({{41, 6}, {14, 20}}, UnitKind::PublicBody), request);
        const auto valueOf = [&](int part) {
            return *result
                        .find({.kind = EstimateKind::Component,
                               .wave = 1,
                               .fromWave = 0,
                               .category = 0,
                               .part = part})
                        ->value;
        };
        QVERIFY(std::abs(valueOf(0) - valueOf(1) - valueOf(2)) < 1e-12);
        QVERIFY(std::abs(valueOf(0) - valueOf(3) - valueOf(4) - valueOf(5)) < 1e-12);
    }

    void withoutUnitIdsOnlyAllAreTold()
    {
        const AnalysisResult result =
            answered(panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody, false));
        QVERIFY(std::ranges::none_of(result.estimates,
                                     [](const Estimate &one) { return one.key.panel; }));
        QCOMPARE(result.notices.size(), 1u);
        QVERIFY(testOf(result, u"fisherExact"_s));
        ChangeRequest panel;
        panel.question = u"q"_s;
        panel.scope.units = UnitChoice::Panel;
        NullJobControl job;
        const auto refused =
            analyse(panel, panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody, false), job);
        QCOMPARE(refused.error().code, ErrorCode::UnitIdMissing);
    }

    void oneWaveIsRefused()
    {
        ChangeRequest request{.question = u"q"_s};
        request.scope.waves = {u"2023"_s};
        NullJobControl job;
        const auto refused =
            analyse(request, panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody), job);
        QCOMPARE(refused.error().code, ErrorCode::RequestNotUnderstood);
    }

    void fewPersonsWhoMovedAreHidden()
    {
        const AnalysisResult result = answered(panelOf({{40, 2}, {14, 20}}, UnitKind::Person));
        QCOMPARE(transition(result, 0, 1)->state, EstimateState::Suppressed);
        // the rows add up to the panel, so a neighbour must go too
        QCOMPARE(transition(result, 0, 0)->state, EstimateState::Suppressed);
        QCOMPARE(testOf(result, u"mcNemarExact"_s)->state, EstimateState::Suppressed);
        QVERIFY(!testOf(result, u"mcNemarExact"_s)->pValue);
        const Estimate *panel = result.find(
            {.kind = EstimateKind::Change, .panel = true, .wave = 1, .fromWave = 0, .category = 0});
        QCOMPARE(panel->state, EstimateState::Suppressed);
        QVERIFY(!panel->standardError);
    }

    void drawsTheFlowOfUnits()
    {
        const AnalysisResult result = answered(panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody));
        ChartChoice choice;
        choice.kind = ChartKind::Flow;
        const ChartSpec chart = makeChart(result, choice, u"nb"_s, {});
        QCOMPARE(chart.kind, ChartKind::Flow);
        QCOMPARE(*findMark(chart, u"state0"_s, u"state1"_s)->value, 6.0);
        QCOMPARE(chart.heads.levels, u"2021"_s);
    }

    void speaksOfTransitions_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("start");
        QTest::addRow("nb") << u"nb"_s << u"Av dem som svarte «Nei» i 2021, svarer 41,2 prosent"_s;
        QTest::addRow("nn") << u"nn"_s << u"Av dei som svarte «Nei» i 2021, svarer 41,2 prosent"_s;
        QTest::addRow("en") << u"en"_s
                            << u"Of those who answered “Nei” in 2021, 41.2 per cent answer"_s;
    }

    void speaksOfTransitions()
    {
        QFETCH(QString, language);
        QFETCH(QString, start);
        const AnalysisResult result = answered(panelOf({{40, 6}, {14, 20}}, UnitKind::PublicBody));
        const QString text = sentence(result, transition(result, 1, 0)->key, language);
        QVERIFY2(text.startsWith(start), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestChangeAnalysis)
#include "tst_change_analysis.moc"
