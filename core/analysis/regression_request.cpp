// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/regression_request.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/wave_groups.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

constexpr int mostQuadraturePoints = 25;

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

Error refusal(QLatin1StringView key, const QString &reason)
{
    return {ErrorCode::RequestNotUnderstood, {key, reason}};
}

bool isCategoryFamily(RegressionFamily family)
{
    return family == RegressionFamily::OrderedLogit || family == RegressionFamily::MultinomialLogit;
}

/// The errors that a family knows.
bool knows(RegressionFamily family, ErrorType errors)
{
    if (errors == ErrorType::Design || errors == ErrorType::CR1)
        return true;
    if (isCategoryFamily(family))
        return errors == ErrorType::Model;
    return family != RegressionFamily::TwoPart;
}

std::optional<Error> problemOfClusters(const RegressionRequest &request)
{
    const bool isOneWay = request.errors == ErrorType::CR0 || request.errors == ErrorType::CR1
        || request.errors == ErrorType::CR1Stata || request.errors == ErrorType::CR2;
    const qsizetype needed = isOneWay ? 1 : request.errors == ErrorType::TwoWay ? 2 : 0;
    const bool hasInfluence = !isCategoryFamily(request.family) && !isMultilevel(request.family)
        && request.within.isEmpty();
    if (request.clusterInfluence && (needed == 0 || !hasInfluence))
        return refusal(
            "clusterInfluence"_L1,
            RequestText::tr("clusters must be named, and only models of one equation and "
                            "“twoPart” can tell how they move the coefficients"));
    if (request.clusters.size() == needed)
        return {};
    return refusal("clusters"_L1,
                   RequestText::tr("these errors need %1 cluster variables").arg(needed));
}

bool hasNumber(const RegressionModel &model, const QString &name)
{
    const auto found = std::ranges::find(model.terms, name, &ModelTerm::variable);
    return found != model.terms.end() && found->coding == TermCoding::Number;
}

std::optional<Error> problemOfGroups(const RegressionRequest &request)
{
    const bool isLinear = request.family == RegressionFamily::MultilevelLinear;
    if (!isMultilevel(request.family)) {
        if (!request.groups.isEmpty())
            return refusal("groups"_L1, RequestText::tr("only multilevel models have groups"));
        return request.slope.isEmpty()
            ? std::nullopt
            : std::optional(
                refusal("slope"_L1, RequestText::tr("only multilevel models have such a slope")));
    }
    if (request.groups.isEmpty())
        return refusal("groups"_L1, RequestText::tr("a multilevel model needs a variable"));
    for (const RegressionModel &model : request.models) {
        if (!request.slope.isEmpty() && !hasNumber(model, request.slope))
            return refusal(
                "slope"_L1,
                RequestText::tr("“%1” must be a number in every model").arg(request.slope));
    }
    if (request.quadrature < 1 || request.quadrature > mostQuadraturePoints)
        return refusal("quadrature"_L1, RequestText::tr("a whole number up to 25 is expected"));
    if (request.quadrature > 1 && (isLinear || !request.slope.isEmpty()))
        return refusal("quadrature"_L1,
                       RequestText::tr("only a “multilevelLogit” without a slope has points"));
    return {};
}

std::optional<Error> problemOfWithin(const RegressionRequest &request)
{
    if (request.within.isEmpty())
        return {};
    if (request.family != RegressionFamily::Linear)
        return refusal("within"_L1, RequestText::tr("only “linear” can be fitted within units"));
    const bool isKnown = request.errors == ErrorType::CR0 || request.errors == ErrorType::CR1
        || request.errors == ErrorType::CR1Stata;
    if (!isKnown || request.clusters != QStringList{request.within})
        return refusal("errors"_L1,
                       RequestText::tr("a model within units needs “CR0”, “CR1” or “CR1Stata” with "
                                       "the units as clusters"));
    return {};
}

std::optional<Error> problemOfErrors(const RegressionRequest &request)
{
    if (isMultilevel(request.family) && request.errors != ErrorType::Model)
        return refusal("errors"_L1,
                       RequestText::tr("a multilevel model knows neither weights nor the design of "
                                       "the sample and has only “model” as errors"));
    if (!knows(request.family, request.errors))
        return refusal("errors"_L1, RequestText::tr("this family has no such errors"));
    if (request.firth && request.family != RegressionFamily::Logit)
        return refusal("firth"_L1, RequestText::tr("only “logit” has Firth’s method"));
    if (request.marginErrors == MarginErrors::Unconditional && request.errors != ErrorType::Design
        && request.errors != ErrorType::CR1)
        return refusal("marginErrors"_L1,
                       RequestText::tr("unconditional errors need “design” or “CR1” as errors"));
    return problemOfClusters(request);
}

/// The wave is a term or a group of models, but no variable of the files.
std::optional<Error> problemOfRoles(const RegressionRequest &request)
{
    const auto isWave = [](const QString &name) { return name == QLatin1StringView(waveTerm); };
    const std::pair<QLatin1StringView, QString> roles[] = {{"groups"_L1, request.groups},
                                                           {"slope"_L1, request.slope},
                                                           {"within"_L1, request.within},
                                                           {"offset"_L1, request.offset}};
    const auto role =
        std::ranges::find_if(roles, [&](const auto &one) { return isWave(one.second); });
    const bool isCluster = std::ranges::any_of(request.clusters, isWave);
    if (role == std::end(roles) && !isCluster)
        return {};
    return refusal(isCluster ? "clusters"_L1 : role->first,
                   RequestText::tr("the wave can only be a term or a group of models"));
}

