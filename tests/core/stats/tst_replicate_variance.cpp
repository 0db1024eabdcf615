// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/replicate_variance.h"

#include <cmath>
#include <numeric>

#include "core/stats/share_estimates.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

} // namespace

/// Replicates, made and given, against R's survey package and the linearised variance.
class tst_ReplicateVariance : public QObject
{
    Q_OBJECT

private:
    SampleDesign clusterDesign(std::span<const double> population) const
    {
        return prepareDesign({.rows = m_schools.rows(),
                              .stages = {{.cluster = span(m_district), .population = population}}})
            .design;
    }

    static SampleDesign replicated(const SampleDesign &design, ReplicateFactors factors)
    {
        SampleDesign result = firstStageUnits(design);
        result.replicates = std::make_shared<const ReplicateFactors>(std::move(factors));
        return result;
    }

    CellSums awards(const SampleDesign &design) const
    {
        return cellSums({.question = consecutiveCategories(span(m_awards), 1, 2),
                         .weights = m_schools.numbers("pw")},
                        design);
    }

    ReferenceValues m_reference{"replicates"};
    ReferenceData m_schools{"apiclus1"};
    std::vector<std::int32_t> m_district = m_schools.codes("dnum");
    std::vector<std::int32_t> m_awards = m_schools.codes("awards");

private Q_SLOTS:
    void jackknifeAgreesWithR()
    {
        const SampleDesign design = clusterDesign(m_schools.numbers("fpc"));
        const CellSums sums = awards(design);
        const Covariance covariance =
            shareEstimates(sums, replicated(design, jackknifeFactors(design)), ShareOf::Group)
                .covariance;
        const std::vector<double> expected(m_reference.list("clus1.share").begin() + 2,
                                           m_reference.list("clus1.share").end());
        COMPARE_ALL_NEAR(covariance.values(), expected, 1e-10);
    }

    void jackknifeOfTotalsEqualsLinearisation()
    {
        const SampleDesign design = clusterDesign(m_schools.numbers("fpc"));
        const CellSums sums = awards(design);
        const CellEstimates counts = countEstimates(sums, design);
        const Covariance covariance =
            countEstimates(sums, replicated(design, jackknifeFactors(design))).covariance;
        COMPARE_ALL_NEAR(covariance.values(), counts.covariance.values(), 1e-10);
    }

    void stratifiedJackknifeAgreesWithR()
    {
        const ReferenceData data("apistrat");
        const std::vector<std::int32_t> stype = data.codes("stype");
        std::vector<std::int32_t> row(data.rows());
        std::iota(row.begin(), row.end(), 0);
        const SampleDesign design = prepareDesign({.rows = data.rows(),
                                                   .stages = {{.stratum = span(stype),
                                                               .cluster = span(row),
                                                               .population = data.numbers("fpc")}}})
                                        .design;
        const std::vector<std::int32_t> codes = data.codes("awards");
        const CellSums sums = cellSums(
            {.question = consecutiveCategories(span(codes), 1, 2), .weights = data.numbers("pw")},
            design);
        const Covariance covariance =
            shareEstimates(sums, replicated(design, jackknifeFactors(design)), ShareOf::Group)
                .covariance;
        COMPARE_NEAR(covariance.at(0, 0), m_reference.at("strat.share", 2), 1e-9);
    }

    void balancedHalvesAgreeWithR()
    {
        const std::vector<double> &alive = m_reference.list("scd.alive");
        const std::vector<double> &arrests = m_reference.list("scd.arrests");
        const std::vector<double> &weights = m_reference.list("scd.repweights");
        const double all = std::accumulate(alive.begin(), alive.end(), 0.0)
            / std::accumulate(arrests.begin(), arrests.end(), 0.0);
        std::vector<double> deviations;
        for (std::size_t k = 0; k < 4; ++k) {
            double y = 0.0;
            double x = 0.0;
            for (std::size_t row = 0; row < 6; ++row) {
                y += weights[6 * k + row] * alive[row];
                x += weights[6 * k + row] * arrests[row];
            }
            deviations.push_back(y / x - all);
        }
        const auto error = [&](ReplicateCentre centre) {
            std::vector<double> scaled = deviations;
            scaleDeviations(scaled, 1, {.scale = balancedScale(4, 0.0), .centre = centre});
            return std::sqrt(std::inner_product(scaled.begin(), scaled.end(), scaled.begin(), 0.0));
        };
        COMPARE_NEAR(error(ReplicateCentre::MeanOfReplicates), m_reference.at("scd.FALSE", 1),
                     1e-10);
        COMPARE_NEAR(error(ReplicateCentre::Estimate), m_reference.at("scd.TRUE", 1), 1e-10);
    }

    void bootstrapComesNearLinearisation()
    {
        const SampleDesign design = clusterDesign(m_schools.numbers("fpc"));
        const CellSums sums = awards(design);
        const CellEstimates counts = countEstimates(sums, design);
        const Covariance covariance =
            countEstimates(sums, replicated(design, bootstrapFactors(design, 4'000, 7))).covariance;
        COMPARE_NEAR(covariance.standardError(0), counts.covariance.standardError(0), 0.04);
        QCOMPARE(bootstrapFactors(design, 10, 7).factors, bootstrapFactors(design, 10, 7).factors);
    }

    void scalesAreTheTextbooks()
    {
        QCOMPARE(jackknife1Scale(15), 14.0 / 15.0);
        QCOMPARE(balancedScale(4, 0.5), 1.0);
        QCOMPARE(bootstrapScale(101), 0.01);
    }
};

QTEST_GUILESS_MAIN(tst_ReplicateVariance)
#include "tst_replicate_variance.moc"
