// SPDX-License-Identifier: GPL-3.0-or-later
// One million rows in two waves: requests answered from columns in memory, everything included.
#include <benchmark/benchmark.h>

#include <random>

#include "core/analysis/analyse.h"
#include "core/model/condition_mask.h"
#include "tests/support/study_builder.h"

namespace {

using namespace Qt::StringLiterals;
using namespace tidemark;

constexpr qint64 rowsPerWave = 500'000;

/// Two waves with a question, a group, strata, clusters and weights; `withDesign` uses them.
Snapshot study(bool withDesign, qint64 rows = rowsPerWave)
{
    test::StudyBuilder builder;
    std::mt19937 random(356);
    std::vector<QuestionId> questions;
    for (const QString &year : {u"2021"_s, u"2023"_s}) {
        const SourceId wave = builder.addSource(year, rows);
        const auto codes = [&](const QString &name, int count) {
            std::vector<int> values;
            for (qint64 row = 0; row < rows; ++row)
                values.push_back(int(random() % unsigned(count)));
            return builder.addCodes(wave, name, values);
        };
        const VariableId question = codes(u"q7"_s, 5);
        codes(u"volum"_s, 7);
        std::vector<int> clusters;
        std::vector<int> strata;
        std::vector<double> weights;
        for (qint64 row = 0; row < rows; ++row) {
            clusters.push_back(int(random() % 356));
            strata.push_back(clusters.back() % 8);
            weights.push_back(0.5 + double(random() % 1000) / 700.0);
        }
        const VariableId cluster = builder.addCodes(wave, u"kommune"_s, clusters);
        const VariableId stratum = builder.addCodes(wave, u"stratum"_s, strata);
        const VariableId weight = builder.addNumbers(wave, u"vekt"_s, weights);
        if (withDesign)
            builder.edit(wave).design = {.weight = weight,
                                         .stages = {{.cluster = cluster, .stratum = stratum}}};
        questions.push_back(builder.addQuestion(wave, u"q7"_s, question));
    }
    builder.addLink(questions[0], questions[1]);
    return builder.snapshot();
}

void answer(benchmark::State &state, const ShareRequest &request, bool withDesign)
{
    const Snapshot data = study(withDesign);
    NullJobControl job;
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(request, data, job));
    state.SetItemsProcessed(state.iterations() * 2 * rowsPerWave);
}

void shareByWave(benchmark::State &state)
{
    answer(state, {.question = u"q7"_s}, false);
}
BENCHMARK(shareByWave)->Unit(benchmark::kMillisecond)->UseRealTime();

void shareByWaveWithDesign(benchmark::State &state)
{
    answer(state, {.question = u"q7"_s}, true);
}
BENCHMARK(shareByWaveWithDesign)->Unit(benchmark::kMillisecond)->UseRealTime();

void shareByGroupWithDesignAndFilter(benchmark::State &state)
{
    answer(state,
           {.scope = {.by = {u"volum"_s}, .filter = u"volum in (1, 2, 3)"_s}, .question = u"q7"_s},
           true);
}
BENCHMARK(shareByGroupWithDesignAndFilter)->Unit(benchmark::kMillisecond)->UseRealTime();

/// 5 answers by 7 groups of a million rows, with Rao-Scott test, letters and residuals.
void crosstabWithDesign(benchmark::State &state)
{
    constexpr qint64 rows = 1'000'000;
    const Snapshot data = study(true, rows);
    const CrosstabRequest request{.scope = {.waves = {u"2023"_s}, .by = {u"volum"_s}},
                                  .question = u"q7"_s,
                                  .residuals = true};
    NullJobControl job;
    for (auto _ : state)
        benchmark::DoNotOptimize(analyse(request, data, job));
    state.SetItemsProcessed(state.iterations() * rows);
}
BENCHMARK(crosstabWithDesign)->Unit(benchmark::kMillisecond)->UseRealTime();

void filterOfTwoVariables(benchmark::State &state)
{
    const Snapshot data = study(false);
    const auto condition = parseCondition(u"q7 = 1 and not volum in (1, 2)"_s);
    const SourceId wave = data.study->sources[0].id;
    for (auto _ : state)
        benchmark::DoNotOptimize(caseMask(*condition, rowsPerWave, variablesIn(data, wave)));
    state.SetItemsProcessed(state.iterations() * rowsPerWave);
}
BENCHMARK(filterOfTwoVariables)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
