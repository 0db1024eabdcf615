// SPDX-License-Identifier: GPL-3.0-or-later
// One million rows, 356 clusters in 8 strata, weights: the speed figures of the statistics.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "core/stats/intervals.h"
#include "core/stats/mean_estimates.h"
#include "core/stats/replicate_variance.h"
#include "core/stats/share_estimates.h"

namespace {

using namespace tidemark::stats;

constexpr int questions = 20;

template <typename Code>
CodeSpan span(const std::vector<Code> &codes)
{
    return std::span<const Code>(codes);
}

/// Columns as the store holds them, from a fixed seed.
struct Columns
{
    explicit Columns(std::size_t rows)
    {
        std::mt19937 random(356);
        const auto fill = [&](auto &column, int count) {
            std::uniform_int_distribution<int> code(0, count - 1);
            column.resize(rows);
            for (auto &value : column)
                value = static_cast<std::decay_t<decltype(value)>>(code(random));
        };
        fill(wave, 2);
        fill(seven, 7);
        fill(ten, 10);
        fill(cluster, 356);
        question.resize(questions);
        for (std::vector<std::int8_t> &column : question)
            fill(column, 5);
        std::uniform_real_distribution<double> weight(0.5, 2.0);
        for (std::size_t row = 0; row < rows; ++row) {
            stratum.push_back(std::int8_t(cluster[row] % 8));
            weights.push_back(weight(random));
            numbers.push_back(weight(random) * 100.0);
        }
        design = prepareDesign(input()).design;
        rowDesign = prepareDesign({.rows = rows, .stages = {{.stratum = span(stratum)}}}).design;
    }

    DesignInput input() const
    {
        return {.rows = weights.size(),
                .stages = {{.stratum = span(stratum), .cluster = span(cluster)}}};
    }

    CellInput byWave(std::size_t number = 0) const
    {
        return {.question = consecutiveCategories(span(question[number]), 0, 5),
                .group = consecutiveCategories(span(wave), 0, 2),
                .weights = weights};
    }

    std::vector<std::int8_t> wave, seven, ten, stratum;
    std::vector<std::int16_t> cluster;
    std::vector<std::vector<std::int8_t>> question;
    std::vector<double> weights, numbers;
    SampleDesign design, rowDesign;
};

const Columns &columns(std::int64_t rows)
{
    static std::vector<std::pair<std::int64_t, Columns>> cache;
    for (const auto &[size, data] : cache) {
        if (size == rows)
            return data;
    }
    cache.clear(); // one size at a time fits the memory
    return cache.emplace_back(rows, Columns(std::size_t(rows))).second;
}

double intervals(const CellEstimates &estimates)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < estimates.values.size(); ++i) {
        const EstimateBase &base = estimates.bases[i];
        sum += shareInterval({.share = estimates.values[i],
                              .standardError = estimates.covariance.standardError(i),
                              .df = base.df(),
                              .base = double(base.count),
                              .effectiveBase = base.effective},
                             ShareMethod::Logit)
                   .lower;
    }
    return sum;
}

void shareByWave(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(intervals(
            shareEstimates(cellSums(data.byWave(), data.design), data.design, ShareOf::Group)));
}
BENCHMARK(shareByWave)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void shareByWaveOneThread(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(cellSums(data.byWave(), data.design, {.threads = 1}));
}
BENCHMARK(shareByWaveOneThread)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void shareByWaveWithoutClusters(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(intervals(shareEstimates(cellSums(data.byWave(), data.rowDesign),
                                                          data.rowDesign, ShareOf::Group)));
}
BENCHMARK(shareByWaveWithoutClusters)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void crossTable(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    CellInput input = data.byWave();
    input.group = consecutiveCategories(span(data.seven), 0, 7);
    for (auto _ : state) {
        const CellSums sums = cellSums(input, data.design);
        benchmark::DoNotOptimize(intervals(shareEstimates(sums, data.design, ShareOf::Group)));
        benchmark::DoNotOptimize(shareEstimates(sums, data.design, ShareOf::All).covariance);
    }
}
BENCHMARK(crossTable)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void twentyQuestionsByTenGroups(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state) {
        for (std::size_t number = 0; number < questions; ++number) {
            CellInput input = data.byWave(number);
            input.group = consecutiveCategories(span(data.ten), 0, 10);
            benchmark::DoNotOptimize(intervals(
                shareEstimates(cellSums(input, data.design), data.design, ShareOf::Group)));
        }
    }
}
BENCHMARK(twentyQuestionsByTenGroups)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void meanByWave(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    const MeanInput input{.values = data.numbers,
                          .group = consecutiveCategories(span(data.wave), 0, 2),
                          .weights = data.weights};
    for (auto _ : state)
        benchmark::DoNotOptimize(meanEstimates(meanSums(input, data.design), data.design));
}
BENCHMARK(meanByWave)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One thousand replicates drawn, weighed and turned into a covariance.
void bootstrapShareByWave(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state) {
        const CellSums sums = cellSums(data.byWave(), data.design);
        SampleDesign design = firstStageUnits(data.design);
        design.replicates =
            std::make_shared<const ReplicateFactors>(bootstrapFactors(data.design, 1'000, 8));
        benchmark::DoNotOptimize(intervals(shareEstimates(sums, design, ShareOf::Group)));
    }
}
BENCHMARK(bootstrapShareByWave)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void prepareClusterDesign(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(prepareDesign(data.input()));
}
BENCHMARK(prepareClusterDesign)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void shareByWaveFiveMillion(benchmark::State &state)
{
    const Columns &data = columns(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(intervals(
            shareEstimates(cellSums(data.byWave(), data.design), data.design, ShareOf::Group)));
}
BENCHMARK(shareByWaveFiveMillion)->Arg(5'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
