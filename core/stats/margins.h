// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/stats/glm.h"
#include "core/stats/model_fit.h"
#include "core/stats/model_rows.h"
#include "core/stats/row_influence.h"

namespace tidemark::stats {

/// A column of the model matrix as it would be if a variable had another value. Everything made
/// from the variable moves together: its levels, squares, products with other variables.
struct ReplacedColumn
{
    std::size_t column = 0;
    std::span<const double> values = {}; ///< of all rows; empty: `constant` in every row
    double constant = 0.0;
};

struct MarginRequest
{
    enum class Kind {
        Prediction, ///< mean outcome if every row had the columns of `to`
        Difference, ///< the same less the mean outcome with the columns of `from`
        Slope, ///< mean derivative; `to` holds the derivatives of columns by the variable
    };
    Kind kind = Kind::Prediction;
    std::vector<ReplacedColumn> to = {};
    std::vector<ReplacedColumn> from = {};
    std::span<const std::uint8_t> over = {}; ///< rows to average over; empty: all of the model
};

/// Whether the rows averaged over are part of the uncertainty (see marginInfluence()).
enum class AveragedRows { Given, Sampled };

/// A fitted model that can predict.
struct PredictingModel
{
    const ModelRows &rows;
    const ModelFit &fit;
    std::optional<GlmLink> link = {}; ///< none: a linear model
};

/// Averages over the rows of the model, with its weights, of predictions, differences and slopes
/// on the scale of the outcome, with their derivatives by the coefficients.
struct Margins
{
    std::vector<double> values = {}; ///< NaN when no row is averaged over, or cancelled
    std::vector<double> sumWeights = {}; ///< of the rows averaged over
    std::vector<double> jacobian = {}; ///< margins x columns, row by row
};

/// R: marginaleffects::avg_predictions(fit, variables, wts), avg_comparisons(), avg_slopes();
/// Stata: margins, dydx()
Margins margins(const PredictingModel &model, std::span<const MarginRequest> requests,
                const Execution &execution = {});

/// J V J' with V the covariance of the coefficients: the rows are taken as given.
Covariance deltaCovariance(const Margins &margins, const Covariance &coefficients);

/// Linear combinations of margins (contrasts between groups, say) as margins of their own: values
/// and derivatives, for deltaCovariance(). `sumWeights` is left empty.
/// @param contrasts rows of one coefficient for each margin
/// R: marginaleffects::hypotheses(margins, contrasts)
Margins contrasted(const Margins &margins, std::span<const double> contrasts, std::size_t rows);

/// Influence of every row on every margin, through the coefficients and as one of the rows averaged
/// over: w (m - M) / W + J u. With influenceCovariance() it gives the unconditional covariance.
/// Stata: margins, vce(unconditional)
/// @pre everything the parameters refer to outlives the result
RowInfluence marginInfluence(const PredictingModel &model, std::span<const MarginRequest> requests,
                             const Margins &margins);

/// Columns of one row with some replaced, written to `x`.
void replacedRow(const ModelRows &rows, std::size_t pattern, std::size_t row,
                 std::span<const ReplacedColumn> replaced, std::vector<double> &x);

} // namespace tidemark::stats
