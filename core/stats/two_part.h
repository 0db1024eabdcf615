// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/stats/margins.h"
#include "core/stats/parallel_blocks.h"

namespace tidemark::stats {

/// How much there is of something among those who have any of it.
enum class AmountModel {
    Linear, ///< least squares
    LogLinear, ///< least squares on the logarithm, brought back by Duan's smearing factor
    Gamma, ///< log link
    Fractional, ///< share above 0 and up to 1, logit link
};

/// Two-part (hurdle) model: a logit for having any (response above 0) and a model for how much,
/// fitted to those who have any. The same columns stand in both.
struct TwoPartFit
{
    AmountModel model = AmountModel::Linear;
    ModelRows anyRows = {};
    ModelFit any = {};
    ModelRows amountRows = {};
    ModelFit amount = {};
    /// Weighted mean of exp(residual) of a log-linear model, else 1. Duan 1983
    double smearing = 1.0;
    bool isUsable() const { return any.isUsable() && amount.isUsable(); }
};

/// A negative response gives OutcomeOutOfRange. Duan et al. 1983; Belotti et al. 2015;
/// Stata: twopm, firstpart(logit) secondpart(...)
/// @pre input has no offset
TwoPartFit fitTwoPart(const ModelInput &input, AmountModel model, const Execution &execution = {});

/// Mean of P(any) * E(amount | any) as asked for, over all rows, with the influence of every row
/// through both parts, the smearing factor and, for sampled rows, the average.
struct TwoPartEffects
{
    std::vector<double> values = {};
    RowInfluence influence = {}; ///< fit and requests must outlive it
};
TwoPartEffects twoPartEffects(const TwoPartFit &fit, std::span<const MarginRequest> requests,
                              AveragedRows averaged = AveragedRows::Sampled);

} // namespace tidemark::stats
