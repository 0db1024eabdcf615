// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tidemark::stats {

/// A target above 0 in a margin that no row with weight can carry.
struct EmptyTarget
{
    std::size_t margin = 0;
    std::size_t code = 0;

    friend bool operator==(const EmptyTarget &, const EmptyTarget &) = default;
};

/// How weights were brought to their targets, and how far they got.
struct CalibrationReport
{
    bool converged = false;
    int iterations = 0;
    double largestMiss = 0.0; ///< largest |reached - target| / max(1, |target|)
    std::vector<EmptyTarget> emptyTargets = {}; ///< these cannot be met
};

struct CalibratedWeights
{
    std::vector<double> weights = {};
    CalibrationReport report = {};
};

/// One variable with known totals: codes from 0, negative codes are not allowed to occur among rows
/// with weight; `targets` has one total per code.
struct Margin
{
    std::span<const std::int32_t> codes = {};
    std::vector<double> targets = {};
};

/// Weights times target / weighted count of each cell. R: postStratify(design, ~cell, population)
CalibratedWeights postStratified(std::span<const double> weights, const Margin &cells);

struct RakingOptions
{
    int mostIterations = 200;
    double tolerance = 1e-10; ///< on CalibrationReport::largestMiss
};

/// Iterative proportional fitting to several margins. Deming and Stephan 1940; R: rake(design,
/// sample.margins, population.margins)
CalibratedWeights raked(std::span<const double> weights, std::span<const Margin> margins,
                        const RakingOptions &options = {});

enum class CalibrationDistance {
    Linear, ///< g = 1 + x'l; weights may become negative. R: calibrate(calfun = "linear")
    Raking, ///< g = exp(x'l). R: calibrate(calfun = "raking")
    Logit, ///< g between the bounds. R: calibrate(calfun = "logit", bounds = c(lower, upper))
};

struct CalibrationOptions
{
    CalibrationDistance distance = CalibrationDistance::Linear;
    double lower = 0.5; ///< bounds of g = new / old weight, Logit only; lower < 1 < upper
    double upper = 2.0;
    int mostIterations = 100;
    double tolerance = 1e-10;
};

/// Weights such that sum w x equals `totals` while g = w / d stays near 1. Deville and Särndal
/// 1992. Redundant columns of x are allowed. @param x rows x totals.size(), row by row
CalibratedWeights calibrated(std::span<const double> weights, std::span<const double> x,
                             std::span<const double> totals,
                             const CalibrationOptions &options = {});

/// Influence values after calibration: those of an estimate with the calibrated weights, each
/// divided by its weight, less their regression on x with the first weights, times the weight
/// again. Variances from these are smaller, because x no longer varies. Post-stratification and
/// raking are the same with indicator columns. Deville and Särndal 1992; R: svyrecvar on a
/// calibrated design.
/// @param influence rows x estimates, row by row @param x rows x columns
std::vector<double> calibratedInfluence(std::span<const double> influence, std::size_t estimates,
                                        std::span<const double> x, std::size_t columns,
                                        std::span<const double> firstWeights,
                                        std::span<const double> weights);

/// What a design needs to know about the calibration of its weights, row by row.
struct CalibrationModel
{
    std::vector<double> x = {}; ///< rows x columns
    std::size_t columns = 0;
    std::vector<double> firstWeights = {};
    std::vector<double> weights = {};
};

/// Indicator columns of margins, for calibratedInfluence(), row by row.
std::vector<double> indicatorColumns(std::span<const Margin> margins);

/// Weights cut to [lower, upper], what is cut off spread evenly over the weights not cut.
/// `strictly` repeats until none lies outside. R: trimWeights(design, upper, lower, strict)
enum class TrimRule { Once, Strictly };
std::vector<double> trimmedWeights(std::span<const double> weights, double lower, double upper,
                                   TrimRule rule);

/// What to look at before weights are used.
struct WeightHealth
{
    std::size_t rows = 0;
    std::size_t negative = 0;
    std::size_t zero = 0;
    std::size_t missing = 0;
    double sum = 0.0;
    double smallest = 0.0;
    double largest = 0.0;
    double designEffect = 0.0; ///< Kish: n sum w^2 / (sum w)^2 over rows with a weight
    double effectiveBase = 0.0; ///< (sum w)^2 / sum w^2

    friend bool operator==(const WeightHealth &, const WeightHealth &) = default;
};
WeightHealth weightHealth(std::span<const double> weights);

} // namespace tidemark::stats
