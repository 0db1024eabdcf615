// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/design_part.h"
#include "core/stats/split_covariance.h"
#include "core/stats/unit_scores.h"
#include "core/stats/wave_covariance.h"
#include "reference_values.h"

using namespace tidemark::stats;

namespace {

CodeSpan span(const std::vector<std::int32_t> &codes)
{
    return std::span<const std::int32_t>(codes);
}

/// Every way to draw units for three samples that have none in common: 0, 1, 2 and 3 for none.
std::vector<std::vector<int>> divisions(int population, const std::array<int, 3> &sizes)
{
    std::vector<std::vector<int>> result{{}};
    for (int unit = 0; unit < population; ++unit) {
        std::vector<std::vector<int>> longer;
        for (const std::vector<int> &begun : result) {
            for (int sample = 0; sample <= 3; ++sample) {
                longer.push_back(begun);
                longer.back().push_back(sample);
            }
        }
        result = std::move(longer);
        std::erase_if(result, [&](const std::vector<int> &begun) {
            for (int sample = 0; sample < 3; ++sample) {
                const auto drawn = std::count(begun.begin(), begun.end(), sample);
                const auto rest = std::ptrdiff_t(population) - std::ptrdiff_t(begun.size());
                const int size = sizes[std::size_t(sample)];
                if (drawn > size || drawn + rest < size)
                    return true;
            }
            return false;
        });
    }
    return result;
}

/// The totals of panel and others in one wave of a simple sample, and the influence of its units.
struct SplitTotals
{
    SplitTotals(const std::vector<double> &population, const std::vector<int> &sampleOf, int alone)
    {
        for (std::size_t unit = 0; unit < population.size(); ++unit) {
            if (sampleOf[unit] != 0 && sampleOf[unit] != alone)
                continue;
            units.push_back(std::int64_t(unit));
            panel.push_back(sampleOf[unit] == 0 ? population[unit] : 0.0);
            others.push_back(sampleOf[unit] == 0 ? 0.0 : population[unit]);
        }
        const double shared = double(std::count(sampleOf.begin(), sampleOf.end(), 0));
        const double rest = double(units.size()) - shared;
        for (double &value : panel)
            totals[0] += value *= double(population.size()) / shared;
        for (double &value : others)
            totals[1] += value *= double(population.size()) / rest;
        panelToOthers = shared / rest;
        design = simpleDesign(units.size(), double(population.size()));
    }

    SplitWave split() const { return {design, panel, others, panelToOthers}; }

    SampleDesign design = {};
    std::vector<std::int64_t> units = {};
    std::vector<double> panel = {};
    std::vector<double> others = {};
    std::array<double, 2> totals = {};
    double panelToOthers = 0.0;
};

/// Influence on the mean of a column of strata or clusters, with all rows in `domain`.
struct DomainMean
{
    DomainMean(const ReferenceData &data, const char *column, const SampleDesign &design,
               const std::vector<std::uint8_t> &domain)
    {
        const MeanInput input{
            .values = data.numbers(column), .weights = data.numbers("pw"), .domain = domain};
        means = meanEstimates(meanSums(input, design), design);
        scores = meanUnitScores(input, design, means);
    }

    MeanEstimates means = {};
    std::vector<double> scores = {};
};

} // namespace

