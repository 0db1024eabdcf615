// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_fit.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/figures.h"
#include "core/analysis/pooled_design.h"
#include "core/analysis/regression_errors.h"
#include "core/analysis/regression_multilevel.h"
#include "core/analysis/regression_replicates.h"
#include "core/stats/fixed_effects.h"
#include "core/stats/linear_models.h"
#include "core/stats/multinomial_model.h"
#include "core/stats/ordinal_model.h"

namespace tidemark {

namespace {

/// Which rows a model uses, and what keeps others out.
class RowChooser
{
public:
    RowChooser(const RegressionData &data, const FitPlace &place, FittedModel &fitted)
        : m_data(data)
        , m_place(place)
        , m_fitted(fitted)
        , m_missing(fitted.terms.variables.size() + 2, 0)
    {
    }

    void choose()
    {
        m_fitted.used.assign(m_data.rows, 0);
        for (std::size_t row = 0; row < m_data.rows; ++row)
            m_fitted.used[row] = std::uint8_t(isAsked(row) && isComplete(row));
        for (std::size_t i = 0; i < m_missing.size(); ++i) {
            if (m_missing[i] > 0)
                m_fitted.leftOut.push_back({labelOf(i), m_missing[i]});
        }
        scaleWeights();
    }

private:
    bool isAsked(std::size_t row) const
    {
        const bool isInGroup = m_place.group < 0 || m_data.groupOfRow[row] == m_place.group;
        const bool hasWeight = m_data.weights.empty() || m_data.weights[row] > 0.0;
        return isInGroup && hasWeight && m_data.chosen[row] != 0;
    }

    bool isComplete(std::size_t row)
    {
        const std::vector<ModelVariable> &variables = m_fitted.terms.variables;
        const auto isMissing = [&](const ModelVariable &one) {
            return one.factor ? one.factor->codes[row] < 0 : std::isnan(one.number->values[row]);
        };
        std::size_t place =
            std::size_t(std::ranges::find_if(variables, isMissing) - variables.begin());
        if (place == variables.size()) {
            const bool hasOffset = m_data.offset.empty() || !std::isnan(m_data.offset[row]);
            const bool hasClusters = std::ranges::all_of(
                m_data.clusters, [&](const auto &codes) { return codes[row] >= 0; });
            if (hasOffset && hasClusters)
                return true;
            place += hasOffset ? 1 : 0;
        }
        ++m_missing[place];
        return false;
    }

    LocalText labelOf(std::size_t place) const
    {
        const std::vector<ModelVariable> &variables = m_fitted.terms.variables;
        if (place < variables.size())
            return variables[place].factor ? variables[place].factor->label
                                           : variables[place].number->label;
        return place == variables.size() ? m_data.offsetLabel : m_data.clusterLabel;
    }

    void scaleWeights()
    {
        if (m_data.weights.empty())
            return;
        double sum = 0.0;
        double count = 0.0;
        for (std::size_t row = 0; row < m_data.rows; ++row) {
            sum += m_fitted.used[row] ? m_data.weights[row] : 0.0;
            count += m_fitted.used[row];
        }
        m_fitted.weights = m_data.weights;
        for (double &weight : m_fitted.weights)
            weight *= count / sum;
    }

