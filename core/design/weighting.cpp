// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/design/weighting.h"

#include "core/design/calibrator.h"
#include "core/design/replicates.h"

namespace tidemark {

namespace {

std::vector<double> firstWeights(const PreparedDesign &prepared, const Source &source)
{
    const std::span<const double> weights = prepared.weights();
    if (weights.empty())
        return std::vector<double>(std::size_t(source.rows), 1.0);
    return {weights.begin(), weights.end()};
}

Issue newsOf(const Source &source, const Calibrator::Weights &made)
{
    const stats::WeightHealth health = stats::weightHealth(made.last);
    const auto number = [](double value) { return QString::number(value, 'g', 4); };
    return {.severity = Severity::Information,
            .code = IssueCode::WeightsCalibrated,
            .arguments = {source.name.text(), QString::number(made.report.iterations),
                          number(made.report.largestMiss), number(health.smallest),
                          number(health.largest), number(health.designEffect),
                          number(health.effectiveBase)}};
}

/// Puts calibrated weights in place of the first ones; variances are those of residuals.
Result<void> calibrate(PreparedDesign &prepared, const Source &source, const Calibrator &calibrator,
                       std::span<const double> first)
{
    auto made = calibrator.weights(first);
    if (!made)
        return std::move(made).error();
    prepared.notices.push_back(newsOf(source, *made));
    prepared.isWeighted = true;
    prepared.calibration = source.design.calibration->method;
    prepared.sample.calibration = calibrator.model(first, *made);
    prepared.weightColumn = std::make_shared<const Column>(NumberColumn{std::move(made->last)});
    if (!prepared.sample.calibration || source.design.replication)
        return {};
    auto rowByRow = stats::withRowLeaves(prepared.sample);
    if (!rowByRow)
        return Error{ErrorCode::CalibrationTwoStages, {source.name.text()}};
    prepared.sample = *std::move(rowByRow);
    return {};
}

} // namespace

Result<void> addWeighting(PreparedDesign &prepared, const Source &source,
                          const DesignColumns &columns)
{
    const std::vector<double> first = firstWeights(prepared, source);
    std::optional<Calibrator> calibrator;
    if (source.design.calibration) {
        auto made = Calibrator::make(source, columns);
        if (!made)
            return std::move(made).error();
        calibrator.emplace(std::move(made).value());
        if (auto done = calibrate(prepared, source, *calibrator, first); !done)
            return done;
    }
    if (!source.design.replication)
        return {};
    auto replicates = makeReplicates(
        {source, columns, prepared.sample, first, calibrator ? &*calibrator : nullptr},
        prepared.weights());
    if (!replicates)
        return std::move(replicates).error();
    prepared.replication = source.design.replication->method;
    prepared.sample = std::move(replicates).value();
    if (prepared.sample.stratumCodes.size() != prepared.stratumKeys.size()) {
        prepared.stratumKeys = {QString()};
        prepared.clusterIds.reset();
    }
    return {};
}

} // namespace tidemark
