// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mean_estimates.h"

#include "core/stats/moments.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

} // namespace

/// Means and totals against R's survey package.
class tst_MeanEstimates : public QObject
{
    Q_OBJECT

private:
    void compare(const QByteArray &name, const ReferenceData &data, const SampleDesign &design)
    {
        const std::vector<std::int32_t> awards = data.codes("awards");
        const std::vector<std::int32_t> stype = data.codes("stype");
        MeanInput input{.values = data.numbers("enroll"),
                        .group = consecutiveCategories(span(awards), 1, 2),
                        .weights = data.numbers("pw")};
        const MeanSums sums = meanSums(input, design);
        const MeanEstimates means = meanEstimates(sums, design);
        COMPARE_ALL_NEAR(means.cells.values, m_reference.list(name + ".mean.value"), 1e-12);
        COMPARE_ALL_NEAR(means.cells.covariance.values(), m_reference.list(name + ".mean.cov"),
                         1e-10);
        const MeanEstimates totals = totalEstimates(sums, design);
        COMPARE_ALL_NEAR(totals.cells.values, m_reference.list(name + ".total.value"), 1e-12);
        COMPARE_ALL_NEAR(totals.cells.covariance.values(), m_reference.list(name + ".total.cov"),
                         1e-10);
        input.group.reset();
        const MeanEstimates all = meanEstimates(meanSums(input, design), design);
        COMPARE_NEAR(all.variances[0], m_reference.at(name + ".svyvar"), 1e-11);
        const double variance = all.cells.covariance.variance(0);
        COMPARE_NEAR(meanDesignEffect(all.variances[0], variance, all.cells.bases[0]),
                     m_reference.at(name + ".deffReplace"), 1e-10);
        COMPARE_NEAR(
            meanDesignEffectWithoutReplacement(all.variances[0], variance, all.cells.bases[0]),
            m_reference.at(name + ".deff"), 1e-10);
        const CellInput cells{.question = consecutiveCategories(span(stype), 1, 3),
                              .group = consecutiveCategories(span(awards), 1, 2),
                              .weights = data.numbers("pw")};
        const double points[] = {1.0, 4.0, 9.0};
        const CellEstimates scores =
            scoreMeans(shareEstimates(cellSums(cells, design), design, ShareOf::Group), points);
        COMPARE_ALL_NEAR(scores.values, m_reference.list(name + ".score.value"), 1e-12);
        COMPARE_ALL_NEAR(scores.covariance.values(), m_reference.list(name + ".score.cov"), 1e-10);
    }

    ReferenceValues m_reference{"means"};

private Q_SLOTS:
    void stratifiedSampleAgreesWithR()
    {
        const ReferenceData data("apistrat");
        const std::vector<std::int32_t> stype = data.codes("stype");
        compare(
            "strat", data,
            prepareDesign({.rows = data.rows(),
                           .stages = {{.stratum = span(stype), .population = data.numbers("fpc")}}})
                .design);
    }

    void clusterSampleAgreesWithR()
    {
        const ReferenceData data("apiclus1");
        const std::vector<std::int32_t> district = data.codes("dnum");
        compare("clus1", data,
                prepareDesign(
                    {.rows = data.rows(),
                     .stages = {{.cluster = span(district), .population = data.numbers("fpc")}}})
                    .design);
    }

    void twoStageSampleAgreesWithR()
    {
        const ReferenceData data("apiclus2");
        const std::vector<std::int32_t> district = data.codes("dnum");
        const std::vector<std::int32_t> school = data.codes("snum");
        compare("clus2", data,
                prepareDesign(
                    {.rows = data.rows(),
                     .stages = {{.cluster = span(district), .population = data.numbers("fpc1")},
                                {.cluster = span(school), .population = data.numbers("fpc2")}},
                     .singletons = SingletonPolicy::Certainty})
                    .design);
    }

    void squaresKeepTheirDigitsFarFromZero()
    {
        std::vector<double> values;
        for (int i = 0; i < 1001; ++i)
            values.push_back(1e9 + double(i % 2) * 2.0);
        const SampleDesign design = simpleDesign(values.size());
        const MeanEstimates means = meanEstimates(meanSums({.values = values}, design), design);
        const Moments expected = moments(values);
        COMPARE_NEAR(means.variances[0], expected.variance, 1e-12);
        COMPARE_NEAR(means.cells.covariance.variance(0), expected.variance / 1001.0, 1e-12);
    }

    void emptyGroupsAndLoneCasesAreNotEstimable()
    {
        const std::vector<double> values{3.0, std::nan("")};
        const std::vector<std::int32_t> groups{0, 1};
        const SampleDesign design = simpleDesign(2);
        const MeanEstimates means = meanEstimates(
            meanSums({.values = values, .group = consecutiveCategories(span(groups), 0, 2)},
                     design),
            design);
        QCOMPARE(means.cells.values[0], 3.0);
        QVERIFY(std::isnan(means.variances[0]));
        QVERIFY(std::isnan(means.cells.values[1]));
        QCOMPARE(means.cells.bases[1].count, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(tst_MeanEstimates)
#include "tst_mean_estimates.moc"
