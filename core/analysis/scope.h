// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/plan.h"
#include "core/analysis/request.h"

namespace tidemark {

/// Which answers a request rests on, whatever its kind.
inline const Scope &scopeOf(const AnalysisRequest &request)
{
    return std::visit([](const auto &asked) -> const Scope & { return asked.scope; }, request);
}

/// The question a request is about, whatever its kind.
inline const QString &questionOf(const AnalysisRequest &request)
{
    return std::visit([](const auto &asked) -> const QString & { return asked.question; }, request);
}

/// Whether the figures of a request are shares and their changes.
bool asksForShares(const AnalysisRequest &request);
/// The codes whose joint share is asked for.
std::vector<double> combinedCodes(const AnalysisRequest &request);

/// What a request asks of the study; the request must outlive it.
Asked askedBy(const AnalysisRequest &request);

} // namespace tidemark
