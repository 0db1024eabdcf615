// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QTest>

#include "core/example/example_files.h"
#include "core/example/municipalities.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using namespace tidemark::example;

namespace {

const ExampleVariable &variable(const ExampleWave &wave, const QString &name)
{
    return *std::ranges::find(wave.variables, name, &ExampleVariable::name);
}

double shareOf(const ExampleVariable &variable, double code)
{
    double all = 0;
    double hits = 0;
    for (const double value : variable.values) {
        if (std::isnan(value))
            continue;
        all += 1;
        hits += value == code ? 1 : 0;
    }
    return hits / all;
}

} // namespace

class TestExampleWave final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreAllMunicipalitiesWithTheNationalSettlementFigures()
    {
        const auto all = municipalities();
        QCOMPARE(all.size(), std::size_t(356));
        int settled = 0;
        for (const Municipality &place : all)
            settled += place.settled2022;
        QCOMPARE(settled, 31'253 + 2 * 2); // two hidden figures count as 2
    }

    void theSameSeedGivesTheSameFiles()
    {
        QCOMPARE(answersCsv(makeExampleWaves().first), answersCsv(makeExampleWaves().first));
    }

    void publishedSharesAreReproduced()
    {
        const ExampleWaves waves = makeExampleWaves();
        QVERIFY(std::abs(shareOf(variable(waves.first, u"q7"_s), 1) - 0.70) < 0.015);
        QVERIFY(std::abs(shareOf(variable(waves.second, u"q7"_s), 1) - 0.80) < 0.015);
        QVERIFY(std::abs(shareOf(variable(waves.second, u"q8"_s), 1) - 0.70) < 0.015);
        QVERIFY(shareOf(variable(waves.second, u"q16"_s), 3) < 0.1);
    }

    void wavesOverlapInPart()
    {
        const ExampleWaves waves = makeExampleWaves();
        const auto &first = variable(waves.first, u"kommunenr"_s).texts;
        const auto &second = variable(waves.second, u"kommunenr"_s).texts;
        const auto both = std::ranges::count_if(first, [&](const QString &code) {
            return std::ranges::find(second, code) != second.end();
        });
        QVERIFY(both > 130 && both < 200);
    }

    void theCsvIsWindows1252WithDecimalComma()
    {
        const QByteArray csv = answersCsv(makeExampleWaves().first);
        QVERIFY(csv.contains("For f\xe5 l\xe6rere"));
        QVERIFY(csv.contains("\r\n"));
        QVERIFY(csv.contains(",5;"));
        QVERIFY(codeBookCsv(makeExampleWaves().first).startsWith("variabel;"));
        QVERIFY(answersSav(makeExampleWaves().second)->startsWith("$FL2"));
    }
};

QTEST_GUILESS_MAIN(TestExampleWave)
#include "tst_example_wave.moc"
