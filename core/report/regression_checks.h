// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// One line of the checks of a model.
struct ModelCheck
{
    bool isPassed = true;
    QString text = {};
    bool namesModel = false; ///< else it may be the same for several

    friend bool operator==(const ModelCheck &, const ModelCheck &) = default;
};

/// The checks of a model (group) of a result: separation, terms that follow from others, clusters
/// counted, a cluster that moves a coefficient, what clusters have in common, cases used and why
/// others are not. What was not looked at has no line. @pre result.request is a RegressionRequest
std::vector<ModelCheck> modelChecks(const AnalysisResult &result, int group,
                                    const QString &language);

} // namespace tidemark
