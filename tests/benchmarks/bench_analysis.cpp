// SPDX-License-Identifier: GPL-3.0-or-later
// Requests answered from columns in memory, everything included. What an analysis works out from
// the columns alone is kept with them; benchmarks named "first" pay for it, the others do not.
#include <benchmark/benchmark.h>

#include <optional>
#include <random>
#include <tuple>

#include "core/analysis/analyse.h"
#include "core/model/condition_mask.h"
#include "tests/benchmarks/heap_use.h"
#include "tests/support/study_builder.h"

namespace {

using namespace Qt::StringLiterals;
using namespace tidemark;

constexpr qint64 million = 1'000'000;
constexpr int batteryItems = 20;

enum class Drawn { Rows, Units, Clusters };

/// Columns from a fixed seed: 356 clusters in 8 strata, or rows with an id of their own.
class StudyMaker final
{
public:
    StudyMaker(const QStringList &waves, qint64 rows, Drawn drawn)
        : m_rows(rows / waves.size())
        , m_drawn(drawn)
    {
        for (const QString &wave : waves)
            addWave(wave);
        for (std::size_t i = 1; i < m_questions.size(); ++i)
            m_builder.addLink(m_questions[i - 1], m_questions[i]);
    }

    Snapshot snapshot() const { return m_builder.snapshot(); }

private:
    VariableId addCodes(SourceId wave, const QString &name, int count)
    {
        std::vector<int> values;
        for (qint64 row = 0; row < m_rows; ++row)
            values.push_back(1 + int(m_random() % unsigned(count)));
        return m_builder.addCodes(wave, name, values);
    }

    void addWave(const QString &name)
    {
        const SourceId wave = m_builder.addSource(name, m_rows);
        m_questions.push_back(m_builder.addQuestion(wave, u"q7"_s, addCodes(wave, u"q7"_s, 5)));
        addCodes(wave, u"volum"_s, 7);
        addCodes(wave, u"ti"_s, 10);
        std::vector<VariableId> items;
        for (int item = 0; item < batteryItems; ++item)
            items.push_back(addCodes(wave, u"b%1"_s.arg(item), 5));
        m_builder.addQuestion(wave, u"batteri"_s, items, QuestionKind::Battery);
        addDesign(wave);
    }

    void addDesign(SourceId wave)
    {
        if (m_drawn == Drawn::Rows)
            return;
        std::vector<int> clusters;
        std::vector<int> strata;
        std::vector<int> ids;
        std::vector<double> weights;
        for (qint64 row = 0; row < m_rows; ++row) {
            clusters.push_back(int(m_random() % 356));
            strata.push_back(clusters.back() % 8);
            ids.push_back(int(row * 7 % m_rows));
            weights.push_back(0.5 + double(m_random() % 1000) / 700.0);
        }
        SurveyDesign &design = m_builder.edit(wave).design;
        design.weight = m_builder.addNumbers(wave, u"vekt"_s, weights);
        const VariableId stratum = m_builder.addCodes(wave, u"stratum"_s, strata);
        if (m_drawn == Drawn::Units) {
            m_builder.edit(wave).unitId = m_builder.addCodes(wave, u"id"_s, ids);
            design.stages = {{.stratum = stratum}};
            return;
        }
        const VariableId cluster = m_builder.addCodes(wave, u"kommune"_s, clusters);
        design.stages = {{.cluster = cluster, .stratum = stratum}};
    }

