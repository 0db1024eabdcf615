// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/analysis/analysis_result.h"

namespace tidemark {

/// Combined changes, trends, transitions and parts of a decomposition.
bool hasChangeSentence(EstimateKind kind);

/// One sentence with the interval for such a figure: "Av dem som svarte «Nei» i 2021, svarer 64,5
/// prosent «Ja» i 2023 (95 % KI 46,7–79,0)." @pre hasChangeSentence(), the figure is shown
QString changeSentence(const AnalysisResult &result, const Estimate &estimate,
                       const QString &language);

/// "per år" where the waves are years, else "per bølge".
QString perWave(const AnalysisResult &result, const QString &language);

/// "Fra 2021 til 2023".
QString fromTo(const AnalysisResult &result, int fromWave, int wave, const QString &language);

} // namespace tidemark
