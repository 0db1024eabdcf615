// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/design/replicates.h"

#include <algorithm>
#include <cmath>

#include "core/stats/replicate_variance.h"

namespace tidemark {

namespace {

using stats::ReplicateFactors;

/// Factors kept at once: 800 MB.
constexpr std::size_t mostFactors = 100'000'000;

/// The scale a method has unless the study says otherwise. R: svrepdesign
double usualScale(const Replication &rule, std::size_t replicates)
{
    switch (rule.method) {
    case ReplicateMethod::Jackknife:
        return rule.scales.empty() ? stats::jackknife1Scale(replicates) : 1.0;
    case ReplicateMethod::Balanced:
        return stats::balancedScale(replicates, 0.0);
    case ReplicateMethod::Fay:
        return stats::balancedScale(replicates, rule.rho);
    case ReplicateMethod::Bootstrap:
        return stats::bootstrapScale(replicates);
    case ReplicateMethod::SuccessiveDifference:
        break;
    }
    return 4.0 / double(replicates);
}

class ReplicateMaker final
{
public:
    ReplicateMaker(const ReplicateBasis &basis, std::span<const double> weights)
        : m_basis(basis)
        , m_rule(*basis.source.design.replication)
        , m_weights(weights.begin(), weights.end())
    {
        if (m_weights.empty())
            m_weights.assign(basis.first.size(), 1.0);
    }

    Result<stats::SampleDesign> make()
    {
        auto factors = m_rule.weights.empty() ? made() : given();
        if (!factors)
            return std::move(factors).error();
        if (m_basis.calibrator) {
            factors = recalibrated(*factors);
            if (!factors)
                return std::move(factors).error();
        }
        if (m_rule.aroundEstimate)
            factors->scheme.centre = stats::ReplicateCentre::Estimate;
        stats::SampleDesign design = stats::firstStageUnits(
            hasRowFactors() || m_basis.calibrator ? stats::simpleDesign(m_weights.size())
                                                  : m_basis.sample);
        design.dfRule = m_basis.sample.dfRule;
        design.calibration.reset();
        design.replicates = std::make_shared<const ReplicateFactors>(std::move(factors).value());
        return design;
    }

private:
    Result<ReplicateFactors> made() const
    {
        const bool isJackknife = m_rule.method == ReplicateMethod::Jackknife;
        const std::size_t units = m_basis.sample.drawnUnits();
        const std::size_t count = isJackknife ? units : std::size_t(std::max(m_rule.count, 0));
        const std::size_t columns = m_basis.calibrator ? m_weights.size() : units;
        if (count > mostFactors / std::max<std::size_t>(columns, 1))
            return Error{ErrorCode::ReplicatesTooMany,
                         {m_basis.source.name.text(), QString::number(count)}};
        if (isJackknife)
            return stats::jackknifeFactors(m_basis.sample);
        if (m_rule.method != ReplicateMethod::Bootstrap || m_rule.count < 2)
            return Error{ErrorCode::ReplicatesNotMade, {m_basis.source.name.text()}};
        return stats::bootstrapFactors(m_basis.sample, std::size_t(m_rule.count),
                                       std::uint64_t(m_rule.seed));
    }

    Result<ReplicateFactors> given() const
    {
        const Source &source = m_basis.source;
        if (!source.design.weight)
            return Error{ErrorCode::ReplicatesNeedWeight, {source.name.text()}};
        const std::size_t count = m_rule.weights.size();
        if (!m_rule.scales.empty() && m_rule.scales.size() != count)
            return Error{ErrorCode::ReplicateScalesDiffer,
                         {source.name.text(), QString::number(m_rule.scales.size()),
                          QString::number(count)}};
        ReplicateFactors factors{.units = m_weights.size(), .replicates = count};
        for (const VariableId id : m_rule.weights) {
            if (auto added = addColumn(id, factors.factors); !added)
                return std::move(added).error();
        }
        factors.scheme = {.scale = m_rule.scale.value_or(usualScale(m_rule, count)),
                          .replicateScales = m_rule.scales};
        factors.df = stats::replicateDf(factors);
        return factors;
    }

    Result<void> addColumn(VariableId id, std::vector<double> &factors) const
    {
        const auto bound = m_basis.columns.bind(id);
        if (!bound)
            return bound.error();
        qint64 wrong = 0;
        qsizetype first = 0;
        for (std::size_t row = 0; row < m_weights.size(); ++row) {
            const double value = numberAt(*bound->column, qsizetype(row));
            const double weight = m_basis.first[row];
            const bool isLeftOut = weight == 0.0 && value == 0.0;
            const bool isGood = value >= 0.0 && (weight > 0.0 || isLeftOut || m_rule.areFactors);
            if (!isGood && wrong++ == 0)
                first = qsizetype(row) + 1;
            factors.push_back(m_rule.areFactors || isLeftOut ? value : value / weight);
        }
        if (wrong == 0)
            return {};
        return Error{ErrorCode::ReplicateWithoutWeight,
                     {bound->variable->name, QString::number(wrong), QString::number(first)}};
    }

    /// Row by row: the calibrated weight of each replicate over the calibrated weight of all.
    Result<ReplicateFactors> recalibrated(const ReplicateFactors &factors) const
    {
        const std::size_t rows = m_weights.size();
        ReplicateFactors result{
            .units = rows, .replicates = factors.replicates, .scheme = factors.scheme};
        result.factors.reserve(rows * factors.replicates);
        std::vector<double> weights(rows);
        for (std::size_t replicate = 0; replicate < factors.replicates; ++replicate) {
            const double *ofUnit = factors.factors.data() + replicate * factors.units;
            for (std::size_t row = 0; row < rows; ++row)
                weights[row] = m_basis.first[row] * ofUnit[unitOf(row)];
            auto made = m_basis.calibrator->weights(weights);
            if (!made)
                return std::move(made).error();
            for (std::size_t row = 0; row < rows; ++row)
                result.factors.push_back(m_weights[row] != 0.0 ? made->last[row] / m_weights[row]
                                                               : 0.0);
        }
        result.df = stats::replicateDf(result); // of the calibrated weights, as R counts
        return result;
    }

    /// Whether replicates give a factor to every row, not to clusters.
    bool hasRowFactors() const
    {
        return !m_rule.weights.empty() || m_basis.sample.first().rowsAreUnits();
    }

    std::size_t unitOf(std::size_t row) const
    {
        return hasRowFactors() ? row : std::size_t(m_basis.sample.first().unitOfRow[row]);
    }

    const ReplicateBasis &m_basis;
    Replication m_rule;
    std::vector<double> m_weights;
};

} // namespace

Result<stats::SampleDesign> makeReplicates(const ReplicateBasis &basis,
                                           std::span<const double> weights)
{
    return ReplicateMaker(basis, weights).make();
}

} // namespace tidemark
