// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/difference_request.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/analysis/words.h"

using namespace Qt::StringLiterals;

namespace tidemark {

namespace {

struct RequestText
{
    Q_DECLARE_TR_FUNCTIONS(Request)
};

Error refusal(QLatin1StringView key, const QString &reason)
{
    return {ErrorCode::RequestNotUnderstood, {key, reason}};
}

bool isWave(const QString &name)
{
    return name == QLatin1StringView(waveTerm);
}

std::optional<Error> problemOfGroups(const DifferenceRequest &request)
{
    if (request.treatment.isEmpty())
        return refusal("treatment"_L1,
                       RequestText::tr("a variable that tells the groups is needed"));
    if (isWave(request.treatment))
        return refusal("treatment"_L1, RequestText::tr("the wave cannot tell the groups"));
    if (request.treated.isEmpty())
        return refusal("treated"_L1, RequestText::tr("at least one category is needed"));
    for (const QString &key : request.comparison) {
        if (request.treated.contains(key))
            return refusal("comparison"_L1,
                           RequestText::tr("“%1” is among the treated too").arg(key));
    }
    if (!request.scope.by.isEmpty())
        return refusal("by"_L1, RequestText::tr("the groups stand in “treatment”"));
    return {};
}

std::optional<Error> problemOfWaves(const DifferenceRequest &request)
{
    if (request.scope.waves.size() == 1)
        return refusal("waves"_L1, RequestText::tr("two waves or more are needed"));
    if (!request.before.isEmpty() && request.before == request.after)
        return refusal("after"_L1, RequestText::tr("two different waves are needed"));
    return {};
}

/// Treatment and wave are in the model by themselves.
std::optional<Error> problemOfCovariates(const DifferenceRequest &request)
{
    for (const ModelTerm &term : request.covariates) {
        for (const QString &name : QStringList{term.variable} + term.interaction) {
            if (name == request.treatment || isWave(name))
                return refusal("covariates"_L1,
                               RequestText::tr("“%1” is in the model already").arg(name));
        }
    }
    return {};
}

std::optional<Error> problemOfErrors(const DifferenceRequest &request)
{
    const bool isClustered = request.errors == ErrorType::CR1;
    if (!isClustered && request.errors != ErrorType::Design)
        return refusal("errors"_L1, RequestText::tr("“design” or “CR1” is expected"));
    if (isClustered == request.cluster.isEmpty())
        return refusal("cluster"_L1,
                       isClustered ? RequestText::tr("“CR1” needs a variable that tells clusters")
                                   : RequestText::tr("only “CR1” has clusters"));
    if (isWave(request.cluster) || isWave(request.within))
        return refusal(isWave(request.within) ? "within"_L1 : "cluster"_L1,
                       RequestText::tr("the wave cannot tell units or clusters"));
    if (request.changing == ChangingUnits::Keep && !request.within.isEmpty())
        return refusal("changing"_L1,
                       RequestText::tr("units with constants of their own stay in their group"));
    return {};
}

} // namespace

RegressionRequest asRegression(const DifferenceRequest &request)
{
    RegressionModel model{.terms = request.covariates};
    model.terms.push_back({.variable = request.treatment});
    QStringList clusters;
    for (const QString &name : {request.within, request.cluster}) {
        if (!name.isEmpty() && !clusters.contains(name))
            clusters << name;
    }
    return {.scope = request.scope,
            .question = request.question,
            .items = request.items,
            .ones = request.ones,
            .family = RegressionFamily::Linear,
            .errors = clusters.size() == 2 ? ErrorType::TwoWay
                : clusters.size() == 1     ? ErrorType::CR1
                                           : ErrorType::Design,
            .clusters = clusters,
            .models = {model}};
}

std::optional<Error> problemOf(const DifferenceRequest &request)
{
    for (const auto &problem : {problemOfGroups(request), problemOfWaves(request),
                                problemOfCovariates(request), problemOfErrors(request)}) {
        if (problem)
            return problem;
    }
    return problemOf(asRegression(request));
}

bool isShareOutcome(const DifferenceRequest &request)
{
    return !request.ones.empty();
}

std::span<const Word<ChangingUnits>> wordsOf(ChangingUnits)
{
    static constexpr Word<ChangingUnits> words[] = {
        {ChangingUnits::Refuse, "refuse"_L1},
        {ChangingUnits::LeaveOut, "leaveOut"_L1},
        {ChangingUnits::Keep, "keep"_L1},
    };
    return words;
}

} // namespace tidemark
