// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QBuffer>

#include "core/import/csv_importer.h"
#include "tests/support/memory_sink.h"

using namespace tidemark;

namespace {

constexpr int columns = 100;

/// `rows` x 100 codes between 1 and 9, parted by semicolons, the same each time.
QByteArray questionnaire(qint64 rows)
{
    QByteArray text;
    text.reserve(rows * 2 * columns + 1'000);
    for (int i = 0; i < columns; ++i)
        text += 'q' + QByteArray::number(i) + (i + 1 < columns ? ';' : '\n');
    quint32 state = 20'210'101;
    for (qint64 row = 0; row < rows; ++row) {
        for (int i = 0; i < columns; ++i) {
            state = state * 1'664'525u + 1'013'904'223u;
            text += char('1' + (state >> 24) % 9);
            text += i + 1 < columns ? ';' : '\n';
        }
    }
    return text;
}

/// Takes segments and forgets them.
class NoSink final : public ResponseSink
{
public:
    Result<void> begin(const std::vector<Variable> &) override { return {}; }
    Result<void> append(int, Column segment) override
    {
        benchmark::DoNotOptimize(segment);
        return {};
    }
    Result<void> finish(qint64) override { return {}; }
};

void proposeCsv(benchmark::State &state)
{
    QByteArray text = questionnaire(state.range(0));
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    for (auto _ : state)
        benchmark::DoNotOptimize(CsvImporter().propose(file, {}, job));
    state.SetBytesProcessed(state.iterations() * text.size());
}

void runCsv(benchmark::State &state)
{
    QByteArray text = questionnaire(state.range(0));
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    const ImportPlan plan = CsvImporter().propose(file, {}, job).value();
    for (auto _ : state) {
        NoSink sink;
        benchmark::DoNotOptimize(CsvImporter().run(file, plan, sink, job));
    }
    state.SetBytesProcessed(state.iterations() * text.size());
}

void verifyCsv(benchmark::State &state)
{
    QByteArray text = questionnaire(state.range(0));
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    const ImportPlan plan = CsvImporter().propose(file, {}, job).value();
    test::MemorySink sink;
    const ImportReport report = CsvImporter().run(file, plan, sink, job).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(CsvImporter().verify(file, plan, sink, report, job));
    state.SetBytesProcessed(state.iterations() * text.size());
}

} // namespace

BENCHMARK(proposeCsv)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(runCsv)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(verifyCsv)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
