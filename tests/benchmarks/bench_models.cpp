// SPDX-License-Identifier: GPL-3.0-or-later
// One million rows that hardly ever agree, 25 columns of ten predictors, 356 clusters in 8 strata,
// weights: the speed figures of the models. "grown MB" is the rise of the largest memory in use.
#include <benchmark/benchmark.h>

#include <sys/resource.h>

#include <cmath>
#include <deque>
#include <random>

#include "core/stats/linear_models.h"
#include "core/stats/margins.h"
#include "core/stats/ordinal_model.h"
#include "core/stats/robust_covariance.h"

namespace {

using namespace tidemark::stats;

/// Seven factors with 4 levels, a number with 5 values and two with many.
struct ModelData
{
    explicit ModelData(std::size_t rows)
    {
        std::mt19937 random(356);
        const auto codes = [&](int count) {
            std::uniform_int_distribution<int> code(0, count - 1);
            std::vector<std::int8_t> &column = factors.emplace_back(rows);
            for (std::int8_t &value : column)
                value = std::int8_t(code(random));
        };
        for (int factor = 0; factor < 7; ++factor)
            codes(4);
        codes(5);
        codes(80);
        codes(120);
        std::uniform_int_distribution<int> group(0, 355);
        std::uniform_real_distribution<double> uniform(0.0, 1.0);
        for (std::size_t row = 0; row < rows; ++row) {
            double eta = -0.8;
            for (std::size_t j = 0; j < 7; ++j)
                eta += 0.1 * double(j) * (factors[j][row] == 1) - 0.2 * (factors[j][row] == 3);
            eta += 0.1 * factors[7][row] + 0.01 * factors[8][row] - 0.005 * factors[9][row];
            const double u = uniform(random);
            const double latent = eta + std::log(u / (1.0 - u));
            any.push_back(latent > 0.0 ? 1.0 : 0.0);
            degree.push_back(latent < -1.0 ? 0.0 : latent < 0.0 ? 1.0 : latent < 1.0 ? 2.0 : 3.0);
            amount.push_back(latent);
            cluster.push_back(group(random));
            stratum.push_back(std::int8_t(cluster.back() % 8));
            weights.push_back(0.5 + 1.5 * uniform(random));
        }
        const StageInput stage{.stratum = std::span<const std::int8_t>(stratum),
                               .cluster = std::span<const std::int32_t>(cluster)};
        design = prepareDesign({.rows = rows, .stages = {stage}}).design;
    }

    ModelInput input(const std::vector<double> &response, bool hasConstant = true) const
    {
        ModelInput result{.rows = response.size(), .response = response, .weights = weights};
        if (hasConstant)
            result.columns.push_back({"1"});
        for (std::size_t j = 0; j < factors.size(); ++j) {
            const CodeSpan codes = std::span<const std::int8_t>(factors[j]);
            if (j >= 7) {
                std::vector<double> numbers;
                for (int code = 0; code < 120; ++code)
                    numbers.push_back(code);
                result.columns.push_back({"number", {}, CodedNumbers{codes, 0, numbers}});
                continue;
            }
            for (int level = 1; level < 4; ++level) {
                std::vector<double> numbers(4, 0.0);
                numbers[std::size_t(level)] = 1.0;
                result.columns.push_back({"level", {}, CodedNumbers{codes, 0, numbers}});
            }
        }
        return result;
    }

    /// Every level against the first, and the slopes of the numbers.
    static std::vector<MarginRequest> effects()
    {
        std::vector<MarginRequest> result;
        for (std::size_t j = 0; j < 7; ++j) {
            const std::size_t first = 1 + 3 * j;
            for (std::size_t level = 0; level < 3; ++level) {
                MarginRequest request{.kind = MarginRequest::Kind::Difference};
                for (std::size_t other = 0; other < 3; ++other) {
                    request.to.push_back(
                        {.column = first + other, .constant = other == level ? 1.0 : 0.0});
                    request.from.push_back({.column = first + other});
                }
                result.push_back(request);
            }
        }
        for (std::size_t column = 22; column < 25; ++column)
            result.push_back(
                {.kind = MarginRequest::Kind::Slope, .to = {{.column = column, .constant = 1.0}}});
        return result;
    }

    std::deque<std::vector<std::int8_t>> factors = {};
    std::vector<double> any, degree, amount, weights;
    std::vector<std::int32_t> cluster;
    std::vector<std::int8_t> stratum;
    SampleDesign design = {};
};

const ModelData &modelData(std::int64_t rows)
{
    static std::deque<std::pair<std::int64_t, ModelData>> cache;
    for (const auto &[size, data] : cache) {
        if (size == rows)
            return data;
    }
    return cache.emplace_back(rows, ModelData(std::size_t(rows))).second;
}

double largestMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

/// Says how far the largest memory in use rose during the benchmark.
class MemoryCounter
{
public:
    explicit MemoryCounter(benchmark::State &state)
        : m_state(state)
    {
    }
    ~MemoryCounter() { m_state.counters["grown MB"] = largestMemory() - m_before; }

private:
    benchmark::State &m_state;
    double m_before = largestMemory();
};

void designBasedLogit(benchmark::State &state)
{
    const ModelData &data = modelData(state.range(0));
    const MemoryCounter memory(state);
    for (auto _ : state) {
        const ModelRows rows = modelRows(data.input(data.any));
        const ModelFit fit = fitGlm(rows, {});
        benchmark::DoNotOptimize(designBasedCovariance(rows, fit, data.design));
    }
}
BENCHMARK(designBasedLogit)
    ->Arg(10'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

void leastSquaresWithClusters(benchmark::State &state)
{
    const ModelData &data = modelData(state.range(0));
    const MemoryCounter memory(state);
    for (auto _ : state) {
        const ModelRows rows = modelRows(data.input(data.amount));
        const ModelFit fit = fitLinear(rows);
        benchmark::DoNotOptimize(
            clusteredCovariance(rows, fit, data.cluster, ClusterType::CR1Stata));
    }
}
BENCHMARK(leastSquaresWithClusters)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

void averageEffects(benchmark::State &state)
{
    const ModelData &data = modelData(state.range(0));
    const ModelRows rows = modelRows(data.input(data.any));
    const ModelFit fit = fitGlm(rows, {});
    const Covariance covariance = designBasedCovariance(rows, fit, data.design);
    const std::vector<MarginRequest> requests = ModelData::effects();
    const MemoryCounter memory(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            deltaCovariance(margins({rows, fit, GlmLink::Logit}, requests), covariance));
}
BENCHMARK(averageEffects)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

void orderedLogit(benchmark::State &state)
{
    const ModelData &data = modelData(state.range(0));
    const MemoryCounter memory(state);
    for (auto _ : state) {
        const ModelRows rows = modelRows(data.input(data.degree, false));
        benchmark::DoNotOptimize(fitOrderedLogit(rows, 4));
    }
}
BENCHMARK(orderedLogit)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->MeasureProcessCPUTime();

} // namespace

BENCHMARK_MAIN();
