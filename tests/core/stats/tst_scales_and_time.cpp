// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <random>

#include "core/stats/composite_change.h"
#include "core/stats/kitagawa.h"
#include "core/stats/reliability.h"
#include "core/stats/survival.h"
#include "core/stats/unit_scores.h"
#include "core/stats/variation.h"

#include "core/stats/association.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

std::vector<std::int32_t> codes(const std::vector<double> &values)
{
    return {values.begin(), values.end()};
}

CodeSpan span(const std::vector<std::int32_t> &values)
{
    return std::span<const std::int32_t>(values);
}

} // namespace

/// Scales, variation, time to an event and the decomposition of a change, against R.
class tst_ScalesAndTime : public QObject
{
    Q_OBJECT

private:
    ReferenceValues m_reference{"further"};

private Q_SLOTS:
    void reliabilityAgreesWithR()
    {
        const Reliability result = reliability(m_reference.list("attitude"), 7);
        QCOMPARE(result.base, std::size_t(30));
        COMPARE_NEAR(result.alpha, m_reference.at("alpha", 0), 1e-12);
        COMPARE_NEAR(result.standardizedAlpha, m_reference.at("alpha", 1), 1e-12);
        COMPARE_ALL_NEAR(result.alphaWithoutItem, m_reference.list("alpha.without"), 1e-12);
        COMPARE_ALL_NEAR(result.itemRestCorrelation, m_reference.list("item.rest"), 1e-12);
        QVERIFY(result.omegaConverged);
        COMPARE_ALL_NEAR(result.loadings, m_reference.list("loadings"), 1e-5);
        COMPARE_NEAR(result.omega, m_reference.at("omega"), 1e-5);
    }

