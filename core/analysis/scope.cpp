// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scope.h"

#include "core/analysis/wave_groups.h"

namespace tidemark {

namespace {

Asked asked(const ShareRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const MeanRequest &request)
{
    QStringList others;
    if (!request.denominator.isEmpty())
        others << request.denominator;
    return {request.scope, request.question, request.items, others};
}

Asked asked(const VariationRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const CrosstabRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const ScaleRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const SurvivalRequest &request)
{
    static const QStringList all;
    return {request.scope, request.question, all, {request.event}};
}

Asked asked(const ChangeRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const RegressionRequest &request)
{
    const QString wave = isByWave(request) ? QString::fromLatin1(waveTerm) : QString();
    return {request.scope, request.question, request.items, variablesOf(request), wave};
}

Asked asked(const OaxacaRequest &request)
{
    return {request.scope, request.question, request.items, variablesOf(asRegression(request))};
}

Asked asked(const DifferenceRequest &request)
{
    return {request.scope, request.question, request.items, variablesOf(asRegression(request))};
}

} // namespace

bool asksForShares(const AnalysisRequest &request)
{
    if (const auto *oaxaca = std::get_if<OaxacaRequest>(&request))
        return isShareOutcome(*oaxaca);
    if (const auto *difference = std::get_if<DifferenceRequest>(&request))
        return isShareOutcome(*difference);
    const auto *change = std::get_if<ChangeRequest>(&request);
    return std::holds_alternative<ShareRequest>(request)
        || std::holds_alternative<CrosstabRequest>(request)
        || std::holds_alternative<VariationRequest>(request)
        || std::holds_alternative<SurvivalRequest>(request)
        || (change && change->statistic == ChangeStatistic::Share);
}

std::vector<double> combinedCodes(const AnalysisRequest &request)
{
    if (const auto *share = std::get_if<ShareRequest>(&request))
        return share->combined;
    const auto *change = std::get_if<ChangeRequest>(&request);
    return change && asksForShares(request) ? change->combined : std::vector<double>();
}

Asked askedBy(const AnalysisRequest &request)
{
    return std::visit([](const auto &one) { return asked(one); }, request);
}

} // namespace tidemark
