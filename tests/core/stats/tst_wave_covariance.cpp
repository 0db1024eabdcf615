// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/wave_covariance.h"

#include <algorithm>

#include "core/stats/unit_scores.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

/// All subsets of `size` units out of `population` units.
std::vector<std::vector<std::int64_t>> subsets(int population, int size)
{
    std::vector<std::vector<std::int64_t>> result;
    for (int mask = 0; mask < (1 << population); ++mask) {
        std::vector<std::int64_t> units;
        for (int unit = 0; unit < population; ++unit) {
            if (mask & (1 << unit))
                units.push_back(unit);
        }
        if (int(units.size()) == size)
            result.push_back(units);
    }
    return result;
}

/// A simple random sample of a small population with the total of one variable.
struct SampledTotal
{
    SampledTotal(const std::vector<double> &population, const std::vector<std::int64_t> &drawn)
        : design(simpleDesign(drawn.size(), double(population.size())))
        , weights(drawn.size(), double(population.size()) / double(drawn.size()))
    {
        for (const std::int64_t unit : drawn)
            values.push_back(population[std::size_t(unit)]);
        const MeanInput input{.values = values, .weights = weights};
        const MeanEstimates estimates = totalEstimates(meanSums(input, design), design);
        total = estimates.cells.values[0];
        variance = estimates.cells.covariance.variance(0);
        scores = totalUnitScores(input, design, estimates);
    }

    SampleDesign design;
    std::vector<double> weights;
    std::vector<double> values = {};
    std::vector<double> scores = {};
    double total = 0.0;
    double variance = 0.0;
};

/// Average over all pairs of samples with a given overlap, each pair as likely as the others.
struct Enumeration
{
    double meanOfCovariance = 0.0;
    double covariance = 0.0; ///< of the two totals
};

Enumeration enumerate(int n1, int n2, int overlap)
{
    const std::vector<double> x{3.0, 8.0, 1.5, 4.0, 11.0, 6.5, 2.0};
    const std::vector<double> y{2.0, 9.0, 3.5, 2.0, 14.0, 5.5, 4.0};
    double count = 0.0;
    double product = 0.0;
    double first = 0.0;
    double second = 0.0;
    Enumeration result;
    for (const auto &one : subsets(7, n1)) {
        for (const auto &two : subsets(7, n2)) {
            std::vector<std::int64_t> shared;
            std::set_intersection(one.begin(), one.end(), two.begin(), two.end(),
                                  std::back_inserter(shared));
            if (int(shared.size()) != overlap)
                continue;
            const SampledTotal a(x, one);
            const SampledTotal b(y, two);
            count += 1.0;
            product += a.total * b.total;
            first += a.total;
            second += b.total;
            result.meanOfCovariance +=
                waveCovariance({a.design, a.scores, 1}, {b.design, b.scores, 1},
                               partnerUnits(one, two))
                    .at(0, 0);
        }
    }
    result.meanOfCovariance /= count;
    result.covariance = product / count - first / count * (second / count);
    return result;
}

} // namespace

