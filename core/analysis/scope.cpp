// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scope.h"

namespace tidemark {

namespace {

Asked asked(const ShareRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const MeanRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const CrosstabRequest &request)
{
    return {request.scope, request.question, request.items};
}

Asked asked(const RegressionRequest &request)
{
    return {request.scope, request.question, request.items, variablesOf(request)};
}

} // namespace

bool asksForShares(const AnalysisRequest &request)
{
    return std::holds_alternative<ShareRequest>(request)
        || std::holds_alternative<CrosstabRequest>(request);
}

Asked askedBy(const AnalysisRequest &request)
{
    return std::visit([](const auto &one) { return asked(one); }, request);
}

} // namespace tidemark
