// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <random>

#include "core/stats/mean_estimates.h"
#include "core/stats/share_estimates.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

/// Random columns of a cluster sample, from a fixed seed.
struct Sample
{
    explicit Sample(std::size_t rows)
    {
        std::mt19937 random(11);
        for (std::size_t row = 0; row < rows; ++row) {
            question.push_back(std::int8_t(int(random() % 6) - 1));
            group.push_back(std::int16_t(random() % 3 + 100));
            cluster.push_back(std::int32_t(random() % 40));
            stratum.push_back(std::int8_t(cluster.back() % 4));
            weights.push_back(0.25 + double(random() % 1000) / 300.0);
            values.push_back(double(random() % 10000) / 7.0);
        }
    }

    /// Rows in another order.
    Sample shuffled() const
    {
        std::vector<std::size_t> order(weights.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::shuffle(order.begin(), order.end(), std::mt19937(5));
        Sample result(0);
        for (const std::size_t row : order) {
            result.question.push_back(question[row]);
            result.group.push_back(group[row]);
            result.cluster.push_back(cluster[row]);
            result.stratum.push_back(stratum[row]);
            result.weights.push_back(weights[row]);
            result.values.push_back(values[row]);
        }
        return result;
    }

    SampleDesign clusterDesign() const
    {
        return prepareDesign({.rows = weights.size(),
                              .stages = {{.stratum = std::span<const std::int8_t>(stratum),
                                          .cluster = std::span<const std::int32_t>(cluster)}}})
            .design;
    }
    SampleDesign rowDesign() const
    {
        return prepareDesign({.rows = weights.size(),
                              .stages = {{.stratum = std::span<const std::int8_t>(stratum)}}})
            .design;
    }

    CellInput cells() const
    {
        return {.question = consecutiveCategories(std::span<const std::int8_t>(question), 0, 5),
                .group = consecutiveCategories(std::span<const std::int16_t>(group), 100, 3),
                .weights = weights};
    }
    MeanInput means() const
    {
        return {.values = values, .group = cells().group, .weights = weights};
    }

    std::vector<std::int8_t> question = {};
    std::vector<std::int16_t> group = {};
    std::vector<std::int32_t> cluster = {};
    std::vector<std::int8_t> stratum = {};
    std::vector<double> weights = {};
    std::vector<double> values = {};
};

CellEstimates shares(const CellInput &input, const SampleDesign &design,
                     const Execution &execution = {})
{
    return shareEstimates(cellSums(input, design, execution), design, ShareOf::Group);
}

} // namespace

