// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/analysis_result.h"
#include "core/analysis/regression_fit.h"
#include "core/analysis/regression_items.h"

namespace tidemark {

/// What the figures of a model are written with.
struct RegressionSheet
{
    const RegressionRequest &request;
    const RegressionData &data;
    const RegressionItems &items;
    AnalysisResult &result;
    int group = -1;
};

/// The cases behind a figure.
struct FigureCases
{
    qint64 base = 0;
    qint64 count = 0; ///< of them with outcome 1, with any of it, or with the category
    double weighted = 0.0;
    double squares = 0.0; ///< sum of squared weights
};

/// Cases of a model that have all the levels of some parts. Two-part models: category 1 counts
/// those who have any.
FigureCases casesOf(const RegressionSheet &sheet, const FittedModel &model, int category,
                    const std::vector<ColumnPart> &parts);

/// One figure with its interval and state.
struct FigureNumbers
{
    double value = 0.0;
    double standardError = 0.0;
    double df = 0.0;
};
void writeFigure(const RegressionSheet &sheet, EstimateKey key, const FigureCases &cases,
                 const FigureNumbers &numbers);

/// Coefficients of all equations, thresholds too.
void writeCoefficients(const RegressionSheet &sheet, const FittedModel &model);

/// A model without estimates: its items as not estimable.
void writeNothing(const RegressionSheet &sheet, const FittedModel &model);

} // namespace tidemark
