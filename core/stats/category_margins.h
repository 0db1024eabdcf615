// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/category_model.h"
#include "core/stats/margins.h"

namespace tidemark::stats {

/// A fitted ordered or multinomial model that can predict.
struct PredictingCategoryModel
{
    const ModelRows &rows;
    const CategoryFit &fit;
};

/// Averages of the probability of every category, of differences and slopes of it: for each request
/// one value per category, in their order; those of a difference or slope add up to 0. The Jacobian
/// is by the parameters of the fit: deltaCovariance(margins, fit.covariance), or with the
/// covariance under a design, influenceCovariance(design, categoryInfluence(rows, fit)). R:
/// marginaleffects::avg_predictions(polr or multinom), avg_comparisons(), avg_slopes(); Stata:
/// margins, predict(outcome())
Margins categoryMargins(const PredictingCategoryModel &model,
                        std::span<const MarginRequest> requests, const Execution &execution = {});

/// Influence of every row on every margin, through the parameters and as one of the rows averaged
/// over. Stata: margins, vce(unconditional)
/// @pre everything the parameters refer to outlives the result
RowInfluence categoryMarginInfluence(const PredictingCategoryModel &model,
                                     std::span<const MarginRequest> requests,
                                     const Margins &margins);

} // namespace tidemark::stats
