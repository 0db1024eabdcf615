// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/stats/composite_change.h"
#include "core/stats/design_covariance.h"
#include "core/stats/glm.h"
#include "core/stats/margins.h"
#include "core/stats/split_covariance.h"
#include "core/stats/unit_scores.h"
#include "core/stats/wave_covariance.h"
#include "coverage_population.h"
#include "model_table.h"

using namespace tidemark::stats;

namespace {

/// Every second to third unit of a population as small as the municipalities of a country.
constexpr OverlapPlan panelPlan{{90, 80, 50}, {100, 70, 45}, {60, 45, 30}};

/// The same with as large a part of each stratum in both waves, so that panel and others have the
/// composition of the population.
constexpr OverlapPlan combinedPlan{{90, 78, 48}, {105, 91, 56}, {60, 52, 32}};
constexpr OverlapPlan sparsePlan{{180, 156, 96}, {210, 182, 112}, {120, 104, 64}};

/// A population so large that a logit's intervals have reached their limit.
constexpr std::size_t effectScale = 20;
constexpr OverlapPlan effectPlan{{180, 156, 90}, {240, 208, 120}, {120, 104, 60}};

/// The answers of some units in one wave, as a sample of its own.
struct SampledWave
{
    SampledWave(const Population &population, int wave, const std::vector<std::size_t> &drawn,
                const std::array<std::size_t, 3> &drawnPerStratum)
        : units(drawn.begin(), drawn.end())
    {
        for (const std::size_t unit : drawn) {
            const auto h = std::size_t(population.strata[unit]);
            stratum.push_back(population.strata[unit]);
            size.push_back(double(population.sizes[h]));
            weights.push_back(double(population.sizes[h]) / double(drawnPerStratum[h]));
            values.push_back(population.numbers[std::size_t(wave)][unit]);
            answers.push_back(population.answers[std::size_t(wave)][unit]);
        }
        design = prepareDesign({.rows = drawn.size(),
                                .stages = {{.stratum = std::span<const std::int32_t>(stratum),
                                            .population = size}}})
                     .design;
    }

    std::vector<std::int64_t> units;
    std::vector<std::int32_t> stratum = {};
    std::vector<double> size = {};
    std::vector<double> weights = {};
    std::vector<double> values = {};
    std::vector<double> answers = {}; ///< 0 and 1: their mean is a share
    SampleDesign design = {};
};

/// Whether the interval of the change of a mean covers the truth.
bool coversChange(const SampledWave &first, const std::vector<double> &ofFirst,
                  const SampledWave &second, const std::vector<double> &ofSecond, double truth)
{
    const MeanInput earlier{.values = ofFirst, .weights = first.weights};
    const MeanInput later{.values = ofSecond, .weights = second.weights};
    const MeanEstimates one = meanEstimates(meanSums(earlier, first.design), first.design);
    const MeanEstimates two = meanEstimates(meanSums(later, second.design), second.design);
    const double covariance =
        waveCovariance({first.design, meanUnitScores(earlier, first.design, one), 1},
                       {second.design, meanUnitScores(later, second.design, two), 1},
                       partnerUnits(first.units, second.units))
            .at(0, 0);
    const double variance =
        one.cells.covariance.variance(0) + two.cells.covariance.variance(0) - 2.0 * covariance;
    return covers(meanInterval(two.cells.values[0] - one.cells.values[0], std::sqrt(variance),
                               second.design.df()),
                  truth);
}

/// One wave with its panel as group 0 and the others as group 1.
struct SplitMeans
{
    SplitMeans(const SampledWave &wave, const std::vector<double> &values,
               const std::vector<std::int32_t> &groups)
        : design(wave.design)
    {
        const MeanInput input{
            .values = values,
            .group = consecutiveCategories(std::span<const std::int32_t>(groups), 0, 2),
            .weights = wave.weights};
        means = meanEstimates(meanSums(input, design), design);
        const std::vector<double> scores = meanUnitScores(input, design, means);
        for (std::size_t unit = 0; unit < groups.size(); ++unit) {
            panel.push_back(scores[2 * unit]);
            others.push_back(scores[2 * unit + 1]);
        }
    }

