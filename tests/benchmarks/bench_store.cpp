// SPDX-License-Identifier: GPL-3.0-or-later
// One study of 1,000,000 rows x 100 variables: import, size, opening, reading columns.
#include <benchmark/benchmark.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/project/project_session.h"
#include "core/project/run_analysis.h"
#include "core/report/chart_from_result.h"
#include "tests/support/generated_importer.h"

using namespace tidemark;

namespace {

constexpr qint64 rows = 1'000'000;
constexpr int columns = 100;

/// Bytes of the columns in the narrowest widths that hold them: 97 of one byte, days and tenths
/// in two, texts with an index of four and each text once per segment.
qint64 narrowestBytes()
{
    qint64 bytes = rows * (97 + 2 + 2);
    for (qint64 from = 0; from < rows; from += segmentRows) {
        const auto texts =
            std::get<TextColumn>(test::generatedCells(0, from, std::min(segmentRows, rows - from)));
        for (const QString &text : texts.dictionary)
            bytes += text.toUtf8().size() + 4;
    }
    return bytes + rows * 2;
}

std::unique_ptr<ProjectSession> importedStudy(const QString &path)
{
    auto session = ProjectSession::create(path);
    QBuffer file;
    file.open(QIODevice::ReadOnly);
    NullJobControl job;
    const auto plan = test::generatedPlan(QStringLiteral("2023"), rows, columns);
    if (!session || !(*session)->importWith(test::GeneratedImporter(), file, plan, job))
        qFatal("the study cannot be made");
    return std::move(session).value();
}

/// The study all benchmarks but the import share.
QString sharedStudy()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("s.tidemark"));
        importedStudy(made).reset();
        return made;
    }();
    return path;
}

void importWave(benchmark::State &state)
{
    const QTemporaryDir folder;
    int round = 0;
    for (auto _ : state)
        importedStudy(folder.filePath(QString::number(++round)));
}
BENCHMARK(importWave)->Unit(benchmark::kMillisecond)->Iterations(1);

void openAndReadFirstColumn(benchmark::State &state)
{
    const QString path = sharedStudy();
    NullJobControl job;
    for (auto _ : state) {
        const auto session = ProjectSession::open(path);
        const VariableId id = (*session)->study()->variables[3].id;
        const auto snapshot = (*session)->snapshot({id}, job);
        benchmark::DoNotOptimize((*snapshot)->column(id));
    }
    state.counters["fileBytes"] = double(QFileInfo(path).size());
    state.counters["timesNarrowest"] = double(QFileInfo(path).size()) / double(narrowestBytes());
}
BENCHMARK(openAndReadFirstColumn)->Unit(benchmark::kMillisecond);

/// What a share by group with weight needs: four columns.
void openAndReadShareData(benchmark::State &state)
{
    const QString path = sharedStudy();
    NullJobControl job;
    for (auto _ : state) {
        const auto session = ProjectSession::open(path);
        const auto study = (*session)->study();
        const std::vector<VariableId> ids = {study->variables[1].id, study->variables[2].id,
                                             study->variables[3].id, study->variables[4].id};
        benchmark::DoNotOptimize((*session)->snapshot(ids, job));
    }
}
BENCHMARK(openAndReadShareData)->Unit(benchmark::kMillisecond);

/// From a closed study to the figure of a weighted share with 20,000 clusters.
void openAndShowFirstChart(benchmark::State &state)
{
    const QString path = sharedStudy();
    {
        const auto session = ProjectSession::open(path);
        SetSource change{(*session)->study()->sources.front()};
        change.value.design = {.weight = (*session)->study()->variables[1].id,
                               .stages = {{.cluster = (*session)->study()->variables[2].id}}};
        if (!(*session)->apply(change))
            qFatal("the design cannot be set");
    }
    const ShareRequest request{.question = QStringLiteral("v3")};
    NullJobControl job;
    for (auto _ : state) {
        const auto session = ProjectSession::open(path);
        const auto result = runAnalysis(**session, request, job);
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        benchmark::DoNotOptimize(makeChart(*result, {}, QStringLiteral("nb"), {}));
    }
}
BENCHMARK(openAndShowFirstChart)->Unit(benchmark::kMillisecond);

void readColumn(benchmark::State &state)
{
    const auto session = ProjectSession::open(sharedStudy());
    const auto study = (*session)->study();
    const auto first = std::size_t(state.range(0));
    NullJobControl job;
    for (auto _ : state) {
        state.PauseTiming();
        const auto fresh = ProjectSession::open(sharedStudy()); // without anything in its cache
        state.ResumeTiming();
        benchmark::DoNotOptimize((*fresh)->snapshot({study->variables[first].id}, job));
    }
}
BENCHMARK(readColumn)->Arg(0)->Arg(1)->Arg(50)->Unit(benchmark::kMillisecond);

void applySmallChange(benchmark::State &state)
{
    const auto session = ProjectSession::open(sharedStudy());
    int round = 0;
    for (auto _ : state) {
        SetStudyInfo info = studyInfo(*(*session)->study());
        info.title = LocalText(QString::number(++round));
        benchmark::DoNotOptimize((*session)->apply(info));
    }
}
BENCHMARK(applySmallChange)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
