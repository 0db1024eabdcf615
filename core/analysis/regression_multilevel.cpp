// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_multilevel.h"

#include <limits>

namespace tidemark {

namespace {

/// Too few groups are told apart by FittedModel::multilevel.
stats::ModelProblem modelProblem(stats::MultilevelProblem problem)
{
    using stats::ModelProblem;
    using stats::MultilevelProblem;
    switch (problem) {
    case MultilevelProblem::None:
        return ModelProblem::None;
    case MultilevelProblem::NoCases:
        return ModelProblem::NoCases;
    case MultilevelProblem::TooFewGroups:
    case MultilevelProblem::OneRowPerGroup:
    case MultilevelProblem::TooFewCases:
        return ModelProblem::TooFewCases;
    case MultilevelProblem::ConstantOutcome:
        return ModelProblem::ConstantOutcome;
    case MultilevelProblem::OutcomeOutOfRange:
        return ModelProblem::OutcomeOutOfRange;
    case MultilevelProblem::Separation:
        return ModelProblem::Separation;
    case MultilevelProblem::NotConverged:
        return ModelProblem::NotConverged;
    case MultilevelProblem::Cancelled:
        break;
    }
    return ModelProblem::Cancelled;
}

std::vector<double> linearPredictor(const stats::ModelRows &rows, const stats::ModelFit &fit)
{
    std::vector<double> predictor(rows.patterns());
    for (std::size_t pattern = 0; pattern < predictor.size(); ++pattern) {
        predictor[pattern] = rows.offsetOf(pattern);
        for (const std::size_t column : fit.kept)
            predictor[pattern] += rows.x.at(pattern, column) * fit.coefficients[column];
    }
    return predictor;
}

FittedPart fixedPart(const stats::MultilevelFit &fit, stats::ModelRows rows)
{
    FittedPart part{.rows = std::move(rows), .covariance = fit.covariance};
    part.testDf = std::numeric_limits<double>::infinity();
    part.df.assign(part.rows.columns(), part.testDf);
    part.fit.problem = modelProblem(fit.problem);
    part.fit.coefficients = fit.coefficients;
    part.fit.kept = fit.kept;
    part.fit.collinear = fit.collinear;
    if (part.fit.isUsable())
        part.fit.linearPredictor = linearPredictor(part.rows, part.fit);
    return part;
}

} // namespace

void addMultilevel(const RegressionRequest &request, const RegressionData &data,
                   const stats::ModelInput &input, const stats::Execution &execution,
                   FittedModel &fitted)
{
    stats::MultilevelInput grouped{.model = input, .groups = data.clusters.front()};
    if (!request.slope.isEmpty())
        grouped.slope = data.numbers.at(request.slope).values;
    const bool isLinear = request.family == RegressionFamily::MultilevelLinear;
    const auto kind = request.likelihood == MultilevelLikelihood::Restricted
        ? stats::LikelihoodKind::Restricted
        : stats::LikelihoodKind::Full;
    fitted.multilevel = isLinear
        ? stats::fitMultilevelLinear(grouped, kind, execution)
        : stats::fitMultilevelLogit(grouped, request.quadrature, execution);
    FittedPart part = fixedPart(*fitted.multilevel, stats::modelRows(input, execution));
    if (!isLinear)
        part.link = stats::GlmLink::Logit;
    fitted.parts.push_back(std::move(part));
}

} // namespace tidemark
