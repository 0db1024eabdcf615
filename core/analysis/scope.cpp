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

Asked asked(const RegressionRequest &request)
{
    return {request.scope, request.question, request.items, variablesOf(request)};
}

} // namespace

Asked askedBy(const AnalysisRequest &request)
{
    return std::visit([](const auto &one) { return asked(one); }, request);
}

} // namespace tidemark