/// The covariance of two overlapping waves.
class tst_WaveCovariance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnbiasedOverAllSamplesOfAFinitePopulation_data()
    {
        QTest::addColumn<int>("n1");
        QTest::addColumn<int>("n2");
        QTest::addColumn<int>("overlap");
        QTest::addRow("positive excess") << 4 << 4 << 3;
        QTest::addRow("negative excess") << 5 << 5 << 3;
        QTest::addRow("different sizes") << 3 << 5 << 2;
        QTest::addRow("the same sample") << 4 << 4 << 4;
        QTest::addRow("census and sample") << 7 << 4 << 4;
    }

    void isUnbiasedOverAllSamplesOfAFinitePopulation()
    {
        QFETCH(const int, n1);
        QFETCH(const int, n2);
        QFETCH(const int, overlap);
        const Enumeration result = enumerate(n1, n2, overlap);
        QVERIFY(std::fabs(result.meanOfCovariance - result.covariance) < 1e-9);
    }

    void sameUnitsInBothWavesAgreeWithStackedWavesInR()
    {
        const ReferenceValues r("means");
        const ReferenceData data("apistrat");
        const std::vector<std::int32_t> stype = data.codes("stype");
        const SampleDesign design =
            prepareDesign({.rows = data.rows(), .stages = {{.stratum = span(stype)}}}).design;
        const auto wave = [&](const char *column) {
            return MeanInput{.values = data.numbers(column), .weights = data.numbers("pw")};
        };
        const MeanEstimates earlier = meanEstimates(meanSums(wave("api99"), design), design);
        const MeanEstimates later = meanEstimates(meanSums(wave("api00"), design), design);
        std::vector<std::int64_t> ids;
        for (std::size_t row = 0; row < data.rows(); ++row)
            ids.push_back(std::int64_t(row));
        const std::vector<double> first = meanUnitScores(wave("api99"), design, earlier);
        const std::vector<double> second = meanUnitScores(wave("api00"), design, later);
        const CrossCovariance cross =
            waveCovariance({design, first, 1}, {design, second, 1}, partnerUnits(ids, ids));
        const Covariance waves[] = {earlier.cells.covariance, later.cells.covariance};
        const Covariance joined = joinedCovariance(waves, {&cross, 1});
        COMPARE_ALL_NEAR(joined.values(), r.list("stacked.cov"), 1e-10);
        const double change[] = {-1.0, 1.0};
        COMPARE_NEAR(std::sqrt(contrastVariance(joined, change)), r.at("stacked.change", 1), 1e-10);
        QCOMPARE(cross.sharedUnits, data.rows());
        QCOMPARE(changeDf(earlier.cells.bases[0], later.cells.bases[0], cross.sharedUnits),
                 r.at("stacked.df"));
    }

    void censusInBothWavesLeavesNoCovariance()
    {
        const std::vector<double> x{1.0, 5.0, 2.0};
        const SampledTotal all(x, {0, 1, 2});
        const std::vector<std::int32_t> partner{0, 1, 2};
        QCOMPARE(waveCovariance({all.design, all.scores, 1}, {all.design, all.scores, 1}, partner)
                     .at(0, 0),
                 0.0);
        QCOMPARE(all.variance, 0.0);
    }

    void wavesWithoutSharedUnitsAreIndependent()
    {
        const SampleDesign design = simpleDesign(3);
        const std::vector<double> scores{1.0, -2.0, 1.0};
        const std::vector<std::int64_t> ids{1, 2, 3};
        const std::vector<std::int64_t> others{4, 5, 6};
        const CrossCovariance cross =
            waveCovariance({design, scores, 1}, {design, scores, 1}, partnerUnits(ids, others));
        QCOMPARE(cross.at(0, 0), 0.0);
        QCOMPARE(cross.sharedUnits, std::size_t(0));
    }

    void repeatedAndMissingIdsAreNotPaired()
    {
        const std::vector<std::int64_t> earlier{7, 8, 8, -1, 9};
        const std::vector<std::int64_t> later{9, 8, -1, 7};
        const std::vector<std::int32_t> expected{3, -1, -1, -1, 0};
        QCOMPARE(partnerUnits(earlier, later), expected);
    }

    void clusterWavesArePairedByClusterCode()
    {
        const ReferenceData data("apiclus1");
        const std::vector<std::int32_t> district = data.codes("dnum");
        const SampleDesign design =
            prepareDesign({.rows = data.rows(), .stages = {{.cluster = span(district)}}}).design;
        const std::vector<std::int32_t> awards = data.codes("awards");
        const CellInput input{.question = consecutiveCategories(span(awards), 1, 2),
                              .weights = data.numbers("pw")};
        const CellEstimates shares =
            shareEstimates(cellSums(input, design), design, ShareOf::Group);
        const std::vector<double> scores = shareUnitScores(input, design, shares, ShareOf::Group);
        const CrossCovariance cross = waveCovariance({design, scores, 2}, {design, scores, 2},
                                                     partnerClusters(design, design));
        COMPARE_NEAR(cross.at(1, 1), shares.covariance.variance(1), 1e-12);
    }
};

QTEST_GUILESS_MAIN(tst_WaveCovariance)
#include "tst_wave_covariance.moc"
