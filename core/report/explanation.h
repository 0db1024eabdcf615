// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/analysis/analysis_result.h"

namespace tidemark {

struct ExplanationLine
{
    QString label = {}; ///< "Basis", "Utenfor", "Filter", "Vekt", "Design", "Metode"
    QString text = {};

    friend bool operator==(const ExplanationLine &, const ExplanationLine &) = default;
};

/// How a number came about, for the panel beside the chart.
struct Explanation
{
    QString value = {}; ///< "81,1 %"; ":" where it is hidden
    QString interval = {}; ///< "77,9–84,0 · 95 % KI"
    QString sentence = {}; ///< "185 av 228 …"
    std::vector<ExplanationLine> lines = {};

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Hidden figures give away neither value, count nor interval.
Explanation explain(const AnalysisResult &result, const EstimateKey &key, const QString &language);

/// All of it in one paragraph, to stand under a table.
QString footnote(const AnalysisResult &result, const EstimateKey &key, const QString &language);

} // namespace tidemark