/// What must not change a result.
class tst_EstimateProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberOfThreadsChangesNoBit()
    {
        const Sample sample(3 * blockRows + 1234);
        for (const SampleDesign &design : {sample.clusterDesign(), sample.rowDesign()}) {
            const CellEstimates one = shares(sample.cells(), design, {.threads = 1});
            const MeanEstimates oneMean =
                meanEstimates(meanSums(sample.means(), design, {.threads = 1}), design);
            for (const unsigned threads : {2u, 3u, 8u}) {
                const CellEstimates many = shares(sample.cells(), design, {.threads = threads});
                QCOMPARE(many.values, one.values);
                QCOMPARE(many.covariance, one.covariance);
                const MeanEstimates manyMean =
                    meanEstimates(meanSums(sample.means(), design, {.threads = threads}), design);
                QCOMPARE(manyMean.cells.values, oneMean.cells.values);
                QCOMPARE(manyMean.cells.covariance, oneMean.cells.covariance);
            }
        }
    }

    void orderOfRowsChangesNothingButRounding()
    {
        const Sample sample(20'000);
        const Sample other = sample.shuffled();
        const CellEstimates first = shares(sample.cells(), sample.clusterDesign());
        const CellEstimates second = shares(other.cells(), other.clusterDesign());
        COMPARE_ALL_NEAR(second.values, first.values, 1e-12);
        COMPARE_ALL_NEAR(second.covariance.values(), first.covariance.values(), 1e-11);
    }

    void scaleOfWeightsChangesNoShare()
    {
        Sample sample(5'000);
        const CellEstimates first = shares(sample.cells(), sample.clusterDesign());
        for (double &weight : sample.weights)
            weight *= 1024.0;
        const CellEstimates second = shares(sample.cells(), sample.clusterDesign());
        QCOMPARE(second.values, first.values);
        QCOMPARE(second.covariance, first.covariance);
    }

    void domainOfEverybodyEqualsNoDomain()
    {
        const Sample sample(5'000);
        const std::vector<std::uint8_t> everybody(5'000, 1);
        CellInput input = sample.cells();
        input.domain = everybody;
        QCOMPARE(shares(input, sample.rowDesign()).covariance,
                 shares(sample.cells(), sample.rowDesign()).covariance);
    }

    void weightsOfZeroAndMissingWeightsLeaveRowsOut()
    {
        Sample sample(5'000);
        CellInput masked = sample.cells();
        std::vector<std::uint8_t> domain(5'000, 1);
        for (std::size_t row = 0; row < domain.size(); row += 7)
            domain[row] = 0;
        masked.domain = domain;
        const CellEstimates expected = shares(masked, sample.clusterDesign());
        for (std::size_t row = 0; row < domain.size(); row += 7)
            sample.weights[row] = row % 2 == 0 ? 0.0 : std::nan("");
        const CellEstimates actual = shares(sample.cells(), sample.clusterDesign());
        QCOMPARE(actual.values, expected.values);
        QCOMPARE(actual.covariance, expected.covariance);
        QCOMPARE(actual.bases, expected.bases);
    }

    void codesOfAnyWidthGiveTheSame()
    {
        const Sample sample(5'000);
        const std::vector<std::int32_t> wide(sample.question.begin(), sample.question.end());
        const std::vector<std::int8_t> narrow = [&] {
            std::vector<std::int8_t> result;
            for (const std::int16_t code : sample.group)
                result.push_back(std::int8_t(code));
            return result;
        }();
        CellInput input = sample.cells();
        input.question.codes = std::span<const std::int32_t>(wide);
        input.group->codes = std::span<const std::int8_t>(narrow);
        QCOMPARE(shares(input, sample.clusterDesign()).covariance,
                 shares(sample.cells(), sample.clusterDesign()).covariance);
    }

    void streamedAndInfluenceCovarianceAgree()
    {
        const Sample sample(5'000);
        for (const SampleDesign &design : {sample.clusterDesign(), sample.rowDesign()}) {
            const MeanEstimates means = meanEstimates(meanSums(sample.means(), design), design);
            std::vector<double> influence(3 * sample.weights.size(), 0.0);
            for (std::size_t row = 0; row < sample.weights.size(); ++row) {
                const auto g = std::size_t(sample.group[row] - 100);
                influence[3 * row + g] = sample.weights[row]
                    * (sample.values[row] - means.cells.values[g]) / means.cells.bases[g].weighted;
            }
            const Covariance general = influenceCovariance(design, influence, 3);
            COMPARE_ALL_NEAR(means.cells.covariance.values(), general.values(), 1e-10);
        }
    }

    void cancelledSumsSayTheyAreIncomplete()
    {
        const Sample sample(4 * blockRows);
        const SampleDesign design = sample.rowDesign();
        std::atomic<int> polls = 0;
        const Execution execution{.threads = 2, .isCancelled = [&] { return ++polls > 2; }};
        QVERIFY(!cellSums(sample.cells(), design, execution).complete);
        QVERIFY(!meanSums(sample.means(), design, execution).complete);
    }

    void aMillionIdenticalRowsHaveNoVariance()
    {
        const std::vector<std::int8_t> codes(1'000'000, 1);
        const std::vector<double> weights(1'000'000, 0.1);
        const SampleDesign design = simpleDesign(codes.size());
        const CellEstimates estimates =
            shares({.question = consecutiveCategories(std::span<const std::int8_t>(codes), 0, 2),
                    .weights = weights},
                   design);
        QCOMPARE(estimates.values[1], 1.0);
        QCOMPARE(estimates.covariance.variance(1), 0.0);
        QCOMPARE(estimates.bases[1].count, std::size_t(1'000'000));
        COMPARE_NEAR(estimates.bases[1].weighted, 100'000.0, 1e-11);
    }

    void nobodyIsNotEstimable()
    {
        const SampleDesign design = simpleDesign(0);
        const CellEstimates estimates = shares(
            {.question = consecutiveCategories(std::span<const std::int8_t>(), 0, 2)}, design);
        QVERIFY(std::isnan(estimates.values[0]));
        QCOMPARE(estimates.bases[0].count, std::size_t(0));
    }

    void badDesignsAreRefusedWithTheCause()
    {
        using Kind = DesignProblem::Kind;
        const std::vector<std::int32_t> stratum{1, 1, 2, 2};
        const std::vector<std::int32_t> cluster{5, 6, 6, 7};
        const std::vector<std::int32_t> gaps{1, -1, 2, 2};
        const std::vector<double> varying{10, 11, 20, 20};
        const std::vector<double> small{10, 10, 1.5, 1.5};
        const auto firstProblem = [](const StageInput &stage) {
            return prepareDesign({.rows = 4, .stages = {stage}}).problems.at(0);
        };
        const auto codes = [](const std::vector<std::int32_t> &list) {
            return CodeSpan(std::span<const std::int32_t>(list));
        };
        QCOMPARE(firstProblem({.stratum = codes(gaps)}),
                 (DesignProblem{Kind::MissingStratum, 0, 0, 1}));
        QCOMPARE(firstProblem({.stratum = codes(stratum), .cluster = codes(cluster)}),
                 (DesignProblem{Kind::ClusterInSeveralStrata, 0, 6, 0}));
        QCOMPARE(firstProblem({.stratum = codes(stratum), .population = varying}),
                 (DesignProblem{Kind::PopulationVaries, 0, 1, 0}));
        QCOMPARE(firstProblem({.stratum = codes(stratum), .population = small}),
                 (DesignProblem{Kind::PopulationBelowSample, 0, 2, 2}));
    }
};

QTEST_GUILESS_MAIN(tst_EstimateProperties)
#include "tst_estimate_properties.moc"
