// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/stats/derived_estimates.h"
#include "core/stats/unit_scores.h"
#include "core/stats/wave_covariance.h"
#include "coverage_population.h"

using namespace tidemark::stats;

namespace {

constexpr OverlapPlan plan{{90, 80, 50}, {100, 70, 45}, {60, 45, 30}};

/// The answers of one wave's sample with everything estimated from them.
struct Wave
{
    Wave(const Population &population, int wave, const std::vector<std::size_t> &drawn,
         const std::array<std::size_t, 3> &drawnPerStratum)
        : units(drawn.begin(), drawn.end())
    {
        for (const std::size_t unit : drawn) {
            const auto h = std::size_t(population.strata[unit]);
            stratum.push_back(population.strata[unit]);
            size.push_back(double(strataSizes[h]));
            weights.push_back(double(strataSizes[h]) / double(drawnPerStratum[h]));
            values.push_back(population.numbers[std::size_t(wave)][unit]);
            codes.push_back(population.answers[std::size_t(wave)][unit]);
        }
        design = prepareDesign({.rows = drawn.size(),
                                .stages = {{.stratum = std::span<const std::int32_t>(stratum),
                                            .population = size}}})
                     .design;
        const CellInput cells{.question =
                                  consecutiveCategories(std::span<const std::int8_t>(codes), 0, 2),
                              .weights = weights};
        shares = shareEstimates(cellSums(cells, design), design, ShareOf::Group);
        shareScores = shareUnitScores(cells, design, shares, ShareOf::Group);
        const MeanInput numbers{.values = values, .weights = weights};
        means = meanEstimates(meanSums(numbers, design), design);
        meanScores = meanUnitScores(numbers, design, means);
    }

    std::vector<std::int64_t> units;
    std::vector<std::int32_t> stratum = {};
    std::vector<double> size = {};
    std::vector<double> weights = {};
    std::vector<double> values = {};
    std::vector<std::int8_t> codes = {};
    SampleDesign design = {};
    CellEstimates shares = {};
    MeanEstimates means = {};
    std::vector<double> shareScores = {};
    std::vector<double> meanScores = {};
};

Interval changeInterval(double earlier, double later, double earlierVariance, double laterVariance,
                        double covariance)
{
    const double variance = earlierVariance + laterVariance - 2.0 * covariance;
    return meanInterval(later - earlier, std::sqrt(variance), 290.0);
}

} // namespace

/// Intervals of 95 % cover the truth in 94 to 96 % of 2,000 samples from a finite population.
class tst_IntervalCoverage : public QObject
{
    Q_OBJECT

private:
    struct Counts
    {
        int mean = 0;
        int share = 0;
        int changeOfMean = 0;
        int changeOfShare = 0;
    };

    static void addSample(Counts &counts, const Population &population, Random &random)
    {
        const auto drawn = drawTwice(population, plan, random);
        const Wave first(population, 0, drawn[0], plan.first);
        const Wave second(population, 1, drawn[1], plan.second);
        const std::vector<std::int32_t> partner = partnerUnits(first.units, second.units);
        const Covariance &meanVariance = second.means.cells.covariance;
        counts.mean += covers(meanInterval(second.means.cells.values[0],
                                           meanVariance.standardError(0), second.design.df()),
                              population.mean(1));
        counts.share +=
            covers(shareInterval({.share = first.shares.values[1],
                                  .standardError = first.shares.covariance.standardError(1),
                                  .df = first.design.df(),
                                  .base = double(first.codes.size())},
                                 ShareMethod::Logit),
                   population.share(0));
        const double ofMeans = waveCovariance({first.design, first.meanScores, 1},
                                              {second.design, second.meanScores, 1}, partner)
                                   .at(0, 0);
        counts.changeOfMean +=
            covers(changeInterval(first.means.cells.values[0], second.means.cells.values[0],
                                  first.means.cells.covariance.variance(0),
                                  meanVariance.variance(0), ofMeans),
                   population.mean(1) - population.mean(0));
        const double ofShares = waveCovariance({first.design, first.shareScores, 2},
                                               {second.design, second.shareScores, 2}, partner)
                                    .at(1, 1);
        counts.changeOfShare +=
            covers(changeInterval(first.shares.values[1], second.shares.values[1],
                                  first.shares.covariance.variance(1),
                                  second.shares.covariance.variance(1), ofShares),
                   population.share(1) - population.share(0));
    }

private Q_SLOTS:
    void intervalsCoverTheTruth()
    {
        Random random;
        const Population population(random);
        Counts counts;
        for (int sample = 0; sample < coverageSamples; ++sample)
            addSample(counts, population, random);
        const std::pair<const char *, int> rows[] = {{"mean", counts.mean},
                                                     {"share", counts.share},
                                                     {"change of mean", counts.changeOfMean},
                                                     {"change of share", counts.changeOfShare}};
        for (const auto &[name, covered] : rows) {
            const double percent = 100.0 * covered / coverageSamples;
            qInfo("%s: %.2f %%", name, percent);
            QCOMPARE_GE(percent, 94.0);
            QCOMPARE_LE(percent, 96.0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_IntervalCoverage)
#include "tst_interval_coverage.moc"
