// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explanation.h"

namespace tidemark {

/// How a figure of a model came about: method, errors, cases, cases left out, p-value.
/// @pre result.request is a RegressionRequest
Explanation explainRegression(const AnalysisResult &result, const Estimate &estimate,
                              const QString &language);

} // namespace tidemark
