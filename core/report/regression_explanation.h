// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/explanation.h"

namespace tidemark {

/// How a figure of a model came about: method, errors, cases, cases left out, p-value.
/// @pre result.request is a RegressionRequest
Explanation explainRegression(const AnalysisResult &result, const Estimate &estimate,
                              const QString &language);

/// One line of the checks of a model.
struct ModelCheck
{
    bool isPassed = true;
    QString text = {};

    friend bool operator==(const ModelCheck &, const ModelCheck &) = default;
};

/// The checks of a model (group) of a result: estimated at all, columns left out, clusters counted,
/// a cluster that moves a coefficient, cases left out.
std::vector<ModelCheck> modelChecks(const AnalysisResult &result, int group,
                                    const QString &language);

} // namespace tidemark