    SplitWave split() const
    {
        const auto &bases = means.cells.bases;
        return {design, panel, others, bases[0].weighted / bases[1].weighted};
    }

    const SampleDesign &design;
    MeanEstimates means = {};
    std::vector<double> panel = {};
    std::vector<double> others = {};
};

/// Groups of the rows of a wave by whether their unit is among those of the other.
std::vector<std::int32_t> panelGroups(const SampledWave &wave, const SampledWave &other)
{
    std::vector<std::int32_t> groups;
    for (const std::int32_t partner : partnerUnits(wave.units, other.units))
        groups.push_back(partner >= 0 ? 0 : 1);
    return groups;
}

bool combinedCovers(const SampledWave &first, const std::vector<double> &ofFirst,
                    const SampledWave &second, const std::vector<double> &ofSecond, double truth)
{
    const SplitMeans one(first, ofFirst, panelGroups(first, second));
    const SplitMeans two(second, ofSecond, panelGroups(second, first));
    const auto &earlier = one.means.cells;
    const auto &later = two.means.cells;
    const CompositeChange change = compositeChange(
        {earlier.values[0], earlier.values[1], later.values[0], later.values[1]},
        {earlier.bases[0].effective, earlier.bases[1].effective, later.bases[0].effective,
         later.bases[1].effective},
        splitCovariance(one.split(), two.split(), partnerUnits(first.units, second.units)));
    return covers(meanInterval(change.value, change.standardError, second.design.df()), truth);
}

/// A logit of the answer on the number, its square and the stratum, as a design-based analysis of
/// some units has it.
struct EffectModel
{
    EffectModel(const Population &population, const std::vector<std::size_t> &drawn,
                const std::vector<double> &weights)
        : table(answersOf(population, drawn))
    {
        std::vector<double> number;
        std::vector<double> square;
        std::vector<double> stratum;
        for (const std::size_t unit : drawn) {
            number.push_back(population.numbers[0][unit] / 10.0);
            square.push_back(number.back() * number.back());
            slopes.push_back(2.0 * number.back());
            stratum.push_back(double(population.strata[unit]) + 1.0);
        }
        table.add("number", number);
        table.add("square", square);
        table.addLevels("stratum", stratum, 3);
        table.input().weights = weights;
        rows = table.rows();
        fit = fitGlm(rows, {});
    }

    static std::vector<double> answersOf(const Population &population,
                                         const std::vector<std::size_t> &drawn)
    {
        std::vector<double> result;
        for (const std::size_t unit : drawn)
            result.push_back(population.answers[0][unit]);
        return result;
    }

    /// The slope of the number, its square moving along, and the third stratum less the first.
    std::vector<MarginRequest> requests() const
    {
        return {{.kind = MarginRequest::Kind::Slope,
                 .to = {{.column = 1, .constant = 1.0}, {.column = 2, .values = slopes}}},
                {.kind = MarginRequest::Kind::Difference,
                 .to = {{.column = 3, .constant = 0.0}, {.column = 4, .constant = 1.0}},
                 .from = {{.column = 3, .constant = 0.0}, {.column = 4, .constant = 0.0}}}};
    }

    PredictingModel predicting() const { return {rows, fit, GlmLink::Logit}; }

    ModelTable table;
    std::vector<double> slopes = {};
    ModelRows rows = {};
    ModelFit fit = {};
};

} // namespace

