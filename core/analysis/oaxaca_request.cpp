// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/oaxaca_request.h"

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

} // namespace

RegressionRequest asRegression(const OaxacaRequest &request)
{
    RegressionModel model{.terms = request.factors};
    model.terms.push_back({.variable = request.between, .reference = request.first});
    return {.scope = request.scope,
            .question = request.question,
            .items = request.items,
            .ones = request.ones,
            .family = request.family == OaxacaFamily::Logit ? RegressionFamily::Logit
                                                            : RegressionFamily::Linear,
            .models = {model}};
}

std::optional<Error> problemOf(const OaxacaRequest &request)
{
    if (request.between.isEmpty())
        return refusal("between"_L1, RequestText::tr("a variable that tells the groups is needed"));
    if (request.first.isEmpty() || request.first == request.second)
        return refusal("first"_L1, RequestText::tr("two different groups are needed"));
    if (request.second.isEmpty())
        return refusal("second"_L1, RequestText::tr("two different groups are needed"));
    if (request.factors.empty())
        return refusal("factors"_L1, RequestText::tr("at least one factor is needed"));
    if (!request.scope.by.isEmpty())
        return refusal("by"_L1, RequestText::tr("the groups stand in “between”"));
    return problemOf(asRegression(request));
}

bool isShareOutcome(const OaxacaRequest &request)
{
    return !request.ones.empty() || request.family == OaxacaFamily::Logit;
}

std::span<const Word<OaxacaFamily>> wordsOf(OaxacaFamily)
{
    static constexpr Word<OaxacaFamily> words[] = {
        {OaxacaFamily::Linear, "linear"_L1},
        {OaxacaFamily::Logit, "logit"_L1},
    };
    return words;
}

std::span<const Word<OaxacaStandard>> wordsOf(OaxacaStandard)
{
    static constexpr Word<OaxacaStandard> words[] = {
        {OaxacaStandard::First, "first"_L1},
        {OaxacaStandard::Second, "second"_L1},
        {OaxacaStandard::Half, "half"_L1},
        {OaxacaStandard::GroupSizes, "groupSizes"_L1},
        {OaxacaStandard::Pooled, "pooled"_L1},
        {OaxacaStandard::PooledWithGroup, "pooledWithGroup"_L1},
    };
    return words;
}

} // namespace tidemark
