// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paired_tests.h"

#include <algorithm>
#include <cmath>

#include "core/stats/count_table.h"
#include "core/stats/distributions.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

TestFigure testAt(const EstimateKey &place, const QString &name, const stats::TestResult &found,
                  EstimateState state)
{
    return {.test = name,
            .wave = place.wave,
            .fromWave = place.fromWave,
            .group = place.group,
            .item = place.item,
            .category = place.category,
            .panel = place.panel,
            .state = std::isnan(found.pValue) ? EstimateState::NotEstimable : state,
            .statistic = ifNumber(found.statistic),
            .df1 = ifNumber(found.df1),
            .df2 = ifNumber(found.df2),
            .pValue = ifNumber(found.pValue)};
}

Measure measureAt(const EstimateKey &place, const QString &name, double value,
                  const stats::Interval &interval, EstimateState state)
{
    return {.measure = name,
            .wave = place.wave,
            .fromWave = place.fromWave,
            .group = place.group,
            .item = place.item,
            .category = place.category,
            .panel = place.panel,
            .state = state,
            .value = ifNumber(value),
            .lower = ifNumber(interval.lower),
            .upper = ifNumber(interval.upper)};
}

} // namespace

stats::PairedCounts pairedCounts(const PairedAnswers &pair, const FigureTarget &target,
                                 const std::vector<std::int32_t> &groups, std::int32_t group)
{
    const auto isIn = [&](std::int32_t category) {
        return std::ranges::find(target.cells, category) != target.cells.end();
    };
    stats::PairedCounts counts;
    for (std::size_t row = 0; row < pair.before.size(); ++row) {
        if (pair.before[row] < 0 || pair.after[row] < 0 || groups[row] != group)
            continue;
        const bool before = isIn(pair.before[row]);
        const bool after = isIn(pair.after[row]);
        double &count =
            before ? (after ? counts.yesYes : counts.yesNo) : (after ? counts.noYes : counts.noNo);
        count += 1.0;
    }
    return counts;
}

void addPairedTests(const stats::PairedCounts &counts, const EstimateKey &place, const Scope &scope,
                    std::optional<double> population, AnalysisResult &result)
{
    using stats::McNemarMethod;
    static constexpr std::pair<QLatin1StringView, McNemarMethod> tests[] = {
        {"mcNemar"_L1, McNemarMethod::ChiSquare},
        {"mcNemarCorrected"_L1, McNemarMethod::ContinuityCorrected},
        {"mcNemarExact"_L1, McNemarMethod::Exact},
        {"mcNemarMidP"_L1, McNemarMethod::MidP},
    };
    const auto base = qint64(counts.total());
    const EstimateState state = stateOf(scope, base, base > 0);
    for (const auto &[name, method] : tests)
        result.tests.push_back(
            testAt(place, QString(name), stats::mcNemarTest(counts, method), state));
    if (base == 0)
        return;
    const double change = counts.laterShare() - counts.earlierShare();
    result.measures.push_back(measureAt(place, u"pairedNewcombe"_s, change,
                                        stats::pairedNewcombeInterval(counts, scope.confidence),
                                        state));
    const double size = population.value_or(std::numeric_limits<double>::infinity());
    result.measures.push_back(
        measureAt(place, u"pairedDifference"_s, change,
                  stats::pairedDifferenceInterval(counts, scope.confidence, size), state));
}

void addIndependentTests(const Estimate &earlier, const Estimate &later, const EstimateKey &place,
                         AnalysisResult &result)
{
    const auto k1 = double(earlier.count);
    const auto n1 = double(earlier.base);
    const auto k2 = double(later.count);
    const auto n2 = double(later.base);
    const EstimateState state = std::max(earlier.state, later.state);
    result.tests.push_back(
        testAt(place, u"twoShareZ"_s, stats::twoShareTest(k2, n2, k1, n1), state));
    const stats::CountTable table{.rows = 2, .columns = 2, .counts = {k1, n1 - k1, k2, n2 - k2}};
    result.tests.push_back(testAt(place, u"fisherExact"_s, stats::fisherTest(table), state));
    result.measures.push_back(
        measureAt(place, u"cohensH"_s, stats::cohensH(k2 / n2, k1 / n1), {}, state));
}

TestFigure changeTest(const Estimate &estimate)
{
    stats::TestResult found;
    if (estimate.value && estimate.standardError && *estimate.standardError > 0.0) {
        found.statistic = *estimate.value / *estimate.standardError;
        found.df1 = 1.0;
        found.df2 = estimate.degreesOfFreedom;
        found.pValue = stats::twoSidedPValue(found.statistic, found.df2);
    }
    const QString name = estimate.key.kind == EstimateKind::PooledChange ? u"pooledChangeT"_s
        : estimate.key.kind == EstimateKind::Trend                       ? u"trendT"_s
                                                                         : u"changeT"_s;
    return testAt(estimate.key, name, found, estimate.state);
}

} // namespace tidemark
