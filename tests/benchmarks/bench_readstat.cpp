// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <cstdio>

#include <readstat.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/import/stat_importer.h"

using namespace Qt::StringLiterals;
using namespace tidemark;

namespace {

constexpr int columns = 100;

ssize_t writeToFile(const void *data, size_t size, void *context)
{
    return ssize_t(
        static_cast<QFile *>(context)->write(static_cast<const char *>(data), qint64(size)));
}

/// Row-compressed, as SPSS writes by default: 90 columns of codes, 9 of decimals, one of texts.
void writeSav(const QString &path, int rows)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    readstat_writer_t *writer = readstat_writer_init();
    readstat_set_data_writer(writer, writeToFile);
    readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS);
    std::vector<readstat_variable_t *> made;
    for (int i = 0; i < columns; ++i) {
        const bool isText = i == columns - 1;
        made.push_back(readstat_add_variable(writer, ("v" + std::to_string(i)).c_str(),
                                             isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
                                             isText ? 8 : 0));
    }
    readstat_begin_writing_sav(writer, &file, rows);
    for (int row = 0; row < rows; ++row) {
        readstat_begin_row(writer);
        for (int i = 0; i < columns - 1; ++i)
            readstat_insert_double_value(writer, made[std::size_t(i)],
                                         i < 90 ? double((row * 7 + i * 13) % (i % 3 ? 5 : 90))
                                                : double(row % 1000) / 8.0 + i);
        readstat_insert_string_value(writer, made.back(), row % 3 ? "ja" : "nei");
        readstat_end_row(writer);
    }
    readstat_end_writing(writer);
    readstat_writer_free(writer);
}

/// The file of the benchmarks, made once.
QString savFile(int rows)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows_%1.sav"_s.arg(rows));
    if (!QFile::exists(path))
        writeSav(path, rows);
    return path;
}

struct NullSink final : ResponseSink
{
    Result<void> begin(const std::vector<Variable> &) override { return {}; }
    Result<void> append(int, Column segment) override
    {
        benchmark::DoNotOptimize(segment);
        return {};
    }
    Result<void> finish(qint64) override { return {}; }
};

int keep(int, readstat_variable_t *, const char *, void *)
{
    return READSTAT_HANDLER_OK;
}

int addUp(int, readstat_variable_t *, readstat_value_t value, void *sum)
{
    if (value.type == READSTAT_TYPE_DOUBLE)
        *static_cast<double *>(sum) += value.v.double_value;
    return READSTAT_HANDLER_OK;
}

/// What ReadStat alone needs to hand every cell to somebody who adds it up.
void walkAlone(benchmark::State &state)
{
    const QString path = savFile(int(state.range(0)));
    for (auto _ : state) {
        double sum = 0.0;
        readstat_parser_t *parser = readstat_parser_init();
        readstat_set_variable_handler(parser, keep);
        readstat_set_value_handler(parser, addUp);
        readstat_parse_sav(parser, path.toLocal8Bit().constData(), &sum);
        readstat_parser_free(parser);
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0) * columns);
}

void import(benchmark::State &state)
{
    QFile file(savFile(int(state.range(0))));
    file.open(QIODevice::ReadOnly);
    const StatImporter importer(StatFormat::Sav);
    NullJobControl job;
    const auto plan = importer.propose(file, {}, job);
    NullSink sink;
    for (auto _ : state) {
        const auto report = importer.run(file, *plan, sink, job);
        if (!report)
            state.SkipWithError("import failed");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0) * columns);
}

void propose(benchmark::State &state)
{
    QFile file(savFile(int(state.range(0))));
    file.open(QIODevice::ReadOnly);
    const StatImporter importer(StatFormat::Sav);
    NullJobControl job;
    for (auto _ : state) {
        const auto plan = importer.propose(file, {}, job);
        if (!plan)
            state.SkipWithError("no plan");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0) * columns);
}

} // namespace

BENCHMARK(walkAlone)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(import)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(propose)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
