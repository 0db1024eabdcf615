// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/model_settings.h"

#include <algorithm>

#include "ui/panels/model_edits.h"
#include "ui/panels/request_edits.h"

namespace tidemark::ui {

namespace {

/// Families of yes or no.
bool isBinary(RegressionFamily family)
{
    return family == RegressionFamily::Logit || family == RegressionFamily::Probit
        || family == RegressionFamily::ComplementaryLogLog
        || family == RegressionFamily::MultilevelLogit;
}

/// Families whose outcome is more than yes or no.
bool countsAmounts(RegressionFamily family)
{
    return family == RegressionFamily::OrderedLogit || family == RegressionFamily::MultinomialLogit
        || family == RegressionFamily::GammaLog || family == RegressionFamily::TwoPart;
}

bool needsClusters(ErrorType errors)
{
    return errors >= ErrorType::CR0;
}

void settleErrors(RegressionRequest &request)
{
    const bool isGrouped = isMultilevel(request.family);
    if (!isGrouped && !problemOf(request))
        return;
    RegressionRequest plain = request;
    plain.errors = isGrouped ? ErrorType::Model : ErrorType::Design;
    plain.clusters.clear();
    plain.within.clear();
    plain.marginErrors = MarginErrors::Delta;
    if (isGrouped || !problemOf(plain))
        request = plain;
}

} // namespace

QStringList possibleSlopes(const RegressionRequest &request)
{
    QStringList names;
    if (request.models.empty())
        return names;
    for (const ModelTerm &term : request.models.front().terms) {
        const bool isEverywhere = std::ranges::all_of(request.models, [&](const auto &model) {
            return std::ranges::any_of(model.terms, [&](const ModelTerm &one) {
                return one.variable == term.variable && one.coding == TermCoding::Number;
            });
        });
        if (!term.variable.isEmpty() && isEverywhere)
            names << term.variable;
    }
    return names;
}

bool canTellInfluence(const RegressionRequest &request)
{
    RegressionRequest asking = request;
    asking.clusterInfluence = true;
    return !request.clusters.isEmpty() && !problemOf(asking);
}

RegressionRequest settled(RegressionRequest request)
{
    using Family = RegressionFamily;
    if (!isMultilevel(request.family))
        request.groups.clear();
    if (!isMultilevel(request.family) || !possibleSlopes(request).contains(request.slope))
        request.slope.clear();
    if (request.family != Family::MultilevelLogit || !request.slope.isEmpty())
        request.quadrature = 1;
    if (request.family != Family::MultilevelLinear)
        request.likelihood = MultilevelLikelihood::Restricted;
    if (request.family != Family::Linear)
        request.within.clear();
    if (!hasOffset(request.family))
        request.offset.clear();
    request.firth = request.firth && request.family == Family::Logit;
    settleErrors(request);
    request.clusterInfluence = request.clusterInfluence && canTellInfluence(request);
    return request;
}

RegressionRequest withErrors(const RegressionRequest &request, ErrorType errors)
{
    RegressionRequest next = request;
    next.errors = errors;
    if (!needsClusters(errors))
        next.clusters.clear();
    else if (errors != ErrorType::TwoWay)
        next.clusters = next.clusters.mid(0, 1);
    if (errors != ErrorType::Design && errors != ErrorType::CR1)
        next.marginErrors = MarginErrors::Delta;
    next.clusterInfluence = request.clusterInfluence && canTellInfluence(next);
    return next;
}

RegressionRequest withCluster(const RegressionRequest &request, const QString &variable)
{
    RegressionRequest next = request;
    if (isMultilevel(next.family)) {
        next.groups = variable;
        return next;
    }
    if (next.clusters.contains(variable))
        return next;
    if (next.clusters.size() == 2)
        next.clusters.removeLast();
    next.clusters << variable;
    next.marginErrors = MarginErrors::Delta;
    if (next.clusters.size() == 2)
        next.errors = ErrorType::TwoWay;
    else if (!needsClusters(next.errors) || next.errors == ErrorType::TwoWay)
        next.errors = ErrorType::CR2;
    if (problemOf(next) && next.clusters.size() == 1)
        next.errors = ErrorType::CR1;
    return next;
}

RegressionRequest withoutCluster(const RegressionRequest &request, const QString &variable)
{
    RegressionRequest next = request;
    if (isMultilevel(next.family)) {
        if (next.groups == variable)
            next.groups.clear();
        return next;
    }
    next.clusters.removeAll(variable);
    if (next.within == variable)
        next.within.clear();
    if (next.clusters.isEmpty())
        return withErrors(next, ErrorType::Design);
    next.errors = ErrorType::CR2;
    return settled(next);
}

RegressionRequest withFamily(const Study &study, const RegressionRequest &request,
                             RegressionFamily family)
{
    RegressionRequest next = request;
    next.family = family;
    const Source *source = namingSource(study, request);
    const NamedQuestion named =
        source ? findNamed(study, {source->id, request.question}) : NamedQuestion{};
    const bool isOption = named.question && named.question->kind == QuestionKind::Multiple;
    if (countsAmounts(family))
        next.ones.clear();
    else if (isBinary(family) && next.ones.empty() && !isOption && !isNumeric(named))
        next.ones = onesOf(study, named, {});
    if (isMultilevel(family) && next.groups.isEmpty())
        next.groups = next.clusters.value(0);
    if (isMultilevel(request.family) && !isMultilevel(family))
        next = withErrors(next, ErrorType::Design);
    return settled(next);
}

RegressionRequest withGroups(const RegressionRequest &request, const QString &variable)
{
    RegressionRequest next = request;
    for (std::size_t i = 0; isWaveTerm(request, variable) && i < next.models.size(); ++i)
        next = withWaveTerm(next, i, false);
    next.scope.by = variable.isEmpty() ? QStringList() : QStringList{variable};
    next.scope.totals = variable.isEmpty();
    return next;
}

RegressionRequest withSlope(const RegressionRequest &request, const QString &variable)
{
    RegressionRequest next = request;
    next.slope = variable;
    return settled(next);
}

RegressionRequest withWithin(const RegressionRequest &request, const QString &variable)
{
    if (variable == request.within)
        return request;
    if (variable.isEmpty())
        return withoutCluster(request, request.within);
    RegressionRequest next = request;
    next.within = variable;
    next.clusters = {variable};
    next.marginErrors = MarginErrors::Delta;
    if (next.errors != ErrorType::CR0 && next.errors != ErrorType::CR1Stata)
        next.errors = ErrorType::CR1;
    return settled(next);
}

} // namespace tidemark::ui
