// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/design/prepared_design.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/design/coded_column.h"
#include "core/design/weighting.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

using Problem = stats::DesignProblem;
using Kind = Problem::Kind;

/// One stage with its columns bound.
struct BoundStage
{
    std::optional<CodedColumn> stratum = {};
    std::optional<CodedColumn> cluster = {};
    std::vector<double> population = {}; ///< per row; empty: the same for all
    std::optional<double> everywhere = {}; ///< the same for all; nothing: infinite
};

stats::SingletonPolicy statsPolicy(SingletonPolicy policy)
{
    switch (policy) {
    case SingletonPolicy::Refuse:
        return stats::SingletonPolicy::Refuse;
    case SingletonPolicy::Certainty:
        return stats::SingletonPolicy::Certainty;
    case SingletonPolicy::GrandMean:
        return stats::SingletonPolicy::GrandMean;
    case SingletonPolicy::Average:
        return stats::SingletonPolicy::Average;
    }
    return stats::SingletonPolicy::Refuse;
}

Result<void> checkWeights(std::span<const double> weights, const QString &name)
{
    struct Found
    {
        qint64 count = 0;
        qint64 first = 0;
    };
    Found missing;
    Found negative;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (weights[row] >= 0.0) [[likely]]
            continue;
        Found &found = std::isnan(weights[row]) ? missing : negative;
        if (found.count++ == 0)
            found.first = qint64(row) + 1;
    }
    const auto error = [&](ErrorCode code, const Found &found) {
        return Error{code, {name, QString::number(found.count), QString::number(found.first)}};
    };
    if (missing.count > 0)
        return error(ErrorCode::WeightMissing, missing);
    if (negative.count > 0)
        return error(ErrorCode::WeightNegative, negative);
    return {};
}

Result<void> readWeights(PreparedDesign &prepared, VariableId id, const DesignColumns &columns)
{
    const auto bound = columns.bind(id);
    if (!bound)
        return bound.error();
    prepared.isWeighted = true;
    prepared.weight = bound->variable->name;
    prepared.weightColumn = bound->column;
    if (!std::holds_alternative<NumberColumn>(*bound->column)) {
        const qsizetype rows = columnSize(*bound->column);
        NumberColumn weights;
        weights.values.reserve(std::size_t(rows));
        for (qsizetype row = 0; row < rows; ++row)
            weights.values.push_back(numberAt(*bound->column, row));
        prepared.weightColumn = std::make_shared<const Column>(std::move(weights));
    }
    return checkWeights(prepared.weights(), prepared.weight);
}

/// Turns problems of the arithmetic into the error that names the place.
class ProblemNames final
{
public:
    ProblemNames(const Source &source, const std::vector<BoundStage> &stages)
        : m_source(source)
        , m_stages(stages)
    {
    }

    Error error(const std::vector<Problem> &problems) const
    {
        const Problem &first = problems.front();
        const BoundStage &stage = m_stages[std::size_t(first.stage)];
        const QString rows = QString::number(first.count);
        switch (first.kind) {
        case Kind::MissingStratum:
            return {ErrorCode::StratumMissing, {stage.stratum->variable.variable->name, rows}};
        case Kind::MissingCluster:
            return {ErrorCode::ClusterMissing, {stage.cluster->variable.variable->name, rows}};
        case Kind::MissingPopulation:
            return {ErrorCode::PopulationMissing, {m_source.name.text(), rows}};
        case Kind::ClusterInSeveralStrata:
            return {ErrorCode::ClusterInSeveralStrata, {stage.cluster->name(first.code)}};
        case Kind::PopulationVaries:
            return {ErrorCode::PopulationVaries, {groupName(first)}};
        case Kind::PopulationBelowSample:
            return {ErrorCode::PopulationBelowSample, {groupName(first), rows}};
        case Kind::SingleCluster:
            break;
        }
        return singletons(problems);
    }

    /// The stratum of the first stage, or the cluster in which the second one is.
    QString groupName(const Problem &problem) const
    {
        const auto &names = problem.stage == 0 ? m_stages[0].stratum : m_stages[0].cluster;
        return names ? names->name(problem.code) : m_source.name.text();
    }

private:
    Error singletons(const std::vector<Problem> &problems) const
    {
        QStringList names;
        for (const Problem &problem : problems) {
            if (problem.kind == Kind::SingleCluster)
                names << groupName(problem);
        }
        return {ErrorCode::SingleClusterStrata, {names.join(u", "_s)}};
    }

    const Source &m_source;
    const std::vector<BoundStage> &m_stages;
};

Result<std::optional<CodedColumn>> bindCodes(const std::optional<VariableId> &id,
                                             const DesignColumns &columns)
{
    if (!id)
        return std::optional<CodedColumn>();
    auto bound = columns.bind(*id);
    if (!bound)
        return std::move(bound).error();
    return std::optional(designCodes(std::move(bound).value()));
}

