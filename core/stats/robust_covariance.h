// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/stats/covariance.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/parallel_blocks.h"
#include "core/stats/row_influence.h"
#include "core/stats/sample_design.h"

namespace tidemark::stats {

/// Bread times dispersion: the model's assumptions taken at their word. R: vcov(fit)
Covariance modelCovariance(const ModelFit &fit);

/// Squared scores, as they are (HC0), times n / (n - k) (HC1), over 1 - leverage (HC2) or over its
/// square (HC3). White 1980; MacKinnon and White 1985; R: sandwich::vcovHC(fit, type)
enum class HcType { HC0, HC1, HC2, HC3 };
Covariance heteroskedasticCovariance(const ModelRows &rows, const ModelFit &fit, HcType type);

/// Sums of scores per cluster: as they are (CR0); times G / (G - 1) (CR1, Stata's for models by
/// maximum likelihood); times G / (G - 1) * (n - 1) / (n - k) (CR1Stata, Stata's for regress);
/// adjusted by the cluster's leverage (CR2: Bell and McCaffrey 2002, with variances inverse to the
/// (working) weights as the model behind the adjustment).
/// R: sandwich::vcovCL(fit, cluster, cadjust, type), clubSandwich::vcovCR(fit, cluster, type)
enum class ClusterType { CR0, CR1, CR1Stata, CR2 };

struct ClusteredCovariance
{
    Covariance matrix = {};
    std::size_t clusters = 0; ///< the smaller number when there are two ways
    std::vector<double> df = {}; ///< per column: clusters - 1, or Satterthwaite's for CR2
};

/// @param clusters codes of all rows; the domain of the model must leave out rows without cluster
/// CR2's degrees of freedom: 2 (E v)^2 / Var v under the working model (Pustejovsky and Tipton
/// 2018). R: clubSandwich::coef_test(fit, vcov = "CR2", test = "Satterthwaite")
ClusteredCovariance clusteredCovariance(const ModelRows &rows, const ModelFit &fit,
                                        std::span<const std::int32_t> clusters, ClusterType type,
                                        const Execution &execution = {});

/// First way plus second way less their crossing, each with its own G / (G - 1) when `type` is CR1
/// or CR1Stata. Cameron, Gelbach and Miller 2011; R: sandwich::vcovCL(fit, cluster = ~ a + b).
/// The result can have a negative variance, then NaN as standard error.
/// @pre type is not CR2
ClusteredCovariance twoWayCovariance(const ModelRows &rows, const ModelFit &fit,
                                     std::span<const std::int32_t> first,
                                     std::span<const std::int32_t> second, ClusterType type,
                                     const Execution &execution = {});

/// Influence of every row on every coefficient, w s x' bread; 0 for rows left out.
/// @pre rows and fit outlive the result
RowInfluence coefficientInfluence(const ModelRows &rows, const ModelFit &fit);

/// Linearised covariance under a sampling design. Binder 1983; R: vcov(survey::svyglm(...))
Covariance designBasedCovariance(const ModelRows &rows, const ModelFit &fit,
                                 const SampleDesign &design, const Execution &execution = {});

} // namespace tidemark::stats
