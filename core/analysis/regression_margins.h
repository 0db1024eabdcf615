// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/regression_figures.h"

namespace tidemark {

/// Average effects of a model with the influence of every row on them, for comparisons of models.
struct ModelEffects
{
    int group = -1;
    CaseMask used = {};
    std::vector<EstimateKey> keys = {};
    std::vector<double> values = {};
    std::vector<double> df = {};
    std::vector<double> influence = {}; ///< row by row, keys.size() numbers each
};

/// Whether influence values are wanted; they take rows x effects numbers.
enum class InfluenceValues { Wanted, NotWanted };

/// Predictions per level of each factor if all cases had it, and effects: of a level against the
/// reference, or the slope of a number with all its powers and products. Averages over the cases of
/// the model with their weights; of ordered and multinomial models, of every category's share. A
/// variable with a column left out has neither.
ModelEffects writeMargins(const RegressionSheet &sheet, const FittedModel &model,
                          InfluenceValues wanted);

/// Shares or means of the outcome in each level of each factor, over the cases of the model.
void writeUnadjusted(const RegressionSheet &sheet, const FittedModel &model);

/// Whether the outcome of a category is a share, so that effects are percentage points.
bool isShareOutcome(const RegressionRequest &request, int category);

} // namespace tidemark