/// Units of the frame per stratum, for every row of the source.
Result<std::vector<double>> frameSizes(const CodedColumn &stratum, VariableId id,
                                       const DesignColumns &columns)
{
    auto bound = columns.bindInFrame(id);
    if (!bound)
        return std::move(bound).error();
    const CodedColumn inFrame = designCodes(std::move(bound).value());
    QHash<QString, double> sizes;
    for (const std::int32_t code : rowCodes(inFrame)) {
        if (code >= 0)
            ++sizes[keyOf(inFrame, code)];
    }
    std::unordered_map<std::int32_t, double> ofCode;
    std::vector<double> result;
    for (const std::int32_t code : rowCodes(stratum)) {
        const auto [found, isNew] = ofCode.try_emplace(code, 0.0);
        if (isNew && code >= 0)
            found->second = sizes.value(keyOf(stratum, code));
        result.push_back(found->second);
    }
    return result;
}

class DesignReader final
{
public:
    DesignReader(const Source &source, const DesignColumns &columns)
        : m_source(source)
        , m_design(source.design)
        , m_columns(columns)
    {
    }

    Result<PreparedDesign> read()
    {
        if (m_design.weight) {
            if (auto weights = readWeights(m_prepared, *m_design.weight, m_columns); !weights)
                return std::move(weights).error();
        }
        if (auto bound = bindStages(); !bound)
            return std::move(bound).error();
        const ProblemNames names(m_source, m_stages);
        stats::DesignOutcome outcome = isSimple() ? simpleOutcome() : stats::prepareDesign(input());
        if (!outcome.problems.empty())
            return names.error(outcome.problems);
        m_prepared.sample = std::move(outcome.design);
        m_prepared.sample.dfRule = m_design.degreesOfFreedom == DegreesOfFreedomRule::Design
            ? stats::DfRule::Design
            : stats::DfRule::Domain;
        describe(names);
        if (auto weighted = addWeighting(m_prepared, m_source, m_columns); !weighted)
            return std::move(weighted).error();
        return std::move(m_prepared);
    }

private:
    Result<void> bindStages()
    {
        std::vector<DesignStage> stages = m_design.stages;
        if (stages.empty())
            stages.emplace_back();
        for (std::size_t i = 0; i < stages.size(); ++i) {
            auto stratum = bindCodes(stages[i].stratum, m_columns);
            if (!stratum)
                return std::move(stratum).error();
            auto cluster = bindCodes(stages[i].cluster, m_columns);
            if (!cluster)
                return std::move(cluster).error();
            m_stages.push_back({std::move(stratum).value(), std::move(cluster).value()});
            if (!m_design.finitePopulation)
                continue;
            if (auto sized = readPopulation(m_stages.back(), stages[i], i == 0); !sized)
                return std::move(sized).error();
        }
        return {};
    }

    Result<void> readPopulation(BoundStage &bound, const DesignStage &stage, bool isFirst) const
    {
        if (isFirst && m_design.populationFromFrame)
            return readFrame(bound, stage);
        if (stage.populationSizes) {
            auto sizes = sizesOf(*stage.populationSizes);
            if (!sizes)
                return std::move(sizes).error();
            bound.population = std::move(sizes).value();
            return {};
        }
        if (stage.populationSize && bound.stratum)
            return Error{ErrorCode::PopulationPerStratum, {m_source.name.text()}};
        bound.everywhere = stage.populationSize;
        return {};
    }

    Result<void> readFrame(BoundStage &bound, const DesignStage &stage) const
    {
        if (bound.stratum) {
            auto sizes = frameSizes(*bound.stratum, *stage.stratum, m_columns);
            if (!sizes)
                return std::move(sizes).error();
            bound.population = std::move(sizes).value();
            return {};
        }
        const auto rows = m_columns.frameRows();
        if (!rows)
            return rows.error();
        bound.everywhere = double(*rows);
        return {};
    }

    /// Rows drawn one by one from one population: nothing to number.
    bool isSimple() const
    {
        const BoundStage &first = m_stages.front();
        return m_stages.size() == 1 && !first.stratum && !first.cluster && first.population.empty();
    }

    stats::DesignOutcome simpleOutcome() const
    {
        const auto rows = std::size_t(m_source.rows);
        const std::optional<double> size = m_stages.front().everywhere;
        stats::DesignOutcome outcome{stats::simpleDesign(rows, size)};
        if (size && *size < double(rows))
            outcome.problems.push_back({Kind::PopulationBelowSample, 0, 0, rows});
        outcome.design.singletons = statsPolicy(m_design.singletons);
        return outcome;
    }

    Result<std::vector<double>> sizesOf(VariableId id) const
    {
        const auto bound = m_columns.bind(id);
        if (!bound)
            return bound.error();
        std::vector<double> sizes;
        for (qsizetype row = 0; row < columnSize(*bound->column); ++row)
            sizes.push_back(numberAt(*bound->column, row));
        return sizes;
    }

