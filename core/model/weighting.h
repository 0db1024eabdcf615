// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/ids.h"

namespace tidemark {

/// How the sampling weights are made to fit what is known about the population.
enum class CalibrationMethod {
    PostStratify, ///< weights times target / weighted count of each category of one variable
    Rake, ///< the same for several variables in turn, until all fit
    Linear, ///< smallest sum of squared changes; weights may become negative
    Logit, ///< weights change by factors between bounds
};

/// How many units of the population have a value.
struct CategoryTarget
{
    QString category = {}; ///< the code, or the text where answers are texts
    double total = 0.0;

    friend bool operator==(const CategoryTarget &, const CategoryTarget &) = default;
};

/// What is known about one variable: units per category, or the total of a number.
struct CalibrationMargin
{
    VariableId variable = {};
    bool fromFrame = false; ///< counted in the source's frame, under the same name
    bool isNumber = false; ///< the sum of the variable is known; Linear and Logit only
    double total = 0.0; ///< of a number, unless it comes from the frame
    std::vector<CategoryTarget> targets = {}; ///< of categories, unless they come from the frame

    friend bool operator==(const CalibrationMargin &, const CalibrationMargin &) = default;
};

/// Weights made from the sampling weights (1 for all where there are none) and the targets of the
/// margins, then trimmed.
struct Calibration
{
    CalibrationMethod method = CalibrationMethod::Rake;
    std::vector<CalibrationMargin> margins = {}; ///< none: trimmed only
    double lowestFactor = 0.5; ///< Logit: the weights change by factors between these
    double highestFactor = 2.0;
    std::optional<double> lowestWeight = {}; ///< trimmed to this
    std::optional<double> highestWeight = {};

    friend bool operator==(const Calibration &, const Calibration &) = default;
};

/// How replicates of the sample were, or are to be, made.
enum class ReplicateMethod {
    Jackknife, ///< one cluster left out at a time: JK1, or JKn with strata
    Balanced, ///< BRR: half of each stratum
    Fay, ///< BRR with factors 2 - rho and rho
    Bootstrap,
    SuccessiveDifference,
};

/// Variances from replicates of the sample: weights that came with the data, or made from the
/// design (Jackknife and Bootstrap).
struct Replication
{
    ReplicateMethod method = ReplicateMethod::Jackknife;
    std::vector<VariableId> weights = {}; ///< none: made
    bool areFactors = false; ///< on the sampling weight; else weights of their own
    double rho = 0.0; ///< Fay
    std::optional<double> scale = {}; ///< none: the usual one of the method
    std::vector<double> scales = {}; ///< one per replicate (JKn); none: all 1
    bool aroundEstimate = false; ///< squares around the estimate, not the mean of the replicates
    int count = 500; ///< Bootstrap: replicates to make
    qint64 seed = 1; ///< Bootstrap: the same seed makes the same replicates

    friend bool operator==(const Replication &, const Replication &) = default;
};

} // namespace tidemark
