// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// What the calls of a script have in common, as R code.
struct RArguments
{
    QString waves = {};
    QString categories = {};
    QString method = {};
    QString panels = {};
};

/// The functions and calls that make `figures`, `tests`, `measures` and `comparisons` of a
/// crosstab. @pre the request is a CrosstabRequest
QStringList rCrosstab(const AnalysisResult &result, const RArguments &arguments);

} // namespace tidemark
