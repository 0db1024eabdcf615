// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pooled_design.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

namespace {

std::size_t unitOf(const stats::DesignStage &stage, std::size_t row)
{
    return stage.rowsAreUnits() ? row : std::size_t(stage.unitOfRow[row]);
}

std::size_t stratumOf(const stats::DesignStage &stage, std::size_t row)
{
    if (!stage.rowsAreUnits())
        return std::size_t(stage.groupOfUnit[unitOf(stage, row)]);
    return stage.groupOfRow.empty() ? 0 : std::size_t(stage.groupOfRow[row]);
}

/// Numbers the first-stage units of all waves; a unit of two waves has one number.
class UnitNumbers
{
public:
    UnitNumbers(const std::vector<WaveData> &waves, const SharedUnits &units)
    {
        for (std::size_t w = 0; w < waves.size(); ++w) {
            std::vector<std::int32_t> numbers(waves[w].design.sample.drawnUnits(), -1);
            for (std::size_t earlier = 0; earlier < w; ++earlier)
                take(earlier, units.partners(earlier, w), numbers);
            for (std::int32_t &number : numbers) {
                if (number < 0)
                    number = m_count++;
            }
            m_numbers.push_back(std::move(numbers));
        }
    }

    std::int32_t number(std::size_t wave, std::size_t unit) const { return m_numbers[wave][unit]; }
    bool areShared() const { return m_areShared; }
    std::size_t count() const { return std::size_t(m_count); }

private:
    void take(std::size_t earlier, const std::vector<std::int32_t> &partners,
              std::vector<std::int32_t> &numbers)
    {
        for (std::size_t unit = 0; unit < partners.size(); ++unit) {
            if (partners[unit] < 0)
                continue;
            numbers[std::size_t(partners[unit])] = m_numbers[earlier][unit];
            m_areShared = true;
        }
    }

    std::vector<std::vector<std::int32_t>> m_numbers = {};
    std::int32_t m_count = 0;
    bool m_areShared = false;
};

struct PooledColumns
{
    std::vector<std::int32_t> stratum = {};
    std::vector<std::int32_t> cluster = {};
    std::vector<double> population = {};
};

PooledColumns sharedColumns(const std::vector<WaveData> &waves, const UnitNumbers &numbers)
{
    PooledColumns columns;
    std::vector<std::int32_t> stratumOfUnit(numbers.count(), -1);
    for (std::size_t w = 0; w < waves.size(); ++w) {
        const stats::SampleDesign &design = waves[w].design.sample;
        for (std::size_t row = 0; row < std::size_t(waves[w].rows()); ++row) {
            const std::int32_t unit = numbers.number(w, unitOf(design.first(), row));
            std::int32_t &stratum = stratumOfUnit[std::size_t(unit)];
            if (stratum < 0)
                stratum = design.stratumCodes[stratumOf(design.first(), row)];
            columns.cluster.push_back(unit);
            columns.stratum.push_back(stratum);
        }
    }
    return columns;
}

PooledColumns separateColumns(const std::vector<WaveData> &waves, const UnitNumbers &numbers)
{
    PooledColumns columns;
    std::int32_t strata = 0;
    for (std::size_t w = 0; w < waves.size(); ++w) {
        const stats::DesignStage &first = waves[w].design.sample.first();
        for (std::size_t row = 0; row < std::size_t(waves[w].rows()); ++row) {
            const std::size_t stratum = stratumOf(first, row);
            columns.cluster.push_back(numbers.number(w, unitOf(first, row)));
            columns.stratum.push_back(strata + std::int32_t(stratum));
            columns.population.push_back(first.populationOfGroup[stratum]);
        }
        strata += std::int32_t(first.groups());
    }
    return columns;
}

std::vector<bool> seenUnits(const stats::SampleDesign &design, std::span<const std::uint8_t> used)
{
    std::vector<bool> seen(design.drawnUnits());
    for (std::size_t row = 0; row < used.size(); ++row) {
        if (used[row])
            seen[unitOf(design.first(), row)] = true;
    }
    return seen;
}

} // namespace

stats::SampleDesign pooledDesign(const std::vector<WaveData> &waves, const SharedUnits &units)
{
    if (waves.size() == 1)
        return waves.front().design.sample;
    const UnitNumbers numbers(waves, units);
    const PooledColumns columns =
        numbers.areShared() ? sharedColumns(waves, numbers) : separateColumns(waves, numbers);
    const bool isInfinite =
        std::ranges::all_of(columns.population, [](double size) { return std::isinf(size); });
    stats::DesignInput input{.rows = columns.cluster.size(),
                             .singletons = waves.front().design.sample.singletons};
    input.stages.push_back(
        {.stratum = std::span<const std::int32_t>(columns.stratum),
         .cluster = std::span<const std::int32_t>(columns.cluster),
         .population = isInfinite ? std::span<const double>() : columns.population});
    // a stratum left with one unit is no reason to refuse what each wave allowed
    if (input.singletons == stats::SingletonPolicy::Refuse)
        input.singletons = stats::SingletonPolicy::GrandMean;
    stats::SampleDesign pooled = stats::prepareDesign(input).design;
    pooled.dfRule = waves.front().design.sample.dfRule;
    return pooled;
}

bool shareUnits(const std::vector<WaveData> &waves, const SharedUnits &units)
{
    return waves.size() > 1 && UnitNumbers(waves, units).areShared();
}

stats::SampleDesign clusterDesign(std::span<const std::int32_t> clusters,
                                  std::span<const std::uint8_t> used)
{
    std::vector<std::int32_t> codes(clusters.begin(), clusters.end());
    const auto first = std::ranges::find_if(used, [](std::uint8_t yes) { return yes != 0; });
    const std::int32_t any = first == used.end() ? 0 : codes[std::size_t(first - used.begin())];
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (!used[row])
            codes[row] = any;
    }
    stats::DesignInput input{.rows = codes.size(), .singletons = stats::SingletonPolicy::Certainty};
    input.stages.push_back({.cluster = std::span<const std::int32_t>(codes)});
    return stats::prepareDesign(input).design;
}

double usedDf(const stats::SampleDesign &design, std::span<const std::uint8_t> used)
{
    if (design.replicates || design.dfRule == stats::DfRule::Design)
        return design.df();
    std::vector<bool> strata(design.first().groups());
    for (std::size_t row = 0; row < used.size(); ++row) {
        if (used[row])
            strata[stratumOf(design.first(), row)] = true;
    }
    return double(usedUnits(design, used)) - double(std::ranges::count(strata, true));
}

std::size_t usedUnits(const stats::SampleDesign &design, std::span<const std::uint8_t> used)
{
    return std::size_t(std::ranges::count(seenUnits(design, used), true));
}

} // namespace tidemark