std::optional<Error> problemOfTerm(const RegressionModel &model, const ModelTerm &term)
{
    const auto standsAlone = [&](const QString &name) {
        return std::ranges::count(model.terms, name, &ModelTerm::variable) == 1;
    };
    if (!term.variable.isEmpty()) {
        if (!standsAlone(term.variable))
            return refusal("terms"_L1,
                           RequestText::tr("“%1” stands in a model twice").arg(term.variable));
        return {};
    }
    if (term.interaction.size() < 2)
        return refusal("interaction"_L1, RequestText::tr("two variables or more are expected"));
    for (const QString &name : term.interaction) {
        if (!standsAlone(name))
            return refusal("interaction"_L1,
                           RequestText::tr("“%1” must be a term by itself too").arg(name));
        if (term.interaction.count(name) > 1)
            return refusal("interaction"_L1, RequestText::tr("“%1” is named twice").arg(name));
    }
    return {};
}

/// In a model of one wave the wave explains nothing.
std::optional<Error> problemOfWaves(const RegressionRequest &request)
{
    if (!isByWave(request))
        return {};
    for (const RegressionModel &model : request.models) {
        const bool hasWave = std::ranges::any_of(
            model.terms, [&](const ModelTerm &term) { return isWaveTerm(request, term.variable); });
        if (hasWave)
            return refusal("by"_L1,
                           RequestText::tr("models of each wave cannot have the wave as a term"));
    }
    return {};
}

/// Models side by side share their items, so a variable means the same in each.
std::optional<Error> problemOfCodings(const RegressionRequest &request)
{
    std::vector<ModelTerm> known;
    for (const RegressionModel &model : request.models) {
        for (const ModelTerm &term : model.terms) {
            const auto same = std::ranges::find_if(known, [&](const ModelTerm &one) {
                return !term.variable.isEmpty() && one.variable == term.variable;
            });
            if (same == known.end())
                known.push_back(term);
            else if (same->coding != term.coding || same->reference != term.reference
                     || same->transformation != term.transformation)
                return refusal(
                    "terms"_L1,
                    RequestText::tr("“%1” is not the same in all models").arg(term.variable));
        }
    }
    return {};
}

} // namespace

bool isWaveTerm(const RegressionRequest &request, const QString &name)
{
    return request.scope.waves.size() != 1 && name == QLatin1StringView(waveTerm);
}

bool isByWave(const RegressionRequest &request)
{
    const QString wave = QString::fromLatin1(waveTerm);
    return isWaveTerm(request, wave) && request.scope.by.contains(wave);
}

bool isMultilevel(RegressionFamily family)
{
    return family == RegressionFamily::MultilevelLinear
        || family == RegressionFamily::MultilevelLogit;
}

bool hasOffset(RegressionFamily family)
{
    return family != RegressionFamily::MultinomialLogit && family != RegressionFamily::TwoPart;
}

QStringList clusterVariables(const RegressionRequest &request)
{
    return request.groups.isEmpty() ? request.clusters : QStringList{request.groups};
}

QStringList variablesOf(const RegressionRequest &request)
{
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !names.contains(name) && !isWaveTerm(request, name))
            names << name;
    };
    for (const RegressionModel &model : request.models) {
        for (const ModelTerm &term : model.terms)
            add(term.variable);
    }
    add(request.offset);
    for (const QString &cluster : clusterVariables(request))
        add(cluster);
    return names;
}

QString modelKey(const RegressionRequest &request, std::size_t model)
{
    const QString &label = request.models[model].label;
    return label.isEmpty() ? QString::number(model + 1) : label;
}

std::optional<Error> problemOf(const RegressionRequest &request)
{
    if (request.models.empty())
        return refusal("models"_L1, RequestText::tr("at least one model is expected"));
    QStringList keys;
    for (std::size_t m = 0; m < request.models.size(); ++m) {
        const QString key = modelKey(request, m);
        if (keys.contains(key))
            return refusal("label"_L1, RequestText::tr("“%1” is the label of two models").arg(key));
        keys << key;
        for (const ModelTerm &term : request.models[m].terms) {
            if (auto problem = problemOfTerm(request.models[m], term))
                return problem;
        }
    }
    if (auto problem = problemOfCodings(request))
        return problem;
    if (auto problem = problemOfWaves(request))
        return problem;
    if (request.scope.units == UnitChoice::AllAndPanel)
        return refusal("units"_L1, RequestText::tr("a model needs “all” or “panel”"));
    if (!hasOffset(request.family) && !request.offset.isEmpty())
        return refusal("offset"_L1, RequestText::tr("this family has no offset"));
    if (auto problem = problemOfRoles(request))
        return problem;
    if (auto problem = problemOfGroups(request))
        return problem;
    if (auto problem = problemOfWithin(request))
        return problem;
    return problemOfErrors(request);
}

} // namespace tidemark
