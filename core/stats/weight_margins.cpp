// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/stats/calibration.h"
#include "core/stats/compensated_sum.h"
#include "core/stats/moments.h"

namespace tidemark::stats {

namespace {

std::vector<double> weightedCounts(std::span<const double> weights, const Margin &margin)
{
    std::vector<CompensatedSum> sums(margin.targets.size());
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (weights[row] != 0.0)
            sums[std::size_t(margin.codes[row])].add(weights[row]);
    }
    std::vector<double> result(sums.size());
    std::transform(sums.begin(), sums.end(), result.begin(),
                   [](const CompensatedSum &sum) { return sum.value(); });
    return result;
}

double largestMiss(std::span<const double> weights, std::span<const Margin> margins)
{
    double largest = 0.0;
    for (const Margin &margin : margins) {
        const std::vector<double> reached = weightedCounts(weights, margin);
        for (std::size_t i = 0; i < reached.size(); ++i)
            largest = std::max(largest,
                               std::fabs(reached[i] - margin.targets[i])
                                   / std::max(1.0, std::fabs(margin.targets[i])));
    }
    return largest;
}

void fit(std::vector<double> &weights, const Margin &margin)
{
    const std::vector<double> reached = weightedCounts(weights, margin);
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (weights[row] == 0.0)
            continue;
        const auto code = std::size_t(margin.codes[row]);
        weights[row] *= margin.targets[code] / reached[code];
    }
}

std::vector<EmptyTarget> emptyTargets(std::span<const double> weights,
                                      std::span<const Margin> margins)
{
    std::vector<EmptyTarget> result;
    for (std::size_t m = 0; m < margins.size(); ++m) {
        const std::vector<double> reached = weightedCounts(weights, margins[m]);
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (margins[m].targets[i] > 0.0 && reached[i] == 0.0)
                result.push_back({m, i});
        }
    }
    return result;
}

/// Cuts once; what is cut off goes evenly to the rows that were not cut.
bool cut(std::vector<double> &weights, double lower, double upper)
{
    CompensatedSum cutOff;
    std::vector<bool> isCut(weights.size(), false);
    std::size_t left = 0;
    for (std::size_t row = 0; row < weights.size(); ++row) {
        const double trimmed = std::clamp(weights[row], lower, upper);
        isCut[row] = trimmed != weights[row];
        cutOff.add(weights[row] - trimmed);
        weights[row] = trimmed;
        left += isCut[row] ? 0 : 1;
    }
    for (std::size_t row = 0; row < weights.size() && left > 0; ++row) {
        if (!isCut[row])
            weights[row] += cutOff.value() / double(left);
    }
    return left < weights.size() && left > 0;
}

} // namespace

CalibratedWeights postStratified(std::span<const double> weights, const Margin &cells)
{
    CalibratedWeights result{{weights.begin(), weights.end()}};
    fit(result.weights, cells);
    result.report.iterations = 1;
    result.report.emptyTargets = emptyTargets(weights, {&cells, 1});
    result.report.largestMiss = largestMiss(result.weights, {&cells, 1});
    result.report.converged = result.report.emptyTargets.empty();
    return result;
}

CalibratedWeights raked(std::span<const double> weights, std::span<const Margin> margins,
                        const RakingOptions &options)
{
    CalibratedWeights result{{weights.begin(), weights.end()}};
    CalibrationReport &report = result.report;
    report.emptyTargets = emptyTargets(weights, margins);
    report.largestMiss = largestMiss(result.weights, margins);
    while (report.largestMiss > options.tolerance && report.iterations < options.mostIterations) {
        for (const Margin &margin : margins)
            fit(result.weights, margin);
        ++report.iterations;
        report.largestMiss = largestMiss(result.weights, margins);
    }
    report.converged = report.largestMiss <= options.tolerance;
    return result;
}

std::vector<double> indicatorColumns(std::span<const Margin> margins)
{
    std::size_t columns = 0;
    for (const Margin &margin : margins)
        columns += margin.targets.size();
    const std::size_t rows = margins.empty() ? 0 : margins.front().codes.size();
    std::vector<double> result(rows * columns, 0.0);
    std::size_t offset = 0;
    for (const Margin &margin : margins) {
        for (std::size_t row = 0; row < rows; ++row) {
            if (margin.codes[row] >= 0)
                result[row * columns + offset + std::size_t(margin.codes[row])] = 1.0;
        }
        offset += margin.targets.size();
    }
    return result;
}

std::vector<double> trimmedWeights(std::span<const double> weights, double lower, double upper,
                                   TrimRule rule)
{
    std::vector<double> result(weights.begin(), weights.end());
    const auto isOutside = [&](double w) { return w < lower || w > upper; };
    for (int step = 0; step < 1000 && cut(result, lower, upper); ++step) {
        if (rule == TrimRule::Once || std::none_of(result.begin(), result.end(), isOutside))
            break;
    }
    return result;
}

WeightHealth weightHealth(std::span<const double> weights)
{
    WeightHealth health;
    health.rows = weights.size();
    CompensatedSum sum;
    health.smallest = std::numeric_limits<double>::infinity();
    health.largest = -health.smallest;
    for (const double w : weights) {
        if (std::isnan(w)) {
            ++health.missing;
            continue;
        }
        health.negative += w < 0.0 ? 1 : 0;
        health.zero += w == 0.0 ? 1 : 0;
        health.smallest = std::min(health.smallest, w);
        health.largest = std::max(health.largest, w);
        sum.add(w);
    }
    health.sum = sum.value();
    health.effectiveBase = kishEffectiveBase(weights);
    const double used = double(health.rows - health.zero - health.missing);
    health.designEffect = health.effectiveBase > 0.0 ? used / health.effectiveBase
                                                     : std::numeric_limits<double>::quiet_NaN();
    if (health.missing == health.rows)
        health.smallest = health.largest = std::numeric_limits<double>::quiet_NaN();
    return health;
}

} // namespace tidemark::stats