/// Intervals of 95 % for the change of units asked twice and for average effects cover the truth in
/// 94 to 96 % of 2,000 samples from a finite population.
class tst_PanelCoverage : public QObject
{
    Q_OBJECT

private:
    static void check(const char *name, int covered)
    {
        const double percent = 100.0 * covered / coverageSamples;
        qInfo("%s: %.2f %%", name, percent);
        QCOMPARE_GE(percent, 94.0);
        QCOMPARE_LE(percent, 96.0);
    }

private Q_SLOTS:
    /// The units of both waves as a sample of the population, not as a domain of each wave's: a
    /// domain has a number of units left to chance and the finite population of its wave.
    void panelChangesCoverTheTruth()
    {
        Random random;
        const Population population(random);
        int means = 0;
        int shares = 0;
        for (int sample = 0; sample < coverageSamples; ++sample) {
            const auto drawn = drawTwice(population, panelPlan, random);
            std::vector<std::size_t> both;
            for (const std::size_t unit : drawn[0]) {
                if (std::find(drawn[1].begin(), drawn[1].end(), unit) != drawn[1].end())
                    both.push_back(unit);
            }
            const SampledWave first(population, 0, both, panelPlan.both);
            const SampledWave second(population, 1, both, panelPlan.both);
            means += coversChange(first, first.values, second, second.values,
                                  population.mean(1) - population.mean(0));
            shares += coversChange(first, first.answers, second, second.answers,
                                   population.share(1) - population.share(0));
        }
        check("panel change of mean", means);
        check("panel change of share", shares);
    }

    /// Of a small population, of which most units are drawn, and of a large one.
    void combinedChangesCoverTheTruth_data()
    {
        QTest::addColumn<std::size_t>("scale");
        QTest::addColumn<OverlapPlan>("plan");
        QTest::newRow("most units drawn") << std::size_t(1) << combinedPlan;
        QTest::newRow("few units drawn") << effectScale << sparsePlan;
    }
    void combinedChangesCoverTheTruth()
    {
        QFETCH(const std::size_t, scale);
        QFETCH(const OverlapPlan, plan);
        Random random;
        const Population population(random, scale);
        int means = 0;
        int shares = 0;
        for (int sample = 0; sample < coverageSamples; ++sample) {
            const auto drawn = drawTwice(population, plan, random);
            const SampledWave first(population, 0, drawn[0], plan.first);
            const SampledWave second(population, 1, drawn[1], plan.second);
            means += combinedCovers(first, first.values, second, second.values,
                                    population.mean(1) - population.mean(0));
            shares += combinedCovers(first, first.answers, second, second.answers,
                                     population.share(1) - population.share(0));
        }
        check("combined change of mean", means);
        check("combined change of share", shares);
    }

    void averageEffectsCoverTheTruth()
    {
        Random random;
        const Population population(random, effectScale);
        std::vector<std::size_t> everybody(population.strata.size());
        for (std::size_t unit = 0; unit < everybody.size(); ++unit)
            everybody[unit] = unit;
        const EffectModel census(population, everybody, {});
        const std::vector<double> truth = margins(census.predicting(), census.requests()).values;
        std::array<int, 2> covered = {};
        for (int sample = 0; sample < coverageSamples; ++sample) {
            const std::vector<std::size_t> drawn = drawTwice(population, effectPlan, random)[0];
            const SampledWave wave(population, 0, drawn, effectPlan.first);
            const EffectModel model(population, drawn, wave.weights);
            const std::vector<MarginRequest> requests = model.requests();
            const Margins found = margins(model.predicting(), requests);
            const Covariance covariance = influenceCovariance(
                wave.design, marginInfluence(model.predicting(), requests, found));
            for (std::size_t i = 0; i < 2; ++i)
                covered[i] += covers(meanInterval(found.values[i], covariance.standardError(i),
                                                  wave.design.df() - 4.0),
                                     truth[i]);
        }
        check("average slope", covered[0]);
        check("average difference", covered[1]);
    }
};

QTEST_GUILESS_MAIN(tst_PanelCoverage)
#include "tst_panel_coverage.moc"
