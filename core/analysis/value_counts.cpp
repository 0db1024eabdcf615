// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/value_counts.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/analysis/change_figures.h"
#include "core/analysis/numbers.h"
#include "core/analysis/scope.h"

namespace tidemark {

namespace {

bool tellsCounts(EstimateKind kind)
{
    return kind == EstimateKind::Mean || kind == EstimateKind::Total
        || kind == EstimateKind::Variance || kind == EstimateKind::Ratio;
}

std::vector<double> numbersIn(const WaveData &wave, const VariableInWave &planned)
{
    const auto bound = wave.variables->bind(*planned.variable);
    return bound ? numbersOf(planned, *bound->column) : std::vector<double>();
}

/// The place of each value in the list of different ones; nothing where there are too many.
using Numbering = std::map<double, int>;
std::optional<Numbering> numberingOf(const std::vector<std::vector<double>> &waves)
{
    std::set<double> values;
    for (const std::vector<double> &wave : waves) {
        for (const double value : wave) {
            if (!std::isnan(value))
                values.insert(value);
            if (values.size() > mostCodedValues)
                return {};
        }
    }
    Numbering numbering;
    for (const double value : values)
        numbering.emplace(value, int(numbering.size()));
    return numbering;
}

/// Counts the answers of a result's groups.
class ValueCounter final
{
public:
    ValueCounter(const AnalysisResult &result, const BoundPlan &bound, const Groups &groups)
        : m_result(result)
        , m_bound(bound)
        , m_groups(groups)
        , m_units(bound.waves, bound.data)
    {
    }

    ValueCounts count()
    {
        const std::size_t items = m_bound.waves.front().plan->items.size();
        for (std::size_t item = 0; item < items; ++item) {
            const std::vector<std::vector<double>> values = valuesOf(item);
            const auto numbering = numberingOf(values);
            if (!numbering)
                continue;
            const EstimateKey place{.item = items > 1 ? int(item) : -1};
            add(values, *numbering, place);
            addPanel(values, *numbering, place);
        }
        return std::move(m_counts);
    }

private:
    /// Per wave, NaN where a row is not in the filter or has no answer.
    std::vector<std::vector<double>> valuesOf(std::size_t item) const
    {
        std::vector<std::vector<double>> waves;
        std::vector<std::vector<double>> denominators;
        for (const WaveData &wave : m_bound.waves) {
            waves.push_back(numbersIn(wave, wave.plan->items[item]));
            if (isRatio())
                denominators.push_back(numbersIn(wave, wave.plan->others.front()));
            for (std::size_t row = 0; row < wave.filter.size(); ++row) {
                if (!wave.filter[row])
                    waves.back()[row] = missingNumber();
            }
        }
        if (isRatio())
            pairUp(waves, denominators);
        return waves;
    }

    bool isRatio() const
    {
        const auto *mean = std::get_if<MeanRequest>(&m_result.request);
        return mean && mean->statistic == NumberStatistic::Ratio;
    }

    /// Numerators with a denominator become the number of the pair, of few denominators.
    static void pairUp(std::vector<std::vector<double>> &waves,
                       const std::vector<std::vector<double>> &denominators)
    {
        const auto below = numberingOf(denominators);
        const auto above = numberingOf(waves);
        for (std::size_t wave = 0; wave < waves.size(); ++wave) {
            for (std::size_t row = 0; row < waves[wave].size(); ++row) {
                double &value = waves[wave][row];
                const double denominator = denominators[wave][row];
                if (std::isnan(value) || std::isnan(denominator))
                    value = missingNumber();
                else if (below && above)
                    value = double(above->at(value)) * double(below->size())
                        + double(below->at(denominator));
                else if (below)
                    value = denominator;
            }
        }
    }

    void add(const std::vector<std::vector<double>> &waves, const Numbering &numbering,
             EstimateKey place)
    {
        for (const GroupLevel &level : m_groups.levels()) {
            for (std::size_t wave = 0; wave < waves.size(); ++wave) {
                const std::vector<std::int32_t> groups = groupsOf(level, wave, waves[wave].size());
                place.wave = int(wave);
                for (std::size_t row = 0; row < groups.size(); ++row) {
                    if (groups[row] < 0 || std::isnan(waves[wave][row]))
                        continue;
                    place.group = level.headings[std::size_t(groups[row])];
                    ++m_counts[place][numbering.at(waves[wave][row])];
                }
            }
        }
    }

    void addPanel(std::vector<std::vector<double>> waves, const Numbering &numbering,
                  EstimateKey place)
    {
        const bool hasPanel = std::ranges::any_of(
            m_result.estimates, [](const Estimate &one) { return one.key.panel; });
        if (!hasPanel)
            return;
        std::vector<CaseMask> answered;
        for (const std::vector<double> &values : waves) {
            answered.emplace_back();
            for (const double value : values)
                answered.back().push_back(std::isnan(value) ? 0 : 1);
        }
        const std::vector<CaseMask> panel = m_units.panel(answered);
        for (std::size_t wave = 0; wave < waves.size(); ++wave) {
            for (std::size_t row = 0; row < waves[wave].size(); ++row) {
                if (!panel[wave][row])
                    waves[wave][row] = missingNumber();
            }
        }
        place.panel = true;
        add(waves, numbering, place);
    }

    const AnalysisResult &m_result;
    const BoundPlan &m_bound;
    const Groups &m_groups;
    SharedUnits m_units;
    ValueCounts m_counts = {};
};

} // namespace

ValueCounts valueCounts(const AnalysisResult &result, const BoundPlan &bound)
{
    const bool isAsked = std::ranges::any_of(
        result.estimates, [](const Estimate &one) { return tellsCounts(one.key.kind); });
    if (!isAsked || std::holds_alternative<RegressionRequest>(result.request))
        return {};
    const auto groups = Groups::make(bound.waves, scopeOf(result.request).totals);
    return groups ? ValueCounter(result, bound, *groups).count() : ValueCounts();
}

} // namespace tidemark
