// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/figure_writer.h"
#include "core/stats/intervals.h"

namespace tidemark {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::optional<double> ifNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

EstimateKey coefficientKey(const RegressionSheet &sheet, const QString &item, int category)
{
    return {.kind = EstimateKind::Coefficient,
            .group = sheet.group,
            .item = sheet.items.find(item),
            .category = category};
}

void writePart(const RegressionSheet &sheet, const FittedModel &model, const FittedPart &part)
{
    for (std::size_t j = 0; j < model.terms.columns.size(); ++j) {
        const TermColumn &column = model.terms.columns[j];
        const double variance = part.covariance.variance(j);
        const bool isKept = !std::isnan(part.fit.coefficients[j]);
        writeFigure(sheet, coefficientKey(sheet, column.key, part.category),
                    casesOf(sheet, model, part.category, column.parts),
                    {.value = part.fit.coefficients[j],
                     .standardError = isKept ? std::sqrt(variance) : none,
                     .df = part.df[j]});
    }
}

/// The parameters of a category model in their order: columns of each equation, then thresholds.
void writeCategories(const RegressionSheet &sheet, const FittedModel &model,
                     const FittedCategories &fitted)
{
    const std::size_t columns = model.terms.columns.size();
    const bool isOrdered = sheet.request.family == RegressionFamily::OrderedLogit;
    for (std::size_t p = 0; p < fitted.fit.parameters.size(); ++p) {
        const FigureNumbers numbers{.value = fitted.fit.parameters[p],
                                    .standardError = fitted.covariance.standardError(p),
                                    .df = fitted.df};
        if (isOrdered && p >= columns) {
            const std::size_t j = p - columns;
            const QString key =
                thresholdKey(sheet.data.categories[j], sheet.data.categories[j + 1]);
            writeFigure(sheet, coefficientKey(sheet, key, -1), casesOf(sheet, model, -1, {}),
                        numbers);
            continue;
        }
        const TermColumn &column = model.terms.columns[p % columns];
        writeFigure(sheet, coefficientKey(sheet, column.key, isOrdered ? -1 : int(p / columns) + 1),
                    casesOf(sheet, model, -1, column.parts), numbers);
    }
}

/// Whether a case counts as one with the property of a figure: the category, or the outcome 1.
bool hasProperty(RegressionFamily family, int category, double outcome)
{
    if (hasCategories(family) && category >= 0)
        return outcome == category;
    if (family == RegressionFamily::TwoPart && category == 0)
        return outcome > 0.0;
    return outcome == 1.0;
}

} // namespace

FigureCases casesOf(const RegressionSheet &sheet, const FittedModel &model, int category,
                    const std::vector<ColumnPart> &parts)
{
    const bool isAmount = sheet.request.family == RegressionFamily::TwoPart && category == 1;
    FigureCases cases;
    for (std::size_t row = 0; row < sheet.data.rows; ++row) {
        const double outcome = sheet.data.outcome[row];
        if (!model.used[row] || (isAmount && outcome == 0.0))
            continue;
        const auto lacks = [&](const ColumnPart &part) {
            const FactorValues *factor = model.terms.variables[part.variable].factor;
            return factor && factor->codes[row] != part.level;
        };
        if (std::ranges::any_of(parts, lacks))
            continue;
        const double weight = sheet.data.weights.empty() ? 1.0 : sheet.data.weights[row];
        ++cases.base;
        cases.count += hasProperty(sheet.request.family, category, outcome) ? 1 : 0;
        cases.weighted += weight;
        cases.squares += weight * weight;
    }
    return cases;
}

namespace {

/// Unadjusted shares have the interval of shares, everything else value +- t se.
stats::Interval endsOf(const Estimate &estimate, const FigureNumbers &numbers, double confidence)
{
    if (estimate.key.kind != EstimateKind::Share)
        return stats::meanInterval(numbers.value, numbers.standardError, numbers.df, confidence);
    const bool isEdge = numbers.value <= 0.0 || numbers.value >= 1.0;
    return stats::shareInterval(
        {.share = numbers.value,
         .standardError = numbers.standardError,
         .df = numbers.df,
         .base = double(estimate.base),
         .effectiveBase = estimate.effectiveBase},
        isEdge ? stats::ShareMethod::KornGraubard : stats::ShareMethod::Logit, confidence);
}

} // namespace

void writeFigure(const RegressionSheet &sheet, EstimateKey key, const FigureCases &cases,
                 const FigureNumbers &numbers)
{
    const Scope &scope = sheet.request.scope;
    Estimate estimate{.key = key, .base = cases.base, .count = cases.count};
    estimate.weightedBase = cases.weighted;
    estimate.effectiveBase =
        cases.squares > 0.0 ? cases.weighted * cases.weighted / cases.squares : 0.0;
    estimate.state = stateOf(scope, cases.base, std::isfinite(numbers.value));
    const bool isShown =
        estimate.state == EstimateState::Shown || estimate.state == EstimateState::FewAnswers;
    if (isShown) {
        const stats::Interval ends = endsOf(estimate, numbers, scope.confidence);
        estimate.value = numbers.value;
        estimate.standardError = ifNumber(numbers.standardError);
        estimate.lower = ifNumber(ends.lower);
        estimate.upper = ifNumber(ends.upper);
        estimate.degreesOfFreedom = numbers.df;
    }
    sheet.result.estimates.push_back(estimate);
}

void writeCoefficients(const RegressionSheet &sheet, const FittedModel &model)
{
    for (const FittedPart &part : model.parts)
        writePart(sheet, model, part);
    if (model.categories)
        writeCategories(sheet, model, *model.categories);
}

void writeNothing(const RegressionSheet &sheet, const FittedModel &model)
{
    for (const TermColumn &column : model.terms.columns)
        writeFigure(sheet, coefficientKey(sheet, column.key, -1),
                    casesOf(sheet, model, -1, column.parts), {.value = none});
}

} // namespace tidemark
