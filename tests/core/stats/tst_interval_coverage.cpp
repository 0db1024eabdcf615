// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <array>
#include <random>

#include "core/stats/derived_estimates.h"
#include "core/stats/intervals.h"
#include "core/stats/unit_scores.h"
#include "core/stats/wave_covariance.h"

using namespace tidemark::stats;

namespace {

constexpr int samples = 2'000;
constexpr std::array<std::size_t, 3> strataSizes{150, 130, 76};
constexpr std::array<std::size_t, 3> firstDrawn{90, 80, 50};
constexpr std::array<std::size_t, 3> secondDrawn{100, 70, 45};
constexpr std::array<std::size_t, 3> drawnTwice{60, 45, 30};

/// Random numbers that are the same with every standard library.
class Random
{
public:
    std::size_t below(std::size_t count) { return std::size_t(m_bits() % count); }
    double unit() { return double(m_bits() >> 11) / 9007199254740992.0; }
    template <typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 m_bits{2021};
};

/// 356 units in three strata, with a number and a yes/no answer in each of two waves.
struct Population
{
    explicit Population(Random &random)
    {
        for (std::size_t stratum = 0; stratum < strataSizes.size(); ++stratum) {
            for (std::size_t i = 0; i < strataSizes[stratum]; ++i) {
                const double level = random.unit() + random.unit() + double(stratum) / 2.0;
                strata.push_back(std::int32_t(stratum));
                numbers[0].push_back(10.0 * level + 4.0 * random.unit());
                numbers[1].push_back(11.0 * level + 5.0 * random.unit());
                const double likely = 0.35 + level / 6.0;
                const bool first = random.unit() < likely;
                answers[0].push_back(first ? 1 : 0);
                answers[1].push_back(random.unit() < (first ? 0.9 : 0.45) ? 1 : 0);
            }
        }
    }

    double mean(int wave) const
    {
        double sum = 0.0;
        for (const double value : numbers[std::size_t(wave)])
            sum += value;
        return sum / double(strata.size());
    }
    double share(int wave) const
    {
        const auto &codes = answers[std::size_t(wave)];
        return double(std::count(codes.begin(), codes.end(), 1)) / double(codes.size());
    }

    std::vector<std::int32_t> strata = {};
    std::array<std::vector<double>, 2> numbers = {};
    std::array<std::vector<std::int8_t>, 2> answers = {};
};

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

/// Two samples with a fixed overlap in each stratum.
std::array<std::vector<std::size_t>, 2> drawTwice(Random &random)
{
    std::array<std::vector<std::size_t>, 2> result;
    std::size_t begin = 0;
    for (std::size_t h = 0; h < strataSizes.size(); ++h) {
        std::vector<std::size_t> units(strataSizes[h]);
        for (std::size_t i = 0; i < units.size(); ++i)
            units[i] = begin + i;
        random.shuffle(units);
        const std::size_t shared = drawnTwice[h];
        for (std::size_t i = 0; i < firstDrawn[h]; ++i)
            result[0].push_back(units[i]);
        for (std::size_t i = 0; i < shared; ++i)
            result[1].push_back(units[i]);
        // The others come from units that the first wave did not draw.
        for (std::size_t i = 0; i < secondDrawn[h] - shared; ++i)
            result[1].push_back(units[firstDrawn[h] + i]);
        begin += units.size();
    }
    return result;
}

bool covers(const Interval &interval, double truth)
{
    return interval.lower <= truth && truth <= interval.upper;
}

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
        const auto drawn = drawTwice(random);
        const Wave first(population, 0, drawn[0], firstDrawn);
        const Wave second(population, 1, drawn[1], secondDrawn);
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
        for (int sample = 0; sample < samples; ++sample)
            addSample(counts, population, random);
        const std::pair<const char *, int> rows[] = {{"mean", counts.mean},
                                                     {"share", counts.share},
                                                     {"change of mean", counts.changeOfMean},
                                                     {"change of share", counts.changeOfShare}};
        for (const auto &[name, covered] : rows) {
            const double percent = 100.0 * covered / samples;
            qInfo("%s: %.2f %%", name, percent);
            QCOMPARE_GE(percent, 94.0);
            QCOMPARE_LE(percent, 96.0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_IntervalCoverage)
#include "tst_interval_coverage.moc"