    const RegressionData &m_data;
    const FitPlace &m_place;
    FittedModel &m_fitted;
    std::vector<qint64> m_missing;
};

stats::GlmModel glmOf(RegressionFamily family)
{
    using stats::GlmFamily;
    using stats::GlmLink;
    switch (family) {
    case RegressionFamily::Probit:
        return {GlmFamily::Binomial, GlmLink::Probit};
    case RegressionFamily::ComplementaryLogLog:
        return {GlmFamily::Binomial, GlmLink::ComplementaryLogLog};
    case RegressionFamily::Poisson:
        return {GlmFamily::Poisson, GlmLink::Log};
    case RegressionFamily::NegativeBinomial:
        return {GlmFamily::NegativeBinomial, GlmLink::Log};
    case RegressionFamily::FractionalLogit:
        return {GlmFamily::FractionalBinomial, GlmLink::Logit};
    case RegressionFamily::GammaLog:
        return {GlmFamily::Gamma, GlmLink::Log};
    default:
        return {GlmFamily::Binomial, GlmLink::Logit};
    }
}

stats::AmountModel amountOf(AmountFamily family)
{
    switch (family) {
    case AmountFamily::LogLinear:
        return stats::AmountModel::LogLinear;
    case AmountFamily::Gamma:
        return stats::AmountModel::Gamma;
    case AmountFamily::Fractional:
        return stats::AmountModel::Fractional;
    case AmountFamily::Linear:
        break;
    }
    return stats::AmountModel::Linear;
}

std::optional<stats::GlmLink> linkOf(AmountFamily family)
{
    if (family == AmountFamily::Linear || family == AmountFamily::LogLinear)
        return {};
    return family == AmountFamily::Gamma ? stats::GlmLink::Log : stats::GlmLink::Logit;
}

/// A factor whose reference nobody in the model has would be measured against another level.
void findEmptyReference(FittedModel &fitted)
{
    if (std::ranges::count(fitted.used, std::uint8_t(1)) == 0)
        return;
    for (const ModelVariable &variable : fitted.terms.variables) {
        if (!variable.factor || variable.factor->levels.empty())
            continue;
        bool occurs = false;
        for (std::size_t row = 0; row < fitted.used.size() && !occurs; ++row)
            occurs = fitted.used[row] && variable.factor->codes[row] == variable.factor->reference;
        if (occurs)
            continue;
        const Heading &level = variable.factor->levels[std::size_t(variable.factor->reference)];
        fitted.emptyReference = {variable.factor->label.text(), level.label.text()};
        return;
    }
}

FittedPart fitPart(const RegressionRequest &request, const stats::ModelInput &input,
                   const stats::Execution &execution)
{
    FittedPart part{.rows = stats::modelRows(input)};
    if (request.family == RegressionFamily::Linear) {
        part.fit = stats::fitLinear(part.rows, execution);
        return part;
    }
    const stats::GlmModel model = glmOf(request.family);
    part.link = model.link;
    if (request.firth) {
        part.fit = stats::fitFirthLogit(part.rows, execution);
    } else if (request.family == RegressionFamily::NegativeBinomial) {
        stats::NegativeBinomialFit fit = stats::fitNegativeBinomial(part.rows, execution);
        part.fit = std::move(fit.model);
        part.theta = fit.theta;
    } else {
        part.fit = stats::fitGlm(part.rows, model, execution);
    }
    return part;
}

/// The units are the clusters of the errors too.
void addWithin(const RegressionData &data, const stats::ModelInput &input,
               const stats::Execution &execution, FittedModel &fitted)
{
    stats::WithinFit within = stats::fitWithin(input, data.clusters.front(), execution);
    fitted.absorbed = {within.units, within.singleRowUnits, std::move(within.absorbed)};
    fitted.parts.push_back({.rows = std::move(within.rows), .fit = std::move(within.fit)});
}

void addTwoPart(const RegressionRequest &request, const stats::ModelInput &input,
                const stats::Execution &execution, FittedModel &fitted)
{
    fitted.twoPart = stats::fitTwoPart(input, amountOf(request.amount), execution);
    const stats::TwoPartFit &both = *fitted.twoPart;
    fitted.parts.push_back(
        {.category = 0, .rows = both.anyRows, .fit = both.any, .link = stats::GlmLink::Logit});
    fitted.parts.push_back({.category = 1,
                            .rows = both.amountRows,
                            .fit = both.amount,
                            .link = linkOf(request.amount),
                            .predicts = request.amount != AmountFamily::LogLinear});
}

void addCategories(const RegressionRequest &request, const RegressionData &data,
                   const stats::ModelInput &input, const stats::Execution &execution,
                   FittedModel &fitted)
{
    FittedCategories model{.rows = stats::modelRows(input)};
    const int categories = int(data.categories.size());
    model.fit = request.family == RegressionFamily::OrderedLogit
        ? stats::fitOrderedLogit(model.rows, categories, execution)
        : stats::fitMultinomialLogit(model.rows, categories, execution);
    fitted.categories = std::move(model);
}

/// Errors of the coefficients from fits to every replicate; models of several equations and within
/// units keep those by their influence values.
Result<void> addReplicateErrors(const RegressionRequest &request, const RegressionData &data,
                                stats::ModelInput input, FittedModel &fitted, JobControl &job)
{
    const bool isOnePart = fitted.parts.size() == 1 && request.within.isEmpty();
    if (request.errors != ErrorType::Design || !data.design.replicates
        || (!isOnePart && !fitted.categories))
        return {};
    const auto refit = [&](std::span<const double> weights) {
        input.weights = weights;
        if (!fitted.categories)
            return fitPart(request, input, executionOf(job)).fit.coefficients;
        FittedModel other;
        addCategories(request, data, input, executionOf(job), other);
        return other.categories->fit.parameters;
    };
    const std::vector<double> &estimate = fitted.categories ? fitted.categories->fit.parameters
                                                            : fitted.parts.front().fit.coefficients;
    auto errors = replicateErrors({data.design, fitted.weights, estimate, refit}, job);
    if (!errors)
        return std::move(errors).error();
    fitted.replicatesLeftOut = errors->leftOut;
    (fitted.categories ? fitted.categories->covariance : fitted.parts.front().covariance) =
        std::move(errors->covariance);
    return {};
}

} // namespace

bool hasCategories(RegressionFamily family)
{
    return family == RegressionFamily::OrderedLogit || family == RegressionFamily::MultinomialLogit;
}

bool hasConstant(const RegressionRequest &request)
{
    return request.family != RegressionFamily::OrderedLogit && request.within.isEmpty();
}

stats::ModelProblem FittedModel::problem() const
{
    if (categories)
        return categories->fit.problem;
    for (const FittedPart &part : parts) {
        if (!part.fit.isUsable())
            return part.fit.problem;
    }
    return stats::ModelProblem::None;
}

Result<FittedModel> fitModel(const RegressionRequest &request, const RegressionData &data,
                             const FitPlace &place, JobControl &job)
{
    FittedModel fitted{.terms = expand(request.models[place.model], data,
                                       hasConstant(request) ? Constant::With : Constant::Without)};
    RowChooser(data, place, fitted).choose();
    findEmptyReference(fitted);
    stats::ModelInput input = fitted.terms.input(data);
    input.domain = fitted.used;
    input.weights = fitted.weights;
    const stats::Execution execution = executionOf(job);
    if (request.family == RegressionFamily::TwoPart)
        addTwoPart(request, input, execution, fitted);
    else if (!request.within.isEmpty())
        addWithin(data, input, execution, fitted);
    else if (isMultilevel(request.family))
        addMultilevel(request, data, input, execution, fitted);
    else if (hasCategories(request.family))
        addCategories(request, data, input, execution, fitted);
    else
        fitted.parts.push_back(fitPart(request, input, execution));
    if (fitted.problem() == stats::ModelProblem::Cancelled || job.isCancelled())
        return Error{ErrorCode::Cancelled};
    if (fitted.problem() == stats::ModelProblem::None)
        addErrors(request, data, execution, fitted);
    if (fitted.problem() == stats::ModelProblem::None) {
        if (auto added = addReplicateErrors(request, data, input, fitted, job); !added)
            return std::move(added).error();
    }
    return fitted;
}

} // namespace tidemark