    stats::DesignInput input()
    {
        stats::DesignInput input{.rows = std::size_t(m_source.rows)};
        input.clusterIds =
            m_design.clustersNested ? stats::ClusterIds::Nested : stats::ClusterIds::Unique;
        input.singletons = statsPolicy(m_design.singletons);
        for (BoundStage &stage : m_stages) {
            if (stage.everywhere)
                stage.population.assign(std::size_t(m_source.rows), *stage.everywhere);
            stats::StageInput bound{.population = stage.population};
            if (stage.stratum)
                bound.stratum = stage.stratum->span();
            if (stage.cluster)
                bound.cluster = stage.cluster->span();
            input.stages.push_back(bound);
        }
        return input;
    }

    void describe(const ProblemNames &names)
    {
        const BoundStage &first = m_stages.front();
        if (first.stratum)
            m_prepared.strata = first.stratum->variable.variable->name;
        QStringList clusters;
        for (const BoundStage &stage : m_stages) {
            if (stage.cluster)
                clusters << stage.cluster->variable.variable->name;
        }
        m_prepared.clusters = clusters.join(u", "_s);
        double size = 0.0;
        const stats::DesignStage &stage = m_prepared.sample.first();
        for (std::size_t group = 0; group < stage.groups(); ++group) {
            size += stage.populationOfGroup[group];
            if (stage.unitsInGroup[group] == 1.0 && stage.populationOfGroup[group] > 1.0)
                m_prepared.notices.push_back(
                    {.code = IssueCode::SingleClusterStratum,
                     .arguments = {names.groupName(
                         {Kind::SingleCluster, 0, m_prepared.sample.stratumCodes[group], 1})}});
        }
        for (const std::int32_t code : m_prepared.sample.stratumCodes)
            m_prepared.stratumKeys.push_back(first.stratum ? keyOf(*first.stratum, code)
                                                           : QString());
        if (first.cluster)
            m_prepared.clusterIds = std::make_shared<const Column>(clusterIds(*first.cluster));
        if (std::isfinite(size) && size > 0.0)
            m_prepared.populationSize = size;
        m_prepared.finitePopulation = m_prepared.populationSize.has_value();
    }

    /// With numbers that start anew in each stratum the stratum is part of the id.
    Column clusterIds(const CodedColumn &cluster) const
    {
        const stats::SampleDesign &sample = m_prepared.sample;
        TextColumn texts;
        NumberColumn numbers;
        for (std::size_t i = 0; i < sample.clusterCodes.size(); ++i) {
            const std::int32_t code = sample.clusterCodes[i];
            const auto value = cluster.value(code);
            if (value && !m_design.clustersNested) {
                numbers.values.push_back(*value);
                continue;
            }
            const auto stratum = std::size_t(sample.first().groupOfUnit[i]);
            texts.index.push_back(std::uint32_t(i));
            texts.dictionary.push_back(m_design.clustersNested ? m_prepared.stratumKeys[stratum]
                                               + u'/' + keyOf(cluster, code)
                                                               : cluster.name(code));
        }
        return numbers.values.empty() ? Column(std::move(texts)) : Column(std::move(numbers));
    }

    const Source &m_source;
    const SurveyDesign &m_design;
    const DesignColumns &m_columns;
    PreparedDesign m_prepared = {};
    std::vector<BoundStage> m_stages = {};
};

} // namespace

std::span<const double> PreparedDesign::weights() const
{
    if (!isWeighted)
        return {};
    return std::get<NumberColumn>(*weightColumn).values;
}

Result<PreparedDesign> prepareDesign(const Source &source, const DesignColumns &columns)
{
    return DesignReader(source, columns).read();
}

void alignStrata(std::span<PreparedDesign *const> designs)
{
    QHash<QString, std::int32_t> numbers;
    for (PreparedDesign *design : designs) {
        for (std::size_t i = 0; i < design->stratumKeys.size(); ++i) {
            const auto number = std::int32_t(numbers.size());
            const QString &key = design->stratumKeys[i];
            if (!numbers.contains(key))
                numbers.insert(key, number);
            design->sample.stratumCodes[i] = numbers.value(key);
        }
    }
}

std::vector<VariableId> designVariables(const SurveyDesign &design)
{
    std::vector<VariableId> variables;
    const auto add = [&](const std::optional<VariableId> &id) {
        if (id)
            variables.push_back(*id);
    };
    add(design.weight);
    for (const DesignStage &stage : design.stages) {
        add(stage.cluster);
        add(stage.stratum);
        add(stage.populationSizes);
    }
    for (const CalibrationMargin &margin : design.calibration.value_or(Calibration()).margins)
        variables.push_back(margin.variable);
    const Replication replication = design.replication.value_or(Replication());
    variables.insert(variables.end(), replication.weights.begin(), replication.weights.end());
    return variables;
}

} // namespace tidemark