    qint64 m_rows = 0;
    Drawn m_drawn = Drawn::Rows;
    std::mt19937 m_random{356};
    test::StudyBuilder m_builder = {};
    std::vector<QuestionId> m_questions = {};
};

const Snapshot &study(int waves, qint64 rows, Drawn drawn)
{
    static std::tuple<int, qint64, Drawn> made;
    static std::optional<Snapshot> data; // one at a time fits the memory
    if (!data || made != std::tuple(waves, rows, drawn)) {
        data.reset();
        data = StudyMaker(QStringList{u"2021"_s, u"2023"_s}.mid(0, waves), rows, drawn).snapshot();
        made = {waves, rows, drawn};
    }
    return *data;
}

void answer(benchmark::State &state, const Snapshot &data, const AnalysisRequest &request)
{
    NullJobControl job;
    const auto once = [&] {
        auto result = analyse(request, data, job);
        if (!result)
            state.SkipWithError(describe(result.error()).toUtf8().constData());
        benchmark::DoNotOptimize(result);
    };
    once();
    for (auto _ : state)
        once();
    state.counters["peakMB"] = bench::peakMegabytes(once);
}

const ShareRequest shareByWaveRequest{.question = u"q7"_s};

void shareByWaveUnweighted(benchmark::State &state)
{
    answer(state, study(2, million, Drawn::Rows), shareByWaveRequest);
}
BENCHMARK(shareByWaveUnweighted)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

void shareByWave(benchmark::State &state)
{
    answer(state, study(2, state.range(0), Drawn::Clusters), shareByWaveRequest);
}
BENCHMARK(shareByWave)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(million)
    ->Arg(5 * million)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// Nothing is known of the columns yet.
void shareByWaveFirst(benchmark::State &state)
{
    Snapshot data = study(2, million, Drawn::Clusters);
    NullJobControl job;
    const auto once = [&] {
        data.facts = std::make_shared<DerivedFacts>();
        benchmark::DoNotOptimize(analyse(shareByWaveRequest, data, job));
    };
    for (auto _ : state)
        once();
    state.counters["peakMB"] = bench::peakMegabytes(once);
}
BENCHMARK(shareByWaveFirst)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void shareByWaveWithFilter(benchmark::State &state)
{
    answer(state, study(2, million, Drawn::Clusters),
           ShareRequest{.scope = {.filter = u"volum in (1, 2, 3)"_s}, .question = u"q7"_s});
}
BENCHMARK(shareByWaveWithFilter)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// 5 x 7 shares in two waves with all changes.
void shareByGroupAndWave(benchmark::State &state)
{
    answer(state, study(2, million, Drawn::Clusters),
           ShareRequest{.scope = {.by = {u"volum"_s}}, .question = u"q7"_s});
}
BENCHMARK(shareByGroupAndWave)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// Every row a unit that is known in both waves.
void shareByWaveOfUnits(benchmark::State &state)
{
    answer(state, study(2, million, Drawn::Units), shareByWaveRequest);
}
BENCHMARK(shareByWaveOfUnits)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// 5 x 7 shares with their covariance.
void crossTable(benchmark::State &state)
{
    answer(state, study(1, million, Drawn::Clusters),
           ShareRequest{.scope = {.by = {u"volum"_s}}, .question = u"q7"_s});
}
BENCHMARK(crossTable)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void twentyQuestionsByTenGroups(benchmark::State &state)
{
    answer(state, study(1, million, Drawn::Clusters),
           ShareRequest{.scope = {.by = {u"ti"_s}, .totals = state.range(0) != 0},
                        .question = u"batteri"_s});
}
BENCHMARK(twentyQuestionsByTenGroups)
    ->ArgName("totals")
    ->Arg(0)
    ->Arg(1)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

/// 5 answers by 7 groups, with Rao-Scott test, letters and residuals.
void crosstab(benchmark::State &state)
{
    answer(state, study(1, million, Drawn::Clusters),
           CrosstabRequest{.scope = {.by = {u"volum"_s}}, .question = u"q7"_s, .residuals = true});
}
BENCHMARK(crosstab)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

void filterOfTwoVariables(benchmark::State &state)
{
    const Snapshot &data = study(1, million, Drawn::Clusters);
    const auto condition = parseCondition(u"q7 = 1 and not volum in (1, 2)"_s);
    const SourceId wave = data.study->sources[0].id;
    for (auto _ : state)
        benchmark::DoNotOptimize(caseMask(*condition, million, variablesIn(data, wave)));
    state.SetItemsProcessed(state.iterations() * million);
}
BENCHMARK(filterOfTwoVariables)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

} // namespace

BENCHMARK_MAIN();