/// Units of two waves as samples of their own: the panel, and panel and others together.
class tst_OverlapSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitCovarianceIsUnbiasedOverAllSamples()
    {
        const std::vector<double> x{3.0, 8.0, 1.5, 4.0, 11.0, 6.5, 2.0, 7.0};
        const std::vector<double> y{2.0, 9.0, 3.5, 2.0, 14.0, 5.5, 4.0, 6.0};
        const auto all = divisions(8, {3, 2, 2});
        QCOMPARE(all.size(), std::size_t(1'680));
        std::array<double, 4> sums = {};
        std::array<std::array<double, 4>, 4> products = {};
        Covariance estimated(4);
        for (const std::vector<int> &sampleOf : all) {
            const SplitTotals earlier(x, sampleOf, 1);
            const SplitTotals later(y, sampleOf, 2);
            const std::array<double, 4> totals{earlier.totals[0], earlier.totals[1],
                                               later.totals[0], later.totals[1]};
            const Covariance found = splitCovariance(earlier.split(), later.split(),
                                                     partnerUnits(earlier.units, later.units));
            for (std::size_t i = 0; i < 4; ++i) {
                sums[i] += totals[i] / 1'680.0;
                for (std::size_t j = 0; j < 4; ++j) {
                    products[i][j] += totals[i] * totals[j] / 1'680.0;
                    estimated.values()[i * 4 + j] += found.at(i, j) / 1'680.0;
                }
            }
        }
        for (std::size_t i = 0; i < 4; ++i) {
            for (std::size_t j = 0; j < 4; ++j)
                COMPARE_NEAR(estimated.at(i, j), products[i][j] - sums[i] * sums[j], 1e-9);
        }
    }

    void aPanelAgreesWithDifferencesOfItsRowsInR()
    {
        const ReferenceValues r("overlap");
        const ReferenceData data("apistrat");
        const std::vector<std::int32_t> stype = data.codes("stype");
        const SampleDesign whole =
            prepareDesign({.rows = data.rows(),
                           .stages = {{.stratum = span(stype), .population = data.numbers("fpc")}}})
                .design;
        std::vector<std::uint8_t> kept;
        for (std::size_t row = 0; row < data.rows(); ++row)
            kept.push_back((row + 1) % 3 != 0);
        const DesignPart part = partOfDesign(whole, kept);
        const DomainMean earlier(data, "api99", part.design, kept);
        const DomainMean later(data, "api00", part.design, kept);
        QCOMPARE(part.design.df(), r.at("panel.df"));
        const std::vector<std::int64_t> units(part.units.begin(), part.units.end());
        const CrossCovariance cross =
            waveCovariance({part.design, earlier.scores, 1}, {part.design, later.scores, 1},
                           partnerUnits(units, units));
        const Covariance waves[] = {earlier.means.cells.covariance, later.means.cells.covariance};
        const Covariance joined = joinedCovariance(waves, {&cross, 1});
        COMPARE_ALL_NEAR(joined.values(), r.list("panel.cov"), 1e-10);
        const double change[] = {-1.0, 1.0};
        COMPARE_NEAR(std::sqrt(contrastVariance(joined, change)), r.at("panel.change", 1), 1e-10);
        // All in both: the panel is the sample, and its covariance that of the design.
        const std::vector<double> nobody(data.rows(), 0.0);
        std::vector<std::int64_t> rows;
        for (std::size_t row = 0; row < data.rows(); ++row)
            rows.push_back(std::int64_t(row));
        const std::vector<std::uint8_t> all(data.rows(), 1);
        const DomainMean first(data, "api99", whole, all);
        const DomainMean second(data, "api00", whole, all);
        const Covariance split =
            splitCovariance({whole, first.scores, nobody}, {whole, second.scores, nobody},
                            partnerUnits(rows, rows));
        COMPARE_NEAR(split.at(0, 0), first.means.cells.covariance.variance(0), 1e-12);
        COMPARE_NEAR(split.at(2, 2), second.means.cells.covariance.variance(0), 1e-12);
        QCOMPARE(split.at(1, 3), 0.0);
    }

    void clustersOfTwoStagesAgreeWithTheirRowsInR()
    {
        const ReferenceValues r("overlap");
        const ReferenceData data("apiclus2");
        const std::vector<std::int32_t> district = data.codes("dnum");
        const std::vector<std::int32_t> school = data.codes("snum");
        const SampleDesign whole =
            prepareDesign(
                {.rows = data.rows(),
                 .stages = {{.cluster = span(district), .population = data.numbers("fpc1")},
                            {.cluster = span(school), .population = data.numbers("fpc2")}}})
                .design;
        std::vector<std::uint8_t> clusters(whole.first().units());
        for (std::size_t unit = 0; unit < clusters.size(); ++unit)
            clusters[unit] = whole.clusterCodes[unit] % 2 == 0;
        std::vector<std::uint8_t> rows;
        for (const std::int32_t code : district)
            rows.push_back(code % 2 == 0);
        const DomainMean mean(data, "api00", partOfDesign(whole, clusters).design, rows);
        COMPARE_NEAR(mean.means.cells.values[0], r.at("clusters.mean"), 1e-12);
        COMPARE_NEAR(mean.means.cells.covariance.standardError(0), r.at("clusters.mean", 1), 1e-10);
    }
};

QTEST_GUILESS_MAIN(tst_OverlapSamples)
#include "tst_overlap_samples.moc"
