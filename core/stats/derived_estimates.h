// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/intervals.h"
#include "core/stats/mean_estimates.h"

namespace tidemark::stats {

/// sum w y / sum w x per group, over rows that have both. Influence w (y - R x) / sum w x.
/// `input.values` is the numerator. R: svyby(~y, denominator = ~x, ~g, design, svyratio)
CellEstimates ratioEstimates(const MeanInput &input, std::span<const double> denominator,
                             const SampleDesign &design, const Execution &execution = {});

/// Variance of x in the population per group, the mean of (x - mean)^2 n/(n - 1), with its
/// covariance. R: svyby(~x, ~g, design, svyvar)
CellEstimates varianceEstimates(const MeanInput &input, const SampleDesign &design,
                                const Execution &execution = {});

/// How a quantile is read off the weighted distribution; named after R's survey package. The linear
/// rules take tied values in ascending order of weight, so that the order of rows does not matter.
enum class QuantileRule {
    Math, ///< smallest x with F(x) >= p. R: qrule = "math" (= "hf1")
    School, ///< the middle between two values where F hits p exactly. R: qrule = "school" ("hf2")
    Hf6, ///< F(x_k) = W_k / (W + w_n), linear between. R: qrule = "hf6"; SPSS
    Hf7, ///< F(x_k) = W_{k-1} / W_{n-1}, linear between. R: qrule = "hf7"; Excel
};

/// Quantile p of numbers with weights; NaN and weights of 0 are left out, NaN when nothing is left.
/// R: svyquantile(qrule = ...), without weights quantile(type = 1, 2, 6, 7)
double weightedQuantile(std::span<const double> values, std::span<const double> weights, double p,
                        QuantileRule rule);

struct QuantileEstimate
{
    double value = 0.0;
    Interval interval = {}; ///< an end is NaN when it lies beyond the data
    double standardError = 0.0; ///< width of the interval / (2 t)
    EstimateBase base = {};

    friend bool operator==(const QuantileEstimate &, const QuantileEstimate &) = default;
};

struct QuantileOptions
{
    double p = 0.5;
    QuantileRule rule = QuantileRule::Math;
    ShareMethod interval = ShareMethod::Normal; ///< for F(quantile); R: interval.type
    double level = 0.95;
};

/// Quantiles by group with Woodruff's interval: the interval of the share up to the quantile, read
/// back through the distribution, with the domain's degrees of freedom. Woodruff 1952;
/// R: svyby(~x, ~g, design, svyquantile, quantiles = p, qrule = ..., interval.type = "mean")
std::vector<QuantileEstimate> quantileEstimates(const MeanInput &input, const SampleDesign &design,
                                                const QuantileOptions &options,
                                                const Execution &execution = {});

} // namespace tidemark::stats