    /// Items that hardly correlate need many steps; the direction of the items does not matter.
    void omegaIsFoundWhereItemsHardlyCorrelate()
    {
        std::mt19937 random(5);
        std::vector<double> values(5 * 200);
        double common = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i % 5 == 0)
                common = 0.5 * double(random() % 4);
            values[i] = double(random() % 5) + common;
        }
        const Reliability result = reliability(values, 5);
        QVERIFY(result.omegaConverged);
        QVERIFY(std::accumulate(result.loadings.begin(), result.loadings.end(), 0.0) > 0.0);
        std::ranges::for_each(values, [](double &value) { value = 4.0 - value; });
        COMPARE_NEAR(reliability(values, 5).omega, result.omega, 1e-9);
    }

    void reliabilityNeedsCompleteVaryingItems()
    {
        const std::vector<double> constant{1.0, 2.0, 1.0, 3.0};
        QVERIFY(std::isnan(reliability(constant, 2).alpha));
        const std::vector<double> gaps{1.0, std::nan(""), 2.0, 3.0};
        QCOMPARE(reliability(gaps, 2).base, std::size_t(1));
        QVERIFY(std::isnan(reliability(gaps, 2).alpha));
    }

    void variationAgreesWithItsDefinition()
    {
        const std::vector<double> shares{0.5, 0.3, 0.15, 0.05};
        const Variation result = variation(shares, multinomialCovariance(shares, 200));
        COMPARE_NEAR(result.blau.value, m_reference.at("variation", 0), 1e-12);
        COMPARE_NEAR(result.blau.standardError, m_reference.at("variation", 1), 1e-12);
        COMPARE_NEAR(result.entropy.value, m_reference.at("variation", 2), 1e-12);
        COMPARE_NEAR(result.entropy.standardError, m_reference.at("variation", 3), 1e-12);
        const std::vector<double> even{0.25, 0.25, 0.25, 0.25};
        const Variation most = variation(even, multinomialCovariance(even, 200));
        COMPARE_NEAR(most.qualitative.value, 1.0, 1e-14);
        COMPARE_NEAR(most.relativeEntropy.value, 1.0, 1e-14);
        COMPARE_NEAR(most.effectiveCategories, 4.0, 1e-14);
    }

    void kaplanMeierAgreesWithR()
    {
        const std::vector<double> &event = m_reference.list("lung.event");
        const std::vector<std::uint8_t> events(event.begin(), event.end());
        const std::vector<SurvivalPoint> curve =
            kaplanMeier({.times = m_reference.list("lung.time"), .events = events});
        QCOMPARE(curve.size(), m_reference.list("km.time").size());
        for (std::size_t i = 0; i < curve.size(); ++i) {
            COMPARE_NEAR(curve[i].time, m_reference.at("km.time", i), 0.0);
            COMPARE_NEAR(curve[i].atRisk, m_reference.at("km.risk", i), 0.0);
            COMPARE_NEAR(curve[i].survival, m_reference.at("km.survival", i), 1e-11);
            COMPARE_NEAR(curve[i].standardError, m_reference.at("km.se", i), 1e-10);
            COMPARE_NEAR(curve[i].interval.lower, m_reference.at("km.lower", i), 1e-10);
            COMPARE_NEAR(curve[i].interval.upper, m_reference.at("km.upper", i), 1e-10);
        }
        QCOMPARE(survivalTime(curve), m_reference.at("km.median"));
    }

    void logRankAgreesWithR()
    {
        const std::vector<double> &event = m_reference.list("lung.event");
        const std::vector<std::uint8_t> events(event.begin(), event.end());
        const std::vector<std::int32_t> sex = codes(m_reference.list("lung.sex"));
        const std::vector<std::int32_t> ecog = codes(m_reference.list("lung.ecog"));
        SurvivalInput input{
            .times = m_reference.list("lung.time"), .events = events, .groups = sex};
        COMPARE_NEAR(logRankTest(input, 2).statistic, m_reference.at("logrank.sex"), 1e-10);
        input.groups = ecog;
        const TestResult test = logRankTest(input, 4);
        COMPARE_NEAR(test.statistic, m_reference.at("logrank.ecog"), 1e-10);
        COMPARE_NEAR(test.df1, 3.0, 0.0);
        COMPARE_NEAR(test.pValue, m_reference.at("logrank.ecog", 2), 1e-9);
    }

    void compositeChangeUsesWhatUnitsThereAre()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Covariance covariance(4);
        for (std::size_t i = 0; i < 4; ++i)
            covariance.values()[5 * i] = 0.01;
        covariance.values()[2] = covariance.values()[8] = 0.006;
        // a paired change alone: 2 * 0.01 - 2 * 0.006
        const CompositeChange paired =
            compositeChange({0.4, nan, 0.5, nan}, {50, 0, 50, 0}, covariance);
        COMPARE_NEAR(paired.value, 0.1, 1e-12);
        COMPARE_NEAR(paired.standardError, std::sqrt(0.008), 1e-12);
        // independent samples: 0.01 + 0.01
        const CompositeChange apart =
            compositeChange({nan, 0.4, nan, 0.5}, {0, 50, 0, 50}, covariance);
        COMPARE_NEAR(apart.standardError, std::sqrt(0.02), 1e-12);
        // without correlation both halves count alike
        covariance.values()[2] = covariance.values()[8] = 0.0;
        const CompositeChange alike =
            compositeChange({0.4, 0.2, 0.5, 0.2}, {50, 50, 50, 50}, covariance);
        COMPARE_NEAR(alike.earlierWeight, 0.5, 1e-12);
        COMPARE_NEAR(alike.value, 0.05, 1e-12);
        COMPARE_NEAR(alike.standardError, 0.1, 1e-12);
    }

    void compositeChangeLeansOnACorrelatedPanel()
    {
        // Cochran 1977, 12.11: with equal halves and correlation r the weight of the panel in the
        // change is 1/(2 - r) of both, by the least variance of a pairwise difference
        const double r = 0.6;
        Covariance covariance(4);
        for (std::size_t i = 0; i < 4; ++i)
            covariance.values()[5 * i] = 0.01;
        covariance.values()[2] = covariance.values()[8] = 0.01 * r;
        const CompositeChange found =
            compositeChange({0.4, 0.2, 0.5, 0.2}, {50, 50, 50, 50}, covariance);
        COMPARE_NEAR(found.earlierWeight, 1.0 / (2.0 - r), 1e-12);
        COMPARE_NEAR(found.laterWeight, 1.0 / (2.0 - r), 1e-12);
        COMPARE_NEAR(found.standardError * found.standardError, 0.02 * (1.0 - r) / (2.0 - r),
                     1e-12);
    }

    void kitagawaAgreesWithR()
    {
        const ReferenceData schools("apiclus1");
        const std::vector<std::int32_t> district = schools.codes("dnum");
        const SampleDesign design =
            prepareDesign({.rows = schools.rows(), .stages = {{.cluster = span(district)}}}).design;
        const auto wave = [&](const std::vector<std::int32_t> &answer,
                              const std::vector<std::int32_t> &group) {
            return CellInput{.question = consecutiveCategories(span(answer), 0, 2),
                             .group = consecutiveCategories(span(group), 0, 3),
                             .weights = schools.numbers("pw")};
        };
        const std::vector<std::int32_t> y1 = codes(m_reference.list("kit.y1"));
        const std::vector<std::int32_t> y2 = codes(m_reference.list("kit.y2"));
        const std::vector<std::int32_t> g1 = codes(m_reference.list("kit.group1"));
        const std::vector<std::int32_t> g2 = codes(m_reference.list("kit.group2"));
        const CellEstimates first =
            shareEstimates(cellSums(wave(y1, g1), design), design, ShareOf::All);
        const CellEstimates second =
            shareEstimates(cellSums(wave(y2, g2), design), design, ShareOf::All);
        const std::vector<double> firstScores =
            shareUnitScores(wave(y1, g1), design, first, ShareOf::All);
        const std::vector<double> secondScores =
            shareUnitScores(wave(y2, g2), design, second, ShareOf::All);
        const CrossCovariance cross = waveCovariance(
            {design, firstScores, 6}, {design, secondScores, 6}, partnerClusters(design, design));
        const double scores[] = {0.0, 1.0};
        const KitagawaDecomposition result = kitagawaDecomposition(first, second, cross, scores);
        const ChangePart parts[] = {result.change,        result.composition,
                                    result.within,        result.compositionAtFirst,
                                    result.withinAtFirst, result.interaction};
        for (std::size_t i = 0; i < 6; ++i) {
            COMPARE_NEAR(parts[i].value, m_reference.at("kit.parts", i), 1e-10);
            COMPARE_NEAR(parts[i].standardError, m_reference.at("kit.se", i), 1e-8);
        }
        double sum = 0.0;
        for (std::size_t g = 0; g < 3; ++g)
            sum += result.compositionOfGroup[g].value + result.withinOfGroup[g].value;
        COMPARE_NEAR(sum, result.change.value, 1e-12);
    }
};

QTEST_GUILESS_MAIN(tst_ScalesAndTime)
#include "tst_scales_and_time.moc"
