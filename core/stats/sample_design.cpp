// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/sample_design.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

#include "core/stats/replicate_variance.h"

namespace tidemark::stats {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
using Kind = DesignProblem::Kind;

std::vector<std::int64_t> widened(const CodeSpan &codes)
{
    return std::visit(
        [](const auto &span) { return std::vector<std::int64_t>(span.begin(), span.end()); },
        codes);
}

/// Distinct keys in ascending order, and the place of each row's key among them.
struct Numbering
{
    std::vector<std::int64_t> keys = {};
    std::vector<std::int32_t> ofRow = {};
};

/// Keys lie close together: mark and count.
Numbering numberedByTable(const std::vector<std::int64_t> &keys, std::int64_t low,
                          std::int64_t high)
{
    std::vector<std::int32_t> place(std::size_t(high - low + 1), -1);
    for (const std::int64_t key : keys)
        place[std::size_t(key - low)] = 0;
    Numbering result;
    for (std::size_t i = 0; i < place.size(); ++i) {
        if (place[i] < 0)
            continue;
        place[i] = std::int32_t(result.keys.size());
        result.keys.push_back(low + std::int64_t(i));
    }
    result.ofRow.resize(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row)
        result.ofRow[row] = place[std::size_t(keys[row] - low)];
    return result;
}

Numbering numbered(const std::vector<std::int64_t> &keys)
{
    if (keys.empty())
        return {};
    const auto [low, high] = std::minmax_element(keys.begin(), keys.end());
    if (*high - *low < std::int64_t(4 * keys.size() + 65'536))
        return numberedByTable(keys, *low, *high);
    Numbering result{keys, {}};
    std::sort(result.keys.begin(), result.keys.end());
    result.keys.erase(std::unique(result.keys.begin(), result.keys.end()), result.keys.end());
    std::unordered_map<std::int64_t, std::int32_t> place;
    for (std::size_t i = 0; i < result.keys.size(); ++i)
        place.emplace(result.keys[i], std::int32_t(i));
    for (const std::int64_t key : keys)
        result.ofRow.push_back(place.at(key));
    return result;
}

/// Codes within groups as one key: group * span + (code - low).
struct NestedKeys
{
    explicit NestedKeys(std::vector<std::int64_t> codes)
        : keys(std::move(codes))
    {
        if (keys.empty())
            return;
        const auto [lowest, highest] = std::minmax_element(keys.begin(), keys.end());
        low = *lowest;
        span = *highest - *lowest + 1;
    }

    void nestIn(const RowNumbers &groups)
    {
        for (std::size_t row = 0; row < groups.size(); ++row)
            keys[row] += groups[row] * span - low;
        isNested = !groups.empty();
    }

    std::int32_t codeOf(std::int64_t key) const
    {
        return std::int32_t(isNested ? low + key % span : key);
    }
    std::int32_t groupOf(std::int64_t key) const { return std::int32_t(isNested ? key / span : 0); }

    std::vector<std::int64_t> keys;
    std::int64_t low = 0;
    std::int64_t span = 1;
    bool isNested = false;
};

/// Builds one stage inside `parents` (the strata's parent clusters; empty in the first stage).
class StageBuilder
{
public:
    StageBuilder(const DesignInput &input, int stage, std::vector<DesignProblem> &problems)
        : m_input(input)
        , m_stage(input.stages[std::size_t(stage)])
        , m_number(stage)
        , m_problems(problems)
    {
    }

    bool build(const RowNumbers &parents)
    {
        if (!readStrata(parents) || !readClusters() || !checkPopulationLength())
            return false;
        readPopulation();
        return true;
    }

    DesignStage result = {};
    std::vector<std::int32_t> groupCodes = {};
    std::vector<std::int32_t> unitCodes = {};

private:
    bool refuseMissing(const std::vector<std::int64_t> &codes, Kind kind)
    {
        const auto missing =
            std::count_if(codes.begin(), codes.end(), [](std::int64_t code) { return code < 0; });
        if (missing > 0)
            m_problems.push_back({kind, m_number, 0, std::size_t(missing)});
        return missing == 0;
    }

    bool readStrata(const RowNumbers &parents)
    {
        std::vector<std::int64_t> keys(m_input.rows, 0);
        if (m_stage.stratum) {
            keys = widened(*m_stage.stratum);
            if (!refuseMissing(keys, Kind::MissingStratum))
                return false;
        }
        NestedKeys nested(std::move(keys));
        nested.nestIn(parents);
        Numbering numbering = numbered(nested.keys);
        m_groupOfRow = std::move(numbering.ofRow);
        for (const std::int64_t key : numbering.keys) {
            groupCodes.push_back(nested.codeOf(key));
            if (!parents.empty())
                result.parentOfGroup.push_back(nested.groupOf(key));
        }
        return true;
    }

    bool readClusters()
    {
        result.unitsInGroup.assign(groupCodes.size(), 0.0);
        if (!m_stage.cluster) {
            for (const std::int32_t group : m_groupOfRow)
                result.unitsInGroup[std::size_t(group)] += 1.0;
            if (groupCodes.size() > 1)
                result.groupOfRow = m_groupOfRow;
            return true;
        }
        std::vector<std::int64_t> keys = widened(*m_stage.cluster);
        if (!refuseMissing(keys, Kind::MissingCluster))
            return false;
        NestedKeys nested(std::move(keys));
        nested.nestIn(m_groupOfRow);
        Numbering numbering = numbered(nested.keys);
        result.unitOfRow = std::move(numbering.ofRow);
        std::vector<std::int32_t> groupOfUnit;
        for (const std::int64_t key : numbering.keys) {
            groupOfUnit.push_back(nested.groupOf(key));
            unitCodes.push_back(nested.codeOf(key));
            result.unitsInGroup[std::size_t(groupOfUnit.back())] += 1.0;
        }
        result.groupOfUnit = std::move(groupOfUnit);
        return m_number > 0 || m_input.clusterIds == ClusterIds::Nested || refuseSharedClusters();
    }

    bool refuseSharedClusters()
    {
        std::vector<std::int32_t> codes = unitCodes;
        std::sort(codes.begin(), codes.end());
        const auto twice = std::adjacent_find(codes.begin(), codes.end());
        if (twice == codes.end())
            return true;
        m_problems.push_back({Kind::ClusterInSeveralStrata, m_number, *twice, 0});
        return false;
    }

    bool checkPopulationLength()
    {
        const auto missing = std::count_if(m_stage.population.begin(), m_stage.population.end(),
                                           [](double size) { return !(size > 0.0); });
        if (missing > 0)
            m_problems.push_back({Kind::MissingPopulation, m_number, 0, std::size_t(missing)});
        return missing == 0;
    }

    void readPopulation()
    {
        result.populationOfGroup.assign(groupCodes.size(), infinity);
        std::vector<bool> varies(groupCodes.size(), false);
        std::vector<double> given(groupCodes.size(), 0.0);
        for (std::size_t row = 0; row < m_stage.population.size(); ++row) {
            const auto group = std::size_t(m_groupOfRow[row]);
            const double size = m_stage.population[row];
            varies[group] = varies[group] || (given[group] > 0.0 && given[group] != size);
            given[group] = size;
        }
        for (std::size_t group = 0; group < given.size() && !m_stage.population.empty(); ++group) {
            const double drawn = result.unitsInGroup[group];
            const double size = given[group] <= 1.0 && !(given[group] == 1.0 && drawn == 1.0)
                ? drawn / given[group]
                : given[group];
            result.populationOfGroup[group] = size;
            if (varies[group])
                m_problems.push_back({Kind::PopulationVaries, m_number, codeOf(group), 0});
            else if (size < drawn * (1.0 - 1e-12))
                m_problems.push_back(
                    {Kind::PopulationBelowSample, m_number, codeOf(group), std::size_t(drawn)});
        }
    }

    std::int32_t codeOf(std::size_t group) const
    {
        return result.parentOfGroup.empty() ? groupCodes[group] : result.parentOfGroup[group];
    }

    const DesignInput &m_input;
    const StageInput &m_stage;
    int m_number = 0;
    std::vector<DesignProblem> &m_problems;
    RowNumbers m_groupOfRow = {};
};

/// Fraction drawn of the stratum that the parent cluster of a second-stage group belongs to.
double fractionAbove(const SampleDesign &design, std::size_t stage, std::size_t group)
{
    const DesignStage &above = design.stages[stage - 1];
    const auto parent = std::size_t(design.stages[stage].parentOfGroup[group]);
    const auto stratum = std::size_t(above.groupOfUnit[parent]);
    return above.unitsInGroup[stratum] / above.populationOfGroup[stratum];
}

void refuseSingletons(DesignOutcome &outcome)
{
    const SampleDesign &design = outcome.design;
    if (design.singletons != SingletonPolicy::Refuse)
        return;
    for (std::size_t stage = 0; stage < design.stages.size(); ++stage) {
        const DesignStage &prepared = design.stages[stage];
        for (std::size_t group = 0; group < prepared.groups(); ++group) {
            const double drawn = prepared.unitsInGroup[group];
            if (drawn > 1.0 || drawn >= prepared.populationOfGroup[group])
                continue;
            if (stage > 0 && fractionAbove(design, stage, group) <= 0.0)
                continue; // the second stage adds nothing without a population in the first
            const std::int32_t code = stage == 0
                ? design.stratumCodes[group]
                : design.clusterCodes[std::size_t(prepared.parentOfGroup[group])];
            outcome.problems.push_back({Kind::SingleCluster, int(stage), code, std::size_t(drawn)});
        }
    }
}

/// Average: the groups of one parent with more than one unit stand for those with one.
void applyAverage(const DesignStage &stage, std::vector<GroupScale> &scales)
{
    std::unordered_map<std::int32_t, std::pair<double, double>> counts; // parent: all, usable
    const auto parent = [&](std::size_t group) {
        return stage.parentOfGroup.empty() ? 0 : stage.parentOfGroup[group];
    };
    const auto isUsable = [&](std::size_t group) {
        return stage.unitsInGroup[group] > 1.0
            || stage.unitsInGroup[group] >= stage.populationOfGroup[group];
    };
    for (std::size_t group = 0; group < stage.groups(); ++group) {
        counts[parent(group)].first += 1.0;
        counts[parent(group)].second += isUsable(group) ? 1.0 : 0.0;
    }
    for (std::size_t group = 0; group < stage.groups(); ++group) {
        const auto [all, usable] = counts[parent(group)];
        scales[group].factor = isUsable(group) ? scales[group].factor * all / usable : 0.0;
    }
}

RowNumbers ownNumbers(std::size_t rows)
{
    std::vector<std::int32_t> numbers(rows);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// A stage whose units are rows, with the rows numbered as clusters are.
DesignStage withRowUnits(const DesignStage &stage, std::size_t rows)
{
    DesignStage result = stage;
    result.unitOfRow = ownNumbers(rows);
    result.groupOfUnit = stage.groupOfRow.empty() ? RowNumbers(std::vector<std::int32_t>(rows, 0))
                                                  : stage.groupOfRow;
    result.groupOfRow = {};
    return result;
}

/// A second stage in which every row of a cluster was asked: it adds no variance.
DesignStage wholeClusters(const DesignStage &clusters)
{
    DesignStage result;
    result.unitOfRow = ownNumbers(clusters.unitOfRow.size());
    result.groupOfUnit = clusters.unitOfRow;
    result.unitsInGroup.assign(clusters.units(), 0.0);
    for (const std::int32_t cluster : clusters.unitOfRow)
        result.unitsInGroup[std::size_t(cluster)] += 1.0;
    result.populationOfGroup = result.unitsInGroup;
    for (std::size_t cluster = 0; cluster < clusters.units(); ++cluster)
        result.parentOfGroup.push_back(std::int32_t(cluster));
    return result;
}

} // namespace

double SampleDesign::df() const
{
    return replicates ? replicates->df : double(drawnUnits()) - double(first().groups());
}

DesignOutcome prepareDesign(const DesignInput &input)
{
    DesignOutcome outcome;
    SampleDesign &design = outcome.design;
    design.rows = input.rows;
    design.singletons = input.singletons;
    if (input.stages.empty()) {
        design = simpleDesign(input.rows);
        return outcome;
    }
    RowNumbers parents;
    for (int stage = 0; stage < int(input.stages.size()); ++stage) {
        StageBuilder builder(input, stage, outcome.problems);
        if (!builder.build(parents))
            return outcome;
        if (stage == 0) {
            design.stratumCodes = std::move(builder.groupCodes);
            design.clusterCodes = std::move(builder.unitCodes);
        }
        parents = builder.result.unitOfRow;
        design.stages.push_back(std::move(builder.result));
    }
    refuseSingletons(outcome);
    return outcome;
}

SampleDesign simpleDesign(std::size_t rows, std::optional<double> population)
{
    SampleDesign design;
    design.rows = rows;
    design.stratumCodes = {0};
    DesignStage stage;
    stage.unitsInGroup = {double(rows)};
    stage.populationOfGroup = {population.value_or(infinity)};
    design.stages.push_back(std::move(stage));
    return design;
}

std::optional<SampleDesign> withRowLeaves(const SampleDesign &design)
{
    SampleDesign result = design;
    if (design.finest().rowsAreUnits()) {
        result.stages.back() = withRowUnits(design.finest(), design.rows);
        return result;
    }
    if (design.stages.size() > 1)
        return std::nullopt;
    result.stages.push_back(wholeClusters(design.first()));
    return result;
}

SampleDesign firstStageUnits(const SampleDesign &design)
{
    SampleDesign result = design;
    result.stages.resize(1);
    if (design.first().rowsAreUnits())
        result.stages.front() = withRowUnits(design.first(), design.rows);
    return result;
}

std::vector<GroupScale> groupScales(const SampleDesign &design, std::size_t stage)
{
    const DesignStage &prepared = design.stages[stage];
    std::vector<GroupScale> scales(prepared.groups());
    for (std::size_t group = 0; group < prepared.groups(); ++group) {
        const double n = prepared.unitsInGroup[group];
        const double remaining = std::max(0.0, 1.0 - n / prepared.populationOfGroup[group]);
        if (n > 1.0)
            scales[group] = {remaining * n / (n - 1.0), true};
        else if (design.singletons == SingletonPolicy::GrandMean)
            scales[group] = {remaining, false};
    }
    if (design.singletons == SingletonPolicy::Average)
        applyAverage(prepared, scales);
    for (std::size_t group = 0; stage > 0 && group < prepared.groups(); ++group)
        scales[group].factor *= fractionAbove(design, stage, group);
    return scales;
}

} // namespace tidemark::stats
