// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/stats/covariance.h"
#include "core/stats/sample_design.h"

namespace tidemark {

/// A model fitted anew in every replicate.
struct ReplicateFits
{
    const stats::SampleDesign &design; ///< @pre design.replicates
    std::span<const double> weights = {}; ///< of the rows in the model; empty: 1
    std::span<const double> estimate = {}; ///< NaN where there is none
    /// The estimates with other weights; fewer numbers, or NaN, where there are none.
    std::function<std::vector<double>(std::span<const double> weights)> fit = {};
};

struct ReplicateErrors
{
    stats::Covariance covariance = {};
    std::size_t leftOut = 0; ///< replicates in which the model has no estimates
};

/// Covariance of the estimates from their replicates. Errors: Cancelled.
/// R: vcov(svyglm(formula, svrepdesign(...)))
Result<ReplicateErrors> replicateErrors(const ReplicateFits &fits, JobControl &job);

} // namespace tidemark
